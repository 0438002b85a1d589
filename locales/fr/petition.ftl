# The petition: what is asked for on the left, fifteen lines to sign on the right, what becomes of the
# names under them. Who signs shows an opinion: as little as possible is asked.

petition-title = Pétition : pas de dossier de santé sans accord

### What is asked for

petition-headline =
    Demander
    avant
    d'ouvrir
# facts: F01 F72 F72-date
petition-body = « Mon espace santé » s'ouvre au nom de chaque assuré qui ne le refuse pas. Or { $millions_difficulty } millions de personnes sont en difficulté avec le numérique, selon la Défenseure des droits ({ $rights_report }).

    Nous demandons :

    - qu'aucun dossier ne s'ouvre sans un accord exprimé ;
    - un guichet et un formulaire en papier pour refuser ou fermer ;
    - un justificatif par la poste pour qui n'a pas internet.
petition-to = Remise à :

### What is filled by hand

petition-column-name = Nom et prénom
petition-column-town = Commune
petition-column-sign = Signature

### What becomes of the names

# facts: F85-access F85-erase F87
petition-data = **Vos données.** Ces noms servent à remettre cette pétition, à rien d'autre. Signer est libre et vaut accord pour cet usage. Les feuilles restent sur papier, chez le responsable nommé ici. Demandez-lui de voir, corriger ou rayer votre ligne (RGPD, articles { $art_gdpr_access } et { $art_gdpr_erase }). S'il refuse : CNIL, { $cnil_address }.
petition-keeper = Responsable :
petition-contact = Contact :
petition-until = Feuilles détruites le :

### For whoever signs and does not read French: set in translations and in easy French

# facts: F01
petition-gloss = Cette pétition porte sur « Mon espace santé », votre dossier de santé sur internet, ouvert si vous ne dites rien. Elle est en français pour qui la recevra : faites-vous la lire avant de signer.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Pétition
petition-use = À faire signer, une feuille à la fois.
