# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Un tractopelle, une dame au volant.

### The telephone

drawing-telephone-alt = Un téléphone à touches, avec son fil.
# facts: F65
drawing-never-tell-alt = Un téléphone sonne et demande des numéros : la demande est barrée.

### The cards

# facts: F33 F33-total F33-skip
drawing-card-with-photo-alt = Carte avec photo, face avant. Le numéro de série longe le bord, à droite de la photo. De ses { $serial_total } chiffres, laissez les { $serial_skip } premiers, recopiez les { $serial_last } derniers.
# facts: F33-skip
drawing-card-with-photo-skip = laissez ces { $serial_skip } chiffres
# facts: F33
drawing-card-with-photo-copy = recopiez ces { $serial_last } chiffres
# facts: F34-min F34-max
drawing-card-without-photo-alt = Carte sans photo, face avant puis dos. Au dos, en haut à gauche, un numéro de { $serial_min } à { $serial_max } chiffres.
drawing-card-without-photo-turn = retournez la carte
# facts: F34-min F34-max
drawing-card-without-photo-copy = recopiez ces { $serial_min } à { $serial_max } chiffres
# facts: F34-min F34-max
drawing-card-back-alt = Carte sans photo, vue de dos. En haut à gauche, un numéro de { $serial_min } à { $serial_max } chiffres.

### The number of social security

# facts: F32 F32-key
drawing-nir-boxes-alt = Les { $nir_length } cases du numéro de sécurité sociale : sexe, année, mois, département, commune, ordre, puis une clé de { $nir_key } chiffres.
drawing-nir-sex = sexe
drawing-nir-year = année
drawing-nir-month = mois
drawing-nir-department = département
drawing-nir-town = commune
drawing-nir-order = ordre
drawing-nir-key = clé

### The letter

# facts: F22 F30
drawing-letter-with-code-alt = Une lettre sort de son enveloppe. Deux endroits y sont marqués : la date, en haut, et un code de { $code_length } signes, au milieu. La vraie lettre peut être différente.
# facts: F22
drawing-letter-date = La date : comptez { $object_weeks } semaines
# facts: F30
drawing-letter-code = Le code : { $code_length } lettres et chiffres
drawing-letter-differs = La vraie lettre peut être différente.

### The calendar

# facts: F22
drawing-calendar-weeks = { $object_weeks }
# facts: F22-advice
drawing-calendar-advice = { $advice_weeks }
# facts: F22 F22-advice F23
drawing-calendar-strip-alt = { $object_weeks } semaines à partir de la date de la lettre. Mieux vaut agir avant la fin de la semaine { $advice_weeks }. Après la semaine { $object_weeks }, on peut encore fermer, à tout moment.
drawing-calendar-start = date de la lettre
# facts: F22-advice
drawing-calendar-best = mieux vaut agir avant
# facts: F22
drawing-calendar-last = fin du délai pour refuser
drawing-calendar-after = fermer
# facts: F23
drawing-calendar-always = possible à tout moment

### Closing and erasing

# facts: F45 F46
drawing-two-switches-alt = Deux demandes séparées. Fermer seulement : tout est archivé { $archive_years } ans. Fermer et effacer : tout disparaît en { $erase_months } mois au plus.
drawing-switches-close = fermer
drawing-switches-erase = effacer
# facts: F45
drawing-switches-archive = archives : { $archive_years } ans
# facts: F46
drawing-switches-gone = effacé : { $erase_months } mois au plus
# facts: F44
drawing-copies-alt = Une pile de papiers mise de côté avant de fermer le dossier, une brique posée dessus.

### The choice

drawing-pencil-choice-alt = Une main tient un crayon devant deux cases : refuser, garder.
drawing-pencil-choice-refuse = refuser
drawing-pencil-choice-keep = garder
# facts: F01
drawing-folder-on-screen-alt = Sur un écran, un dossier de santé s'ouvre tout seul. Le nom, dessus, est en blanc.

### People

drawing-at-the-counter-alt = Au guichet, une dame reçoit un papier tamponné.
drawing-helper-alt = À table, deux personnes : l'une téléphone, l'autre lui montre la ligne à lire.
drawing-crowd-alt = Des gens font la queue devant un guichet : une dame avec une canne, un enfant, un ouvrier casqué, un chien.
drawing-gathering-alt = Des gens rassemblés, des pancartes à la main.
drawing-silence-alt = Une personne se tait : sa bulle ne contient que trois points. Elle sort d'un dossier.
drawing-three-wonder-alt = Trois personnes derrière un grand dossier. Deux se posent une question ; la troisième en lit une feuille.

### Scenes of posters

drawing-speaker-alt = Une dame parle.
drawing-keyhole-alt = Deux yeux regardent par un trou de serrure.
drawing-hanging-handset-alt = Un combiné de téléphone pend au bout de son fil.
drawing-sleeping-files-alt = Trois dossiers. Deux dorment ; le troisième vous regarde.
drawing-breakthrough-alt = Un tractopelle enfonce une porte.
