# An organisation of retired people: institutional, respectful, large.

voice-retraites-name = Retraités
voice-retraites-use = Une organisation de retraités : la dignité, le papier, le guichet. Pour être lu en grand.

### Tract

tract-headline =
    Pas d'écran,
    mêmes
    droits.
# facts: F01 F23 F40
tract-lead = « Mon espace santé » s'ouvre à votre nom **sauf refus de votre part.** Avec ou sans internet, vous pouvez **le refuser, le fermer ou le garder.**
tract-demands =
    - Une lettre sur papier pour tous.
    - Un guichet et une personne.
    - Un accord demandé d'abord.
tract-about = Nous sommes des retraités. Nous défendons le droit de chacun à être reçu et entendu.

### Posters

affiche-dossier-headline =
    Pas d'écran,
    mêmes droits.
# facts: F01 F23 F40
affiche-dossier-lead = « Mon espace santé » s'ouvre à votre nom, sauf refus. Avec ou sans internet, **vous pouvez le refuser, le fermer ou le garder.**
affiche-consentement-headline =
    On nous doit
    une question.
# facts: F01 F23 F40
affiche-consentement-lead = Un dossier de santé en ligne s'ouvre **à qui ne répond pas.** Vous avez le droit de répondre : refuser, fermer ou garder.
affiche-secret-headline =
    Toute une vie,
    cela se
    respecte.
# facts: F51 F53 F54
affiche-secret-lead = Votre dossier en ligne peut être lu par l'équipe qui vous soigne. **Vous pouvez masquer un document, bloquer, refuser ou fermer.**
affiche-sans-internet-headline =
    Sans ordinateur,
    avec tous
    mes droits.
# facts: F25 F43 F74-home F39
affiche-sans-internet-lead = En { $no_internet_year }, { $share_old_no_internet } % des { $old_age } ans et plus n'avaient pas internet chez eux. **On peut refuser ou fermer par téléphone.**
# facts: F71-share F71-month
affiche-saviez-vous-headline =
    Un dossier
    à votre nom,
    sans doute.
# facts: F71-share F71-month F31
affiche-saviez-vous-lead = En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace de santé en ligne. **Même sans lettre, renseignez-vous.**
affiche-passage-force-headline =
    Qu'on nous
    consulte.
# facts: F01 F23 F40
affiche-passage-force-lead = Un dossier s'ouvre à qui ne dit rien. **Nous demandons un accord et un débat.** En attendant, chacun peut refuser ou fermer.

### Communiqué

communique-headline =
    Personne ne doit rester
    à la porte du guichet
# facts: F01 F23 F40
communique-lead = « Mon espace santé » est ouvert au nom de chaque assuré, sauf opposition. Notre organisation demande que ce choix soit posé à chacun, sur papier, et qu'il puisse se dire de vive voix.
# facts: F01 F20 F22 F23 F40 F54 F55 F74-home F74-home-year F74-old F74-year F74-age
communique-body =
    Nos adhérents ont connu la sécurité sociale des guichets. On y entrait avec une question, on en sortait avec une réponse. Aujourd'hui, un dossier de santé s'ouvre en leur nom parce qu'ils n'ont pas répondu à un courriel.

    La loi leur laisse { $object_weeks } semaines pour refuser, à partir de l'envoi de l'information, et le droit de fermer à tout moment. Ces droits sont réels. Mais en { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles ; en { $illectronism_year }, { $share_old_illectronism } % ne savaient pas s'en servir ou ne s'en servaient pas. Elles sont prévenues les dernières, et ne peuvent voir qui consulte leur dossier.

    Beaucoup parmi nous apprécient que leurs médecins se parlent, et qu'on les connaisse en urgence. Ceux-là choisiront l'espace, et ils auront raison pour eux. Nous demandons seulement qu'on les laisse choisir.
communique-demands =
    1. une information sur papier, envoyée à chaque personne ;
    2. un accueil humain dans chaque caisse, où l'on puisse refuser, fermer ou se faire aider, avec un reçu ;
    3. un accord exprimé, et un débat public avant toute nouvelle extension.
# facts: F01
communique-about = Notre organisation défend les droits des retraités. Sources : code de la santé publique, articles { $art_ens } et { $art_notice } ; Insee.

### Call

appel-headline =
    Une lettre,
    une voix,
    un guichet
# facts: F01
appel-lead = Un dossier de santé en ligne s'ouvre au nom de ceux qui n'ont pas répondu. Retraités, nous demandons que l'on nous parle.
# facts: F01 F23 F40 F54 F55 F74-home F74-home-year F74-age
appel-body =
    Nous avons cotisé, travaillé, élevé des enfants, soigné nos parents. Nous ne demandons pas de faveur. Nous demandons que l'on s'adresse à nous d'une façon que nous puissions recevoir.

    En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles. Elles peuvent pourtant avoir un dossier de santé en ligne, et ne pas savoir qui le lit. Elles ont le droit de le refuser, de le fermer, ou de le garder. Ce droit doit pouvoir s'exercer avec un stylo et un timbre.

    Nous appelons chacun à en parler autour de lui, à aider un voisin à téléphoner, et à signer avec nous.
appel-demands =
    - une information sur papier, pour tous ;
    - un accueil humain dans chaque caisse ;
    - un accord exprimé avant l'ouverture.

### Petition

petition-headline =
    Une personne
    au guichet
# facts: F01 F74-home F74-home-year F74-age
petition-body = « Mon espace santé » s'ouvre au nom de chaque assuré qui ne le refuse pas. En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles.

    Nous demandons :

    - une information sur papier pour tous ;
    - un accueil humain dans chaque caisse ;
    - un accord exprimé avant l'ouverture.

### Gathering

rassemblement-headline =
    Retrouvons-nous
    à la caisse
# facts: F01 F39
rassemblement-lead = Nous remettrons notre lettre ensemble, **dans le calme.** Nous demanderons du papier, un guichet, et que l'on nous réponde.

### Letter to the fund

# facts: F01 F04 F20 F71-share F71-opened F71-month F74-home F74-home-year F74-age
lettre-cpam-body =
    Notre organisation réunit des retraités { $departement_of }. « Mon espace santé » est ouvert au nom de chaque personne assurée, sauf opposition. En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles. Nos adhérents nous demandent à qui parler. Nous voudrions pouvoir leur répondre : à leur caisse.

    Nous savons que cette règle vient de la loi, et que vos agents font de leur mieux. C'est avec confiance que nous vous demandons :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. une affiche lisible dans vos accueils, qui dise que cet espace est facultatif, et comment le refuser ou le fermer ;
    2. le même message sur votre répondeur ;
    3. un accueil où l'on puisse accomplir la démarche sur papier, avec de l'aide et un reçu daté ;
    4. un justificatif envoyé par la poste ;
    5. chaque année, le nombre de refus et de fermetures dans le département.
