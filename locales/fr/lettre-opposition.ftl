# The letter to one's fund: a real letter, to fill by hand; the strip at its foot says how and is cut off.
# A variant has messages of its own, whose ids name it.

lettre-opposition-title = Lettre à sa caisse : refuser ou fermer Mon espace santé

### The head

lettre-opposition-from-name = Prénom et nom
lettre-opposition-from-address = Adresse
# facts: F86-dpo
lettre-opposition-to = À l'attention du délégué
    à la protection des données
lettre-opposition-place = À
lettre-opposition-date = le
lettre-opposition-registered = Lettre recommandée
    avec avis de réception
lettre-opposition-object = Objet : mon espace numérique de santé
lettre-opposition-enfant-object = Objet : l'espace numérique de santé de mon enfant
lettre-opposition-majeur-protege-object = Objet : l'espace numérique de santé d'une personne que je représente

### The letter

lettre-opposition-hello = Madame la directrice, Monsieur le directeur,
# facts: F02
lettre-opposition-intro = Je vous écris au sujet de mon espace numérique de santé, « Mon espace santé ». Il contient mon dossier médical partagé. Voici ce que je demande :
# facts: F02 F57
lettre-opposition-enfant-intro = Je suis le parent ou le représentant légal de l'enfant nommé ici. Un espace numérique de santé, « Mon espace santé », peut être ouvert à son nom. Je demande :
# facts: F02 F60
lettre-opposition-majeur-protege-intro = Je représente la personne nommée ici, et j'ai tenu compte de son avis. Un espace numérique de santé, « Mon espace santé », peut être ouvert à son nom. Je demande :
lettre-opposition-who = Prénom et nom de la personne :
lettre-opposition-enfant-who = Prénom et nom de l'enfant :
# facts: F01
# step
lettre-opposition-refuse = **Je m'oppose à l'ouverture** de cet espace (code de la santé publique, article { $art_ens }).
# facts: F20
lettre-opposition-notice = Lettre d'information datée du
lettre-opposition-none = jamais reçue
# facts: F40
# step
lettre-opposition-close = **Je demande la clôture** de cet espace, s'il est ouvert (même code, article { $art_close }).
# facts: F46
# step
lettre-opposition-erase = **Je demande expressément la suppression** des données, sans attendre la fin de leur archivage (même article).
# facts: F48
# step
lettre-opposition-dmp = **Si un ancien dossier médical partagé existe** à mon nom, je confirme mon opposition et demande sa fermeture (article { $art_dmp }).
# facts: F48
# step
lettre-opposition-enfant-dmp = **Si un ancien dossier médical partagé existe** à son nom, je confirme l'opposition et demande sa fermeture (article { $art_dmp }).
# facts: F48
# step
lettre-opposition-majeur-protege-dmp = **Si un ancien dossier médical partagé existe** à son nom, je confirme l'opposition et demande sa fermeture (article { $art_dmp }).
# facts: F85 F85-article F92 F92-forward
lettre-opposition-reply = Merci d'accuser réception de cette lettre et de me répondre **par courrier**, { $reply_months ->
    [one] dans le mois
   *[other] sous { $reply_months } mois
} (RGPD, article { $art_gdpr_reply }). Dites-moi à quelle date ma demande prend effet. Si un autre service est compétent, transmettez-lui ma lettre et dites-le-moi (code des relations entre le public et l'administration, article { $art_forward }).
lettre-opposition-greeting = Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
# facts: F32
# step
lettre-opposition-number = Mon numéro de sécurité sociale : à la main, sur l'original seulement
# facts: F32 F57
lettre-opposition-enfant-number = Numéro de sécurité sociale du parent nommé sur la lettre d'information : à la main, sur l'original seulement
# facts: F32
lettre-opposition-majeur-protege-number = Son numéro de sécurité sociale : à la main, sur l'original seulement
lettre-opposition-signature = Signature

### The strip to cut off

lettre-opposition-cut = À couper avant l'envoi
lettre-opposition-send-title = Avant d'envoyer
# facts: F22 F25
# step
lettre-opposition-send = Remplissez et cochez à la main. Gardez une copie, sans votre numéro. Pas de pièce d'identité, sauf si on vous la demande. **Délai proche ?** Il est de { $object_weeks } semaines dès l'envoi de la lettre d'information : appelez d'abord le **{ $phone_ens }**. **MSA, autre régime ?** Barrez l'adresse : la vôtre est sur l'attestation de droits.
lettre-opposition-choose-title = Avant de choisir
# facts: F44 F47 F53 F54 F55
lettre-opposition-choose = **Fermer**, c'est perdre le partage de vos documents entre soignants, même en urgence. **Effacer** est sans retour : prenez vos copies avant. On peut rouvrir un espace. **Ou garder** l'espace, et masquer un document, bloquer un soignant, refuser l'accès en urgence : avec un compte activé.

### For whoever fills it in and does not read French: set in translations and in easy French

lettre-opposition-boxes-title = Ce que demandent les cases
# facts: F01 F20
lettre-opposition-box-refuse = Je refuse que cet espace soit ouvert. Écrivez la date de la lettre d'information, ou cochez la petite case si vous ne l'avez jamais reçue.
# facts: F40
lettre-opposition-box-close = L'espace est ouvert : je demande qu'il soit fermé.
# facts: F46
lettre-opposition-box-erase = Je demande que les données soient effacées, sans attendre la fin de leur archivage.
# facts: F48
lettre-opposition-box-dmp = S'il existe un ancien dossier médical partagé, je demande qu'il soit fermé aussi.
lettre-opposition-box-date = En haut, écrivez votre ville après « À », et la date du jour après « le ».

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Lettre à sa caisse
lettre-opposition-use = À remplir à la main et à envoyer en recommandé.
