# Draft: not read by the people concerned.

affiche-title = Affiche « Mon espace santé » : refuser ou fermer

affiche-headline =
    Avez-vous
    déjà vu
    votre dossier ?
# facts: F01 F23 F40
affiche-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre.**
    Vous pouvez **refuser** ou **fermer.**
# facts: F71-opened F71-month
affiche-source = En { $figures_month }, { $share_opened } pour cent des espaces sont activés.
# facts: F25 F43
affiche-call = Pour refuser ou fermer, appelez le
# facts: F25
affiche-number = { $phone_ens }
# facts: F26-opens F26-closes
affiche-hours =
    Du lundi au vendredi, de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }.
# facts: F26-call-before F31
affiche-before = **Appelez avant { $phone_call_before }, même sans lettre.**

### Consent

affiche-consentement-title = Affiche « Mon espace santé » : votre accord
# facts: F01
affiche-consentement-headline =
    Je me tais.
    Est-ce
    un oui ?
# facts: F01 F25 F40 F43
affiche-consentement-lead =
    Votre silence ouvre « Mon espace santé ».
    C'est un dossier sur internet.
    Pour refuser ou fermer, **un appel suffit.**
# facts: F01
affiche-consentement-source =
    « Ouvert automatiquement, sauf opposition ».
    C'est dans le code de la santé publique.
    Article { $art_ens }.

### Secrecy

affiche-secret-title = Affiche « Mon espace santé » : le secret
affiche-secret-headline =
    Qui lit
    votre
    dossier ?
# facts: F51 F54
affiche-secret-lead =
    Vos soignants peuvent lire : **la loi suppose votre accord.**
    Pour voir qui lit, il faut activer l'espace.
    Vous pouvez **refuser** ou **fermer.**
# facts: F51 F56
affiche-secret-source =
    Code de la santé publique :
    chaque métier a ses droits, article { $art_consult }.
    Assureurs et employeurs sont exclus, article { $art_insurers }.

### Without internet

affiche-sans-internet-title = Affiche « Mon espace santé » : sans internet
# facts: F25 F43
affiche-sans-internet-headline =
    Sans internet,
    vous pouvez
    dire
    non.
# facts: F01 F50
affiche-sans-internet-lead =
    Vous gardez le silence ?
    « Mon espace santé » s'ouvre.
    C'est vrai même sans ordinateur.
    {""}**Des soignants peuvent le remplir et le lire.**
# facts: F20
affiche-sans-internet-source =
    Sans mail connu, la lettre vient par la poste.
    C'est dans le code de la santé publique.
    Article { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Affiche « Mon espace santé » : le saviez-vous ?
# facts: F71-opened F71-month
affiche-saviez-vous-headline =
    Deux dossiers
    sur trois dorment.
# facts: F01 F50
affiche-saviez-vous-lead =
    Vous avez peut-être un dossier de santé sur internet.
    {""}**Le saviez-vous ?**
    Des soignants peuvent le remplir et le lire.

### Forced passage

affiche-passage-force-title = Affiche « Mon espace santé » : l'ouverture sans accord
# facts: F01
affiche-passage-force-headline =
    Ouvrir
    sans votre oui ?
# facts: F01 F23 F40
affiche-passage-force-lead =
    Votre silence ouvre « Mon espace santé ».
    C'est un dossier sur internet.
    Vous pouvez **refuser** ou **fermer.**
# facts: F01 F11-silence
affiche-passage-force-source =
    « Sauf opposition » : loi du { $law_silence }.
    C'est dans le code de la santé publique.
    Article { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Affiche
affiche-consentement-name = Affiche : votre accord
affiche-secret-name = Affiche : le secret
affiche-sans-internet-name = Affiche : sans internet
affiche-saviez-vous-name = Affiche : le saviez-vous ?
affiche-passage-force-name = Affiche : l'ouverture sans accord
affiche-use = À coller, avec l'accord de qui possède le mur.
