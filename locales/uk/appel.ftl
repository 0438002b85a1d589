# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Звернення про "Mon espace santé"
appel-kicker = Звернення

### The call: a campaign may say it in its own words

appel-headline =
    Відмовитися має
    бути так само
    легко, як мовчати
appel-lead = "Mon espace santé", медичне досьє в інтернеті, відкривається, коли людина не відповідає. Ми хочемо, щоб кожен міг відповісти.
# The name of the fund's department stands in French, as the directory writes it.
appel-body =
    Дані за { $figures_month }: власники активували { $share_opened } % просторів. Решту можна заповнювати, а фахівці можуть її читати, хоча людина ніколи свого простору не бачила. Щоб знати, хто читав, потрібен обліковий запис, тобто інтернет.

    Деякі медики цінують цей простір і мають на те причини: передати результат, зберегти час, краще лікувати в екстреному випадку. Ми не судимо ні тих, хто його залишає, ні тих, хто закриває. Ми кажемо: вибір починається із запитання і з того, хто почує відповідь: лист, голос, віконце.

    Розкажіть про це навколо. Допоможіть сусідам подзвонити. Ходімо разом просити про це в касі (caisse { $departement_of }).
appel-demands-label = Ми просимо
appel-demands =
    - інформацію на папері для всіх;
    - віконце, де можна відмовитися і закрити, з розпискою;
    - підтвердження поштою;
    - кількість відмов, щороку.

### Who signs

appel-date = Хто підписує, де і коли

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Звернення
appel-use = Підписувати, роздавати, читати вголос.
