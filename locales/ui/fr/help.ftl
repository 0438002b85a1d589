# The help of the command line.

help-usage = Utilisation :
help-commands = Commandes{"\u00A0"}
help-command-name = COMMANDE
help-arguments = Arguments{"\u00A0"}
help-options = Options{"\u00A0"}
help-about = Des tracts, des affiches et des guides sur papier, pour chaque département.
help-after = Exemple : tractopelle build --departement 81
    Sans rien, dans un terminal, le programme pose ses questions.
help-help = Montre cette aide
help-version = Montre la version
help-option-help = Montre cette aide
help-option-campaign = Fichier ou dossier de la campagne (sinon ./campaign.toml, sinon la campagne neutre)
help-option-date = Compte à partir de ce jour au lieu d'aujourd'hui
help-option-ui = Langue des messages : fr ou en
help-option-json = Résultats pour une machine
help-option-quiet = Ne dit que les erreurs
help-option-documents = Documents (sinon tous) : voyez « list documents »
help-option-departement = Départements, par numéro ou par nom, séparés par des virgules, ou « all »
help-option-language = Langues des feuilles (sinon le français), ou « all »
help-option-target = Cibles : screen, home, png, riso, ou « all »
help-build-about = Compose les documents et écrit les fichiers (ou : composer)
help-build-out = Dossier où écrire (sinon « out »)
help-build-jobs = Nombre de travaux menés de front (sinon autant que de processeurs)
help-build-final_ = Refuse tout ce qui n'est pas confirmé
help-build-printer = Profil de l'imprimeur pour la cible press (liste : tractopelle list printers)
help-build-pdfx = Norme du fichier pour l'imprimeur : 4 (PDF/X-4) ou 1a (PDF/X-1a:2003)
help-build-condition = Condition d'impression (papier et encres), ou nom de celle que --icc décrit
help-build-icc = Votre profil ICC de sortie, donné par l'imprimeur ; avec --condition pour son nom
help-build-overprint = Le texte noir s'imprime par-dessus les couleurs, sans réserve blanche
help-build-report = Écrit aussi rapport.json : chaque fichier, ce qu'il contient, ce qui est à voir
help-list-about = Montre ce qui existe (ou : lister)
help-list-what = documents, departements, languages, targets ou facts
help-check-about = Cherche ce qui ne va pas : campagne, textes, faits, loi (ou : verifier)
help-confirm-about = Note que quelqu'un a vérifié un fait (ou : confirmer)
help-confirm-facts = Les faits, par leur identifiant : voyez « list facts »
help-confirm-on = Le jour de la vérification
help-confirm-by = Qui a vérifié ; reste dans le fichier de campagne
help-new-about = Crée un dossier de campagne, ou copie un gabarit (ou : nouveau)
help-new-folder = Le dossier à créer
help-new-departement = Le département de la campagne
help-new-template = Un document dont copier le gabarit
help-completions-about = Écrit de quoi compléter les commandes avec la touche Tab
help-completions-shell = bash, zsh, fish, elvish ou powershell

### Names of values

value-campaign = CHEMIN
value-date = AAAA-MM-JJ
value-on = AAAA-MM-JJ
value-documents = DOCUMENT
value-departement = 81,2A
value-new-departement = 81
value-out = DOSSIER
value-folder = DOSSIER
value-jobs = N
value-printer = IMPRIMEUR
value-pdfx = 4|1a
value-condition = NOM
value-icc = FICHIER
value-what = QUOI
value-facts = FAIT
value-by = NOM
value-template = DOCUMENT
value-shell = SHELL
