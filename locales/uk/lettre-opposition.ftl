# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee, its subject and the words
# beside its boxes are left out here, so that they are printed in French. What says what to fill in, and the strip that is
# cut off, are translated.

lettre-opposition-title = Лист до своєї каси: відмовитися від Mon espace santé чи закрити його

### The head

lettre-opposition-from-name = Ім'я та прізвище
lettre-opposition-from-address = Адреса

### What to fill in

lettre-opposition-who = Ім'я та прізвище людини:
lettre-opposition-enfant-who = Ім'я та прізвище дитини:
lettre-opposition-number = Мій номер соціального страхування: від руки, лише на оригіналі
lettre-opposition-enfant-number = Номер соціального страхування того з батьків, кого названо в інформаційному листі: від руки, лише на оригіналі
lettre-opposition-majeur-protege-number = Номер соціального страхування людини: від руки, лише на оригіналі
lettre-opposition-signature = Підпис

### The strip to cut off

lettre-opposition-cut = Відрізати перед надсиланням
lettre-opposition-send-title = Перед надсиланням
lettre-opposition-send = Заповніть і позначте від руки. Збережіть копію без номера. Документ, що засвідчує особу, лише якщо просять. **Строк спливає?** Він { $object_weeks } тижнів від надсилання інформаційного листа: спершу дзвоніть **{ $phone_ens }**. **MSA, інша каса?** Закресліть адресу: ваша в "attestation de droits".
lettre-opposition-choose-title = Перед вибором
lettre-opposition-choose = **Закрити** — це втратити обмін документами між медиками, навіть в екстрених випадках. **Видалити** — безповоротно: спершу візьміть копії. Простір можна відкрити знову. **Або залишити** його і приховати документ, заблокувати медика, відмовити в екстреному доступі: з активованим обліковим записом.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = Про що просять клітинки
lettre-opposition-box-refuse = Я проти відкриття цього простору. Напишіть дату інформаційного листа або позначте малу клітинку, якщо ви його не отримували.
lettre-opposition-box-close = Простір відкритий: прошу його закрити.
lettre-opposition-box-erase = Прошу видалити дані, не чекаючи кінця їх архівування.
lettre-opposition-box-dmp = Якщо є давнє спільне медичне досьє, прошу закрити й його.
lettre-opposition-box-date = Угорі напишіть своє місто чи село після "À" і сьогоднішню дату після "le".

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Лист до своєї каси
lettre-opposition-use = Заповнити від руки й надіслати рекомендованим.
