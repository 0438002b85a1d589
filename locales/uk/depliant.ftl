# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: відмовитися, закрити чи залишити, буклет

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Відмовитися,
    закрити,
    залишити?
depliant-what = Простір здоров'я в інтернеті відкривається на ваше ім'я, **якщо ви мовчите.** Можна відмовитися або коли завгодно закрити.
depliant-call = Один номер
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Ваш випадок
depliant-where-letter-title = Недавній лист (пошта, e-mail)
depliant-where-letter = Можна **відмовитися** протягом { $object_weeks } тижнів від надсилання. Краще протягом перших { $advice_weeks }.
depliant-where-late-title = Строк минув
depliant-where-late = Ще не пізно: простір можна **закрити** коли завгодно.
depliant-where-none-title = Листа нема
depliant-where-none = Простір, мабуть, існує. Навіть не активований, його можуть заповнювати й читати медики. Спитайте по телефону.
depliant-where-keep-title = Хочете залишити
depliant-where-keep = Простір відкриється сам. Щоб користуватися, активуйте його в інтернеті.
depliant-where-other-title = Для іншої людини
depliant-where-other = **Дитина:** дзвонить той із батьків, кого названо в листі. **Дорослий із представником:** просить представник, зважаючи на думку дорослого.

### Inside, left: what to gather

depliant-gather-headline = Приготуйте
depliant-gather-number-title = Номер соціального страхування
depliant-gather-number = { $nir_length } знаків, на carte Vitale або в "attestation de droits".
depliant-gather-photo-title = Carte Vitale з фото
depliant-gather-photo = Останні { $serial_last } цифр, уздовж краю, праворуч від фото.
depliant-gather-plain-title = Carte Vitale без фото
depliant-gather-plain = Ззаду, вгорі ліворуч: від { $serial_min } до { $serial_max } цифр.
depliant-gather-lost = **Загубили?** { $phone_ens } може назвати цей номер.
depliant-gather-code-title = Код із листа
depliant-gather-code = { $code_length } знаків, діє { $code_weeks } тижнів. **Коду нема? Усе одно телефонуйте.**

### Inside, middle: the call

depliant-phone-headline = Дзвоніть
depliant-phone-number = { $phone_ens }
depliant-say-title = Можна сказати
depliant-say-choice = "Я хочу **відмовитися** від Mon espace santé" або "я хочу його **закрити**".
depliant-say-dmp = "Чи є в мене простір або **старе DMP** (спільне медичне досьє)?"
depliant-say-erase = Якщо хочете: "**Видаліть** також мої дані."
depliant-say-proof = "Надішліть мені **підтвердження** поштою."
depliant-say-who = "Як вас звати? Коли це буде зроблено?"
depliant-answer-title = Якщо вам кажуть
depliant-answer-code = **"Потрібен код."** Що назвати замість нього?
depliant-answer-web = **"Це в інтернеті."** Закон дозволяє просити оператора: кому написати?
depliant-never = Ніколи не називайте ці номери тому, хто вам телефонує, ані нам.

### Inside, right: closing and erasing

depliant-close-headline = Вибирайте
depliant-close-title = Закрити, видалити: два запити
depliant-close = **Закрити:** усе в архіві { $archive_years } років. **Ще й видалити:** до { $erase_months } місяців, безповоротно.
depliant-copies = **Спершу копії.** Попросіть свої документи в лікаря, у лікарні.
depliant-lose-title = Що ви втрачаєте
depliant-lose = Обмін вашими документами між медиками, навіть в екстрених випадках. Вашу історію для нового лікаря. Листування.
depliant-middle-title = Між "так" і "ні"
depliant-middle = Залишити простір і приховати документ, заблокувати медика чи відмовити в екстреному доступі. Потрібен обліковий запис, активований в інтернеті.
depliant-back-title = Змінити рішення
depliant-back = Простір можна відкрити знову. Видалене не вертається.

### The back: writing, online, proof

depliant-write-headline = Лист, доказ
depliant-write = **Рекомендований лист** до вашої каси лишає письмовий доказ. Каса має підтвердити отримання. Строк спливає? Спершу дзвоніть.
depliant-online = **В інтернеті:** { $ens_site }, "M'opposer", унизу сторінки. Збережіть підтвердження.
depliant-counter = **У віконці:** за записом ({ $phone_fund }). Вам допоможуть, але не гарантують, що запишуть ваш вибір.
depliant-cnil = **За { $cnil_delay_months } { $cnil_delay_months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
} немає доброї відповіді?** Можна звернутися до CNIL:
    { $cnil_address }.
depliant-sources = Code de la santé publique, ст. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; code des relations entre le public et l'administration, ст. { $art_ack }. Не замінює юридичної чи медичної поради.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Буклет
depliant-use = Скласти втричі: увесь порядок дій, лишати всюди.
