# An essayist: numbers and persons, irony about institutions and never about people.

voice-critique-name = Critique
voice-critique-use = Un essai sur quatre pages : les chiffres et les personnes, de l'ironie pour les institutions.

### Tract

# facts: F01
tract-headline =
    Le dossier
    s'ouvre. Qui
    le ferme ?
# facts: F01 F23 F40
tract-lead = On a bâti un dossier de santé pour chacun, **sauf pour qui refuse.** Voilà une exception que l'on peut habiter : refuser ou fermer.
tract-demands =
    - que le silence redevienne du silence ;
    - que l'on compte les refus, et qu'on les publie ;
    - une voie sans écran pour chaque démarche.
tract-about = Ce tract ne parle au nom de personne d'autre que ceux qui le signent.

### Posters

# facts: F01
affiche-dossier-headline =
    Le dossier
    s'ouvre.
    Qui le ferme ?
# facts: F01 F23 F40
affiche-dossier-lead = « Mon espace santé » s'ouvre à qui ne dit rien. **Il se refuse, et se ferme à tout moment.** C'est écrit, en petit.
affiche-consentement-headline =
    Votre silence
    a été
    enregistré.
# facts: F01 F23 F40
affiche-consentement-lead = La loi compte pour un accord **la réponse que vous n'avez pas donnée.** Vous pouvez encore en donner une autre.
affiche-secret-headline =
    Secret,
    mais pour
    qui ?
# facts: F51 F53 F54
affiche-secret-lead = Équipe de soins, droits par profession, accord présumé : **la confidence a désormais des paramètres.** Réglez-les, ou fermez.
affiche-sans-internet-headline =
    Erreur :
    personne
    introuvable.
# facts: F25 F43 F54
affiche-sans-internet-lead = Sans internet, pas de réglages. **Mais un téléphone suffit pour refuser ou pour fermer.**
affiche-saviez-vous-headline =
    Mon espace ?
    Quel espace ?
# facts: F71-share F71-month F71-opened
affiche-saviez-vous-lead = En { $figures_month }, { $share_spaces } % des personnes environ avaient « leur » espace. **Seuls { $share_opened } % de ces espaces avaient été activés.**
affiche-passage-force-headline =
    C'est pour
    votre bien.
# facts: F01 F23 F40
affiche-passage-force-lead = On l'ouvre sans vous, on le remplit sans vous. **On peut aussi le refuser ou le fermer : avec vous.**

### Communiqué

communique-headline =
    Un succès
    que personne
    n'a signé
# facts: F71-share F71-opened F71-month
communique-lead = En { $figures_month }, environ { $share_spaces } % des personnes avaient « leur » espace de santé ; { $share_opened } % de ces espaces avaient été activés. On nous annonce une adhésion. Nous voyons surtout une absence de réponse.
# facts: F01 F05 F05-date F05-years F06 F06-month F09 F09-month F20 F22 F23 F40 F50 F54 F63
communique-body =
    {""}**Compter n'est pas demander.** La loi ouvre l'espace à chacun, sauf opposition dans les { $object_weeks } semaines qui suivent l'envoi d'un avis. Un courriel que l'on ne lit pas devient ainsi une statistique heureuse. On peut fermer ensuite, à tout moment : c'est heureux aussi, et moins annoncé.

    {""}**Deux marchés, une méthode.** Un premier contrat, le { $contract_first_date } : { $contract_first_millions } millions d'euros hors taxes, estimés pour { $contract_first_years } ans. Un accord-cadre, en { $contract_second_month } : { $contract_second_millions } millions. Les deux au même groupe ; la justice a été saisie du second, et nous ne savons pas ce qu'elle a dit. Ces sommes n'ont pas le même objet et ne s'additionnent pas. En { $audit_month }, la Cour des comptes jugeait que les conditions du succès n'étaient pas encore réunies.

    {""}**Un outil n'attend jamais longtemps son usage.** L'espace a reçu des questionnaires, puis une extraction automatique de mesures, active sauf refus. Chaque étape est raisonnable. C'est l'escalier qu'il faut regarder.

    Qu'un médecin puisse lire ce qu'un autre a écrit est utile, et même précieux dans l'urgence. Cela se demande. Une utilité n'a jamais dispensé d'une question.
# facts: F20 F39
communique-demands =
    - la fin de l'ouverture par le silence ;
    - le nombre de refus et de fermetures, publié chaque année, caisse par caisse ;
    - pour chaque démarche de santé, une voie sans écran, tenue par quelqu'un.
# facts: F01
communique-about = Sources : code de la santé publique, article { $art_ens } ; Cour des comptes ; presse spécialisée pour les marchés. Ce texte n'engage que ses signataires.

### Long tract

tract-long-headline =
    Le dossier s'ouvre,
    qui le ferme ?
# facts: F01 F23 F40
tract-long-lead = On nous a ouvert un espace. Il porte un pronom possessif, « mon », et un mot doux, « santé ». Il ne nous a rien coûté, pas même une signature. Essai sur une politesse administrative, suivi de la façon de la décliner.
# facts: F01 F02 F03 F04 F05 F05-date F05-years F06 F06-month F08 F09 F09-month F14 F16 F20 F22 F23 F25 F31 F40 F44 F45 F46 F47 F49 F50 F51 F52 F53 F54 F55 F56 F58 F63 F64 F64-decision F71-opened F71-month F71-share F71-millions F72 F72-date F76 F76-month F76-fine F77 F77-month F77-records F77-notes F77-told
tract-long-body =
    ## Du bon usage du silence

    Il existe plusieurs manières de ne rien dire. On se tait parce que l'on réfléchit, parce que l'on dort, parce que l'on enterre quelqu'un. On se tait parce que l'on n'a pas compris la question, ou parce que personne ne l'a posée. De toutes ces façons de se taire, l'administration n'en a gardé qu'une : l'accord.

    Depuis le { $launch }, chaque personne assurée reçoit un avis. Elle a { $object_weeks } semaines pour s'opposer, comptées depuis l'envoi, non depuis le jour où l'avis est lu, s'il l'est. Faute de réponse, un espace numérique de santé s'ouvre à son nom, et avec lui un dossier médical partagé.[^1] Le mot de la loi est d'une franchise que l'on ne trouve pas dans les dépliants : l'espace est ouvert automatiquement, sauf opposition. Ce n'est pas une porte, c'est une porte qui s'ouvre toute seule, comme à l'entrée des supermarchés. Il faut faire un écart pour ne pas entrer.

    Ce droit de faire un écart est entier. On peut refuser. On peut fermer, plus tard, à tout moment. Nous y reviendrons, car c'est la seule partie de cette histoire qui dépende de nous.

    ## Une réussite

    En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace. Aucun parti, aucune religion, aucun feuilleton n'a jamais rien obtenu de tel. Il faut ajouter que { $share_opened } % de ces espaces avaient été activés par leur titulaire, soit { $millions_opened } millions de personnes. Le reste de la population possède donc une chose qu'elle n'a jamais regardée. On a connu des succès plus bruyants.

    L'ancien dossier, celui d'avant, se demandait. On a cessé de le créer depuis le { $dmp_stop }. Il avait un défaut : il fallait que quelqu'un le veuille. On tint conseil. On aurait pu conclure que les gens n'en éprouvaient pas le besoin, ou qu'on ne leur en avait pas montré l'usage. On conclut que la question était de trop, et on la supprima. C'est une solution élégante. Elle a l'inconvénient de supprimer aussi la réponse.

    ## Ce que c'est, et ce que cela n'est pas

    Soyons justes, puisque c'est gratuit. L'espace n'est pas un livre ouvert. On n'y entre pas comme au moulin : consulter demande un accord préalable, présumé au sein de l'équipe de soins, et les droits varient selon la profession.[^2] Un assureur, un employeur n'ont pas le droit de le demander, même à une personne consentante.[^3] On peut masquer un document, bloquer un soignant, lire le registre des visites. Un médecin de garde peut y trouver, la nuit, l'allergie qui tue. Une personne suivie par dix cabinets y gagne de ne pas être son propre coursier. Qui veut cet espace a de bonnes raisons de le vouloir.

    Mais regardons la serrure. Masquer, bloquer, surveiller : il faut pour cela un compte activé, une adresse électronique, un appareil, un mot de passe, et le goût de ces choses. Un espace jamais activé peut, lui, être rempli et lu. Celui qui ne s'en sert pas est le seul à ne pas s'en servir. En urgence, des professionnels lisent sans autorisation préalable, sauf si l'on s'y est opposé à l'avance ; la personne en est informée après, par voie électronique.[^4] Ainsi la vieille dame sans ordinateur sera prévenue avec diligence, sur l'ordinateur qu'elle n'a pas.

    La Défenseure des droits comptait { $millions_difficulty } millions de personnes en difficulté avec le numérique, dans son rapport du { $rights_report }. On les appelle parfois « éloignées ». Le mot est joli : il laisse croire que ce sont elles qui sont parties.

    ## Combien

    Il y a des chiffres que l'on mélange volontiers. Tâchons de les tenir séparés. Le { $contract_first_date }, un premier marché, pour construire, héberger, exploiter et maintenir l'espace : { $contract_first_millions } millions d'euros hors taxes, estimés pour { $contract_first_years } ans. En { $contract_second_month }, un accord-cadre : { $contract_second_millions } millions. Le même groupe emporta l'un et l'autre ; ses concurrents allèrent devant le juge, et nous n'avons pas trouvé ce que le juge en pensa. À côté, le « Ségur du numérique », programme plus vaste, de { $segur_billions } milliards. Trois objets, trois sommes, qui ne s'additionnent pas. Retenons seulement que ce n'est pas l'argent qui a manqué.

    En { $audit_month }, la Cour des comptes a consacré un chapitre à l'affaire. Les conditions du succès, dit-elle, ne sont pas encore réunies. On ne saurait mieux dire d'une chose que { $share_spaces } % des gens possèdent.

    ## De proche en proche

    Les grandes machines ont ceci de commun qu'on ne les voit jamais arriver, parce qu'elles sont déjà là et qu'on y ajoute une pièce. L'espace a reçu des questionnaires de prévention. Puis une extraction automatique de mesures, tirées des documents que l'on y dépose : elle est active, sauf refus. On reconnaît la formule.

    Les soignants ont le devoir d'alimenter le dossier.[^5] Un devoir sans amende manquait de conviction ; on vota des amendes. Le Conseil constitutionnel les a écartées le { $penalty_decision }, non parce qu'elles étaient mauvaises, mais parce qu'elles n'étaient pas au bon endroit. C'est une nuance que les législateurs savent entendre.

    On dira que nous prêtons des intentions. Nous n'en prêtons aucune. Nul besoin d'un complot pour qu'un entrepôt se remplisse : il suffit qu'il y ait de la place. Chacun, à son poste, fera une chose utile, et le tout se fera sans que personne l'ait voulu. Ce n'est pas plus rassurant.

    ## Les armoires des autres

    À notre connaissance, « Mon espace santé » n'a pas fui. Il faut le dire, car on lui prête toutes les inondations du voisinage. Ce sont les armoires des autres qui ont fui. En { $leak_labs_month }, les données d'environ { $leak_labs_patients } patients de laboratoires : la Cnil a sanctionné l'éditeur du logiciel le { $leak_labs_fine_day }. En { $leak_payers_month }, l'identité et le numéro de { $leak_payers_millions } millions de personnes, chez des gestionnaires du tiers payant. En { $leak_software_month }, on apprit que { $leak_software_millions } millions de fiches environ avaient été prises à un éditeur de logiciels de cabinets, dont { $leak_software_notes } avec les remarques libres des médecins.

    De ces armoires aussi, on avait dit qu'elles fermaient. Cela ne prouve rien contre la prochaine. Cela invite à se demander pourquoi il en faut une si grande.

    ## Le malade et son double

    Ce qui se perd n'est pas d'abord un secret : c'est une conversation. Chez le médecin, on dit les choses dans le désordre. On commence par le genou et l'on finit par le chagrin. On se reprend, on ment un peu, on revient la semaine d'après avec la vérité. Il faut, pour cela, que l'autre oublie un peu aussi.

    Un dossier n'oublie pas. Il précède la personne, il la présente. On entre, et l'on est déjà connu. Le soignant regarde l'écran pour savoir qui vous êtes, et vous regardez le soignant qui regarde l'écran. Un mineur peut demander que certains soins n'y figurent pas ; la loi a donc compris qu'il y a des choses que l'on ne dit qu'à condition qu'elles ne restent pas. Nous ne voyons pas pourquoi cette sagesse s'arrêterait à la majorité.

    ## Fermer

    Reste la porte, et la main. Refuser, pendant le délai. Fermer, ensuite. Demander l'effacement, qui est une autre demande : sans elle, les données restent { $archive_years } ans aux archives ; avec elle, { $erase_months } mois au plus, et sans retour. Prendre ses copies avant. L'encadré dit comment, et il n'y entre pas d'ironie.

    Fermer n'est pas se cacher. Votre médecin garde ses notes, l'hôpital les siennes, la caisse vos remboursements. Vous n'aurez pas quitté la société ; vous aurez refusé un placard. Si vous changez d'avis, un espace fermé peut rouvrir. Et si vous le gardez, gardez-le comme on garde une chose que l'on a choisie : en sachant où est la clé.

    Il existe plusieurs manières de ne rien dire. Il n'y en a qu'une de dire non, et elle est encore libre.

    {""}[^1]: Code de la santé publique, articles { $art_ens } (ouverture), { $art_notice } (avis et délai), { $art_dmp } (dossier médical partagé).
    {""}[^2]: Code de la santé publique, article { $art_consult }.
    {""}[^3]: Code de la santé publique, article { $art_insurers }.
    {""}[^4]: Code de la santé publique, article { $art_emergency }.
    {""}[^5]: Code de la santé publique, article { $art_feed }.
tract-long-demands =
    - Que le **silence** redevienne du silence.
    - Que l'on **compte les refus,** et qu'on les publie.
    - Qu'il y ait, pour toute démarche de santé, **une voie sans écran.**
tract-long-about = Cet essai n'engage que ceux qui le signent. L'encadré, lui, est le même dans tous les papiers.

### Call

appel-headline =
    Que le silence
    redevienne
    du silence
# facts: F01
appel-lead = On ouvre un dossier de santé à ceux qui n'ont rien dit. Appel à ceux qui voudraient dire quelque chose.
# facts: F01 F23 F40 F50 F71-opened F71-month
appel-body =
    En { $figures_month }, { $share_opened } % des espaces de santé avaient été activés par leur titulaire. Les autres existent, se remplissent parfois, et attendent. On les compte pour des consentements. Ce sont des enveloppes fermées.

    Nous n'avons rien contre les médecins qui se parlent. Nous avons quelque chose contre les réponses que l'on donne à notre place. Le droit de refuser, le droit de fermer existent : servons-nous-en, ou choisissons de ne pas nous en servir. Mais choisissons.

    Nous appelons à en parler là où l'on parle encore : au comptoir, sur le quai, dans la file, au pied du lit. Et à demander, à la caisse { $departement_of }, combien ont dit non.
appel-demands =
    - la fin de l'ouverture par le silence ;
    - le nombre des refus, chaque année ;
    - une voie sans écran pour chaque démarche.

### Petition

petition-headline =
    Nous n'avons
    rien dit
# facts: F01
petition-body = On a ouvert un dossier de santé en ligne à ceux qui n'ont rien dit. Nous le disons ici : nous n'avions rien dit.

    Nous demandons :

    - que le silence ne vaille plus accord ;
    - que les refus et les fermetures soient comptés et publiés ;
    - qu'il y ait une voie sans écran pour chaque démarche.

### Gathering

rassemblement-headline =
    Venez
    ne rien dire
# facts: F01 F39
rassemblement-lead = Se taire devant un écran vaut accord. **Se taire ensemble, debout devant la caisse, on verra.** Puis nous remettrons une lettre.

### Letter to the fund

# facts: F01 F04 F20 F71-share F71-opened F71-month
lettre-cpam-body =
    « Mon espace santé » s'ouvre au nom de ceux qui ne s'y opposent pas. En { $figures_month }, environ { $share_spaces } % des personnes en avaient un, et { $share_opened } % de ces espaces avaient été activés. Entre ces deux nombres, il y a des assurés { $departement_of } dont nul ne connaît l'avis. Vous êtes bien placés pour le leur demander.

    La règle n'est pas la vôtre, et l'espace ne relève pas de votre caisse. Vos guichets, oui. Nous vous demandons donc :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. le nombre de refus et de fermetures dans le département, chaque année ;
    2. une affiche dans vos accueils, qui dise que cet espace est facultatif, et comment le refuser ou le fermer ;
    3. le même message sur votre répondeur et sur votre page locale ;
    4. une démarche sur papier, avec un reçu daté ;
    5. un justificatif par la poste à qui n'a pas d'adresse électronique.
