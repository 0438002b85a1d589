# Draft: not read by the people concerned.

appel-title = Appel sur « Mon espace santé »
appel-kicker = Appel

### The call: a campaign may say it in its own words

appel-headline =
    Refuser doit être
    simple
# facts: F01
appel-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    Il s'ouvre.
    Nous voulons une chose : chacun peut répondre.
# facts: F01 F20 F39 F50 F54 F71-opened F71-month
appel-body =
    En { $figures_month }, { $share_opened } pour cent des espaces sont activés.
    Les autres personnes ont un espace sans le voir.
    Pourtant, des soignants peuvent les remplir.
    Ils peuvent aussi les lire.
    Pour voir qui lit, il faut un compte.
    Il faut donc internet.

    Des soignants aiment cet espace.
    Ils ont leurs raisons.
    Ils partagent un résultat.
    Ils gagnent du temps.
    Ils soignent mieux en urgence.
    Chacun fait comme il veut : garder ou fermer.
    Pour choisir, il faut une vraie question.
    Il faut aussi quelqu'un pour entendre la réponse.
    Il faut une lettre, une voix, un guichet.

    Parlez-en autour de vous.
    Aidez un voisin à appeler.
    Venez avec nous à la caisse { $departement_of }.
appel-demands-label = Nous demandons
# facts: F20 F37 F39
appel-demands =
    - une lettre sur papier, pour tous ;
    - un guichet pour refuser et fermer, avec une preuve ;
    - une preuve par la poste ;
    - le nombre de refus, chaque année.

### Who signs

appel-date = Qui signe, où, et quand

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Appel
appel-use = À faire signer, à donner, à lire à voix haute.
