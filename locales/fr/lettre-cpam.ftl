# The letter to whoever directs the fund: what a group asks, on one page or two.

lettre-cpam-title = Lettre à la caisse sur « Mon espace santé »
lettre-cpam-from = De la part de
lettre-cpam-date = Lieu et date
lettre-cpam-to = À la direction de la caisse
# facts: F01 F40
lettre-cpam-object = **Objet :** « Mon espace santé », informer et recueillir les choix sur papier
lettre-cpam-hello = Madame la directrice, Monsieur le directeur,

### What the group says: a campaign may say it in its own words

# facts: F01 F04 F20 F23 F40 F71-share F71-opened F71-month F74-home
lettre-cpam-body =
    « Mon espace santé » est ouvert au nom de chaque personne assurée, sauf si elle refuse. En { $figures_month }, environ { $share_spaces } % des personnes en avaient un ; { $share_opened } % de ces espaces avaient été activés. Des assurés { $departement_of } ont donc un dossier qu'ils n'ont jamais vu. Beaucoup n'ont pas internet pour l'apprendre, le refuser ou le fermer.

    Vous n'avez pas décidé de cette règle, et l'espace ne dépend pas de votre caisse. Mais c'est chez vous que l'on vient. Nous vous demandons donc :
# facts: F20 F24 F37 F39 F92
lettre-cpam-demands =
    1. une affiche dans vos halls d'accueil, qui dise que cet espace est facultatif, et comment le refuser ou le fermer ;
    2. le même message sur votre répondeur et sur votre page locale ;
    3. une démarche au guichet, sur papier, avec un reçu daté et tamponné ;
    4. que les lettres de refus et de fermeture soient acceptées, et qu'il en soit accusé réception ;
    5. un justificatif envoyé par la poste à qui n'a pas d'adresse électronique ;
    6. chaque année, le nombre de refus et de fermetures dans le département.

### The law, the answer, the signature

# facts: F22-article F23 F40 F92 F92-forward
lettre-cpam-law = L'information doit dire comment refuser et comment fermer (code de la santé publique, article { $art_notice }) ; on peut fermer à tout moment, en s'adressant à l'opérateur de l'espace (article { $art_close }). Une lettre adressée à votre caisse donne lieu à un accusé de réception et, si elle relève d'un autre service, elle lui est transmise (code des relations entre le public et l'administration, articles { $art_ack } et { $art_forward }).
lettre-cpam-answer = Nous vous demandons une réponse écrite dans le mois, et un rendez-vous dont le compte rendu nous sera remis.
lettre-cpam-bye = Veuillez agréer, Madame la directrice, Monsieur le directeur, l'expression de notre considération.
lettre-cpam-names = Noms, qualités et signatures
lettre-cpam-copy = Copie :
lettre-cpam-copy-rights = Défenseur des droits
lettre-cpam-copy-cnil = Cnil

### For whoever fills it in and does not read French: set in translations and in easy French

lettre-cpam-gloss = Cette lettre est en français pour que la caisse la lise : faites-vous la lire avant de signer. Elle porte sur « Mon espace santé » : informer, et recueillir les choix sur papier. Chacun écrit son nom et signe. Les cases du bas disent à qui va une copie : au Défenseur des droits, qui défend les droits de chacun, à la Cnil, qui protège les données personnelles, ou à quelqu'un d'autre.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Lettre à la caisse
lettre-cpam-use = À signer à plusieurs, puis à envoyer ou à remettre contre reçu.
