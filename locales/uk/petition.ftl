# Draft: not read by a native speaker.
# The petition is handed to a French office, which must be able to read it: what it asks for is left out here, so that it is
# printed in French. What helps who signs, what to fill in and what becomes of the names are translated.

petition-title = Петиція: жодного медичного досьє без згоди

### What is asked for

petition-to = Кому:

### What is filled by hand

petition-column-name = Прізвище, ім'я
petition-column-town = Місто, село
petition-column-sign = Підпис

### What becomes of the names

petition-data = **Ваші дані.** Ці імена потрібні лише, щоб подати петицію. Підпис добровільний і означає згоду на це. Аркуші лишаються на папері у відповідальної особи, названої тут. Просіть її показати, виправити чи викреслити ваш рядок (RGPD, статті { $art_gdpr_access } і { $art_gdpr_erase }). Якщо вона відмовить: CNIL, { $cnil_address }.
petition-keeper = Відповідає:
petition-contact = Контакт:
petition-until = Аркуші знищать:

### What helps who signs: what is handed over stays French

petition-gloss = Ця петиція про "Mon espace santé", ваше медичне досьє в інтернеті, яке відкривають, якщо ви мовчите. Вона французькою для тих, хто її отримає: попросіть прочитати її вам, перш ніж підписати.

### What it is called, and what for: in the lists and in the notice for volunteers

petition-name = Петиція
petition-use = Підписувати, по одному аркушу.
