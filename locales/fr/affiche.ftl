# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

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
# step
affiche-call = Refuser ou fermer ? Appelez le
# facts: F25
affiche-number = { $phone_ens }
# facts: F26-opens F26-closes
affiche-hours = Du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}.
# facts: F26-call-before F31
# step
affiche-before = **Appelez avant { $phone_call_before }, même sans lettre.**

### Consent

affiche-consentement-title = Affiche « Mon espace santé » : le consentement
# facts: F01
affiche-consentement-headline =
    Je n'ai rien dit.
    Je n'ai pas
    dit oui.
# facts: F01 F25 F40 F43
affiche-consentement-lead = Pour ouvrir « Mon espace santé », dossier de santé en ligne, votre silence suffit. Pour le refuser ou le fermer, **un appel suffit.**
# facts: F01
affiche-consentement-source = « Ouvert automatiquement, sauf opposition » : code de la santé publique, article { $art_ens }.

### Secrecy

affiche-secret-title = Affiche « Mon espace santé » : le secret
affiche-secret-headline =
    Qui lit
    votre
    dossier ?
# facts: F51 F54
affiche-secret-lead = Pour l'équipe qui vous soigne, votre accord est **présumé.** Sans compte activé, vous ne voyez pas qui a lu. Vous pouvez **refuser** ou **fermer.**
# facts: F51 F56
affiche-secret-source = Chaque métier a ses droits : code de la santé publique, article { $art_consult }. Assureurs et employeurs n'en ont aucun : article { $art_insurers }.

### Without internet

affiche-sans-internet-title = Affiche « Mon espace santé » : sans internet
# facts: F25 F43
affiche-sans-internet-headline =
    Pas besoin
    d'internet
    pour dire
    non.
# facts: F01 F50
affiche-sans-internet-lead = Même sans ordinateur, votre silence ouvre « Mon espace santé ». Vous ne le voyez pas. **Des soignants peuvent le remplir et le lire.**
# facts: F20
affiche-sans-internet-source = Sans courriel connu, l'information vient par la poste : code de la santé publique, article { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Affiche « Mon espace santé » : le saviez-vous ?
# facts: F71-opened F71-month
affiche-saviez-vous-headline =
    Deux dossiers
    sur trois dorment.
# facts: F01 F50
affiche-saviez-vous-lead = Un dossier de santé en ligne est peut-être ouvert à votre nom. **Le saviez-vous ?** Même endormi, il peut être rempli et lu par des soignants.

### Forced passage

affiche-passage-force-title = Affiche « Mon espace santé » : l'ouverture sans accord
# facts: F01
affiche-passage-force-headline =
    On n'a pas attendu
    votre oui.
# facts: F01 F23 F40
affiche-passage-force-lead = « Mon espace santé », dossier de santé en ligne, s'ouvre à qui ne s'y oppose pas. Rien n'est joué : vous pouvez **refuser,** ou **fermer** à tout moment.
# facts: F01 F11-silence
affiche-passage-force-source = « Sauf opposition » : loi du { $law_silence }, code de la santé publique, article { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Affiche
affiche-consentement-name = Affiche : le consentement
affiche-secret-name = Affiche : le secret
affiche-sans-internet-name = Affiche : sans internet
affiche-saviez-vous-name = Affiche : le saviez-vous ?
affiche-passage-force-name = Affiche : l'ouverture sans accord
affiche-use = À coller, avec l'accord de qui possède le mur.
