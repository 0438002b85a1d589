# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Appel sur « Mon espace santé »
appel-kicker = Appel

### The call: a campaign may say it in its own words

appel-headline =
    Refuser doit être
    aussi simple
    que laisser faire
# facts: F01
appel-lead = « Mon espace santé », le dossier de santé en ligne, s'ouvre quand on ne répond pas. Nous voulons que chacun puisse répondre.
# facts: F01 F20 F39 F50 F54 F71-opened F71-month
appel-body =
    En { $figures_month }, { $share_opened } % des espaces avaient été activés par leur titulaire. Les autres peuvent être remplis, et lus par des professionnels, sans que la personne les ait jamais vus. Savoir qui a lu demande un compte, donc internet.

    Des soignants y tiennent, et ils ont leurs raisons : partager un résultat, gagner du temps, mieux soigner en urgence. Nous ne jugeons ni qui garde cet espace, ni qui le ferme. Nous disons qu'un choix suppose une question, et quelqu'un pour entendre la réponse : une lettre, une voix, un guichet.

    Parlez-en autour de vous. Aidez un voisin à téléphoner. Venez avec nous le demander à la caisse { $departement_of }.
appel-demands-label = Nous demandons
# facts: F20 F37 F39
appel-demands =
    - une information sur papier, pour tous ;
    - un guichet où refuser et fermer, avec un reçu ;
    - un justificatif par la poste ;
    - les chiffres des refus, chaque année.

### Who signs

appel-date = Qui signe, où, et quand

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Appel
appel-use = À faire signer, à distribuer, à lire à voix haute.
