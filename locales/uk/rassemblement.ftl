# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Зустріч біля каси: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    поговорімо
    в касі
rassemblement-lead = Медичне досьє в інтернеті відкривається на ваше ім'я, **якщо ви мовчите.** Ходімо просити віконце й папір для тих, хто хоче відмовитися чи закрити без інтернету.

### Without a day yet: to fill by hand

rassemblement-when = День і година
rassemblement-where = Місце
rassemblement-bring = Візьміть

### What one may do without coming

rassemblement-call = Відмовитися чи закрити? Телефон
rassemblement-number = { $phone_ens }
rassemblement-hours = З понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}. Телефонуйте до { $phone_call_before }.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Зустріч
rassemblement-use = Клеїти чи роздавати, щоб зустрітися.
