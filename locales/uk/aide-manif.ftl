# Draft: not read by a native speaker.
# Rights at a demonstration: a card for the pocket. Neutral information; what no source says is left out.
# Words of the law that a person has to recognise, or to say, stand in French beside the translation.

aide-manif-title = Маніфестація: ваші права, у кишеню

### Front: before and during

aide-manif-headline =
    Маніфестація:
    ваші права
aide-manif-declare = Заздалегідь: повідомити
aide-manif-declare-text = Від { $demo_days_most } до { $demo_days } повних днів наперед. Подають у мерію або в префектуру, де поліція державна (у Парижі: préfecture de police). У повідомленні: хто, чому, де і коли. Підписує один організатор.
aide-manif-identity = Перевірка особи
aide-manif-identity-text = Якщо її роблять за законом, їй треба підкоритися. Особу можна довести в будь-який спосіб. Без доказу вас можуть тримати до { $check_hours } годин (на Майотті до { $check_hours_mayotte }). Просіть повідомити близьку людину і прокурора (procureur).
aide-manif-film = Знімати відео
aide-manif-film-text = Поліцію можна знімати в публічному місці. Слідство чи безпека можуть цьому завадити. Вона не має права стирати ваші кадри. Не показуйте облич без згоди.

### Back: in custody

aide-manif-custody = Garde à vue: можна мовчати
aide-manif-custody-text = Garde à vue — затримання в поліції. Назвіть себе. Далі не відповідати — ваше право. Можна просити повідомити близьких і покликати лікаря.
aide-manif-lawyer = Просіть адвоката
aide-manif-lawyer-text = Це право від самого початку. Не знаєте жодного? Скажіть: "un avocat commis d'office" (призначений адвокат).
aide-manif-minor = Неповнолітні
aide-manif-minor-text = У garde à vue адвокат є від самого початку. Батьків повідомляють, якщо суддя (magistrat) не вирішив інакше.

### Back: to fill by hand

aide-manif-call-lawyer = Адвокат
aide-manif-call-friend = Близька людина
aide-manif-sources = **Це інформація, не юридична порада.** Джерела: code de la sécurité intérieure, стаття { $art_demo }; code de procédure pénale, статті { $art_custody }, { $art_identity } і { $art_check }; code de la justice pénale des mineurs, стаття { $art_minor }; записка поліції: { $film_note }; Ligue des droits de l'Homme.

### What it is called, and what for: in the lists and in the notice for volunteers

aide-manif-name = Пам'ятка для маніфестації
aide-manif-use = Тримати в кишені, коли йдете на зібрання.
