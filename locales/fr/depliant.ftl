# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé : refuser, fermer ou garder, le dépliant

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Refuser,
    fermer,
    garder ?
# facts: F01 F40
depliant-what = Un espace de santé en ligne s'ouvre à votre nom **si vous ne dites rien.** On peut le refuser, ou le fermer quand on veut.
# facts: F25
depliant-call = Un seul numéro
# facts: F25
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Où en êtes-vous ?
# facts: F20 F22
depliant-where-letter-title = Lettre ou courriel récent
# facts: F22 F22-advice
# step
depliant-where-letter = Vous pouvez **refuser**, dans les { $object_weeks } semaines qui suivent l'envoi. Mieux vaut dans les { $advice_weeks } premières.
depliant-where-late-title = Délai passé
# facts: F23 F40
# step
depliant-where-late = Rien n'est perdu : vous pouvez **fermer** l'espace, à tout moment.
depliant-where-none-title = Aucune lettre
# facts: F31 F50
depliant-where-none = Un espace existe sans doute. Même jamais activé, il peut être rempli et lu par des soignants. Demandez-le au téléphone.
depliant-where-keep-title = Vous préférez garder
# facts: F01 F54
depliant-where-keep = L'espace s'ouvre seul. Pour vous en servir, activez-le en ligne.
depliant-where-other-title = Pour quelqu'un d'autre
# facts: F57 F60
depliant-where-other = **Enfant :** le parent nommé sur la lettre appelle. **Adulte représenté :** son représentant demande, en tenant compte de son avis.

### Inside, left: what to gather

depliant-gather-headline = Préparez
depliant-gather-number-title = Numéro de sécurité sociale
# facts: F32 F32-place
depliant-gather-number = { $nir_length } signes, sur la carte Vitale ou l'attestation de droits.
depliant-gather-photo-title = Carte Vitale avec photo
# facts: F33 F33-place
depliant-gather-photo = Les { $serial_last } derniers chiffres, le long du bord, à droite de la photo.
depliant-gather-plain-title = Carte Vitale sans photo
# facts: F34-min F34-max F34-place
depliant-gather-plain = Au dos, en haut à gauche : { $serial_min } à { $serial_max } chiffres.
# facts: F35
depliant-gather-lost = **Perdue ?** Le { $phone_ens } peut donner ce numéro.
depliant-gather-code-title = Code de la lettre
# facts: F29 F30 F30-weeks
depliant-gather-code = { $code_length } signes, valables { $code_weeks } semaines. **Sans code, appelez quand même.**

### Inside, middle: the call

depliant-phone-headline = Appelez
# facts: F25
depliant-phone-number = { $phone_ens }
depliant-say-title = Vous pouvez dire
# facts: F43
# step
depliant-say-choice = « Je veux **refuser** Mon espace santé », ou « je veux le **fermer** ».
# facts: F48
# step
depliant-say-dmp = « Ai-je un espace, ou un **ancien DMP** (dossier médical partagé) ? »
# facts: F46
# step
depliant-say-erase = Si vous le voulez : « **Effacez** aussi mes données. »
# facts: F37
# step
depliant-say-proof = « Envoyez-moi le **justificatif** par la poste. »
depliant-say-who = « Votre prénom ? Ce sera fait quand ? »
depliant-answer-title = Si l'on vous répond
# facts: F29
depliant-answer-code = **« Il faut le code. »** Que donner à la place ?
# facts: F40
depliant-answer-web = **« C'est sur internet. »** La loi permet de le demander à l'opérateur : à qui écrire ?
# facts: F65
# step
depliant-never = Ne donnez jamais ces numéros à qui vous appelle, ni à nous.

### Inside, right: closing and erasing

depliant-close-headline = Choisissez
depliant-close-title = Fermer, effacer : deux demandes
# facts: F45 F46
depliant-close = **Fermer :** tout est archivé { $archive_years } ans. **Effacer aussi :** { $erase_months } mois au plus, sans retour.
# facts: F44
# step
depliant-copies = **D'abord, vos copies.** Demandez vos documents au médecin, à l'hôpital.
depliant-lose-title = Ce que vous perdez
# facts: F55
depliant-lose = Le partage de vos documents entre soignants, y compris en urgence. Votre historique pour un nouveau médecin. La messagerie.
depliant-middle-title = Entre oui et non
# facts: F53 F54 F55
depliant-middle = Garder l'espace, et masquer un document, bloquer un soignant ou refuser l'accès en urgence. Il faut un compte activé en ligne.
depliant-back-title = Changer d'avis
# facts: F47
depliant-back = On peut faire rouvrir un espace. Ce qui est effacé ne revient pas.

### The back: writing, online, proof

depliant-write-headline = Écrire, prouver
# facts: F24 F92
depliant-write = **Une lettre recommandée** à votre caisse laisse une preuve écrite. La caisse doit accuser réception. Délai proche ? Appelez avant.
# facts: F36 F42
depliant-online = **En ligne :** { $ens_site }, « M'opposer », en bas de la page. Gardez le justificatif.
# facts: F39 F39-phone
depliant-counter = **Au guichet :** rendez-vous au { $phone_fund }. On vous aide, sans garantie d'enregistrer votre choix.
# facts: F87 F87-delay
depliant-cnil = **Pas de bonne réponse après { $cnil_delay_months } mois ?** On peut saisir la CNIL :
    { $cnil_address }.
# facts: F01 F22-article F40 F48 F92
depliant-sources = Code de la santé publique, art. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp } ; code des relations entre le public et l'administration, art. { $art_ack }. Ne remplace pas un conseil juridique ou médical.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Dépliant
depliant-use = À plier en trois : la marche à suivre, à laisser partout.
