# A local users' collective: civic, "we", public service and debate.

voice-usagers-name = Usagers
voice-usagers-use = Un collectif local d'usagers : le service public, le débat, l'accord demandé avant.

### Tract

# facts: F01
tract-headline =
    On ne signe
    pas à notre
    place.
# facts: F01 F23 F40
tract-lead = « Mon espace santé » s'ouvre **quand on se tait.** Nous voulons qu'on nous pose la question. Vous pouvez **refuser, fermer ou garder.**
tract-demands =
    - Un accord demandé avant toute ouverture.
    - Un guichet et du papier dans chaque caisse.
    - Un débat public, avec les usagers.
tract-about = Nous sommes des usagers du service public. Parlons-en au marché, au guichet, en réunion.

### Posters

# facts: F01
affiche-dossier-headline =
    On ne signe
    pas à notre
    place.
# facts: F01 F23 F40
affiche-dossier-lead = « Mon espace santé » s'ouvre à votre nom **si vous vous taisez.** Dites ce que vous voulez : **refuser, fermer ou garder.**
# facts: F01
affiche-consentement-headline =
    Se taire,
    ce n'est pas
    dire oui.
# facts: F01 F23 F40
affiche-consentement-lead = Un dossier de santé en ligne s'ouvre **sans attendre votre réponse.** Donnez-la quand même : **refuser, fermer ou garder.**
affiche-secret-headline =
    Ma santé,
    c'est moi
    qui en parle.
# facts: F51 F53 F54 F40
affiche-secret-lead = Votre dossier en ligne peut être lu par l'équipe qui vous soigne. Vous pouvez **masquer, bloquer, refuser ou fermer.**
affiche-sans-internet-headline =
    Un guichet,
    pas un code.
# facts: F25 F43 F20
affiche-sans-internet-lead = Pas d'internet ? **Vous avez les mêmes droits.** Refuser ou fermer se fait aussi par téléphone, et l'on peut vous aider.
# facts: F71-share F71-month
affiche-saviez-vous-headline =
    Vous avez
    sans doute
    un dossier.
# facts: F71-share F71-month F71-opened
affiche-saviez-vous-lead = En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace de santé en ligne. **Beaucoup ne l'ont jamais ouvert.**
affiche-passage-force-headline =
    Et nous,
    on nous a
    demandé ?
# facts: F01 F23 F40
affiche-passage-force-lead = La loi ouvre un dossier en ligne à qui ne refuse pas. **Nous voulons un oui, et un débat.** D'ici là, vous pouvez refuser ou fermer.

### Communiqué

communique-headline =
    Un dossier de santé
    ne s'ouvre pas
    sans demander
# facts: F01 F23 F40
communique-lead = « Mon espace santé » est ouvert au nom de chaque personne assurée qui ne le refuse pas. Usagers, nous demandons un accord exprimé, et un débat public.
# facts: F01 F20 F22 F23 F40 F54 F06 F06-month F72 F72-date
communique-body =
    {""}**On ne nous a pas posé la question.** La loi ouvre l'espace d'elle-même ; c'est à nous de nous manifester pour dire non. Nous avons { $object_weeks } semaines pour refuser, comptées à partir de l'envoi de l'information, qui part d'abord par courriel. Ensuite, on peut encore fermer, à tout moment. Mais pour fermer une porte, il faut savoir qu'elle est ouverte.

    {""}**Tout le monde n'est pas devant un écran.** Dans son rapport du { $rights_report }, la Défenseure des droits comptait { $millions_difficulty } millions de personnes en difficulté avec le numérique. Elles ont les mêmes droits que les autres, mais ne voient pas qui consulte leur dossier : il faut pour cela un compte.

    {""}**L'argent public a pris un chemin.** En { $contract_second_month }, un accord-cadre de { $contract_second_millions } millions d'euros a été passé avec un groupe privé d'informatique. Nous demandons qui décide, et ce que l'on aurait pu en faire à l'hôpital et au guichet.

    {""}**Partager un résultat peut rendre service,** surtout en urgence. C'est une raison de plus pour le demander : un dossier voulu sera mieux tenu qu'un dossier subi.
communique-demands =
    - un accord exprimé avant toute ouverture d'un espace ;
    - un débat public sur les dossiers de santé, avec les usagers et les soignants ;
    - une gestion publique des serveurs et des logiciels ;
    - dans chaque caisse, un guichet, un formulaire en papier et un reçu.
# facts: F01 F72-date
communique-about = Nous sommes un groupe d'usagers des services publics. Ce texte est une prise de position. Sources : code de la santé publique, article { $art_ens } ; Défenseure des droits, rapport du { $rights_report } ; presse spécialisée pour l'accord-cadre.

### Long tract

# facts: F01
tract-long-headline =
    On ne signe pas
    à notre place
# facts: F01 F23 F40
tract-long-lead = Un dossier de santé en ligne s'ouvre au nom de chacun, sauf refus. Nous sommes usagers de la sécurité sociale et de l'hôpital. Voici pourquoi cela nous regarde, ce que nous demandons, et ce que chacun peut faire dès aujourd'hui.
# facts: F01 F02 F03 F05 F05-date F05-years F06 F06-month F08 F09 F09-month F14 F20 F22 F23 F25 F40 F43 F44 F46 F47 F50 F51 F53 F54 F55 F56 F71-opened F71-month F71-share F72 F72-date F74-home F76 F77 F77-month
tract-long-body =
    ## De quoi parle-t-on ?

    Depuis le { $launch }, l'assurance maladie ouvre à chaque personne un « espace » sur internet : le dossier médical partagé, une messagerie, un agenda, des mesures, des questionnaires, des remboursements. Cet espace peut rendre service. Un résultat passe d'un médecin à l'autre ; un nouveau soignant y trouve ce que l'on oublie de lui dire ; aux urgences, une allergie peut y être lue. Nous ne demandons à personne de s'en priver.

    Nous posons une question plus simple. Pourquoi l'ouvre-t-on à ceux qui n'ont rien dit ?

    ## Le silence n'est pas une signature

    Pour ouvrir un compte en banque, on signe. Pour une opération, on donne son accord. Pour cet espace, il suffit de ne pas répondre. La loi dit qu'il est ouvert automatiquement, sauf opposition.[^1] On peut s'opposer pendant { $object_weeks } semaines à partir de l'envoi de l'information ; ensuite, on peut fermer quand on veut. Ce droit est réel, et il est bon de le savoir. Mais il repose sur une idée que nous n'acceptons pas : celui qui se tait serait d'accord.

    Or on se tait pour bien des raisons. On n'a pas vu le courriel. On a pris la lettre pour une publicité. On a remis à plus tard. On est malade, ou l'on soigne quelqu'un. En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace à leur nom ; { $share_opened } % de ces espaces avaient été activés par leur titulaire. Que pensent les autres ? Nul ne le sait, puisque nul ne le leur a demandé.

    ## Ceux que l'on prévient en dernier

    L'information part par courriel à l'adresse que connaît la caisse. Elle vient par la poste s'il n'y en a pas, ou si le courriel échoue. C'est la règle, et elle est juste. Mais combien d'adresses sont vieilles, mal écrites, jamais relevées ? En { $no_internet_year }, { $share_old_no_internet } % des personnes de { $old_age } ans ou plus n'avaient pas internet chez elles. La Défenseure des droits comptait en tout { $millions_difficulty } millions de personnes en difficulté avec le numérique, dans son rapport du { $rights_report }.

    Ces personnes peuvent refuser et fermer, comme tout le monde. Elles le peuvent par téléphone, et l'on peut les aider. Ce qui leur manque, c'est le reste : masquer un document, bloquer un soignant, savoir qui a lu. Tout cela demande un compte activé. Un espace que son titulaire n'a jamais activé peut pourtant être rempli, et lu par des professionnels selon leurs droits. Voilà un service public où l'on voit mieux de l'autre côté du comptoir.

    ## Où va l'argent ?

    Le { $contract_first_date }, un premier marché a été confié à un groupe privé : { $contract_first_millions } millions d'euros hors taxes, estimés pour { $contract_first_years } ans. En { $contract_second_month }, un accord-cadre de { $contract_second_millions } millions a été passé avec le même groupe. Le « Ségur du numérique », programme plus large dont l'espace n'est qu'une part, est de { $segur_billions } milliards. Ces sommes portent sur des objets différents : ne les additionnons pas. Elles disent toutes la même chose : l'argent n'a pas manqué.

    La Cour des comptes a regardé l'affaire en { $audit_month }. Selon elle, les conditions du succès n'étaient pas encore réunies. Pendant ce temps, chacun peut dire où l'attente s'allonge : au standard, au guichet, aux urgences, chez le médecin qui ne prend plus personne. Nous ne croyons pas qu'un écran remplace une personne. Nous voulons au moins en parler.

    ## Peut-on tout mettre au même endroit ?

    À ce jour, nous ne connaissons aucune fuite de « Mon espace santé », et il serait malhonnête d'en inventer une. Mais d'autres fichiers de santé ont été pris : ceux d'environ { $leak_labs_patients } patients de laboratoires, puis l'identité de { $leak_payers_millions } millions de personnes chez des gestionnaires du tiers payant, en { $leak_payers_month }. On avait dit que ces fichiers aussi étaient gardés. Ranger beaucoup de choses ensemble, c'est un choix. Il a des avantages ; il a des risques. On en discute avec ceux que cela concerne.

    La loi pose des limites, et nous les défendons. Un assureur ou un employeur ne peut pas demander votre dossier, même si vous étiez d'accord. La consultation demande votre accord, présumé pour l'équipe qui vous soigne. En urgence, si vous ne pouvez pas parler, des soignants peuvent lire, sauf si vous l'avez refusé d'avance.[^2]

    ## Ce que chacun peut faire

    Parlez-en. Demandez à vos parents s'ils ont reçu la lettre. Aidez un voisin à téléphoner, sans jamais téléphoner à sa place. Avant de fermer, pensez aux copies. Si vous voulez tout effacer, dites-le : c'est une seconde demande. Si vous préférez garder l'espace, gardez-le, et réglez-le. Et si vous changez d'avis, un espace fermé peut rouvrir.

    Puis venez le dire avec nous, à la caisse et aux élus : un service public commence par une question posée.

    {""}[^1]: Code de la santé publique, article { $art_ens }.
    {""}[^2]: Code de la santé publique, articles { $art_insurers } (assureurs, employeurs), { $art_consult } (accord) et { $art_emergency } (urgence).
tract-long-demands =
    - Un **accord exprimé** avant toute ouverture.
    - Un **débat public** sur les dossiers de santé.
    - Une **gestion publique** des serveurs et des logiciels.
    - Un **guichet**, un formulaire en papier et un reçu dans chaque caisse.
    - Des moyens pour **l'hôpital et les soignants d'ici.**
tract-long-about = Nous sommes un groupe d'usagers des services publics. Ce tract n'engage que nous ; l'encadré est le même dans tous les papiers.

### Call

appel-headline =
    Qu'on nous
    le demande !
# facts: F01
appel-lead = Un dossier de santé en ligne s'ouvre au nom de ceux qui se taisent. Usagers, ne nous taisons plus.
# facts: F01 F23 F40 F50 F72 F72-date
appel-body =
    Nous sommes assurés, patients, parents, aidants. Nous tenons à la sécurité sociale, parce qu'elle est à nous. C'est pourquoi nous refusons qu'elle décide en notre nom sans nous le demander.

    « Mon espace santé » s'ouvre quand on ne répond pas. Il peut être rempli sans que son titulaire l'ait jamais vu. { $millions_difficulty } millions de personnes étaient en difficulté avec le numérique, selon le rapport de la Défenseure des droits du { $rights_report } : qui leur a expliqué ?

    Certains d'entre nous gardent cet espace. D'autres le ferment. Tous, nous voulons choisir. Nous appelons à en parler partout : au marché, au club, à l'école, dans les salles d'attente, et devant la caisse { $departement_of }.
appel-demands =
    - un accord exprimé avant toute ouverture ;
    - un débat public avec les usagers ;
    - un guichet et du papier dans chaque caisse ;
    - des moyens pour l'hôpital et les soignants.

### Petition

petition-headline =
    Pas sans
    notre accord
# facts: F01 F20 F39
petition-body = « Mon espace santé » s'ouvre au nom de chaque assuré qui ne l'a pas refusé. Un service public n'a pas besoin de notre silence. Il a besoin de notre confiance.

    Nous demandons :

    - un accord exprimé avant toute ouverture ;
    - un guichet et un formulaire en papier ;
    - un débat public sur nos dossiers de santé.

### Gathering

rassemblement-headline =
    À la caisse,
    de vive voix
# facts: F01 F39
rassemblement-lead = Un dossier en ligne s'ouvre quand on se tait. **Venez parler.** Nous demandons un guichet, du papier, et qu'on nous pose la question.

### Letter to the fund

# facts: F01 F04 F20 F50 F71-share F71-opened F71-month
lettre-cpam-body =
    Nous sommes des usagers de votre caisse. « Mon espace santé » est ouvert au nom de chaque personne assurée qui ne le refuse pas. En { $figures_month }, environ { $share_spaces } % des personnes en avaient un, et { $share_opened } % de ces espaces avaient été activés. Autour de nous, beaucoup ne savent pas qu'il existe. D'autres voudraient répondre et ne trouvent personne à qui parler.

    Vous n'avez pas écrit cette règle. Vous tenez les guichets où l'on vient chercher de l'aide, et nous y tenons autant que vous. Nous vous demandons donc :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. une affiche dans vos accueils, qui dise que cet espace est facultatif et comment le refuser ou le fermer ;
    2. le même message sur votre répondeur et sur votre page locale ;
    3. un guichet où refuser et fermer sur papier, avec un reçu daté ;
    4. un accusé de réception pour chaque lettre, et un justificatif par la poste ;
    5. chaque année, le nombre de refus et de fermetures ;
    6. une réunion publique avec les usagers.
