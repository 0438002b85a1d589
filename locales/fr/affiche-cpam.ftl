# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Affichette d'accueil : Mon espace santé, vous avez le choix
affiche-cpam-headline =
    Mon espace santé :
    vous avez le choix
# facts: F01 F23 F47
affiche-cpam-lead = « Mon espace santé » est un dossier de santé en ligne. **Il s'ouvre à votre nom, sauf si vous le refusez.** Vous pouvez changer d'avis.

### Four choices

affiche-cpam-keep = Garder
# facts: F51 F54 F55
affiche-cpam-keep-text = Vos soignants y partagent des documents, et peuvent les lire en urgence. Activez-le pour voir qui l'a lu.
affiche-cpam-adjust = Régler
# facts: F53 F54 F55
affiche-cpam-adjust-text = Dans l'espace activé, masquez un document ou bloquez un professionnel. Vous pouvez aussi refuser l'accès d'urgence.
affiche-cpam-refuse = Refuser
# facts: F20 F22 F23
# step
affiche-cpam-refuse-text = Vous avez { $object_weeks } semaines, dès l'envoi de la lettre ou du courriel. Ensuite, on peut encore fermer.
affiche-cpam-close = Fermer
# facts: F40 F44 F45 F46
# step
affiche-cpam-close-text = À tout moment. Les données sont archivées { $archive_years } ans, ou effacées si vous le demandez : { $erase_months } mois au plus. Prenez vos copies avant.
# facts: F47 F55
affiche-cpam-lose = **Sans espace,** pas de partage en ligne entre soignants, même en urgence. **Fermé, l'espace peut rouvrir** si vous le demandez.

### How

# facts: F25 F37 F43
# step
affiche-cpam-call = Refuser ou fermer : appelez le
# facts: F25
affiche-cpam-number = { $phone_ens }
# facts: F26-opens F26-closes F26-call-before
affiche-cpam-hours = Du lundi au vendredi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(heure de Paris, à vérifier)
   *[no] {""}
}. Appelez avant { $phone_call_before }.
# facts: F36 F37
# step
affiche-cpam-proof = **Demandez un justificatif,** par la poste si vous voulez.
# facts: F39 F39-phone
# step
affiche-cpam-help = **Sans internet, faites-vous aider :** à l'accueil sur rendez-vous ({ $phone_fund }), ou dans une maison France services.
# facts: F01 F22-article F40 F55
affiche-cpam-sources = Sources : code de la santé publique, articles { $art_ens }, { $art_notice }, { $art_close } et { $art_emergency }. Ceci n'est pas un conseil juridique.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Affichette d'accueil
affiche-cpam-use = À proposer à la caisse, pour son hall.
