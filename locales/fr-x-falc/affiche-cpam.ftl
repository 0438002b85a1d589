# Draft: not read by the people concerned.

affiche-cpam-title = Affichette d'accueil : Mon espace santé, vous avez le choix
affiche-cpam-headline =
    Mon espace santé :
    vous avez le choix
# facts: F01 F23 F47
affiche-cpam-lead =
    « Mon espace santé » est un dossier de santé sur internet.
    {""}**Il s'ouvre à votre nom.**
    Pour dire non, vous devez refuser.
    Vous pouvez changer d'avis.

### Four choices

affiche-cpam-keep = Garder
# facts: F51 F54 F55
affiche-cpam-keep-text =
    Vos soignants y partagent des documents.
    Ils peuvent les lire en urgence.
    Activez l'espace : vous voyez qui lit.
affiche-cpam-adjust = Régler
# facts: F53 F54 F55
affiche-cpam-adjust-text =
    Activez l'espace.
    Vous pouvez cacher un document.
    Vous pouvez bloquer un soignant.
    Vous pouvez refuser la lecture en urgence.
affiche-cpam-refuse = Refuser
# facts: F20 F22 F23
affiche-cpam-refuse-text =
    Le délai est de { $object_weeks } semaines.
    Il part de l'envoi de la lettre ou du mail.
    Après, vous pouvez fermer.
affiche-cpam-close = Fermer
# facts: F40 F44 F45 F46
affiche-cpam-close-text =
    Vous fermez quand vous voulez.
    Prenez vos copies avant.
    Vos données sont mises de côté { $archive_years } ans.
    Ou vous demandez de tout effacer.
    C'est fait en { $erase_months } mois au plus.
# facts: F47 F55
affiche-cpam-lose =
    {""}**Sans espace,** le partage sur internet s'arrête, même en urgence.
    {""}**Fermé, l'espace peut rouvrir :** demandez-le.

### How

# facts: F25 F37 F43
affiche-cpam-call = Pour refuser ou fermer, appelez le
# facts: F25
affiche-cpam-number = { $phone_ens }
# facts: F26-opens F26-closes F26-call-before
affiche-cpam-hours =
    Du lundi au vendredi,
    de { $phone_opens } à { $phone_closes }{ $overseas ->
        [yes]
            {""}
            (heure de Paris, à vérifier)
       *[no] {""}
    }.
    Appelez avant { $phone_call_before }.
# facts: F36 F37
affiche-cpam-proof =
    {""}**Demandez une preuve.**
    Elle peut venir par la poste.
# facts: F39 F39-phone
affiche-cpam-help =
    {""}**Sans internet, demandez de l'aide.**
    Prenez rendez-vous à l'accueil : { $phone_fund }.
    Ou allez dans une maison France services.
    Pour la loi, un avocat peut vous conseiller.
# facts: F01 F22-article F40 F55
affiche-cpam-sources =
    Sources : code de la santé publique.
    Articles { $art_ens }, { $art_notice }, { $art_close } et { $art_emergency }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Affichette d'accueil
affiche-cpam-use = À proposer à la caisse, pour son hall.
