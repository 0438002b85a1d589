# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.
# Words of the law that a person has to recognise, or to say, stand in French beside the translation.

aide-manif-title = Demonstrating: your rights, for the pocket

### Front: before and during

aide-manif-headline =
    Demonstrating:
    your rights
aide-manif-declare = Before: declare it
aide-manif-declare-text = Between { $demo_days_most } and { $demo_days } clear days before. At the town hall, or at the prefecture where the State runs the police (in Paris: préfecture de police). The declaration says who, why, where and when. One organiser signs it.
aide-manif-identity = Identity check
aide-manif-identity-text = If it is done as the law says, one must submit to it. Identity may be proved by any means. Without proof, you may be held { $check_hours } hours at most ({ $check_hours_mayotte } in Mayotte). Ask to inform a relative, and the prosecutor ("procureur").
aide-manif-film = Filming
aide-manif-film-text = One may film the police in a public place. An investigation or safety may prevent it. They are not entitled to erase your pictures. Show no face without consent.

### Back: in custody

aide-manif-custody = In custody: you may keep silent
aide-manif-custody-text = "Garde à vue" is police custody. Give your identity. After that, not to answer is a right. You can have a relative informed and see a doctor.
aide-manif-lawyer = Ask for a lawyer
aide-manif-lawyer-text = It is a right, from the start. You know none? Say: "un avocat commis d'office" (a lawyer appointed for you).
aide-manif-minor = Under age
aide-manif-minor-text = In custody, a lawyer is there from the start. The parents are informed, unless a magistrate decides otherwise.

### Back: to fill by hand

aide-manif-call-lawyer = Lawyer
aide-manif-call-friend = A relative
aide-manif-sources = **Information, not legal advice.** Sources: code de la sécurité intérieure, article { $art_demo }; code de procédure pénale, articles { $art_custody }, { $art_identity } and { $art_check }; code de la justice pénale des mineurs, article { $art_minor }; police note of { $film_note }; Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Demonstration card
aide-manif-use = To keep in the pocket on days of gathering.
