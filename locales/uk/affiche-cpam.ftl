# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Оголошення в холі: Mon espace santé, вибір за вами
affiche-cpam-headline =
    Mon espace santé:
    вибір за вами
affiche-cpam-lead = "Mon espace santé" — це медичне досьє в інтернеті. **Воно відкривається на ваше ім'я, якщо ви не відмовитеся.** Рішення можна змінити.

### Four choices

affiche-cpam-keep = Залишити
affiche-cpam-keep-text = Ваші медики обмінюються в ньому документами і можуть читати їх в екстреному випадку. Активуйте його, щоб бачити, хто читав.
affiche-cpam-adjust = Налаштувати
affiche-cpam-adjust-text = В активованому просторі приховайте документ або заблокуйте фахівця. Можна відмовити і в екстреному доступі.
affiche-cpam-refuse = Відмовитися
affiche-cpam-refuse-text = Ви маєте { $object_weeks } тижнів від надсилання листа, паперового чи електронного. Потім ще можна закрити.
affiche-cpam-close = Закрити
affiche-cpam-close-text = Коли завгодно. Дані лишаються в архіві { $archive_years } років; якщо попросите, їх видалять: до { $erase_months } місяців. Спершу візьміть копії.
affiche-cpam-lose = **Без простору** немає обміну в інтернеті між медиками, навіть в екстрених випадках. **Закритий простір можна відкрити знову,** якщо попросите.

### How

affiche-cpam-call = Відмовитися чи закрити: телефон
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = З понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}. Телефонуйте до { $phone_call_before }.
affiche-cpam-proof = **Попросіть підтвердження,** за бажанням поштою.
affiche-cpam-help = **Без інтернету вам допоможуть:** у касі за записом ({ $phone_fund }) або в "maison France services".
affiche-cpam-sources = Джерела: code de la santé publique, статті { $art_ens }, { $art_notice }, { $art_close } і { $art_emergency }. Це не юридична порада.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Оголошення в холі
affiche-cpam-use = Запропонувати касі для її холу.
