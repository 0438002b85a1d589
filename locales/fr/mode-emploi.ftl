# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé : le mode d'emploi pour refuser ou fermer

### Front: the head

mode-emploi-headline = Refuser ou fermer
    Mon espace santé
# facts: F01 F40
mode-emploi-what = L'espace s'ouvre à votre nom **si vous ne dites rien.** On peut le refuser, ou le fermer.

### Front: where one stands

mode-emploi-where-refuse-title = Lettre récente : refuser
# facts: F20 F22 F22-advice
mode-emploi-where-refuse = Par lettre ou par courriel : { $object_weeks } semaines dès l'envoi. Mieux vaut agir dans les { $advice_weeks } premières.
mode-emploi-where-close-title = Trop tard, ou rien reçu : fermer
# facts: F23 F31 F40 F50
mode-emploi-where-close = Un espace existe sans doute. Même jamais activé, il peut être rempli et lu par des soignants.

### Front: the figures

mode-emploi-gather-title = Préparez vos numéros
# facts: F32 F32-place
mode-emploi-gather-nir = **Sécurité sociale :** { $nir_length } signes, sur la carte Vitale ou l'attestation de droits.
# facts: F33 F33-place F33-skip
mode-emploi-gather-photo = **Carte avec photo :** devant, le long du bord. Laissez les { $serial_skip } premiers chiffres, prenez les { $serial_last } derniers.
# facts: F34-min F34-max F34-place F35
mode-emploi-gather-plain = **Carte sans photo :** au dos, en haut à gauche, { $serial_min } à { $serial_max } chiffres. **Perdue ?** Le { $phone_ens } peut les donner.
# facts: F30 F30-weeks F30-new
mode-emploi-gather-code = **Code de la lettre :** { $code_length } signes, { $code_weeks } semaines. Périmé ? Un autre se demande en ligne, ou par téléphone.
# facts: F65
mode-emploi-gather-never = Ne donnez jamais ces numéros à qui vous appelle, ni à nous.

### Front: the two routes

mode-emploi-phone-title = Par téléphone
# facts: F25
mode-emploi-phone-number = { $phone_ens }
# facts: F26-call-before
# step
mode-emploi-phone-1 = **Appelez** avant { $phone_call_before }, seul ou avec un proche.
# facts: F43
# step
mode-emploi-phone-2 = **Dites :** « je veux refuser Mon espace santé », ou « je veux le fermer ».
# facts: F48
# step
mode-emploi-phone-3 = **Demandez** si un espace, ou un ancien dossier médical partagé (DMP), existe à votre nom.
# facts: F29
# step
mode-emploi-phone-4 = **Lisez vos numéros,** lentement. Pas de code ? « Que puis-je donner à la place ? »
# facts: F46
# step
mode-emploi-phone-5 = **Pour tout effacer,** demandez-le en plus.
# facts: F37
# step
mode-emploi-phone-6 = **Réclamez le justificatif** par la poste. Notez le prénom, la date et l'heure.
mode-emploi-online-title = En ligne
# facts: F24-site
mode-emploi-online-site = { $ens_site }
# facts: F36 F41
mode-emploi-online-1 = **Allez en bas de la page :** « M'opposer ». L'application, elle, renvoie au site.
# facts: F28
mode-emploi-online-2 = **Tapez** le code, le numéro de sécurité sociale, les chiffres de la carte, la date de naissance.
# facts: F36
mode-emploi-online-3 = **Choisissez** de vous opposer, puis confirmez.
# facts: F36
mode-emploi-online-4 = **Gardez le justificatif** (PDF), à enregistrer et à imprimer.
# facts: F42
mode-emploi-online-5 = **Pour fermer sans compte :** c'est le même lien, avec les mêmes numéros.

### Back: closing and erasing

mode-emploi-close-headline = Fermer, effacer
# facts: F44 F44-path
# step
mode-emploi-close-copies = **D'abord, vos copies.** En ligne : Paramètres, puis « Historiques et données ». Sans internet : auprès du médecin, de l'hôpital. Après, ce n'est plus possible.
# facts: F41 F42 F43
mode-emploi-close-how = **Fermer.** En ligne : Profil, Paramètres, Clôture. Sans compte : le lien « M'opposer ». Ou au { $phone_ens }.
# facts: F45
mode-emploi-close-keep = **Après :** tout est archivé { $archive_years } ans, puis supprimé.
# facts: F46
mode-emploi-close-erase = **Effacer** est une autre demande, à faire en plus : { $erase_months } mois au plus, sans retour. On vous en informe.

### Back: what it changes

mode-emploi-lose-title = Ce que vous perdez
# facts: F55
mode-emploi-lose = Le partage de vos documents entre soignants, y compris en urgence. Votre historique pour un nouveau médecin. La messagerie.
mode-emploi-stay-title = Ce qui ne change pas
# facts: F49
mode-emploi-stay = Le dossier de votre médecin, celui de l'hôpital. Vos remboursements, votre compte ameli. Dossier pharmaceutique : refus à part.
mode-emploi-middle-title = Entre oui et non
# facts: F53 F54 F55
mode-emploi-middle = Garder l'espace, et masquer un document, bloquer un soignant ou refuser l'accès en urgence. Il faut un compte activé en ligne.
mode-emploi-back-title = Changer d'avis
# facts: F47
mode-emploi-back = On peut faire rouvrir un espace. Ce qui est archivé revient ; ce qui est effacé, non.

### Back: for others, and when it fails

mode-emploi-other-title = Pour quelqu'un d'autre
# facts: F57 F59
mode-emploi-other-child = **Enfant :** le parent nommé sur la lettre, un code par enfant. Mieux vaut le faire avant de refuser pour soi.
# facts: F60
mode-emploi-other-adult = **Adulte représenté :** son représentant, en tenant compte de son avis. **Sous curatelle :** la personne décide.
mode-emploi-fail-title = Si ça coince
# facts: F92
# step
mode-emploi-fail-letter = **Écrivez** à votre caisse, en recommandé : elle doit accuser réception. Délai proche ? Appelez d'abord.
# facts: F39 F39-phone
mode-emploi-fail-counter = **Au guichet :** rendez-vous au { $phone_fund }. On vous aide, sans garantie d'enregistrer votre choix.
# facts: F87 F87-delay F88
mode-emploi-fail-cnil = **Après { $cnil_delay_months } mois sans bonne réponse :** CNIL, { $cnil_address }. Défenseur des droits : { $rights_phone }, gratuit.

### Back: the law

mode-emploi-law-title = La loi, avec ses dates
# facts: F11 F11-decrees
mode-emploi-law-made = L'espace est créé, ses règles sont fixées
mode-emploi-law-made-by = loi du { $law_ens }, décrets du { $decrees_ens }
# facts: F01 F11-silence
mode-emploi-law-silence = Il s'ouvre sauf opposition
mode-emploi-law-silence-by = loi du { $law_silence } ; art. { $art_ens }
# facts: F21 F22 F22-article
mode-emploi-law-notice = La lettre, et { $object_weeks } semaines dès l'envoi
mode-emploi-law-notice-by = art. { $art_notice }
# facts: F40 F45 F46
mode-emploi-law-close = Fermer, archives, effacement
mode-emploi-law-close-by = art. { $art_close }
# facts: F48 F55
mode-emploi-law-dmp = Ancien DMP ; accès en urgence
mode-emploi-law-dmp-by = art. { $art_dmp } ; art. { $art_emergency }
# facts: F85 F85-article
mode-emploi-law-reply = Réponse à votre demande
mode-emploi-law-reply-by = RGPD, art. { $art_gdpr_reply }
# facts: F92 F92-forward
mode-emploi-law-letter = Accusé de réception ; transmission
mode-emploi-law-letter-by = art. { $art_ack } ; art. { $art_forward } (CRPA)
mode-emploi-law-note = Sans autre mention, code de la santé publique. CRPA : code des relations entre le public et l'administration. Ne remplace pas un conseil juridique ou médical.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Mode d'emploi
mode-emploi-use = Toute la marche à suivre, pour qui aide ou qui a internet.
