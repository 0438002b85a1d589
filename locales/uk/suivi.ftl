# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = Стежити за запитом: відмовитися від Mon espace santé чи закрити
suivi-headline = Стежу за запитом
suivi-what = Mon espace santé, відмовитися чи закрити: тримайте вдома. **Ніколи не пишіть тут своїх номерів.**

### The time limit

suivi-limit-title = Відмовитися: строк { $object_weeks } тижнів
suivi-limit = Запишіть дату надсилання, вона в листі. Далі **кожна клітинка — ще один тиждень:** день тижня завжди той самий.
suivi-letter = лист
suivi-week = тиж.
suivi-advice = Краще діяти до цієї дати.
suivi-last = Останній день для відмови
suivi-after = **Строк минув, листа нема?** Можна закрити, коли завгодно.

### The calls

suivi-calls-title = Мої дзвінки на { $phone_ens }
suivi-call-date = Дата
suivi-call-hour = Година
suivi-call-wait = Чекання
suivi-call-who = Хто відповів
suivi-call-said = Що сказали
suivi-asked = Мій запит:
suivi-asked-refuse = відмова
suivi-asked-close = закриття
suivi-asked-erase = видалення всього
suivi-asked-proof = доказ поштою

### The proofs

suivi-proof-title = Мої докази
suivi-letter-sent = Дата надсилання
suivi-letter-number = Номер рекомендованого
suivi-letter-back = Повідомлення (дата)
suivi-proof = Підтвердження (дата)

### What comes of it

suivi-end-title = Що далі
suivi-reply = **Відповідь,** { $reply_months ->
    [one] місяць
    [few] { $reply_months } місяці
    [many] { $reply_months } місяців
   *[other] { $reply_months } місяця
} після мого листа
suivi-erased = **Видалення,** до { $erase_months } місяців після запиту
suivi-by = не пізніше
suivi-reply-done = є відповідь
suivi-erased-done = видалення підтверджено
suivi-result = **Підсумок**
suivi-result-refused = відмову записано
suivi-result-closed = простір закрито
suivi-result-since = від
suivi-cnil = **За { $cnil_delay_months } { $cnil_delay_months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
} немає доброї відповіді?** Можна скаржитися до CNIL: { $cnil_address }.
suivi-back = **Змінити рішення:** простір можна відкрити знову. Видалене не вертається.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Аркуш обліку
suivi-use = Записувати дати, дзвінки й відповіді, від руки.
