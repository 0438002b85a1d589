# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Екскаватор, за кермом жінка.

### The telephone

drawing-telephone-alt = Кнопковий телефон зі шнуром.
drawing-never-tell-alt = Телефон дзвонить і просить номери: прохання перекреслено.

### The cards

drawing-card-with-photo-alt = Картка з фото, лицевий бік. Серійний номер іде вздовж краю, праворуч від фото. Усього цифр: { $serial_total }. Перших цифр пропустіть: { $serial_skip }, останніх перепишіть: { $serial_last }.
drawing-card-with-photo-skip = пропустіть ці { $serial_skip } цифр
drawing-card-with-photo-copy = перепишіть ці { $serial_last } цифр
drawing-card-without-photo-alt = Картка без фото, спереду і ззаду. Ззаду, вгорі ліворуч, номер: від { $serial_min } до { $serial_max } цифр.
drawing-card-without-photo-turn = переверніть картку
drawing-card-without-photo-copy = перепишіть ці цифри ({ $serial_min }–{ $serial_max })
drawing-card-back-alt = Картка без фото, зворотний бік. Угорі ліворуч номер: від { $serial_min } до { $serial_max } цифр.

### The number of social security

drawing-nir-boxes-alt = Клітинки номера соціального страхування, { $nir_length }: стать, рік, місяць, департамент, комуна, порядок, потім ключ, цифр: { $nir_key }.
drawing-nir-sex = стать
drawing-nir-year = рік
drawing-nir-month = місяць
drawing-nir-department = департамент
drawing-nir-town = комуна
drawing-nir-order = порядок
drawing-nir-key = ключ

### The letter

drawing-letter-with-code-alt = Лист виходить із конверта. Позначено два місця: дату вгорі і код посередині, знаків: { $code_length }. Справжній лист може бути іншим.
drawing-letter-date = Дата: рахуйте { $object_weeks } тижнів
drawing-letter-code = Код: { $code_length } літер і цифр
drawing-letter-differs = Справжній лист може бути іншим.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = { $object_weeks } тижнів від дати листа. Краще діяти до кінця тижня { $advice_weeks }. Після тижня { $object_weeks } ще можна закрити, коли завгодно.
drawing-calendar-start = дата листа
drawing-calendar-best = краще діяти раніше
drawing-calendar-last = кінець строку на відмову
drawing-calendar-after = закрити
drawing-calendar-always = можна коли завгодно

### Closing and erasing

drawing-two-switches-alt = Два окремі запити. Лише закрити: усе в архіві { $archive_years } років. Закрити й видалити: усе зникає, строк до { $erase_months } місяців.
drawing-switches-close = закрити
drawing-switches-erase = видалити
drawing-switches-archive = архів: { $archive_years } років
drawing-switches-gone = видалено: до { $erase_months } міс.
drawing-copies-alt = Стос паперів, відкладений перед закриттям теки, зверху цеглина.

### The choice

drawing-pencil-choice-alt = Рука тримає олівець над двома клітинками: відмовитися, залишити.
drawing-pencil-choice-refuse = відмовитися
drawing-pencil-choice-keep = залишити
drawing-folder-on-screen-alt = На екрані медичне досьє відкривається саме. Ім'я на ньому порожнє.

### People

drawing-at-the-counter-alt = У віконці жінка отримує папір із печаткою.
drawing-helper-alt = Двоє за столом: одна людина телефонує, друга показує їй рядок для читання.
drawing-crowd-alt = Люди в черзі до віконця: жінка з палицею, дитина, робітник у касці, собака.
drawing-gathering-alt = Люди зібралися, в руках плакати.
drawing-silence-alt = Людина мовчить: у її бульбашці лише три крапки. Вона виходить із досьє.
drawing-three-wonder-alt = Троє людей за великим досьє. Двоє замислилися; третя людина читає аркуш із нього.

### Scenes of posters

drawing-speaker-alt = Жінка говорить.
drawing-keyhole-alt = Двоє очей дивляться крізь замкову шпарину.
drawing-hanging-handset-alt = Телефонна слухавка висить на шнурі.
drawing-sleeping-files-alt = Три досьє. Два сплять; третє дивиться на вас.
drawing-breakthrough-alt = Екскаватор проламує двері.
