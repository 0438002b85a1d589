# The poster: one sentence, three people, one number.

affiche-title = Affiche « Mon espace santé » : refuser ou fermer

affiche-headline =
    Avez-vous
    déjà vu
    votre dossier ?
# facts: F01 F23 F40
affiche-lead = « Mon espace santé », dossier de santé en ligne, s'ouvre **si vous ne dites rien.** Vous pouvez **refuser,** ou **fermer** à tout moment.
# facts: F71-opened F71-month
affiche-source = En { $figures_month }, { $share_opened } % des espaces avaient été activés par leur titulaire.
# facts: F25 F43
affiche-call = Refuser ou fermer ? Appelez le
# facts: F25
affiche-number = { $phone_ens }
# facts: F26-opens F26-closes
affiche-hours = Du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}.
# facts: F26-call-before F31
affiche-before = **Appelez avant { $phone_call_before }, même sans lettre.**

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Affiche
affiche-use = À coller, avec l'accord de qui possède le mur.
