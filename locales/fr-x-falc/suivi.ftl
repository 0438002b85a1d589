# Draft: not read by the people concerned.

suivi-title = Suivre sa demande : refuser ou fermer Mon espace santé
suivi-headline = Suivre ma demande
# facts: F40
suivi-what =
    Vous demandez de refuser ou de fermer Mon espace santé.
    Gardez cette feuille chez vous.
    {""}**Gardez vos numéros secrets, même ici.**

### The time limit

# facts: F22
suivi-limit-title = Refuser : le délai de { $object_weeks } semaines
# facts: F22
suivi-limit =
    Regardez la date de la lettre.
    Notez-la dans la première case.
    {""}**Chaque case ajoute une semaine.**
    C'est toujours le même jour de la semaine.
suivi-letter = lettre
suivi-week = semaine
# facts: F22-advice
suivi-advice = Refusez plutôt avant cette date.
# facts: F22
suivi-last = Dernier jour pour refuser
# facts: F23 F31 F40
suivi-after =
    {""}**Le délai est passé, ou vous êtes sans lettre ?**
    Vous pouvez toujours fermer.

### The calls

# facts: F25
suivi-calls-title = Mes appels au { $phone_ens }
suivi-call-date = Date
suivi-call-hour = Heure
suivi-call-wait = Attente
suivi-call-who = Qui répond
suivi-call-said = Ce que l'on me dit
suivi-asked = Je demande :
suivi-asked-refuse = refuser
suivi-asked-close = fermer
# facts: F46
suivi-asked-erase = tout effacer
# facts: F37
suivi-asked-proof = une preuve par la poste

### The proofs

suivi-proof-title = Mes preuves
suivi-letter-sent = Ma lettre part le
suivi-letter-number = Numéro de la lettre recommandée
# facts: F92
suivi-letter-back = La caisse a ma lettre le
# facts: F37
suivi-proof = Je reçois la preuve le

### What comes of it

suivi-end-title = La suite
# facts: F85 F85-article
suivi-reply = **La réponse :** { $reply_months ->
    [one] un mois
   *[other] { $reply_months } mois
} au plus après ma lettre
# facts: F46
suivi-erased = **Effacer :** { $erase_months } mois au plus après ma demande
suivi-by = au plus tard le
suivi-reply-done = J'ai la réponse
suivi-erased-done = C'est effacé
suivi-result = **Résultat**
suivi-result-refused = mon refus est noté
suivi-result-closed = mon espace est fermé
suivi-result-since = depuis le
# facts: F87 F87-delay
suivi-cnil =
    {""}**Vous attendez une bonne réponse depuis { $cnil_delay_months } mois ?**
    Vous pouvez écrire au service qui protège les données :
    Commission nationale de l'informatique et des libertés (CNIL),
    { $cnil_address }.
# facts: F47
suivi-back =
    {""}**Changer d'avis :** vous pouvez demander de rouvrir un espace.
    Les données effacées sont perdues.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Feuille de suivi
suivi-use = Pour noter dates, appels et réponses, à la main.
