# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.

aide-manif-title = Manifestație: drepturile dvs.

### Front: before and during

aide-manif-headline =
    Drepturile
    la protest
aide-manif-declare = Înainte: declarația
aide-manif-declare-text = Cu { $demo_days_most } până la { $demo_days } zile întregi înainte. La primărie, sau la prefectură unde poliția e a statului (la Paris: préfecture de police). Declarația spune cine, de ce, unde și când. O semnează un organizator.
aide-manif-identity = Control de identitate
aide-manif-identity-text = Dacă este făcut după lege, trebuie acceptat. Identitatea se dovedește prin orice mijloc. Fără dovadă, puteți fi reținut cel mult { $check_hours } ore ({ $check_hours_mayotte } în Mayotte). Cereți să fie anunțat cineva apropiat, și procurorul.
aide-manif-film = Filmatul
aide-manif-film-text = Poliția poate fi filmată într-un loc public. Ancheta sau siguranța se pot opune. Ea nu are de ce să vă șteargă imaginile. Nu arătați nicio față fără acord.

### Back: in custody

aide-manif-custody = Reținut: puteți tăcea
aide-manif-custody-text = Spuneți-vă identitatea. Apoi, a nu răspunde este un drept. Puteți cere să fie anunțat cineva apropiat și să vedeți un medic.
aide-manif-lawyer = Cereți un avocat
aide-manif-lawyer-text = Este un drept, de la început. Nu cunoașteți niciunul? Spuneți: „un avocat commis d’office” (din oficiu).
aide-manif-minor = Minori
aide-manif-minor-text = La reținere, un avocat este prezent de la început. Părinții sunt anunțați, dacă un magistrat nu decide altfel.

### Back: to fill by hand

aide-manif-call-lawyer = Avocat
aide-manif-call-friend = Cineva apropiat
aide-manif-sources = **Informație, nu sfat juridic.** Surse (texte franceze): codul securității interne, articolul { $art_demo }; codul de procedură penală, articolele { $art_custody }, { $art_identity } și { $art_check }; codul justiției penale a minorilor, articolul { $art_minor }; nota poliției din { $film_note }; Ligue des droits de l’Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Ghid scurt de manifestație
aide-manif-use = De ținut în buzunar, în zilele de adunare.
