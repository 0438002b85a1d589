# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Листівка "Mon espace santé": відмовитися чи закрити

### Front

tract-headline =
    Ваше мовчання
    відкриває
    досьє.
tract-lead = "Mon espace santé", ваше медичне досьє в інтернеті, відкривається, **якщо ви мовчите.** Ви можете **відмовитися або закрити.**
tract-call = Відмовитися чи закрити? Телефон
tract-number = { $phone_ens }
tract-hours = З понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}.
tract-before = **Телефонуйте до { $phone_call_before }, навіть без листа.**

tract-demands-title = Ми просимо

### Back

tract-date = Лист надіслано менш як { $object_weeks } тижнів тому?
tract-date-yes = **Так:** можна відмовитися. Краще протягом перших { $advice_weeks } тижнів.
tract-date-no = **Ні, або листа нема:** завжди можна закрити.

tract-have = Приготуйте номери
tract-have-nir = **Соціальне страхування:** { $nir_length } знаків, спереду.
tract-have-photo = **Картка з фото:** останні { $serial_last } цифр, праворуч від фото.
tract-have-plain = **Картка без фото:** від { $serial_min } до { $serial_max } цифр, ззаду, вгорі ліворуч.
tract-have-code = **Код:** у листі, якщо він є.
tract-have-lost = **Загубили?** { $phone_ens } може їх назвати.
tract-never = **Не називайте їх тому, хто вам телефонує, ані нам.**

tract-ask = Телефонуйте { $phone_ens } до { $phone_call_before }
tract-ask-text = Самі чи з близькою людиною скажіть: "відмовляюся" або "закриваю". Попросіть підтвердження поштою. **Лише закрити:** архів { $archive_years } років. **Видалити:** другий запит, до { $erase_months } місяців, безповоротно. Спершу візьміть копії.

tract-lose = **Що ви втрачаєте:** обмін між медиками, навіть в екстрених випадках. Закритий простір можна відкрити знову.
tract-online = **В інтернеті:** { $ens_site }, "M'opposer", унизу сторінки.

### The back of the smallest format

tract-tiny-date = **Так:** можна відмовитися. **Ні, або листа нема:** можна закрити.
tract-tiny-have = Соцстрахування. Картка: останні { $serial_last } цифр біля фото або від { $serial_min } до { $serial_max } ззаду.
tract-tiny-never = **Не називайте їх тому, хто вам телефонує.**
tract-tiny-ask = Скажіть "відмовляюся" або "закриваю". Попросіть підтвердження. Видалити: другий запит, безповоротно.
tract-tiny-lose = Або { $ens_site }. **Ви втрачаєте** обмін між медиками, навіть в екстрених випадках.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Листівка
tract-use = Роздавати з рук у руки.
