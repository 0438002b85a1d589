# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Suivre sa demande : refuser ou fermer Mon espace santé
suivi-headline = Suivre ma demande
# facts: F40
suivi-what = Refuser ou fermer Mon espace santé : à garder chez vous. **N'y notez jamais vos numéros.**

### The time limit

# facts: F22
suivi-limit-title = Refuser : le délai de { $object_weeks } semaines
# facts: F22
# step
suivi-limit = Notez la date d'envoi, celle de la lettre. Puis **une semaine de plus par case :** c'est toujours le même jour de la semaine.
suivi-letter = lettre
suivi-week = sem.
# facts: F22-advice
# step
suivi-advice = Mieux vaut agir avant cette date.
# facts: F22
suivi-last = Dernier jour pour refuser
# facts: F23 F31 F40
# step
suivi-after = **Délai passé, pas de lettre ?** On peut fermer, à tout moment.

### The calls

# facts: F25
suivi-calls-title = Mes appels au { $phone_ens }
suivi-call-date = Date
suivi-call-hour = Heure
suivi-call-wait = Attente
suivi-call-who = Qui a répondu
suivi-call-said = Ce qui a été dit
suivi-asked = J'ai demandé :
suivi-asked-refuse = refuser
suivi-asked-close = fermer
# facts: F46
suivi-asked-erase = tout effacer
# facts: F37
suivi-asked-proof = une preuve par la poste

### The proofs

suivi-proof-title = Mes preuves
suivi-letter-sent = Lettre postée le
suivi-letter-number = Numéro du recommandé
# facts: F92
suivi-letter-back = Accusé reçu le
# facts: F37
suivi-proof = Justificatif reçu le

### What comes of it

suivi-end-title = Les suites
# facts: F85 F85-article
suivi-reply = **Réponse,** { $reply_months ->
    [one] un mois
   *[other] { $reply_months } mois
} après ma lettre
# facts: F46
suivi-erased = **Effacement,** { $erase_months } mois au plus après ma demande
suivi-by = au plus tard le
suivi-reply-done = réponse reçue
suivi-erased-done = effacement confirmé
suivi-result = **Résultat**
suivi-result-refused = refus noté
suivi-result-closed = espace fermé
suivi-result-since = depuis le
# facts: F87 F87-delay
# step
suivi-cnil = **Pas de bonne réponse après { $cnil_delay_months } mois ?** On peut se plaindre à la CNIL : { $cnil_address }.
# facts: F47
suivi-back = **Changer d'avis :** on peut faire rouvrir un espace. Ce qui est effacé ne revient pas.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Feuille de suivi
suivi-use = Pour noter dates, appels et réponses, à la main.
