# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = Tract long sur « Mon espace santé »
tract-long-kicker = À lire, à discuter

### The essay: a campaign may say it in its own words

# facts: F01
tract-long-headline =
    Dire oui,
    dire non,
    ne rien dire
# facts: F01 F03 F23 F40
tract-long-lead = « Mon espace santé » range dans un seul dossier, sur internet, une part de ce que l'on sait de notre santé. Il s'ouvre quand on ne répond pas. Voici ce que dit la loi, ce que l'on y gagne, ce que l'on y perd, et comment choisir.
# facts: F01 F02 F03 F04 F11 F11-decrees F11-silence F14 F16 F20 F22 F23 F24 F31 F39 F40 F44 F45 F46 F47 F48 F49 F50 F51 F52 F53 F54 F55 F56 F57 F58 F60 F61 F71-opened F71-share F71-month F71-millions F72 F72-date F74-home F74-old F86-dpo
tract-long-body =
    ## Une armoire à tiroirs

    « Mon espace santé » n'est pas un site de plus. C'est un espace que la loi ouvre au nom de chaque personne assurée. On y trouve des données administratives, des mesures et des questionnaires, les remboursements, une messagerie, un agenda, des applications et le registre des accès.[^1] Son tiroir principal est le dossier médical partagé, où les soignants déposent leurs documents. Ouvrir l'espace, c'est ouvrir ce dossier ; un dossier plus ancien y est versé.[^2]

    Le ministère de la santé et la Caisse nationale de l'assurance maladie répondent ensemble de l'espace. La Caisse nationale répond seule du dossier médical partagé. La caisse du département n'est donc qu'un guichet. C'est à elle, pourtant, que l'on écrit et que l'on parle.

    ## Quand le silence compte

    Une première loi, le { $law_ens }, crée l'espace. Une autre, le { $law_silence }, change la règle du jeu : désormais, l'espace s'ouvre de lui-même, sauf si la personne, ou celle qui la représente, s'y oppose.[^3] Des décrets, le { $decrees_ens }, fixent le détail. Le service est lancé dans tout le pays le { $launch }.

    Le changement tient en une phrase : la loi n'attend plus un oui, elle attend un non.

    L'information part par courriel, à l'adresse que connaît la caisse ; elle part par la poste s'il n'y en a pas, ou si le courriel échoue. On a { $object_weeks } semaines pour s'opposer, comptées depuis l'envoi, et non depuis le jour où l'on ouvre la lettre.[^4] Passé ce délai, rien n'est perdu : on peut fermer l'espace à tout moment. Encore faut-il savoir qu'il existe.

    Ce choix de la loi a ses raisons. Peu de gens réclament un dossier dont ils n'ont pas encore besoin, et un dossier vide n'aide personne. Il a aussi un prix. Devant un espace ouvert, on ne sait plus si quelqu'un l'a voulu. En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace à leur nom ; { $share_opened } % de ces espaces avaient été activés, par { $millions_opened } millions de personnes. Les autres ne sont ni des oui ni des non. Personne ne les a entendus.

    ## Qui lit, qui écrit

    Tout le monde ne lit pas. Consulter le dossier demande un accord préalable. Cet accord est présumé à l'intérieur d'une équipe de soins, et les droits changent selon la profession. Les assureurs et les employeurs, eux, ne peuvent pas demander le dossier, même si la personne le veut bien.[^5]

    En urgence, quand on ne peut pas parler, des professionnels peuvent lire, sauf si l'on s'y est opposé avant. On l'apprend après, par voie électronique.[^6] Cette règle peut aider à soigner. Elle suppose aussi, pour être informé, d'avoir une adresse électronique et de la consulter.

    Écrire est plus simple que lire. Quand un soignant est autorisé, on ne peut refuser ses dépôts que pour un motif légitime ; bloqué, il peut encore déposer. On peut masquer un document : il reste visible de qui l'a déposé, du titulaire, et du soignant que l'on aurait désigné comme administrateur.

    Bloquer un soignant, savoir qui a lu, être averti d'une lecture : ces réglages demandent un compte activé. Or un espace jamais activé peut être rempli, et lu. C'est là que se loge notre principale inquiétude. La clé de l'armoire est en ligne, et beaucoup ne l'ont pas en main.

    ## Ce que l'on y gagne

    Il serait injuste de n'en dire que du mal. Un médecin qui ne vous connaît pas peut lire ce qu'un autre a noté. Un résultat passe d'un service à l'autre sans que l'on ait à porter l'enveloppe. Un examen déjà fait peut ne pas être refait. Une allergie peut être connue à temps.

    Qui voit beaucoup de soignants, qui déménage souvent, qui peine à raconter dix fois son histoire peut vouloir cet espace, et le vouloir pour de bonnes raisons. Ce sont de bonnes raisons de dire oui. Ce n'en sont pas de le dire à la place des autres.

    ## Ceux qui sont hors ligne

    En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles. En { $illectronism_year }, { $share_old_illectronism } % ne savaient pas s'en servir ou ne s'en servaient pas.[^7] Dans son rapport du { $rights_report }, la Défenseure des droits parlait de { $millions_difficulty } millions de personnes en difficulté avec le numérique.

    Ces personnes ont les mêmes droits que les autres. Elles peuvent refuser et fermer par téléphone, ou s'adresser à leur caisse. Mais elles sont souvent prévenues les dernières. Elles doivent appeler aux heures de bureau. Elles ne voient pas qui a lu. Au guichet, on peut les aider ; rien ne garantit que le guichet enregistre lui-même leur refus.

    ## Les enfants, les proches

    Pour un enfant, ce sont les parents, ou le représentant légal, qui refusent ou qui ferment, avec un code par enfant. Un mineur peut cependant garder secrets certains soins : ils n'entrent pas dans l'espace, ou ses parents ne les voient pas. Voilà une règle juste, et délicate : elle suppose que chacun, au bon moment, pense à l'appliquer.

    Un adulte que l'on représente a son mot à dire : qui le représente peut refuser, en tenant compte de son avis. Sous curatelle, la personne décide elle-même, avec de l'aide. Tous les régimes sont concernés, et pas seulement le régime général.

    Reste le passé. On ne crée plus d'ancien dossier médical partagé depuis le { $dmp_stop }. Celui que l'on avait a pu rester ouvert malgré un refus, le temps d'une transition ; une seconde opposition le ferme. Qui en avait un fera bien de poser la question au téléphone.

    ## Entre tout et rien

    On croit souvent qu'il faut tout prendre ou tout laisser. Ce n'est pas le cas. On peut garder l'espace et masquer des documents, bloquer un soignant, refuser la lecture en urgence. On peut le fermer, puis le rouvrir. On peut le fermer et demander que tout soit effacé.

    Ces deux gestes sont distincts. Fermer laisse les données archivées { $archive_years } ans. Les effacer est une autre demande, qu'il faut exprimer ; elle est suivie d'effet en { $erase_months } mois au plus, et sans retour.[^8] Mieux vaut donc prendre ses copies avant. Rien de cela ne touche aux dossiers que tiennent le médecin et l'hôpital, ni aux remboursements, ni au compte ameli, ni au dossier pharmaceutique, qui a ses propres règles.

    ## Deux objections

    « Vous allez compliquer la vie des soignants. » C'est possible, un peu. Demander prend une minute, et cette minute manque à tout le monde. Mais elle n'est pas perdue : c'est celle où l'on explique, où l'on rassure, où l'on découvre qu'une personne n'a pas reçu la lettre. Un dossier accepté se discute ; un dossier subi se contourne.

    « Tout est déjà informatisé. » C'est vrai, et ce n'est pas la question. Le cabinet, l'hôpital, la pharmacie tiennent chacun leurs dossiers, pour leur usage. Ici, on réunit. Réunir peut servir, et réunir n'est pas rien : cela vaut qu'on le demande.

    ## Choisir pour de bon

    Un soin commence par une question : « Êtes-vous d'accord ? » Celui qui soigne attend la réponse. Un dossier de santé mérite la même patience. Il sera d'autant plus sûr, et d'autant mieux rempli, que ceux qui l'ont l'auront voulu. Cela demande peu de chose : une lettre sur papier, un guichet, un téléphone où l'on répond, un reçu. Refuser ne doit pas être plus difficile que laisser faire.

    {""}[^1]: Code de la santé publique, article { $art_contents }.
    {""}[^2]: Code de la santé publique, article { $art_dmp }.
    {""}[^3]: Code de la santé publique, article { $art_ens }.
    {""}[^4]: Code de la santé publique, article { $art_notice }.
    {""}[^5]: Code de la santé publique, articles { $art_consult } (accord) et { $art_insurers } (assureurs, employeurs).
    {""}[^6]: Code de la santé publique, article { $art_emergency }.
    {""}[^7]: Insee. Chiffres établis avant cette édition : il peut y en avoir de plus récents.
    {""}[^8]: Code de la santé publique, article { $art_close }.
tract-long-demands-label = Ce que nous demandons
# facts: F01 F20 F37 F39 F92
tract-long-demands =
    - Que la lettre d'information parvienne à chacun **sur papier**, avec un bulletin de refus à renvoyer.
    - Que l'on puisse refuser et fermer **au guichet** de toute caisse, et repartir avec un reçu.
    - Qu'un **justificatif** soit envoyé par la poste à qui n'a pas d'adresse électronique.
    - Qu'un espace jamais activé **ne soit ni rempli ni lu** sans que la personne l'ait voulu.
    - Que le **nombre de refus et de fermetures** soit publié chaque année.

### The procedure, and who signs

tract-long-notes = Notes
tract-long-remarks = Nos remarques, nos questions
tract-long-signed = Qui signe
tract-long-about-label = À propos
# facts: F01 F40
tract-long-about = Ce tract est une prise de position : il n'engage que ceux qui le signent. L'encadré, lui, est le même dans tous nos papiers.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Tract long
tract-long-use = À lire chez soi, à discuter en réunion.
