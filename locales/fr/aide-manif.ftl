# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.

aide-manif-title = Manifester : vos droits, en poche

### Front: before and during

aide-manif-headline =
    Manifester :
    vos droits
aide-manif-declare = Avant : déclarer
# facts: F91-days F91-days-most F91-where F91-says
# step
aide-manif-declare-text = De { $demo_days_most } à { $demo_days } jours francs avant. À la mairie, ou à la préfecture là où la police est d'État (à Paris : préfecture de police). La déclaration dit qui, pourquoi, où et quand. Un organisateur la signe.
aide-manif-identity = Contrôle d'identité
# facts: F91-accept F91-hours F91-hours-mayotte F91-told
# step
aide-manif-identity-text = S'il est fait selon la loi, on doit s'y prêter. L'identité se prouve par tout moyen. Sans preuve, on peut vous retenir { $check_hours } heures au plus ({ $check_hours_mayotte } à Mayotte). Demandez à prévenir un proche, et le procureur.
aide-manif-film = Filmer
# facts: F91-film
aide-manif-film-text = On peut filmer la police dans un lieu public. L'enquête ou la sécurité peuvent s'y opposer. Elle n'a pas à effacer vos images. Ne montrez aucun visage sans accord.

### Back: in custody

aide-manif-custody = Garde à vue : on peut se taire
# facts: F91-custody
# step
aide-manif-custody-text = Donnez votre identité. Ensuite, ne pas répondre est un droit. Vous pouvez faire prévenir un proche et voir un médecin.
aide-manif-lawyer = Demandez un avocat
# facts: F91-custody F91-lawyer
# step
aide-manif-lawyer-text = C'est un droit, dès le début. Vous n'en connaissez pas ? Dites : « un avocat commis d'office ».
aide-manif-minor = Mineurs
# facts: F91-minor
# step
aide-manif-minor-text = En garde à vue, un avocat est là dès le début. Les parents sont prévenus, sauf décision d'un magistrat.

### Back: to fill by hand

aide-manif-call-lawyer = Avocat
aide-manif-call-friend = Un proche
# facts: F91-says F91-accept F91-told F91-custody F91-minor F91-film
aide-manif-sources = **Information, pas un conseil juridique.** Sources : code de la sécurité intérieure, article { $art_demo } ; code de procédure pénale, articles { $art_custody }, { $art_identity } et { $art_check } ; code de la justice pénale des mineurs, article { $art_minor } ; note de police du { $film_note } ; Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Aide-mémoire de manifestation
aide-manif-use = À garder en poche, les jours de rassemblement.
