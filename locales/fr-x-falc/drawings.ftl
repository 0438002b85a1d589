# Draft: not read by the people concerned.
# The few words that are printed inside the drawings. The alternative texts stay the French ones.

### The cards

# facts: F33-skip
drawing-card-with-photo-skip = laissez ces { $serial_skip } chiffres
# facts: F33
drawing-card-with-photo-copy = copiez ces { $serial_last } chiffres
drawing-card-without-photo-turn = retournez la carte
# facts: F34-min F34-max
drawing-card-without-photo-copy = copiez ces { $serial_min } à { $serial_max } chiffres

### The letter

# facts: F22
drawing-letter-date = La date : comptez { $object_weeks } semaines
# facts: F30
drawing-letter-code = Le code : { $code_length } lettres et chiffres
drawing-letter-differs = La vraie lettre peut changer.

### The calendar

drawing-calendar-start = date de la lettre
# facts: F22-advice
drawing-calendar-best = mieux : avant
# facts: F22
drawing-calendar-last = fin du délai pour refuser
drawing-calendar-after = fermer
# facts: F23
drawing-calendar-always = toujours possible

### Closing and erasing

drawing-switches-close = fermer
drawing-switches-erase = effacer
# facts: F45
drawing-switches-archive = de côté : { $archive_years } ans
# facts: F46
drawing-switches-gone = effacé : { $erase_months } mois au plus

### The choice

drawing-pencil-choice-refuse = refuser
drawing-pencil-choice-keep = garder
