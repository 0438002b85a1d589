# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = A backhoe loader, a lady at the wheel.

### The telephone

drawing-telephone-alt = A telephone with keys and a cord.
# facts: F65
drawing-never-tell-alt = A telephone rings and asks for numbers: the question is crossed out.

### The cards

# facts: F33 F33-total F33-skip
drawing-card-with-photo-alt = Card with a photo, front. The serial number runs along the edge, right of the photo. Of its { $serial_total } digits, leave the first { $serial_skip } and copy the last { $serial_last }.
# facts: F33-skip
drawing-card-with-photo-skip = leave these { $serial_skip } digits
# facts: F33
drawing-card-with-photo-copy = copy these { $serial_last } digits
# facts: F34-min F34-max
drawing-card-without-photo-alt = Card without a photo, front and back. On the back, at the upper left, a number of { $serial_min } to { $serial_max } digits.
drawing-card-without-photo-turn = turn the card over
# facts: F34-min F34-max
drawing-card-without-photo-copy = copy these { $serial_min } to { $serial_max } digits
# facts: F34-min F34-max
drawing-card-back-alt = Card without a photo, seen from the back. At the top left, a number of { $serial_min } to { $serial_max } digits.

### The number of social security

# facts: F32 F32-key
drawing-nir-boxes-alt = The { $nir_length } boxes of the French social security number: sex, year, month, department, town, order, then a key of { $nir_key } digits.
drawing-nir-sex = sex
drawing-nir-year = year
drawing-nir-month = month
drawing-nir-department = department
drawing-nir-town = town
drawing-nir-order = order
drawing-nir-key = key

### The letter

# facts: F22 F30
drawing-letter-with-code-alt = A letter comes out of its envelope. Two places are marked: the date, at the top, and a code of { $code_length } signs, in the middle. The real letter may look different.
# facts: F22
drawing-letter-date = The date: count { $object_weeks } weeks
# facts: F30
drawing-letter-code = The code: { $code_length } letters and figures
drawing-letter-differs = The real letter may look different.

### The calendar

# facts: F22
drawing-calendar-weeks = { $object_weeks }
# facts: F22-advice
drawing-calendar-advice = { $advice_weeks }
# facts: F22 F22-advice F23
drawing-calendar-strip-alt = { $object_weeks } weeks from the date of the letter. Better act before the end of week { $advice_weeks }. After week { $object_weeks }, you can still close, at any time.
drawing-calendar-start = date of the letter
# facts: F22-advice
drawing-calendar-best = better act before
# facts: F22
drawing-calendar-last = last days to refuse
drawing-calendar-after = close
# facts: F23
drawing-calendar-always = possible at any time

### Closing and erasing

# facts: F45 F46
drawing-two-switches-alt = Two separate requests. Closing only: everything is archived for { $archive_years } years. Closing and erasing: everything is gone within { $erase_months } months at most.
drawing-switches-close = close
drawing-switches-erase = erase
# facts: F45
drawing-switches-archive = archived: { $archive_years } years
# facts: F46
drawing-switches-gone = erased: { $erase_months } months at most
# facts: F44
drawing-copies-alt = A pile of papers put aside before the folder is closed, with a brick on top.

### The choice

drawing-pencil-choice-alt = A hand holds a pencil before two boxes: refuse, keep.
drawing-pencil-choice-refuse = refuse
drawing-pencil-choice-keep = keep
# facts: F01
drawing-folder-on-screen-alt = On a screen, a health folder opens by itself. The name on it is blank.

### People

drawing-at-the-counter-alt = At the counter, a lady is handed a stamped paper.
drawing-helper-alt = Two people at a table: one makes the call, the other shows the line to read.
drawing-crowd-alt = People queue at a counter: a lady with a cane, a child, a builder in a hard hat, a dog.
drawing-gathering-alt = People who have come together, placards in their hands.
drawing-silence-alt = Somebody keeps silent: only three dots in the speech bubble. The person rises out of a file.
drawing-three-wonder-alt = Three people behind a large file. Two of them wonder; the third one reads a sheet of it.

### Scenes of posters

drawing-speaker-alt = A lady speaks.
drawing-keyhole-alt = Two eyes look through a keyhole.
drawing-hanging-handset-alt = A telephone handset hangs from its cord.
drawing-sleeping-files-alt = Three files. Two are asleep; the third one looks at you.
drawing-breakthrough-alt = A digger drives a door in.
