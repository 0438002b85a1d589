# Draft: not read by the people concerned.

aide-manif-title = Manifester : vos droits, en poche

### Front: before and during

aide-manif-headline =
    Manifester :
    vos droits
aide-manif-declare = Avant : déclarer
# facts: F91-days F91-days-most F91-where F91-says
aide-manif-declare-text =
    Vous préparez une manifestation ?
    Vous devez la déclarer.
    Déclarez au plus tôt { $demo_days_most } jours francs avant.
    Déclarez au plus tard { $demo_days } jours francs avant.
    Un jour franc est un jour entier.
    Allez à la mairie.
    Là où la police est d'État, allez à la préfecture.
    À Paris, allez à la préfecture de police.
    La déclaration dit qui, pourquoi, où et quand.
    Un organisateur la signe.
aide-manif-identity = Contrôle d'identité
# facts: F91-accept F91-hours F91-hours-mayotte F91-told
aide-manif-identity-text =
    La police demande qui vous êtes : c'est un contrôle.
    Le contrôle suit la loi ?
    Vous devez l'accepter.
    Tout moyen est bon pour prouver votre identité.
    Sans preuve, la police peut vous retenir.
    Cela dure { $check_hours } heures au plus.
    À Mayotte, cela dure { $check_hours_mayotte } heures au plus.
    Demandez à prévenir un proche.
    Demandez aussi à prévenir le procureur.
    Le procureur est un magistrat : il dirige les enquêtes.
aide-manif-film = Filmer
# facts: F91-film
aide-manif-film-text =
    Vous pouvez filmer la police dans un lieu public.
    Une enquête peut l'empêcher.
    La sécurité peut l'empêcher aussi.
    La police doit laisser vos images.
    Pour montrer un visage, demandez l'accord de la personne.

### Back: in custody

aide-manif-custody = Garde à vue : vous pouvez vous taire
# facts: F91-custody
aide-manif-custody-text =
    Garde à vue : la police vous retient pour une enquête.
    Donnez votre identité.
    Ensuite, vous avez le droit de vous taire.
    Vous pouvez faire prévenir un proche.
    Vous pouvez voir un médecin.
aide-manif-lawyer = Demandez un avocat
# facts: F91-custody F91-lawyer
aide-manif-lawyer-text =
    C'est un droit, dès le début.
    Vous cherchez un avocat ?
    Dites : « un avocat commis d'office ».
    C'est un avocat choisi pour vous.
aide-manif-minor = Mineurs
# facts: F91-minor
aide-manif-minor-text =
    Un mineur est un enfant ou un adolescent.
    En garde à vue, un avocat est là dès le début.
    La police prévient les parents.
    Un magistrat peut décider autrement.

### Back: to fill by hand

aide-manif-call-lawyer = Avocat
aide-manif-call-friend = Un proche
# facts: F91-says F91-accept F91-told F91-custody F91-minor F91-film
aide-manif-sources =
    {""}**Ce papier donne des informations.**
    Un avocat peut vous conseiller.
    Voici les sources.
    Code de la sécurité intérieure : article { $art_demo }.
    Code de procédure pénale :
    articles { $art_custody }, { $art_identity } et { $art_check }.
    Code de la justice pénale des mineurs : article { $art_minor }.
    Note de police du { $film_note }.
    Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Aide-mémoire de manifestation
aide-manif-use = À garder en poche, les jours de rassemblement.
