# Draft: not read by the people concerned.
# The petition is handed to an office: what it asks for stays the French text. What to fill in, and what becomes of the
# names, is easy.

petition-title = Pétition : votre accord avant d'ouvrir un dossier de santé

### What is asked for

petition-headline =
    Demander
    avant
    d'ouvrir
petition-to = Donnée à :

### What is filled by hand

petition-column-name = Nom et prénom
petition-column-town = Commune
petition-column-sign = Signature

### What becomes of the names

# facts: F85-access F85-erase F87
petition-data =
    {""}**Vos données.**
    Les noms servent à cette pétition, c'est tout.
    Vous êtes libre de signer.
    Si vous signez, vous êtes d'accord avec cet usage.
    Les feuilles restent sur papier.
    Une personne les garde : son nom est ici.
    Demandez-lui de voir votre ligne.
    Demandez-lui de corriger ou de rayer votre ligne.
    C'est votre droit.
    Règlement européen sur les données (RGPD),
    articles { $art_gdpr_access } et { $art_gdpr_erase }.
    Cette personne refuse ?
    Écrivez au service qui protège les données :
    Commission nationale de l'informatique et des libertés (CNIL),
    { $cnil_address }.
petition-keeper = Qui garde les feuilles :
petition-contact = Contact :
petition-until = Feuilles détruites le :

### What helps who signs: what is handed over stays French

petition-gloss =
    Cette pétition parle de « Mon espace santé ».
    C'est un dossier de santé sur internet.
    Il s'ouvre, sauf si vous refusez.
    Demandez qu'on vous lise la pétition.
    Vous êtes d'accord ?
    Alors, signez.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Pétition
petition-use = À faire signer, une feuille à la fois.
