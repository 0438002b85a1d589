# A union of carers: consent and secrecy in the consulting room; inclusive writing with the point médian.

voice-soignants-name = Soignants
voice-soignants-use = Des soignant·es qui parlent à leurs patient·es : accord, secret, confiance. Écriture inclusive.

### Tract

tract-headline =
    Au cabinet,
    on demande
    avant.
# facts: F01 F23 F40
tract-lead = Soignant·es, nous ne faisons rien **sans votre accord.** « Mon espace santé », lui, s'ouvre si vous ne dites rien. Vous pouvez **le refuser ou le fermer.**
tract-demands =
    - Un oui de chaque patient·e avant l'ouverture.
    - Un audit citoyen et indépendant.
    - Du temps pour soigner.
tract-about = Nous sommes des soignant·es. Garder ou fermer cet espace ne change rien à notre accueil.

### Posters

affiche-dossier-headline =
    Au cabinet,
    on demande
    avant.
# facts: F01 F23 F40
affiche-dossier-lead = Un dossier de santé en ligne s'ouvre à votre nom **si vous ne dites rien.** Parlez-en avec nous : **refuser, fermer ou garder.**
affiche-consentement-headline =
    Sans oui,
    c'est non.
# facts: F01 F23 F40
affiche-consentement-lead = Votre silence ouvre un dossier de santé en ligne. **Votre accord mérite mieux.** Vous pouvez le refuser, ou le fermer à tout moment.
affiche-secret-headline =
    Ce que
    vous dites ici
    reste ici.
# facts: F51 F53 F54
affiche-secret-lead = **Demandez-nous avant** que nous versions un document dans « Mon espace santé ». Vous pouvez aussi masquer, bloquer, fermer.
affiche-sans-internet-headline =
    Soigner,
    c'est se parler.
# facts: F25 F43 F54
affiche-sans-internet-lead = Pas d'internet ? Vous ne voyez pas qui lit votre dossier en ligne. **Refuser ou fermer se fait aussi par téléphone.**
affiche-saviez-vous-headline =
    Saviez-vous
    que vous en
    avez un ?
# facts: F71-share F71-month F50
affiche-saviez-vous-lead = En { $figures_month }, environ { $share_spaces } % des personnes avaient un dossier en ligne. **Il peut se remplir sans qu'on l'ait vu.**
affiche-passage-force-headline =
    Le soin
    ne force
    pas.
# facts: F01 F23 F40
affiche-passage-force-lead = Ouvrir un dossier de santé à qui n'a rien dit n'est pas un soin. **Vous gardez le choix : refuser, fermer, garder.**

### Communiqué

communique-headline =
    Le silence d'un·e patient·e
    n'est pas un accord
# facts: F01 F23 F40
communique-lead = « Mon espace santé » s'ouvre au nom de chaque personne qui ne s'y oppose pas. Soignant·es, nous demandons que l'on revienne à la règle de nos cabinets : expliquer, demander, attendre la réponse.
# facts: F01 F20 F50 F51 F52 F53 F54 F55 F58 F64 F64-decision
communique-body =
    {""}**L'accord est le premier geste du soin.** Nous expliquons avant d'examiner. Nous demandons avant de prescrire. Le dossier partagé fait l'inverse : la loi l'ouvre à chacun·e, sauf opposition. Ne pas répondre à un courriel n'est pas consentir.

    {""}**Le secret se garde document par document.** La consultation demande l'accord de la personne, présumé au sein de l'équipe de soins, et selon la profession. Une fois cet accord donné, un dépôt ne se refuse que pour un motif légitime. Masquer, bloquer, savoir qui a lu : tout cela demande un compte activé. Or un espace jamais activé peut être rempli, et lu.

    {""}**Certaines personnes ont plus à craindre que d'autres.** Un·e adolescent·e a droit au secret sur certains soins ; la loi le prévoit. Encore faut-il que chaque soignant·e y pense, chaque fois, au moment du dépôt.

    {""}**Nous avons le devoir de remplir ce dossier** (code de la santé publique, article { $art_feed }). Des pénalités ont été votées ; le Conseil constitutionnel les a écartées le { $penalty_decision }, pour une raison de procédure. Nous préférons la confiance à l'amende.

    Le partage entre soignant·es est utile, surtout en urgence. C'est parce qu'il est utile qu'il doit être voulu.
communique-demands =
    - un accord exprimé de chaque patient·e avant toute ouverture ;
    - un audit citoyen et indépendant de cet espace, rendu public ;
    - aucun dépôt sans l'accord de la personne ;
    - des moyens pour l'accueil, le temps et la parole.
# facts: F01
communique-about = Nous sommes des soignant·es, salarié·es ou en libéral. Sources : code de la santé publique, articles { $art_ens } (ouverture), { $art_consult } (accord), { $art_feed } (devoir d'alimenter).

### Long tract

tract-long-headline =
    Au cabinet,
    on demande avant
# facts: F01 F23 F40
tract-long-lead = Nous sommes médecins, infirmier·es, sages-femmes, kinésithérapeutes, secrétaires. Beaucoup de patient·es nous demandent que penser de « Mon espace santé ». Voici ce que nous leur répondons.
# facts: F01 F02 F03 F14 F20 F22 F23 F25 F40 F43 F44 F45 F46 F47 F49 F50 F51 F52 F53 F54 F55 F56 F57 F58 F64 F64-decision F71-opened F71-month F71-share F77-records F77-notes F77-told
tract-long-body =
    ## Une habitude du métier

    Avant de prendre une tension, on demande. Avant d'appeler un·e collègue, on demande aussi : « Est-ce que je peux lui en parler ? » La réponse est presque toujours oui. La question n'est pourtant pas une politesse. Elle dit à la personne que son corps et son histoire sont à elle. Elle nous oblige à expliquer. Et parfois, la réponse est non.

    « Mon espace santé » a été bâti autrement. Depuis le { $launch }, il s'ouvre au nom de chaque personne assurée, sauf si elle s'y oppose.[^1] L'information part par courriel, ou par la poste quand il n'y a pas d'adresse ou que le courriel échoue. La personne a { $object_weeks } semaines pour refuser, comptées à partir de l'envoi. Plus tard, elle peut encore fermer, quand elle veut. En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace ; { $share_opened } % de ces espaces avaient été activés par leur titulaire. Les autres ont dit oui en se taisant, ou n'ont rien su.

    ## Ce que nous y voyons de bon

    Nous ne sommes pas contre les outils. Un compte rendu qui arrive à temps, une allergie connue aux urgences, un examen que l'on ne refait pas : nous savons ce que cela vaut. Pour une personne suivie par six soignant·es, le partage est un soulagement. À qui le souhaite, nous expliquons comment s'en servir, et nous déposons volontiers.

    ## Ce qui nous inquiète

    L'accord, d'abord. La loi demande un accord préalable pour consulter ; elle le présume au sein de l'équipe de soins, et les droits changent selon la profession.[^2] Dans les faits, la personne n'a souvent pas choisi d'avoir un dossier, ne sait pas qui en a les clés, et découvre tout en même temps. Une fois un·e professionnel·le autorisé·e, ses dépôts ne se refusent que pour un motif légitime. Même bloqué·e, elle ou il peut encore déposer.

    Les réglages, ensuite. On peut masquer un document, bloquer un·e soignant·e, voir qui a lu. C'est bien. Mais il faut un compte activé, une adresse électronique, et savoir où cliquer. Un espace que son titulaire n'a jamais ouvert peut être rempli, et lu. Celles et ceux qui auraient le plus besoin de ces réglages sont celles et ceux qui les ont le moins.

    L'urgence, aussi. Quand une personne ne peut pas s'exprimer et que sa santé est en jeu, des soignant·es peuvent lire son dossier, sauf si elle l'a refusé d'avance. Elle en est informée après, par voie électronique.[^3] La règle se défend. Elle oublie qui n'a pas d'ordinateur.

    Les secrets, enfin. Un·e mineur·e peut demander que certains soins n'entrent pas dans l'espace, ou que ses parents ne les voient pas. Une femme qui fuit un conjoint, une personne suivie en psychiatrie, un·e salarié·e qui craint pour sa place : chacun·e a ses raisons de ne pas tout mettre au même endroit. La loi interdit aux assureurs et aux employeurs de demander ce dossier, même avec l'accord de la personne.[^4] Nous y tenons. Aucune loi, en revanche, n'empêche quelqu'un de se taire devant nous parce qu'il ou elle a peur de ce qui sera écrit. C'est cela, la perte que nous craignons le plus.

    ## Et la sécurité ?

    Nous ne connaissons pas de fuite de « Mon espace santé », et nous ne voulons inquiéter personne à tort. Nous savons que des fichiers de santé sont pris. En { $leak_software_month }, on a appris qu'un éditeur de logiciels pour cabinets s'était fait prendre environ { $leak_software_millions } millions de fiches administratives, dont { $leak_software_notes } avec des remarques libres de médecins. C'était un autre fichier. Mais c'étaient nos mots.

    ## Ce que l'on attend de nous

    Nous avons le devoir d'alimenter le dossier partagé.[^5] Le Parlement avait voté des pénalités contre qui ne le ferait pas ; le Conseil constitutionnel les a écartées le { $penalty_decision }, parce qu'elles n'avaient pas leur place dans cette loi. La question reviendra peut-être. Nous disons dès maintenant que la menace est une mauvaise façon d'obtenir la confiance.

    Nous demandons donc peu. Qu'on laisse la personne répondre. Qu'on regarde, avec des citoyen·nes et sans complaisance, à quoi sert cet espace et ce qu'il coûte. Qu'on nous donne du temps.

    ## Ce que nous ferons

    Dans nos cabinets, nous demanderons avant de déposer. Nous le noterons. Nous aiderons qui veut garder son espace à le régler, et qui veut le refuser ou le fermer à le faire ; nous n'appellerons pas à sa place. Nous rappellerons de prendre ses copies avant, et qu'effacer est une seconde demande : sans elle, les données restent archivées { $archive_years } ans. Nos propres dossiers, eux, restent à leur place. Et nous soignerons de la même façon celles et ceux qui auront dit oui, dit non, ou rien dit.

    {""}[^1]: Code de la santé publique, article { $art_ens }.
    {""}[^2]: Code de la santé publique, article { $art_consult }.
    {""}[^3]: Code de la santé publique, article { $art_emergency }.
    {""}[^4]: Code de la santé publique, article { $art_insurers }.
    {""}[^5]: Code de la santé publique, article { $art_feed }.
tract-long-demands =
    - **Un oui** de chaque patient·e avant l'ouverture.
    - **Un audit citoyen,** indépendant et public.
    - **Aucun dépôt** sans l'accord de la personne.
    - **Aucune pénalité** contre les soignant·es qui demandent avant.
    - **Du temps** pour écouter.
tract-long-about = Nous sommes des soignant·es, salarié·es ou en libéral. Ce texte n'engage que nous ; l'encadré est le même dans tous les papiers.

### Call

appel-headline =
    Soignant·es,
    demandons
    avant
# facts: F01
appel-lead = Un dossier de santé en ligne s'ouvre à qui ne dit rien. Dans nos cabinets et nos services, nous continuerons à poser la question.
# facts: F01 F51 F54 F64
appel-body =
    Nous avons appris à demander. À demander avant de toucher, avant d'écrire, avant de transmettre. Ce n'est pas une formalité : c'est ce qui permet à une personne de nous confier ce qu'elle ne dit à personne.

    « Mon espace santé » repose sur le silence. Nous ne jugeons pas les collègues qui s'en servent, ni les patient·es qui le gardent : il rend des services, surtout en urgence. Nous voulons que chacun·e l'ait voulu.

    Nous appelons les soignant·es à dire à leurs patient·es que cet espace existe, qu'on peut le garder, le régler, le refuser ou le fermer ; à ne rien y déposer sans leur accord ; à afficher cet appel en salle d'attente.
appel-demands =
    - un oui avant toute ouverture ;
    - un audit citoyen et indépendant ;
    - aucune pénalité contre qui demande avant ;
    - du temps pour soigner.

### Petition

petition-headline =
    Demander
    avant
# facts: F01
petition-body = « Mon espace santé » s'ouvre au nom de chaque personne qui ne s'y oppose pas. Soignant·es et patient·es, nous tenons à une règle simple : expliquer, demander, attendre la réponse.

    Nous demandons :

    - un accord exprimé de chaque personne avant l'ouverture ;
    - aucun dépôt sans son accord ;
    - un audit citoyen, indépendant et public.

### Gathering

rassemblement-headline =
    Venez
    en blouse,
    ou sans
# facts: F01 F39
rassemblement-lead = Soignant·es et patient·es, allons dire à la caisse **qu'un dossier de santé se demande.** Nous remettrons une lettre et attendrons un reçu.

### Letter to the fund

# facts: F01 F04 F20 F50 F71-share F71-opened F71-month
lettre-cpam-body =
    Nous sommes des soignant·es du département. « Mon espace santé » s'ouvre au nom de chaque personne qui ne s'y oppose pas. En { $figures_month }, environ { $share_spaces } % des personnes en avaient un ; { $share_opened } % de ces espaces avaient été activés. Nos patient·es nous demandent ce que c'est. Beaucoup l'apprennent de nous, en consultation, sur le temps du soin.

    Cette règle n'est pas la vôtre, et l'espace ne dépend pas de votre caisse. Vos accueils sont pourtant le lieu où l'on vient la comprendre. Nous vous demandons donc :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. une affiche dans vos accueils, qui dise que cet espace est facultatif, et comment le régler, le refuser ou le fermer ;
    2. la même information, sur papier, pour nos salles d'attente ;
    3. une démarche au guichet pour les patient·es sans internet, avec un reçu daté ;
    4. un justificatif par la poste à qui n'a pas d'adresse électronique ;
    5. chaque année, le nombre de refus et de fermetures ;
    6. un rendez-vous avec vos services médicaux.
