# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Un buldoexcavator, cu o doamnă la volan.

### The telephone

drawing-telephone-alt = Un telefon cu taste, cu firul lui.
drawing-never-tell-alt = Un telefon sună și cere numere: cererea este tăiată.

### The cards

drawing-card-with-photo-alt = Card cu fotografie, partea din față. Numărul de serie merge pe margine, la dreapta fotografiei. Are { $serial_total } { $serial_total ->
    [one] cifră
    [few] cifre
   *[other] de cifre
}: lăsați primele { $serial_skip } cifre, copiați ultimele { $serial_last }.
drawing-card-with-photo-skip = lăsați aceste { $serial_skip } cifre
drawing-card-with-photo-copy = copiați aceste { $serial_last } cifre
drawing-card-without-photo-alt = Card fără fotografie, față, apoi spate. Pe spate, sus la stânga, un număr de la { $serial_min } la { $serial_max } cifre.
drawing-card-without-photo-turn = întoarceți cardul
drawing-card-without-photo-copy = copiați aceste { $serial_min } până la { $serial_max } cifre
drawing-card-back-alt = Card fără fotografie, partea din spate. Sus la stânga, un număr de la { $serial_min } la { $serial_max } cifre.

### The number of social security

drawing-nir-boxes-alt = Cele { $nir_length } căsuțe ale numărului de securitate socială: sex, an, lună, departament, comună, ordine, apoi o cheie de { $nir_key } cifre.
drawing-nir-sex = sex
drawing-nir-year = an
drawing-nir-month = lună
drawing-nir-department = departament
drawing-nir-town = comună
drawing-nir-order = ordine
drawing-nir-key = cheie

### The letter

drawing-letter-with-code-alt = O scrisoare iese din plic. Două locuri sunt marcate: data, sus, și un cod de { $code_length } semne, la mijloc. Scrisoarea adevărată poate fi diferită.
drawing-letter-date = Data: numărați { $object_weeks } săptămâni
drawing-letter-code = Codul: { $code_length } litere și cifre
drawing-letter-differs = Scrisoarea adevărată poate fi diferită.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = { $object_weeks } săptămâni de la data scrisorii. Mai bine acționați înainte de sfârșitul săptămânii { $advice_weeks }. După săptămâna { $object_weeks }, încă se poate închide, oricând.
drawing-calendar-start = data scrisorii
drawing-calendar-best = mai bine înainte
drawing-calendar-last = sfârșitul termenului de refuz
drawing-calendar-after = închidere
drawing-calendar-always = posibil oricând

### Closing and erasing

drawing-two-switches-alt = Două cereri separate. Doar închidere: totul rămâne arhivat { $archive_years } ani. Închidere și ștergere: totul dispare în cel mult { $erase_months } luni.
drawing-switches-close = închide
drawing-switches-erase = șterge
drawing-switches-archive = arhivă: { $archive_years } ani
drawing-switches-gone = șters: cel mult { $erase_months } luni
drawing-copies-alt = Un teanc de hârtii pus deoparte înainte de închiderea dosarului, cu o cărămidă deasupra.

### The choice

drawing-pencil-choice-alt = O mână ține un creion în fața a două căsuțe: refuz, păstrez.
drawing-pencil-choice-refuse = refuz
drawing-pencil-choice-keep = păstrez
drawing-folder-on-screen-alt = Pe un ecran, un dosar de sănătate se deschide singur. Numele de pe el este alb.

### People

drawing-at-the-counter-alt = La ghișeu, o doamnă primește o hârtie ștampilată.
drawing-helper-alt = La masă, două persoane: una telefonează, cealaltă îi arată rândul de citit.
drawing-crowd-alt = Oameni la coadă în fața unui ghișeu: o doamnă cu baston, un copil, un muncitor cu cască, un câine.
drawing-gathering-alt = Oameni adunați, cu pancarte în mână.
drawing-silence-alt = O persoană tace: în bula ei sunt doar trei puncte. Iese dintr-un dosar.
drawing-three-wonder-alt = Trei persoane în spatele unui dosar mare. Două își pun o întrebare; a treia citește o foaie din el.

### Scenes of posters

drawing-speaker-alt = O doamnă vorbește.
drawing-keyhole-alt = Doi ochi privesc prin gaura unei chei.
drawing-hanging-handset-alt = Un receptor de telefon atârnă de firul lui.
drawing-sleeping-files-alt = Trei dosare. Două dorm; al treilea vă privește.
drawing-breakthrough-alt = Un buldoexcavator sparge o ușă.
