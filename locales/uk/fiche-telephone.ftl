# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = Mon espace santé, відмовитися чи закрити: картка до телефону

### Front: the call

fiche-telephone-headline = Mon espace santé: відмова чи закриття
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = Телефонуйте
    до { $phone_call_before }
fiche-telephone-helper = **Близькі можуть допомогти.**

### Front: what to have in hand

fiche-telephone-hand = Тримайте під рукою
fiche-telephone-hand-card = **Вашу carte Vitale.** Загубили? Усе одно телефонуйте.
fiche-telephone-hand-letter = **Лист із кодом.** Листа нема? Усе одно телефонуйте.
fiche-telephone-hand-number = **Ваш номер соціального страхування.** Він лишається у вас.

### Front: what to say

fiche-telephone-say = Що можна сказати
fiche-telephone-say-1 = "**Я хочу відмовитися від Mon espace santé**" або "**я хочу його закрити**". Відмовитися: { $object_weeks } тижнів від надсилання листа. Закрити: коли завгодно.
fiche-telephone-say-2 = "**Чи є в мене вже простір або старе DMP?**"
fiche-telephone-say-3 = "**Я повільно прочитаю вам мої номери.**"
fiche-telephone-say-4 = Якщо хочете: "**Видаліть також мої дані.**" Інакше вони в архіві { $archive_years } років. Видалення: до { $erase_months } місяців, безповоротно; спершу візьміть копії.
fiche-telephone-say-5 = "**Надішліть мені підтвердження поштою.**"
fiche-telephone-say-6 = "**Як вас звати? Коли це буде зроблено?**"

fiche-telephone-never = Ніколи не називайте ці номери тому, хто вам телефонує, ані нам.

### Back: what one may hear

fiche-telephone-answers = Якщо вам кажуть…
fiche-telephone-hear-code = "Потрібен код."
fiche-telephone-reply-code = "У мене його нема. Що назвати замість нього?"
fiche-telephone-hear-serial = "Серійний номер?"
fiche-telephone-reply-serial = Біля фото: останні { $serial_last } цифр. Без фото: ззаду, від { $serial_min } до { $serial_max } цифр. Загубили? "Скажіть мені цей номер."
fiche-telephone-hear-online = "Це в інтернеті."
fiche-telephone-reply-online = "Закон дозволяє просити про це вас. Кому написати?"
fiche-telephone-hear-none = Нічого або "дзвоніть ще".
fiche-telephone-reply-none = Запишіть дзвінок, передзвоніть. Можна й написати до каси.

### Back: the call log

fiche-telephone-log = Записуйте кожен дзвінок, ніколи номери
fiche-telephone-log-when = Дата й година
fiche-telephone-log-wait = Чекали
fiche-telephone-log-who = Хто відповів
fiche-telephone-log-said = Що сказали
fiche-telephone-log-receipt = Підтвердження
fiche-telephone-log-asked = просили
fiche-telephone-log-received = є

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Картка до телефону
fiche-telephone-use = Покласти біля телефону, щоб подзвонити.
