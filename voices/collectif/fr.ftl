# A rural collective: human counters, calls and reports of what was done here.

voice-collectif-name = Collectif
voice-collectif-use = Un collectif qui se déplace : des guichets, des visages, des récits de ce qui s'est fait ici.

### Tract

tract-headline =
    Des guichets,
    pas des codes !
# facts: F01 F23 F40
tract-lead = « Mon espace santé » s'ouvre **sans attendre votre oui.** Nous voulons parler à quelqu'un. **Refuser ou fermer, c'est votre droit.**
tract-demands =
    - Un guichet, et quelqu'un derrière.
    - Une affiche dans le hall de chaque caisse.
    - Un oui avant d'ouvrir.
tract-about = Nous sommes des gens d'ici. Nous refusons qu'un écran soit la seule porte.

### Posters

affiche-dossier-headline =
    Des guichets,
    pas des codes !
# facts: F01 F23 F40
affiche-dossier-lead = Un dossier de santé en ligne s'ouvre **à qui se tait.** Nous voulons quelqu'un à qui parler. Vous pouvez refuser ou fermer.
affiche-consentement-headline =
    Qui ne dit mot
    ne consent pas !
# facts: F01 F23 F40
affiche-consentement-lead = La loi ouvre un dossier à votre nom **sans attendre votre oui.** Dites-le à voix haute : je refuse, je ferme, ou je garde.
affiche-secret-headline =
    Mon docteur,
    pas mon
    serveur !
# facts: F51 F53 F54
affiche-secret-lead = Un dossier en ligne se lit à plusieurs. **On peut masquer, bloquer, refuser, fermer.** On peut aussi en parler, face à face.
affiche-sans-internet-headline =
    Pas de réseau ?
    Pas de souci :
    on parle !
# facts: F25 F43
affiche-sans-internet-lead = Pas d'internet au hameau, pas de mot de passe ? **On refuse et on ferme aussi par téléphone.** Et l'on s'entraide.
affiche-saviez-vous-headline =
    Le courriel
    est passé.
    Et vous ?
# facts: F71-share F71-month F20
affiche-saviez-vous-lead = En { $figures_month }, environ { $share_spaces } % des personnes avaient un dossier en ligne. **Beaucoup ne l'ont pas vu s'ouvrir.**
affiche-passage-force-headline =
    Ils l'ouvrent.
    On le ferme ?
# facts: F01 F23 F40
affiche-passage-force-lead = Ouvert à qui n'a rien dit, le dossier se ferme **à tout moment.** À chacun de choisir. À nous tous d'en parler.

### Communiqué

communique-headline =
    Nous voulons parler
    à quelqu'un
# facts: F01 F23 F40
communique-lead = « Mon espace santé » s'ouvre au nom de ceux qui se taisent, et se règle sur un écran. Notre collectif demande des guichets, du papier, et des gens derrière.
# facts: F01 F20 F22 F23 F40 F54 F72 F72-date F76 F76-month F77 F77-month
communique-body =
    {""}**Une porte que l'on n'a pas poussée.** La loi ouvre un dossier de santé en ligne à chacun, sauf refus. On a { $object_weeks } semaines pour le dire, à partir de l'envoi ; ensuite, on peut fermer à tout moment. La règle existe. Il manque quelqu'un pour l'expliquer.

    {""}**Une porte qui s'ouvre d'un seul côté.** Voir qui lit, bloquer, masquer : il faut un compte. La Défenseure des droits comptait { $millions_difficulty } millions de personnes en difficulté avec le numérique ({ $rights_report }). Chez nous, cela veut dire des voisins, des parents, et nous-mêmes certains jours de panne.

    {""}**Une armoire de plus.** Des fichiers de santé ont déjà été pris ailleurs : ceux de laboratoires en { $leak_labs_month }, ceux de gestionnaires du tiers payant en { $leak_payers_month }. Ce n'était pas « Mon espace santé ». C'est assez pour demander s'il faut tout ranger au même endroit.

    Partager un résultat aide parfois à soigner. Qui le veut a raison de le garder. Nous ne voulons ni tout fermer, ni tout ouvrir. Nous voulons qu'on nous parle. Soyons nombreux à répondre, nombreux au guichet, nombreux à aider qui n'a pas internet.
communique-demands =
    - un guichet où l'on parle à quelqu'un, avec du papier et un reçu ;
    - une affiche dans le hall de chaque caisse ;
    - un oui avant d'ouvrir.
# facts: F01 F20
communique-about = Nous sommes un collectif local. Sources : code de la santé publique, article { $art_ens } ; Défenseure des droits ; Cnil et presse pour les fuites.

### Long tract

tract-long-headline =
    Des guichets,
    pas des codes !
# facts: F01 F23 F40
tract-long-lead = Un dossier de santé en ligne, ouvert à ceux qui n'ont rien dit. Un collectif de gens d'ici raconte ce qu'il en pense, ce qui s'est fait ailleurs, et ce que l'on peut faire ensemble.
# facts: F01 F02 F03 F05 F06 F06-month F08 F14 F20 F22 F23 F24 F25 F39 F40 F43 F44 F46 F47 F50 F51 F54 F55 F56 F71-opened F71-month F71-share F72 F72-date F76 F76-month F77 F77-month F78 F78-again
tract-long-body =
    ## Le jour où l'on ferme un bureau

    Vous connaissez l'histoire. Un matin, le bureau de poste n'ouvre plus que le matin. Puis le mardi. Puis c'est un point relais, puis une application. On nous dit que c'est plus simple. C'est vrai pour quelques-uns. Pour les autres, il y a une phrase : « Allez sur le site. »

    « Mon espace santé » est un site de plus. Le { $launch }, l'assurance maladie a commencé à l'ouvrir au nom de chacun. On y range le dossier médical partagé, des remboursements, une messagerie, un agenda. Cela peut servir : un médecin qui ne vous connaît pas y lit ce qu'un autre a noté, et cela compte, surtout en urgence. Mais personne ne nous a demandé. La loi l'ouvre, sauf si nous refusons.[^1]

    ## Qui ne dit mot

    L'information part par courriel. S'il n'y a pas d'adresse, ou si le courriel échoue, elle vient par la poste. On a { $object_weeks } semaines pour refuser, à partir de l'envoi. Après, on peut fermer, à n'importe quel moment, et même rouvrir un jour. Le droit est là. Il est écrit. Nous conseillons à chacun de s'en servir, dans un sens ou dans l'autre.

    Mais regardons les chiffres. En { $figures_month }, environ { $share_spaces } % des personnes avaient un espace ; { $share_opened } % de ces espaces avaient été activés. Le reste dort. Il peut être rempli pendant qu'il dort, et lu par des professionnels, selon leurs droits. Celui à qui il appartient ne voit rien : pour voir, il faut un compte.

    La Défenseure des droits parlait, dans son rapport du { $rights_report }, de { $millions_difficulty } millions de personnes en difficulté avec le numérique. On en fait des statistiques. Ici, elles ont des prénoms.

    ## Ce que l'on fait de nos mots

    On nous répond que tout est protégé. La loi protège, en effet : un assureur, un employeur n'a pas le droit de demander votre dossier.[^2] Nous n'avons connaissance d'aucune fuite de « Mon espace santé ». Mais, en { $leak_labs_month }, les données d'environ { $leak_labs_patients } patients de laboratoires se sont promenées sur internet. En { $leak_payers_month }, l'identité de { $leak_payers_millions } millions de personnes a été prise à des gestionnaires du tiers payant. À chaque fois, c'était une autre armoire, et à chaque fois elle fermait à clé.

    Et puis il y a ce que l'on ne vole pas. Une maladie, ce n'est pas une ligne dans un tableau. C'est une histoire que l'on raconte à quelqu'un, parfois à mi-voix, parfois en plusieurs fois. On la raconte parce qu'il écoute. Aucune case n'a jamais hoché la tête.

    ## Pendant ce temps, l'argent

    En { $contract_second_month }, un accord-cadre de { $contract_second_millions } millions d'euros a été signé avec un groupe privé d'informatique. Un programme plus large, le « Ségur du numérique », est de { $segur_billions } milliards ; l'espace n'en est qu'une part. Nous ne savons pas ce que vaut un serveur. Nous savons ce que vaut une infirmière qui passe, une secrétaire qui décroche, un bus le jeudi.

    ## Ce qui s'est passé à Albi

    Le { $albi_first }, une quarantaine de personnes sont entrées dans le hall de la caisse d'Albi. Selon le récit de leur collectif, elles ont demandé une chose simple : que la caisse dise, chez elle, que cet espace n'est pas obligatoire. La direction a promis une affiche, un message sur le répondeur, une ligne sur la page locale. Le { $albi_second }, le collectif est revenu. Rien, dit-il, n'avait été affiché.

    Nous racontons cette histoire parce qu'elle est à notre taille. Il n'y fallait ni expert, ni budget. Il fallait une feuille de papier et quatre punaises. Elle dit aussi où nous en sommes : on peut construire un espace pour tout un pays, et ne pas trouver où poser une affiche.

    ## Ce que nous proposons

    {""}**Soyons nombreux à répondre.** Chacun pour soi, et chacun comme il veut : refuser, fermer, garder. Prendre des copies avant. Savoir qu'effacer est une seconde demande.

    {""}**Soyons nombreux à accompagner.** Aller avec sa voisine. Poser le téléphone sur la table, la laisser parler. Ne noter aucun numéro.

    {""}**Soyons nombreux à demander.** Écrire à la caisse, y aller ensemble, poliment, et repartir avec un reçu. Demander une affiche. Revenir voir si elle y est.

    Un guichet, ce n'est pas du passé. C'est un endroit où quelqu'un est payé pour vous regarder.

    {""}[^1]: Code de la santé publique, article { $art_ens }.
    {""}[^2]: Code de la santé publique, article { $art_insurers }.
tract-long-demands =
    - **Des guichets** où l'on parle à quelqu'un, avec du papier et un reçu.
    - **Un oui** avant d'ouvrir.
    - **Les chiffres** des refus et des fermetures, chaque année.
    - **Une affiche** dans le hall de chaque caisse, pour commencer.
tract-long-about = Nous sommes un collectif local. Ce tract n'engage que nous ; l'encadré est le même dans tous les papiers.

### Call

appel-headline =
    Soyons nombreux
    au guichet !
# facts: F01
appel-lead = Un dossier de santé en ligne s'ouvre à ceux qui se taisent. Nous avons décidé de parler, et d'aller le faire sur place.
# facts: F01 F50 F54 F78 F78-again
appel-body =
    Ici, on se connaît. On sait qui a internet, qui l'a perdu, qui ne l'aura jamais. On sait qui ouvre son courrier et qui le laisse sur le buffet. La loi ouvre à tous un dossier de santé, et attend que l'on dise non. Elle ne sait rien du buffet.

    À Albi, le { $albi_first }, une quarantaine de personnes ont demandé à leur caisse d'afficher que cet espace n'est pas obligatoire. On le leur a promis, raconte leur collectif. Le { $albi_second }, elles sont revenues : rien n'était au mur.

    Ceux qui veulent cet espace le gardent. Ceux qui n'en veulent pas le refusent ou le ferment. Nous voulons que cela se dise à quelqu'un. Venez à la caisse { $departement_of }, avec vos questions, vos parents, vos voisins. Nous demanderons poliment. Nous reviendrons.
appel-demands =
    - une affiche dans le hall de la caisse ;
    - un guichet, du papier, un reçu ;
    - un oui avant toute ouverture.

### Petition

petition-headline =
    Un guichet,
    une affiche,
    un reçu !
# facts: F01 F39
petition-body = Un dossier de santé en ligne s'ouvre à ceux qui n'ont rien dit. Nous voulons pouvoir répondre à quelqu'un.

    Nous demandons à notre caisse :

    - une affiche dans le hall, qui dise que cet espace est facultatif ;
    - un guichet où refuser et fermer, sur papier ;
    - un reçu.

### Gathering

rassemblement-headline =
    Tous
    au guichet !
# facts: F01 F39
rassemblement-lead = On ouvre un dossier à qui se tait. **Alors, parlons.** Chacun pose sa question, calmement, et attend la réponse.

### Letter to the fund

# facts: F01 F04 F20 F71-share F71-opened F71-month
lettre-cpam-body =
    Nous sommes des habitants { $departement_of }. « Mon espace santé » s'ouvre au nom de ceux qui ne le refusent pas. En { $figures_month }, environ { $share_spaces } % des personnes en avaient un ; { $share_opened } % de ces espaces avaient été activés. Autour de nous, beaucoup l'ignorent. Ils n'ont pas de réseau, ou pas d'ordinateur, ou pas envie. Ils ont, en revanche, une caisse.

    Vous n'avez pas décidé de cette règle. Mais le hall est le vôtre, et le mur aussi. Nous vous demandons donc :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. une affiche dans le hall, qui dise que cet espace est facultatif, et comment le refuser ou le fermer ;
    2. le même message sur votre répondeur et sur votre page locale ;
    3. un guichet où le faire sur papier, avec un reçu ;
    4. un justificatif par la poste à qui n'a pas d'adresse électronique ;
    5. chaque année, le nombre de refus et de fermetures.
