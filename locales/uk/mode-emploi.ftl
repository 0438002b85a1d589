# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: як відмовитися чи закрити

### Front: the head

mode-emploi-headline = Mon espace santé:
    відмова чи закриття
mode-emploi-what = Простір відкривається на ваше ім'я, **якщо ви мовчите.** Можна відмовитися або закрити.

### Front: where one stands

mode-emploi-where-refuse-title = Недавній лист: відмовитися
mode-emploi-where-refuse = Лист чи e-mail: { $object_weeks } тижнів від надсилання. Краще діяти протягом перших { $advice_weeks }.
mode-emploi-where-close-title = Пізно, листа нема: закрити
mode-emploi-where-close = Простір, мабуть, існує. Навіть не активований, його можуть заповнювати й читати медики.

### Front: the figures

mode-emploi-gather-title = Приготуйте номери
mode-emploi-gather-nir = **Соціальне страхування:** { $nir_length } знаків, на carte Vitale або в "attestation de droits".
mode-emploi-gather-photo = **Картка з фото:** спереду, вздовж краю. Пропустіть перші { $serial_skip } цифр, візьміть останні { $serial_last }.
mode-emploi-gather-plain = **Картка без фото:** ззаду, вгорі ліворуч, від { $serial_min } до { $serial_max } цифр. **Загубили?** { $phone_ens } може їх назвати.
mode-emploi-gather-code = **Код із листа:** { $code_length } знаків, { $code_weeks } тижнів. Минув строк? Новий просять в інтернеті або по телефону.
mode-emploi-gather-never = Ніколи не називайте ці номери тому, хто вам телефонує, ані нам.

### Front: the two routes

mode-emploi-phone-title = По телефону
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Дзвоніть** до { $phone_call_before }, самі або з близькою людиною.
mode-emploi-phone-2 = **Скажіть:** "я хочу відмовитися від Mon espace santé" або "я хочу його закрити".
mode-emploi-phone-3 = **Спитайте,** чи є на ваше ім'я простір або старе спільне медичне досьє (DMP).
mode-emploi-phone-4 = **Прочитайте номери,** повільно. Коду нема? "Що назвати замість нього?"
mode-emploi-phone-5 = **Щоб видалити все,** попросіть про це окремо.
mode-emploi-phone-6 = **Вимагайте підтвердження** поштою. Запишіть ім'я, дату й годину.
mode-emploi-online-title = В інтернеті
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Ідіть униз сторінки:** "M'opposer" (відмовитися). Застосунок веде на сайт.
mode-emploi-online-2 = **Введіть** код, номер соціального страхування, цифри картки, дату народження.
mode-emploi-online-3 = **Виберіть** відмову, потім підтвердьте.
mode-emploi-online-4 = **Збережіть підтвердження** (PDF) і надрукуйте.
mode-emploi-online-5 = **Закрити без облікового запису:** те саме посилання, ті самі номери.

### Back: closing and erasing

mode-emploi-close-headline = Закрити, видалити
mode-emploi-close-copies = **Спершу копії.** В інтернеті: Paramètres, потім "Historiques et données". Без інтернету: у лікаря, у лікарні. Потім буде неможливо.
mode-emploi-close-how = **Закрити.** В інтернеті: Profil, Paramètres, Clôture. Без облікового запису: посилання "M'opposer". Або { $phone_ens }.
mode-emploi-close-keep = **Потім:** усе в архіві { $archive_years } років, далі видаляють.
mode-emploi-close-erase = **Видалити** — інший, окремий запит: до { $erase_months } місяців, безповоротно. Вас про це повідомлять.

### Back: what it changes

mode-emploi-lose-title = Що ви втрачаєте
mode-emploi-lose = Обмін вашими документами між медиками, навіть в екстрених випадках. Вашу історію для нового лікаря. Листування.
mode-emploi-stay-title = Що не міняється
mode-emploi-stay = Досьє у вашого лікаря, у лікарні. Ваші відшкодування, ваш обліковий запис ameli. Аптечне досьє (dossier pharmaceutique): окрема відмова.
mode-emploi-middle-title = Між "так" і "ні"
mode-emploi-middle = Залишити простір і приховати документ, заблокувати медика чи відмовити в екстреному доступі. Потрібен обліковий запис, активований в інтернеті.
mode-emploi-back-title = Змінити рішення
mode-emploi-back = Простір можна відкрити знову. Що в архіві, вертається; видалене — ні.

### Back: for others, and when it fails

mode-emploi-other-title = Для іншої людини
mode-emploi-other-child = **Дитина:** той із батьків, кого названо в листі, код на кожну дитину. Краще зробити це до власної відмови.
mode-emploi-other-adult = **Дорослий із представником:** представник, зважаючи на думку дорослого. **За curatelle:** вирішує людина.
mode-emploi-fail-title = Якщо не виходить
mode-emploi-fail-letter = **Пишіть** до каси рекомендованим: вона має підтвердити отримання. Строк спливає? Спершу дзвоніть.
mode-emploi-fail-counter = **У віконці:** за записом ({ $phone_fund }). Вам допоможуть, але не гарантують, що запишуть ваш вибір.
mode-emploi-fail-cnil = **За { $cnil_delay_months } { $cnil_delay_months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
} немає доброї відповіді:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, безплатно.

### Back: the law

mode-emploi-law-title = Закон і його дати
mode-emploi-law-made = Простір створено, правила визначено
mode-emploi-law-made-by = закон від { $law_ens }, декрети від { $decrees_ens }
mode-emploi-law-silence = Відкривається, якщо немає відмови
mode-emploi-law-silence-by = закон від { $law_silence }; ст. { $art_ens }
mode-emploi-law-notice = Лист; { $object_weeks } тижнів від надсилання
mode-emploi-law-notice-by = ст. { $art_notice }
mode-emploi-law-close = Закриття, архів, видалення
mode-emploi-law-close-by = ст. { $art_close }
mode-emploi-law-dmp = Старе DMP; екстрений доступ
mode-emploi-law-dmp-by = ст. { $art_dmp }; ст. { $art_emergency }
mode-emploi-law-reply = Відповідь на ваш запит
mode-emploi-law-reply-by = RGPD, ст. { $art_gdpr_reply }
mode-emploi-law-letter = Повідомлення про отримання; передача
mode-emploi-law-letter-by = ст. { $art_ack }; ст. { $art_forward } (CRPA)
mode-emploi-law-note = Якщо не вказано інше: code de la santé publique. CRPA: code des relations entre le public et l'administration. Не замінює юридичної чи медичної поради.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Інструкція
mode-emploi-use = Увесь порядок дій: хто допомагає або має інтернет.
