# Draft: not read by the people concerned.

rassemblement-title = Rendez-vous à la caisse : Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé :
    venez en parler
    à la caisse
# facts: F01 F23 F40
rassemblement-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre à votre nom.**
    Demandons un accueil et du papier.
    C'est pour refuser ou fermer sans internet.

### Without a day yet: to fill by hand

rassemblement-when = Jour et heure
rassemblement-where = Lieu
rassemblement-bring = À apporter

### What one may do without coming

# facts: F25 F43
rassemblement-call = Pour refuser ou fermer, appelez le
# facts: F25
rassemblement-number = { $phone_ens }
# facts: F26-opens F26-closes F26-call-before
rassemblement-hours =
    Du lundi au vendredi,
    de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }.
    Appelez avant { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Rassemblement
rassemblement-use = À coller ou à donner, pour un rendez-vous.
