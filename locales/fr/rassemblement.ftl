# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Rendez-vous à la caisse : Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé :
    venez en parler
    à la caisse
# facts: F01 F23 F40
rassemblement-lead = Un dossier de santé en ligne s'ouvre à votre nom, **si vous ne dites rien.** Venons demander un accueil et du papier pour qui veut refuser ou fermer sans internet.

### Without a day yet: to fill by hand

rassemblement-when = Jour et heure
rassemblement-where = Lieu
rassemblement-bring = À apporter

### What one may do without coming

# facts: F25 F43
# step
rassemblement-call = Refuser ou fermer ? Appelez le
# facts: F25
rassemblement-number = { $phone_ens }
# facts: F26-opens F26-closes F26-call-before
rassemblement-hours = Du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}. Appelez avant { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Rassemblement
rassemblement-use = À coller ou à donner, pour un rendez-vous.
