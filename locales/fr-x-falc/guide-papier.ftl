# Draft: not read by the people concerned.
# The letter that the guide holds is sent to an office: its words stay the French ones. What tells how to fill it is easy.

guide-papier-title = Mon espace santé : refuser ou fermer, le guide sur papier
guide-papier-page = page
guide-papier-of = sur

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Refuser
    ou fermer,
    sans internet
# facts: F01
guide-papier-what =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre à votre nom.**
# facts: F23 F40
guide-papier-choice =
    Vous pouvez le refuser.
    Vous pouvez le fermer quand vous voulez.
    Voici le chemin, sur papier.
guide-papier-call = Le numéro
    à appeler
# facts: F25
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = Est-ce pour moi ?
# facts: F61 F01
guide-papier-tree-who =
    Oui, si vous avez une caisse d'assurance maladie.
    Toutes les caisses sont concernées.
    Vous voulez garder l'espace ?
    Tout est déjà fait.
# facts: F20
guide-papier-tree-letter = Avez-vous la lettre ou le mail qui annonce l'espace ?
# facts: F22
guide-papier-tree-date = L'envoi date de moins de { $object_weeks } semaines ?
guide-papier-yes = oui
guide-papier-no = non
guide-papier-tree-refuse-title = Refuser
# facts: F22 F22-advice
guide-papier-tree-refuse =
    Le délai part de l'envoi de la lettre.
    Refusez plutôt avant { $advice_weeks } semaines.
guide-papier-tree-close-title = Fermer
# facts: F31 F40
guide-papier-tree-close =
    Votre espace existe sans doute.
    Fermer est toujours possible.
# facts: F23 F40
guide-papier-tree-both = Vous pouvez toujours agir
guide-papier-tree-next = Préparez vos numéros :

guide-papier-others-title = Pour quelqu'un d'autre
# facts: F57
guide-papier-others-child =
    {""}**Votre enfant :** le parent nommé sur la lettre appelle.
    Chaque enfant a son code.
# facts: F60
guide-papier-others-adult =
    {""}**Adulte protégé :** son représentant demande.
    Le représentant tient compte de l'avis de la personne.
    {""}**Sous curatelle,** la personne décide, avec de l'aide.
    Curatelle : un juge lui donne de l'aide.
guide-papier-others-relative =
    {""}**Un proche :** aidez-le.
    Lui seul décide et parle.

### What to gather

guide-papier-gather-headline = Préparez vos numéros
guide-papier-card-title = Votre carte Vitale
# facts: F33 F33-place
guide-papier-card-photo =
    {""}**Avec photo :** regardez le devant de la carte.
    Regardez le bord, à droite de la photo.
    Copiez les { $serial_last } derniers chiffres.
# facts: F34-place F34-min F34-max
guide-papier-card-plain =
    {""}**Sans photo :** retournez la carte.
    Regardez en haut, à gauche.
    Copiez les { $serial_min } à { $serial_max } chiffres.
# facts: F35
guide-papier-card-lost =
    {""}**Votre carte est perdue ?**
    Le { $phone_ens } peut vous donner ce numéro.
guide-papier-nir-title = Votre numéro de sécurité sociale
# facts: F32 F32-place
guide-papier-nir =
    Ce numéro a { $nir_length } signes.
    Il est sur la carte Vitale.
    Il est aussi sur votre attestation de droits.
    Cette attestation vient de votre caisse.
guide-papier-nir-home = Remplissez chez vous, gardez pour vous.
guide-papier-code-title = Le code de la lettre
# facts: F30 F30-weeks
guide-papier-code =
    Le code a { $code_length } signes.
    Il marche { $code_weeks } semaines.
    Copiez bien les grandes lettres.
# facts: F29 F31
guide-papier-code-none = **Sans code, appelez aussi.**

### By phone, at the counter

guide-papier-phone-headline = Appelez le
guide-papier-say-title = Vous dites
# facts: F25 F43
guide-papier-say-choice =
    « Je vis sans internet.
    Je veux **refuser** Mon espace santé. »
    Ou : « Je veux **fermer** Mon espace santé. »
# facts: F48
guide-papier-say-dmp =
    « Ai-je un ancien dossier médical partagé (DMP) ? »
# facts: F37
guide-papier-say-proof = « Envoyez-moi une preuve **par la poste**. »
# facts: F46
guide-papier-say-erase = Pour tout effacer, demandez-le en plus :
guide-papier-asked-title = La personne vous demande vos numéros
# facts: F29
guide-papier-asked =
    Donnez votre numéro de sécurité sociale.
    Donnez le numéro de la carte Vitale.
    Donnez le code, si vous l'avez.
    Lisez lentement :
# facts: F65
guide-papier-never =
    Quelqu'un vous appelle ?
    Gardez vos numéros secrets.
    Faites pareil avec nous.
guide-papier-counter-title = Au guichet
# facts: F39 F39-phone
guide-papier-counter =
    Prenez rendez-vous au **{ $phone_fund }**.
    La personne du guichet vous aide.
    Demandez : « Pouvez-vous noter mon choix ? »
    Demandez une preuve avec un tampon.

### By letter: how to use it

guide-papier-letter-headline = Écrivez
# facts: F24 F92
guide-papier-letter-how =
    Copiez la lettre, ou coupez la page.
    Envoyez-la en recommandé avec avis de réception.
    L'avis prouve que la caisse a la lettre.
# facts: F22
guide-papier-letter-deadline =
    {""}**Le délai finit bientôt ?**
    {""}**Appelez d'abord.**
guide-papier-letter-address = Adresse :

### Closing and erasing, and what one loses

guide-papier-close-headline = Fermer, effacer
guide-papier-close-two = Ce sont deux demandes, avec deux effets.
guide-papier-close-title = « Je ferme »
# facts: F40 F45
guide-papier-close =
    Vos données sont mises de côté { $archive_years } ans.
    Puis elles disparaissent.
guide-papier-erase-title = « J'efface »
# facts: F46
guide-papier-erase =
    Demandez-le en plus.
    Vos données disparaissent en { $erase_months } mois au plus.
    C'est **pour toujours**.
# facts: F44
guide-papier-copies =
    {""}**D'abord, prenez vos copies.**
    Demandez vos documents au médecin et à l'hôpital.
guide-papier-lose-title = Ce que vous perdez
guide-papier-lose-emergency = En urgence
# facts: F55
guide-papier-lose-emergency-what = vos résultats partagés
guide-papier-lose-history = Avec un nouveau médecin
guide-papier-lose-history-what = votre histoire, à lire
guide-papier-lose-messages = La messagerie
guide-papier-lose-messages-what = les messages avec les soignants
guide-papier-middle-title = Entre oui et non
# facts: F53 F54 F55
guide-papier-middle =
    Vous pouvez garder l'espace et le régler.
    Cachez un document.
    Bloquez un soignant.
    Refusez la lecture en urgence.
    Pour cela, il faut activer l'espace sur internet.
guide-papier-back-title = Changer d'avis
# facts: F47
guide-papier-back =
    Vous pouvez demander de rouvrir un espace.
    Les données mises de côté reviennent.
    Les données effacées sont perdues.

### Proof, and if it fails

guide-papier-fail-headline = Si cela bloque
guide-papier-proof-title = Gardez une preuve
# facts: F37 F92
guide-papier-proof =
    Demandez une preuve par la poste.
    Vous écrivez une lettre ?
    La caisse doit dire : « J'ai reçu votre lettre. »
guide-papier-log-title = Notez chaque appel
guide-papier-log-when = jour et heure
guide-papier-log-who = prénom
guide-papier-log-answer = réponse, attente
guide-papier-answers-title = La personne répond…
guide-papier-answer-code = « Il faut le code. »
# facts: F29
guide-papier-answer-code-say = « Que donner à la place ? »
guide-papier-answer-web = « Par internet. »
# facts: F40
guide-papier-answer-web-say =
    « La loi permet de vous le demander.
    À qui écrire ? »
guide-papier-answer-busy = Silence
guide-papier-answer-busy-say = Notez, rappelez, écrivez.
guide-papier-cnil-title = Commission nationale de l'informatique et des libertés (CNIL)
# facts: F87-delay
guide-papier-cnil-when =
    Ce service protège les données.
    Vous attendez une bonne réponse depuis { $cnil_delay_months } mois ?
    Vous pouvez écrire à ce service :
# facts: F87
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Le Défenseur des droits
# facts: F88
guide-papier-rights =
    Le Défenseur des droits vous aide.
    C'est gratuit.
    Ses délégués sont près de chez vous.
# facts: F88
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Les mots, l'adresse
guide-papier-word-ens =
    {""}**Espace numérique de santé (ENS) :**
    le nom de Mon espace santé dans la loi
# facts: F02
guide-papier-word-dmp =
    {""}**Dossier médical partagé (DMP) :**
    vos documents de santé, dans l'espace
guide-papier-word-nir =
    {""}**Numéro d'inscription au répertoire (NIR) :**
    le numéro de sécurité sociale
guide-papier-word-cpam =
    {""}**Caisse primaire d'assurance maladie (CPAM) :**
    la caisse de beaucoup d'assurés
guide-papier-word-msa =
    {""}**Mutualité sociale agricole (MSA) :**
    la caisse des assurés de l'agriculture
guide-papier-word-fund = **Votre caisse :** son nom est sur votre attestation de droits
guide-papier-word-opposition = **Opposition :** refuser avant l'ouverture
guide-papier-word-cloture = **Clôture :** fermer un espace ouvert
guide-papier-word-suppression = **Suppression :** effacer les données pour toujours
guide-papier-word-justificatif = **Justificatif :** la preuve de votre choix
# facts: F01 F22-article F40 F48 F55 F85-article F92 F92-forward
guide-papier-sources =
    {""}**Sources :** le code de la santé publique.
    Ouvrir : article { $art_ens }.
    Ancien dossier médical partagé : article { $art_dmp }.
    En urgence : article { $art_emergency }.
    Refuser : article { $art_notice }.
    Fermer : article { $art_close }.
    Autre source :
    le code des relations entre le public et l'administration.
    Lettre reçue : article { $art_ack }.
    Lettre envoyée à un autre service : article { $art_forward }.
    Autre source : le règlement européen sur les données (RGPD).
    Réponse : article { $art_gdpr_reply }.
    Un avocat ou un médecin peut vous conseiller.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Guide papier
guide-papier-use = Pour qui vit sans internet : tout le chemin.
