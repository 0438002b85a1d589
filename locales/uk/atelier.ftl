# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Пункт допомоги: відмовитися, закрити чи залишити Mon espace santé
atelier-headline = Пункт
    допомоги
atelier-what = Для волонтерів, які допомагають відмовитися від Mon espace santé, закрити чи залишити його. **Вирішує людина; ви поруч.**

### What to have ready

atelier-ready-title = До початку
atelier-ready-table = Стіл осторонь, стільці поруч
atelier-ready-phone = Телефон, щоб набрати { $phone_ens }
atelier-ready-hours = Час: до { $phone_call_before }, у будні
atelier-ready-papers = Посібник, картка до телефону, лист, аркуш обліку
atelier-ready-shred = Чим писати; чернетки порвати

### How it goes

atelier-flow-title = Як це йде
atelier-flow-1 = **Привітайте.** Скажіть, хто ви і що ви не Assurance Maladie.
atelier-flow-2 = **Назвіть варіанти,** не схиляйте: залишити, відмовитися, закрити. Скажіть і що втрачають.
atelier-flow-3 = **Погляньте на лист,** якщо він є: { $object_weeks } тижнів від надсилання, щоб відмовитися. Закрити можна коли завгодно.
atelier-flow-4 = **Підготуйте.** Людина дістає картку. Свої номери записує лише вона, на своєму аркуші.
atelier-flow-5 = **Вона дзвонить, вона говорить,** сама читає номери. Ви показуєте рядок.
atelier-flow-6 = **Нагадайте, що забувають:** спершу копії, видалити, якщо вона хоче, підтвердження поштою.
atelier-flow-7 = **Поверніть усе.** Людина йде зі своїми паперами. Порвіть чернетки при ній.

### May and never

atelier-may-title = Вам можна
atelier-may-1 = Пояснити, показати, прочитати вголос
atelier-may-2 = Бути поруч під час дзвінка
atelier-may-3 = Позичити телефон, ручку
atelier-may-4 = Допомогти з листом; підпише людина
atelier-may-5 = Сказати "я не знаю"
atelier-never-title = Ніколи
atelier-never-1 = Дзвонити, говорити, підписувати за неї
atelier-never-2 = Зберігати номер, код, ім'я
atelier-never-3 = Фотографувати картку, лист
atelier-never-4 = Вести список людей
atelier-never-5 = Питати чому, говорити про здоров'я
atelier-never-6 = Давати медичні чи юридичні поради

### Special cases, and what one loses

atelier-case-title = Окремі випадки
atelier-case-child = **Дитина:** той із батьків, кого названо в листі.
atelier-case-adult = **Дорослий із представником:** представник. За curatelle вирішує сама людина.
atelier-case-deaf = **Глухота, афазія:** допомога служби йде через інтернет. Або лист.
atelier-case-card = **Aide médicale d'État:** без carte Vitale порядок невідомий. Хай дзвонить і питає.
atelier-case-fail = **Не виходить:** запишіть дзвінок на її аркуші, передзвоніть, напишіть. CNIL: через { $cnil_delay_months } { $cnil_delay_months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
}.
atelier-lose-title = Сказати кожному
atelier-lose-what = **Що втрачають, коли закривають:** обмін документами між медиками, навіть в екстрених випадках.
atelier-lose-middle = **Між "так" і "ні":** залишити і приховати документ, заблокувати медика, відмовити в екстреному доступі. Потрібен обліковий запис, активований в інтернеті.
atelier-lose-back = **Змінити рішення:** простір можна відкрити знову. З архіву ({ $archive_years } років) вертається все; видалене не вертається.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Аркуш пункту допомоги
atelier-use = Для волонтерів, які допомагають іншим.
