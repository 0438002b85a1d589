# Draft: not read by a native speaker.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.

guide-papier-title = Mon espace santé: відмовитися чи закрити, посібник на папері
guide-papier-page = сторінка
guide-papier-of = з

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = Відмовитися
    чи закрити
    без інтернету
guide-papier-what = Простір здоров'я в інтернеті відкривається на ваше ім'я, **якщо ви мовчите.**
guide-papier-choice = Ви можете відмовитися або закрити його, коли хочете. Ось як, на папері.
guide-papier-call = Номер
    телефону
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = Це для мене?
guide-papier-tree-who = Так, якщо ви застраховані: CPAM, MSA чи інша каса. Щоб залишити простір, не робіть нічого.
guide-papier-tree-letter = Ви отримали інформаційний лист, паперовий чи електронний?
guide-papier-tree-date = Його надіслано менш як { $object_weeks } тижнів тому?
guide-papier-yes = так
guide-papier-no = ні
guide-papier-tree-refuse-title = Відмовитися
guide-papier-tree-refuse = Строк іде від надсилання. Краще протягом перших { $advice_weeks } тижнів.
guide-papier-tree-close-title = Закрити
guide-papier-tree-close = Простір, мабуть, існує. Це можна коли завгодно.
guide-papier-tree-both = Ще не пізно
guide-papier-tree-next = Приготуйте номери:

guide-papier-others-title = Для іншої людини
guide-papier-others-child = **Ваша дитина:** дзвонить той із батьків, кого названо в листі. Кожній дитині свій код.
guide-papier-others-adult = **Дорослий під захистом:** просить представник, зважаючи на думку дорослого. За curatelle людина вирішує сама, з допомогою.
guide-papier-others-relative = **Близька людина:** допоможіть; вирішує і говорить вона.

### What to gather

guide-papier-gather-headline = Приготуйте номери
guide-papier-card-title = Ваша carte Vitale
guide-papier-card-photo = **З фото:** спереду, вздовж краю, праворуч від фото. Перепишіть останні { $serial_last } цифр.
guide-papier-card-plain = **Без фото:** ззаду, вгорі ліворуч. Від { $serial_min } до { $serial_max } цифр.
guide-papier-card-lost = **Загубили, не прочитати?** { $phone_ens } може назвати цей номер.
guide-papier-nir-title = Ваш номер соціального страхування
guide-papier-nir = { $nir_length } знаків, на картці або в "attestation de droits".
guide-papier-nir-home = Заповніть удома, нікому не давайте.
guide-papier-code-title = Код із листа
guide-papier-code = { $code_length } знаків, діє { $code_weeks } тижнів. Зважайте на великі літери.
guide-papier-code-none = **Коду нема? Усе одно дзвоніть.**

### By phone, at the counter

guide-papier-phone-headline = Дзвоніть
guide-papier-say-title = Ви кажете
guide-papier-say-choice = "У мене нема інтернету. Я хочу **відмовитися** від Mon espace santé" або "я хочу його **закрити**".
guide-papier-say-dmp = "Чи є на моє ім'я старе DMP?"
guide-papier-say-proof = "Надішліть мені підтвердження **поштою**."
guide-papier-say-erase = Щоб видалити все, попросіть окремо:
guide-papier-asked-title = Вас питають
guide-papier-asked = Ваш номер соціального страхування, номер картки, код, якщо він є. Читайте повільно:
guide-papier-never = Ніколи не називайте ці номери тому, хто вам телефонує, ані нам.
guide-papier-counter-title = У віконці
guide-papier-counter = Запишіться: **{ $phone_fund }**. Вам допоможуть, але не гарантують, що запишуть ваш вибір. Просіть розписку з печаткою.

### By letter

guide-papier-letter-headline = Пишіть
guide-papier-letter-how = Перепишіть або виріжте; надішліть рекомендованим із повідомленням про вручення.
guide-papier-letter-deadline = **Строк спливає? Спершу дзвоніть.**
guide-papier-letter-address = Адреса:
# The letter is cut out and sent to a French office, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides the person who fills it is translated.
guide-papier-letter-from = Ім'я, прізвище, адреса
guide-papier-letter-place = Місце й дата
guide-papier-letter-number = Номер соціального страхування (лише оригінал)
guide-papier-letter-signature = Підпис

### Closing and erasing, and what one loses

guide-papier-close-headline = Закрити, видалити
guide-papier-close-two = Два окремі запити, два наслідки.
guide-papier-close-title = "Закриваю"
guide-papier-close = Ваші дані в архіві { $archive_years } років, потім їх видаляють.
guide-papier-erase-title = "Видаляю"
guide-papier-erase = Просити окремо. Видалять: до { $erase_months } місяців, **безповоротно**.
guide-papier-copies = **Спершу копії.** Попросіть свої документи в лікаря, у лікарні.
guide-papier-lose-title = Що ви втрачаєте
guide-papier-lose-emergency = Екстрений випадок
guide-papier-lose-emergency-what = ваші спільні результати
guide-papier-lose-history = Новий лікар
guide-papier-lose-history-what = ваша історія для читання
guide-papier-lose-messages = Листування
guide-papier-lose-messages-what = повідомлення з медиками
guide-papier-middle-title = Між "так" і "ні"
guide-papier-middle = Залишити простір, але приховати документ, заблокувати медика чи відмовити в екстреному доступі. Потрібен обліковий запис, активований в інтернеті.
guide-papier-back-title = Змінити рішення
guide-papier-back = Простір можна відкрити знову. Що в архіві, вертається; видалене — ні.

### Proof, and if it fails

guide-papier-fail-headline = Якщо не виходить
guide-papier-proof-title = Збережіть доказ
guide-papier-proof = Вимагайте підтвердження поштою. На лист каса має надіслати повідомлення про отримання.
guide-papier-log-title = Записуйте кожен дзвінок
guide-papier-log-when = день і година
guide-papier-log-who = ім'я
guide-papier-log-answer = відповідь, чекання
guide-papier-answers-title = Вам кажуть…
guide-papier-answer-code = "Потрібен код."
guide-papier-answer-code-say = "Що назвати замість?"
guide-papier-answer-web = "Через інтернет."
guide-papier-answer-web-say = "Закон дозволяє просити оператора. Кому писати?"
guide-papier-answer-busy = Не відповідають
guide-papier-answer-busy-say = Запишіть, передзвоніть, напишіть.
guide-papier-cnil-title = CNIL
guide-papier-cnil-when = За { $cnil_delay_months } { $cnil_delay_months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
} немає доброї відповіді? Можна скаржитися:
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = Безплатно, є представники поблизу.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Слова, адреса
guide-papier-word-ens = **ENS:** цифровий простір здоров'я, назва Mon espace santé в законі
guide-papier-word-dmp = **DMP:** спільне медичне досьє, у просторі
guide-papier-word-nir = **NIR:** номер соціального страхування
guide-papier-word-cpam = **CPAM:** місцева каса медичного страхування
guide-papier-word-msa = **MSA:** каса для працівників села
guide-papier-word-fund = **Ваша каса:** та, що у вашій "attestation de droits"
guide-papier-word-opposition = **Opposition:** відмовитися до відкриття
guide-papier-word-cloture = **Clôture:** закрити відкритий простір
guide-papier-word-suppression = **Suppression:** видалити дані, безповоротно
guide-papier-word-justificatif = **Justificatif:** підтвердження, папір, що доводить ваш вибір
guide-papier-sources = **Джерела:** code de la santé publique, ст. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; code des relations entre le public et l'administration (CRPA), ст. { $art_ack }, { $art_forward }; RGPD, ст. { $art_gdpr_reply }. Посібник не замінює юридичної чи медичної поради.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Паперовий посібник
guide-papier-use = Для тих, хто без інтернету: увесь порядок дій.
