# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.
# A comment that begins with "facts:" names the facts that the message below it states.

guide-papier-title = Mon espace santé : refuser ou fermer, le guide sur papier
guide-papier-page = page
guide-papier-of = sur

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Refuser
    ou fermer,
    sans internet
# facts: F01
guide-papier-what = Un espace de santé en ligne s'ouvre à votre nom **si vous ne dites rien.**
# facts: F23 F40
guide-papier-choice = Vous pouvez le refuser, ou le fermer quand vous voulez. Voici le chemin, sur papier.
guide-papier-call = Le numéro
    à appeler
# facts: F25
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = C'est pour moi ?
# facts: F61 F01
guide-papier-tree-who = Oui, si vous êtes assuré : CPAM, MSA ou autre régime. Pour garder l'espace, rien à faire.
# facts: F20
guide-papier-tree-letter = Avez-vous reçu la lettre ou le courriel d'information ?
# facts: F22
guide-papier-tree-date = L'envoi date de moins de { $object_weeks } semaines ?
guide-papier-yes = oui
guide-papier-no = non
guide-papier-tree-refuse-title = Refuser
# facts: F22 F22-advice
guide-papier-tree-refuse = Le délai court dès l'envoi. Mieux vaut avant { $advice_weeks } semaines.
guide-papier-tree-close-title = Fermer
# facts: F31 F40
guide-papier-tree-close = L'espace existe sans doute. C'est possible à tout moment.
# facts: F23 F40
guide-papier-tree-both = Rien n'est perdu
guide-papier-tree-next = Préparez vos numéros :

guide-papier-others-title = Pour quelqu'un d'autre
# facts: F57
guide-papier-others-child = **Votre enfant :** le parent nommé sur la lettre appelle. Un code par enfant.
# facts: F60
guide-papier-others-adult = **Adulte protégé :** son représentant demande, en tenant compte de son avis. Sous curatelle, la personne décide, avec de l'aide.
guide-papier-others-relative = **Un proche :** aidez-le ; c'est lui qui décide et qui parle.

### What to gather

guide-papier-gather-headline = Préparez vos numéros
guide-papier-card-title = Votre carte Vitale
# facts: F33 F33-place
guide-papier-card-photo = **Avec photo :** devant, le long du bord, à droite de la photo. Recopiez les { $serial_last } derniers chiffres.
# facts: F34-place F34-min F34-max
guide-papier-card-plain = **Sans photo :** au dos, en haut à gauche. De { $serial_min } à { $serial_max } chiffres.
# facts: F35
guide-papier-card-lost = **Perdue, illisible ?** Le { $phone_ens } peut vous donner ce numéro.
guide-papier-nir-title = Votre numéro de sécurité sociale
# facts: F32 F32-place
guide-papier-nir = { $nir_length } signes, sur la carte ou sur l'attestation de droits.
guide-papier-nir-home = À remplir chez vous, à garder pour vous.
guide-papier-code-title = Le code de la lettre
# facts: F30 F30-weeks
guide-papier-code = { $code_length } signes, valables { $code_weeks } semaines. Attention aux majuscules.
# facts: F29 F31
guide-papier-code-none = **Sans code, appelez quand même.**

### By phone, at the counter

guide-papier-phone-headline = Appelez le
guide-papier-say-title = Vous dites
# facts: F25 F43
# step
guide-papier-say-choice = « Je n'ai pas internet. Je veux **refuser** Mon espace santé » ou « je veux le **fermer** ».
# facts: F48
# step
guide-papier-say-dmp = « Un ancien DMP existe-t-il à mon nom ? »
# facts: F37
# step
guide-papier-say-proof = « Envoyez-moi le justificatif **par la poste**. »
# facts: F46
guide-papier-say-erase = Pour tout effacer, demandez-le en plus :
guide-papier-asked-title = On vous demande
# facts: F29
guide-papier-asked = Votre numéro de sécurité sociale, celui de la carte, le code si vous l'avez. Lisez-les lentement :
# facts: F65
guide-papier-never = Ne donnez jamais ces numéros à qui vous appelle, ni à nous.
guide-papier-counter-title = Au guichet
# facts: F39 F39-phone
# step
guide-papier-counter = Rendez-vous au **{ $phone_fund }**. On vous aide, sans garantie d'enregistrer votre choix. Demandez un reçu tamponné.

### By letter

guide-papier-letter-headline = Écrivez
# facts: F24 F92
guide-papier-letter-how = À copier ou découper, à envoyer en recommandé avec avis de réception.
# facts: F22
guide-papier-letter-deadline = **Délai proche ? Appelez d'abord.**
guide-papier-letter-address = Adresse :
guide-papier-letter-from = Prénom, nom, adresse
# facts: F86-dpo
guide-papier-letter-to = À la direction de ma caisse, à l'attention du délégué à la protection des données
guide-papier-letter-place = Lieu et date
guide-papier-letter-registered = Lettre recommandée avec avis de réception
guide-papier-letter-object = **Objet :** mon espace numérique de santé et mon DMP
guide-papier-letter-for = J'agis pour
guide-papier-letter-self = moi-même
guide-papier-letter-child = mon enfant :
guide-papier-letter-person = la personne que je représente :
guide-papier-letter-notice = Lettre d'information datée du
guide-papier-letter-none = jamais reçue
# facts: F01
guide-papier-letter-refuse = **Je refuse l'ouverture** de l'espace (opposition, code de la santé publique, art. { $art_ens }).
# facts: F40
guide-papier-letter-close = **Je demande sa fermeture** (clôture, art. { $art_close }).
# facts: F46
guide-papier-letter-erase = **Je demande expressément la suppression** des données, sans attendre la fin de l'archivage (même article).
# facts: F48
guide-papier-letter-dmp = Si un ancien DMP existe à mon nom, je confirme mon refus et demande sa fermeture (art. { $art_dmp }).
# facts: F85 F85-article F92-forward
guide-papier-letter-reply = Je n'utilise pas internet. Répondez-moi **par courrier**, avec la date d'effet, sous { $reply_months } mois (RGPD, art. { $art_gdpr_reply }). Si un autre service est compétent, transmettez-lui ma lettre et dites-le-moi (CRPA, art. { $art_forward }).
guide-papier-letter-number = N° de sécurité sociale (original seul)
guide-papier-letter-signature = Signature

### Closing and erasing, and what one loses

guide-papier-close-headline = Fermer, effacer
guide-papier-close-two = Deux demandes séparées, deux effets.
guide-papier-close-title = « Je ferme »
# facts: F40 F45
guide-papier-close = Vos données sont archivées { $archive_years } ans, puis supprimées.
guide-papier-erase-title = « J'efface »
# facts: F46
guide-papier-erase = À demander en plus. Effacé en { $erase_months } mois au plus, **sans retour**.
# facts: F44
# step
guide-papier-copies = **D'abord, vos copies.** Demandez vos documents au médecin, à l'hôpital.
guide-papier-lose-title = Ce que vous perdez
guide-papier-lose-emergency = En urgence
# facts: F55
guide-papier-lose-emergency-what = vos résultats partagés
guide-papier-lose-history = Nouveau médecin
guide-papier-lose-history-what = votre historique, à lire
guide-papier-lose-messages = Messagerie
guide-papier-lose-messages-what = les échanges avec les soignants
guide-papier-middle-title = Entre oui et non
# facts: F53 F54 F55
guide-papier-middle = Garder l'espace, mais masquer un document, bloquer un soignant ou refuser l'accès en urgence. Il faut un compte activé en ligne.
guide-papier-back-title = Changer d'avis
# facts: F47
guide-papier-back = Vous pouvez faire rouvrir un espace. Ce qui est archivé revient ; ce qui est effacé, non.

### Proof, and if it fails

guide-papier-fail-headline = Si ça coince
guide-papier-proof-title = Gardez une preuve
# facts: F37 F92
guide-papier-proof = Réclamez le justificatif par la poste. Pour une lettre, la caisse doit accuser réception.
guide-papier-log-title = Notez chaque appel
guide-papier-log-when = jour et heure
guide-papier-log-who = prénom
guide-papier-log-answer = réponse, attente
guide-papier-answers-title = On vous répond…
guide-papier-answer-code = « Il faut le code. »
# facts: F29
# step
guide-papier-answer-code-say = « Que donner à la place ? »
guide-papier-answer-web = « Par internet. »
# facts: F40
# step
guide-papier-answer-web-say = « La loi permet de le demander à l'opérateur. À qui écrire ? »
guide-papier-answer-busy = Pas de réponse
guide-papier-answer-busy-say = Notez, rappelez, écrivez.
guide-papier-cnil-title = La CNIL
# facts: F87-delay
guide-papier-cnil-when = Après { $cnil_delay_months } mois sans bonne réponse, plainte possible :
# facts: F87
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
# facts: F88
guide-papier-rights = Gratuit, avec des délégués près de chez vous.
# facts: F88
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Les mots, l'adresse
guide-papier-word-ens = **ENS :** espace numérique de santé, le nom légal de Mon espace santé
# facts: F02
guide-papier-word-dmp = **DMP :** dossier médical partagé, dans l'espace
guide-papier-word-nir = **NIR :** numéro de sécurité sociale
guide-papier-word-cpam = **CPAM :** caisse primaire d'assurance maladie
guide-papier-word-msa = **MSA :** caisse des assurés agricoles
guide-papier-word-fund = **Votre caisse :** celle de votre attestation de droits
guide-papier-word-opposition = **Opposition :** refuser avant l'ouverture
guide-papier-word-cloture = **Clôture :** fermer un espace ouvert
guide-papier-word-suppression = **Suppression :** effacer les données, sans retour
guide-papier-word-justificatif = **Justificatif :** le papier qui prouve votre choix
# facts: F01 F22-article F40 F48 F55 F85-article F92 F92-forward
guide-papier-sources = **Sources :** code de la santé publique, art. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close } ; code des relations entre le public et l'administration (CRPA), art. { $art_ack }, { $art_forward } ; RGPD, art. { $art_gdpr_reply }. Ce guide ne remplace pas un conseil juridique ou médical.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Guide papier
guide-papier-use = Pour qui n'a pas internet : toute la marche à suivre.
