# Draft: not read by the people concerned.

depliant-title = Mon espace santé : refuser, fermer ou garder, le dépliant

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Refuser,
    fermer,
    garder ?
# facts: F01 F40
depliant-what =
    « Mon espace santé » est un dossier de santé sur internet.
    Vous gardez le silence ?
    {""}**Il s'ouvre à votre nom.**
    Vous pouvez le refuser.
    Vous pouvez le fermer quand vous voulez.
# facts: F25
depliant-call = Un seul numéro
# facts: F25
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Où en êtes-vous ?
# facts: F20 F22
depliant-where-letter-title = Vous avez une lettre ou un mail récent
# facts: F22 F22-advice
depliant-where-letter =
    Vous pouvez **refuser**.
    Le délai est de { $object_weeks } semaines.
    Le délai part de l'envoi de la lettre.
    Refusez plutôt avant { $advice_weeks } semaines.
depliant-where-late-title = Le délai est passé
# facts: F23 F40
depliant-where-late =
    Vous pouvez **fermer** l'espace.
    C'est toujours possible.
depliant-where-none-title = Vous êtes sans lettre
# facts: F31 F50
depliant-where-none =
    Votre espace existe sans doute.
    Des soignants peuvent le remplir et le lire.
    C'est vrai même sans l'activer.
    Appelez pour savoir.
depliant-where-keep-title = Vous voulez garder
# facts: F01 F54
depliant-where-keep =
    L'espace s'ouvre seul.
    Pour vous en servir, activez-le sur internet.
depliant-where-other-title = Pour quelqu'un d'autre
# facts: F57 F60
depliant-where-other =
    {""}**Enfant :** le parent nommé sur la lettre appelle.
    {""}**Adulte représenté :** son représentant demande.
    Le représentant tient compte de l'avis de la personne.

### Inside, left: what to gather

depliant-gather-headline = Préparez vos numéros
depliant-gather-number-title = Numéro de sécurité sociale
# facts: F32 F32-place
depliant-gather-number =
    Ce numéro a { $nir_length } signes.
    Il est sur la carte Vitale.
    Il est aussi sur votre attestation de droits.
depliant-gather-photo-title = Carte Vitale avec photo
# facts: F33 F33-place
depliant-gather-photo =
    Regardez le bord, à droite de la photo.
    Copiez les { $serial_last } derniers chiffres.
depliant-gather-plain-title = Carte Vitale sans photo
# facts: F34-min F34-max F34-place
depliant-gather-plain =
    Retournez la carte.
    Regardez en haut, à gauche.
    Copiez les { $serial_min } à { $serial_max } chiffres.
# facts: F35
depliant-gather-lost =
    {""}**Votre carte est perdue ?**
    Le { $phone_ens } peut donner ce numéro.
depliant-gather-code-title = Code de la lettre
# facts: F29 F30 F30-weeks
depliant-gather-code =
    Le code a { $code_length } signes.
    Il marche { $code_weeks } semaines.
    {""}**Sans code, appelez aussi.**

### Inside, middle: the call

depliant-phone-headline = Appelez
# facts: F25
depliant-phone-number = { $phone_ens }
depliant-say-title = Vous pouvez dire
# facts: F43
depliant-say-choice =
    « Je veux **refuser** Mon espace santé. »
    Ou : « Je veux **fermer** Mon espace santé. »
# facts: F48
depliant-say-dmp =
    « Ai-je un espace ?
    Ai-je un **ancien dossier médical partagé (DMP)** ? »
# facts: F46
depliant-say-erase = Si vous le voulez : « **Effacez** aussi mes données. »
# facts: F37
depliant-say-proof = « Envoyez-moi une **preuve** par la poste. »
depliant-say-who =
    « Quel est votre prénom ?
    Ce sera fait quand ? »
depliant-answer-title = La personne répond
# facts: F29
depliant-answer-code =
    {""}**« Il faut le code. »**
    Dites : « Que donner à la place ? »
# facts: F40
depliant-answer-web =
    {""}**« C'est sur internet. »**
    Dites : « La loi permet de vous le demander.
    À qui écrire ? »
# facts: F65
depliant-never =
    Quelqu'un vous appelle ?
    Gardez vos numéros secrets.
    Faites pareil avec nous.

### Inside, right: closing and erasing

depliant-close-headline = Choisissez
depliant-close-title = Fermer, effacer : deux demandes
# facts: F45 F46
depliant-close =
    {""}**Fermer :** vos données sont mises de côté { $archive_years } ans.
    {""}**Effacer aussi :** vos données disparaissent pour toujours.
    C'est fait en { $erase_months } mois au plus.
# facts: F44
depliant-copies =
    {""}**D'abord, prenez vos copies.**
    Demandez vos documents au médecin et à l'hôpital.
depliant-lose-title = Ce que vous perdez
# facts: F55
depliant-lose =
    Vous perdez le partage entre soignants.
    C'est vrai même en urgence.
    Un nouveau médecin perd votre histoire.
    Vous perdez la messagerie.
depliant-middle-title = Entre oui et non
# facts: F53 F54 F55
depliant-middle =
    Vous pouvez garder l'espace et le régler.
    Cachez un document.
    Bloquez un soignant.
    Refusez la lecture en urgence.
    Pour cela, il faut activer l'espace sur internet.
depliant-back-title = Changer d'avis
# facts: F47
depliant-back =
    Vous pouvez demander de rouvrir un espace.
    Les données effacées sont perdues.

### The back: writing, online, proof

depliant-write-headline = Écrire, prouver
# facts: F24 F92
depliant-write =
    {""}**Écrivez une lettre recommandée** à votre caisse.
    C'est une preuve écrite.
    La caisse doit dire : « J'ai reçu votre lettre. »
    Le délai finit bientôt ?
    Appelez avant.
# facts: F36 F42
depliant-online =
    {""}**Sur internet :** allez sur { $ens_site }.
    Choisissez « M'opposer », en bas de la page.
    Gardez la preuve.
# facts: F39 F39-phone
depliant-counter =
    {""}**Au guichet :** prenez rendez-vous au { $phone_fund }.
    La personne du guichet vous aide.
    Demandez : « Pouvez-vous noter mon choix ? »
# facts: F87 F87-delay
depliant-cnil =
    {""}**Vous attendez une bonne réponse depuis { $cnil_delay_months } mois ?**
    Vous pouvez écrire au service qui protège les données :
    Commission nationale de l'informatique et des libertés (CNIL),
    { $cnil_address }.
# facts: F01 F22-article F40 F48 F92
depliant-sources =
    Sources : le code de la santé publique.
    Ouvrir : article { $art_ens }.
    Refuser : article { $art_notice }.
    Fermer : article { $art_close }.
    Ancien dossier médical partagé : article { $art_dmp }.
    Autre source :
    code des relations entre le public et l'administration,
    article { $art_ack }.
    Un avocat ou un médecin peut vous conseiller.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Dépliant
depliant-use = À plier en trois, à laisser partout.
