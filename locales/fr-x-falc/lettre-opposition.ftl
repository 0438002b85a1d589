# Draft: not read by the people concerned.
# The letter is sent to the fund: it stays the French one. What tells how to fill it is easy.

lettre-opposition-title = Lettre à sa caisse : refuser ou fermer Mon espace santé

### The strip to cut off

lettre-opposition-cut = À couper avant l'envoi
lettre-opposition-send-title = Avant d'envoyer
# facts: F22 F25
lettre-opposition-send =
    Remplissez la lettre à la main.
    Cochez les cases de votre choix.
    Gardez une copie, sans votre numéro.
    Gardez votre pièce d'identité chez vous.
    Envoyez-la seulement si on vous la demande.
    {""}**Le délai finit bientôt ?**
    Vous avez { $object_weeks } semaines pour refuser.
    Le délai part de l'envoi de la lettre.
    Appelez d'abord le **{ $phone_ens }**.
    {""}**Vous avez une autre caisse, comme la Mutualité sociale agricole (MSA) ?**
    Barrez l'adresse.
    La vôtre est sur votre attestation de droits.
lettre-opposition-choose-title = Avant de choisir
# facts: F44 F47 F53 F54 F55
lettre-opposition-choose =
    {""}**Fermer :** vous perdez le partage entre soignants.
    C'est vrai même en urgence.
    {""}**Effacer :** vos données disparaissent pour toujours.
    Prenez vos copies avant.
    Un espace fermé peut rouvrir.
    {""}**Garder :** vous pouvez régler l'espace.
    Cachez un document, bloquez un soignant.
    Ou refusez la lecture en urgence.
    Pour cela, il faut activer l'espace sur internet.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = Ce que disent les cases
lettre-opposition-box-refuse =
    Je refuse cet espace.
    Écrivez la date de la lettre d'information.
    Sans cette lettre, cochez « jamais reçue ».
lettre-opposition-box-close =
    L'espace est ouvert.
    Je demande de le fermer.
lettre-opposition-box-erase = Je demande d'effacer les données tout de suite.
lettre-opposition-box-dmp =
    Un dossier plus ancien peut exister.
    Il s'appelle « dossier médical partagé ».
    Je demande de le fermer aussi.
lettre-opposition-box-date =
    Écrivez votre ville après « À ».
    Écrivez la date du jour après « le ».

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Lettre à sa caisse
lettre-opposition-use = À remplir à la main et à envoyer en recommandé.
