# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Так чи ні, вирішуєте ви: відмовитися від Mon espace santé чи закрити

### The box

encadre-non-mark = Ваші права, без коментарів
encadre-non-headline =
    Так чи ні:
    вирішуєте ви
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **Якщо ви мовчите,** на ваше ім'я відкривається медичне досьє в інтернеті: "Mon espace santé".
encadre-non-line-2 = **Є лист, паперовий чи електронний:** на відмову { $object_weeks } тижнів від надсилання. Краще протягом перших { $advice_weeks } тижнів.
encadre-non-line-3 = **Листа нема або вже пізно:** просіть закрити. Це можна коли завгодно.
encadre-non-line-4 = **По телефону:** з понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}. Телефонуйте до { $phone_call_before }.
encadre-non-line-5 = **Під рукою:** номер соціального страхування, carte Vitale, код із листа, якщо він є.
encadre-non-line-6 = **В інтернеті:** { $ens_site }, "M'opposer", унизу сторінки.
encadre-non-line-7 = **Закрити — не видалити.** Дані в архіві { $archive_years } років. Видалити — інший запит: до { $erase_months } місяців, безповоротно. Спершу візьміть копії.
encadre-non-line-8 = **Збережіть доказ:** просіть підтвердження, якщо треба, поштою.
encadre-non-line-9 = **Що ви втрачаєте:** обмін між медиками, навіть в екстрених випадках. Можна й залишити простір і приховати, заблокувати чи відмовити в екстреному доступі. Закритий можна відкрити знову.
encadre-non-sources = Джерела: code de la santé publique, статті { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; служба { $phone_ens }. Факти на { $facts_date } Це не юридична порада.

### The card, on its back

encadre-non-do = Як це зробити

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Вкладка "Так чи ні: вирішуєте ви"
encadre-non-use = Вкласти в газету або дати в руки.
