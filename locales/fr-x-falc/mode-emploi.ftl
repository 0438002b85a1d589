# Draft: not read by the people concerned.

mode-emploi-title = Mon espace santé : le mode d'emploi pour refuser ou fermer

### Front: the head

mode-emploi-headline = Refuser ou fermer
    Mon espace santé
# facts: F01 F40
mode-emploi-what =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre à votre nom.**
    Vous pouvez le refuser ou le fermer.

### Front: where one stands

mode-emploi-where-refuse-title = La lettre est récente : refuser
# facts: F20 F22 F22-advice
mode-emploi-where-refuse =
    Une lettre ou un mail annonce l'espace.
    Le délai est de { $object_weeks } semaines.
    Le délai part de l'envoi.
    Refusez plutôt avant { $advice_weeks } semaines.
mode-emploi-where-close-title = Délai passé, ou sans lettre : fermer
# facts: F23 F31 F40 F50
mode-emploi-where-close =
    Votre espace existe sans doute.
    Des soignants peuvent le remplir et le lire.
    C'est vrai même sans l'activer.

### Front: the figures

mode-emploi-gather-title = Préparez vos numéros
# facts: F32 F32-place
mode-emploi-gather-nir =
    {""}**Numéro de sécurité sociale :** il a { $nir_length } signes.
    Il est sur la carte Vitale.
    Il est aussi sur votre attestation de droits.
# facts: F33 F33-place F33-skip
mode-emploi-gather-photo =
    {""}**Carte Vitale avec photo :** regardez devant, le long du bord.
    Laissez les { $serial_skip } premiers chiffres.
    Copiez les { $serial_last } derniers chiffres.
# facts: F34-min F34-max F34-place F35
mode-emploi-gather-plain =
    {""}**Carte Vitale sans photo :** retournez la carte.
    Regardez en haut, à gauche.
    Copiez les { $serial_min } à { $serial_max } chiffres.
    {""}**Votre carte est perdue ?**
    Le { $phone_ens } peut donner ce numéro.
# facts: F30 F30-weeks F30-new
mode-emploi-gather-code =
    {""}**Code de la lettre :** il a { $code_length } signes.
    Il marche { $code_weeks } semaines.
    Il est trop vieux ?
    Demandez un autre code.
    Demandez-le sur internet ou par téléphone.
# facts: F65
mode-emploi-gather-never =
    Quelqu'un vous appelle ?
    Gardez vos numéros secrets.
    Faites pareil avec nous.

### Front: the two routes

mode-emploi-phone-title = Par téléphone
# facts: F25
mode-emploi-phone-number = { $phone_ens }
# facts: F26-call-before
mode-emploi-phone-1 =
    {""}**Appelez** avant { $phone_call_before }.
    Un proche peut vous aider.
# facts: F43
mode-emploi-phone-2 =
    {""}**Dites :** « Je veux refuser Mon espace santé. »
    Ou : « Je veux fermer Mon espace santé. »
# facts: F48
mode-emploi-phone-3 =
    {""}**Demandez :** « Ai-je un espace ? »
    « Ai-je un ancien dossier médical partagé (DMP) ? »
# facts: F29
mode-emploi-phone-4 =
    {""}**Lisez vos numéros,** lentement.
    Vous êtes sans code ?
    « Que puis-je donner à la place ? »
# facts: F46
mode-emploi-phone-5 = **Pour tout effacer,** demandez-le en plus.
# facts: F37
mode-emploi-phone-6 =
    {""}**Demandez une preuve** par la poste.
    Notez le prénom de la personne.
    Notez la date et l'heure.
mode-emploi-online-title = Sur internet
# facts: F24-site
mode-emploi-online-site = { $ens_site }
# facts: F36 F41
mode-emploi-online-1 =
    {""}**Allez en bas de la page.**
    Choisissez « M'opposer ».
    Sur l'application, un lien mène à ce site.
# facts: F28
mode-emploi-online-2 =
    {""}**Tapez le code de la lettre.**
    Tapez votre numéro de sécurité sociale.
    Tapez les chiffres de la carte Vitale.
    Tapez votre date de naissance.
# facts: F36
mode-emploi-online-3 =
    {""}**Choisissez** de vous opposer.
    Dites oui une seconde fois.
# facts: F36
mode-emploi-online-4 =
    {""}**Gardez la preuve.**
    Elle arrive à l'écran : imprimez-la.
# facts: F42
mode-emploi-online-5 =
    {""}**Vous voulez fermer, sans compte ?**
    Prenez le même lien, avec les mêmes numéros.

### Back: closing and erasing

mode-emploi-close-headline = Fermer, effacer
# facts: F44 F44-path
mode-emploi-close-copies =
    {""}**D'abord, prenez vos copies.**
    Après, c'est trop tard.
    Sur internet, allez dans « Paramètres ».
    Puis allez dans « Historiques et données ».
    Sans internet, demandez au médecin et à l'hôpital.
# facts: F41 F42 F43
mode-emploi-close-how =
    {""}**Fermer sur internet :** allez dans « Profil ».
    Puis allez dans « Paramètres », puis « Clôture ».
    Vous êtes sans compte ?
    Prenez le lien « M'opposer ».
    Vous pouvez aussi appeler le { $phone_ens }.
# facts: F45
mode-emploi-close-keep =
    {""}**Après :** vos données sont mises de côté { $archive_years } ans.
    Puis elles disparaissent.
# facts: F46
mode-emploi-close-erase =
    {""}**Effacer est une autre demande.**
    Demandez-le en plus.
    Vos données disparaissent en { $erase_months } mois au plus.
    C'est pour toujours.
    Le service vous prévient.

### Back: what it changes

mode-emploi-lose-title = Ce que vous perdez
# facts: F55
mode-emploi-lose =
    Vous perdez le partage entre soignants.
    C'est vrai même en urgence.
    Un nouveau médecin perd votre histoire.
    Vous perdez la messagerie.
mode-emploi-stay-title = Ce qui reste pareil
# facts: F49
mode-emploi-stay =
    Le dossier de votre médecin reste.
    Le dossier de l'hôpital reste.
    Vos remboursements restent.
    Votre compte ameli reste.
    Le dossier de la pharmacie est à part.
    Pour lui, il faut un autre refus.
mode-emploi-middle-title = Entre oui et non
# facts: F53 F54 F55
mode-emploi-middle =
    Vous pouvez garder l'espace et le régler.
    Cachez un document.
    Bloquez un soignant.
    Refusez la lecture en urgence.
    Pour cela, il faut activer l'espace sur internet.
mode-emploi-back-title = Changer d'avis
# facts: F47
mode-emploi-back =
    Vous pouvez demander de rouvrir un espace.
    Les données mises de côté reviennent.
    Les données effacées sont perdues.

### Back: for others, and when it fails

mode-emploi-other-title = Pour quelqu'un d'autre
# facts: F57 F59
mode-emploi-other-child =
    {""}**Enfant :** le parent nommé sur la lettre demande.
    Chaque enfant a son code.
    Demandez d'abord pour l'enfant, puis pour vous.
# facts: F60
mode-emploi-other-adult =
    {""}**Adulte représenté :** son représentant demande.
    Le représentant tient compte de l'avis de la personne.
    {""}**Sous curatelle,** la personne décide.
    Curatelle : un juge lui donne de l'aide.
mode-emploi-fail-title = Si cela bloque
# facts: F92
mode-emploi-fail-letter =
    {""}**Écrivez une lettre recommandée** à votre caisse.
    La caisse doit dire : « J'ai reçu votre lettre. »
    Le délai finit bientôt ?
    Appelez d'abord.
# facts: F39 F39-phone
mode-emploi-fail-counter =
    {""}**Au guichet :** prenez rendez-vous au { $phone_fund }.
    La personne du guichet vous aide.
    Demandez : « Pouvez-vous noter mon choix ? »
# facts: F87 F87-delay F88
mode-emploi-fail-cnil =
    {""}**Vous attendez une bonne réponse depuis { $cnil_delay_months } mois ?**
    Vous pouvez écrire au service qui protège les données :
    Commission nationale de l'informatique et des libertés (CNIL),
    { $cnil_address }.
    Vous pouvez aussi appeler le Défenseur des droits.
    C'est gratuit : { $rights_phone }.

### Back: the law

mode-emploi-law-title = La loi, avec ses dates
# facts: F11 F11-decrees
mode-emploi-law-made = La loi crée l'espace et ses règles
mode-emploi-law-made-by =
    loi du { $law_ens },
    décrets du { $decrees_ens }
# facts: F01 F11-silence
mode-emploi-law-silence = L'espace s'ouvre, sauf opposition
mode-emploi-law-silence-by =
    loi du { $law_silence },
    article { $art_ens }
# facts: F21 F22 F22-article
mode-emploi-law-notice = La lettre, et { $object_weeks } semaines dès l'envoi
mode-emploi-law-notice-by = article { $art_notice }
# facts: F40 F45 F46
mode-emploi-law-close = Fermer, mettre de côté, effacer
mode-emploi-law-close-by = article { $art_close }
# facts: F48 F55
mode-emploi-law-dmp = Ancien dossier médical partagé (DMP), lecture en urgence
mode-emploi-law-dmp-by = article { $art_dmp }, article { $art_emergency }
# facts: F85 F85-article
mode-emploi-law-reply = La réponse à votre demande
mode-emploi-law-reply-by =
    règlement européen sur les données (RGPD),
    article { $art_gdpr_reply }
# facts: F92 F92-forward
mode-emploi-law-letter = La caisse reçoit votre lettre ou l'envoie au bon service
mode-emploi-law-letter-by =
    code des relations entre le public et l'administration,
    articles { $art_ack } et { $art_forward }
mode-emploi-law-note =
    Un article est seul sur sa ligne ?
    Il vient du code de la santé publique.
    Un avocat ou un médecin peut vous conseiller.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Mode d'emploi
mode-emploi-use = Tout le chemin, pour qui aide ou a internet.
