# Draft: not read by the people concerned.

encadre-non-title = À vous de dire oui ou non : Mon espace santé

### The box

encadre-non-mark = Vos droits
encadre-non-headline =
    À vous de dire
    oui ou non
# facts: F25
encadre-non-number = { $phone_ens }
# facts: F01
encadre-non-line-1 =
    {""}**Vous gardez le silence ?**
    Un dossier de santé s'ouvre sur internet.
    Il s'ouvre à votre nom.
    Il s'appelle « Mon espace santé ».
# facts: F22 F22-advice
encadre-non-line-2 =
    {""}**Vous avez une lettre ou un mail ?**
    Vous avez { $object_weeks } semaines pour refuser.
    Le délai part de l'envoi.
    Refusez plutôt avant { $advice_weeks } semaines.
# facts: F23 F31 F40
encadre-non-line-3 =
    {""}**Vous êtes sans lettre, ou le délai est passé ?**
    Demandez de fermer.
    C'est toujours possible.
# facts: F26-opens F26-closes F26-call-before F43
encadre-non-line-4 =
    {""}**Par téléphone**
    Du lundi au vendredi,
    de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }.
    Appelez avant { $phone_call_before }.
# facts: F29 F30 F31 F32
encadre-non-line-5 =
    {""}**Préparez vos numéros.**
    Prenez votre numéro de sécurité sociale.
    Prenez votre carte Vitale.
    Prenez le code de la lettre, si vous l'avez.
# facts: F24-site F36 F42
encadre-non-line-6 =
    {""}**Sur internet :** allez sur { $ens_site }.
    Choisissez « M'opposer », en bas de la page.
# facts: F44 F45 F46
encadre-non-line-7 =
    {""}**Fermer et effacer sont deux demandes.**
    Prenez vos copies avant.
    Fermer : vos données sont mises de côté { $archive_years } ans.
    Effacer : vos données disparaissent pour toujours.
    C'est fait en { $erase_months } mois au plus.
# facts: F36 F37
encadre-non-line-8 =
    {""}**Gardez une preuve.**
    Demandez-la par la poste s'il le faut.
# facts: F47 F53 F54 F55
encadre-non-line-9 =
    {""}**Ce que vous perdez :** le partage entre soignants.
    C'est vrai même en urgence.
    Vous pouvez aussi garder l'espace et le régler.
    Cachez un document, bloquez un soignant.
    Ou refusez la lecture en urgence.
    Un espace fermé peut rouvrir.
# facts: F01 F22-article F40 F55
encadre-non-sources =
    Sources : le service du { $phone_ens }.
    Informations du { $facts_date }.
    Autre source : le code de la santé publique.
    Ouvrir : article { $art_ens }.
    Refuser : article { $art_notice }.
    Fermer : article { $art_close }.
    En urgence : article { $art_emergency }.
    Un avocat peut vous conseiller.

### The card, on its back

encadre-non-do = Pour le faire

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Encadré « À vous de dire oui ou non »
encadre-non-use = À glisser dans un journal, ou à donner.
