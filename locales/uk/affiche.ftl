# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = Плакат "Mon espace santé": відмовитися чи закрити

affiche-headline =
    Ви колись
    бачили своє
    досьє?
affiche-lead = "Mon espace santé", медичне досьє в інтернеті, відкривається, **якщо ви мовчите.** Ви можете **відмовитися** або коли завгодно **закрити.**
affiche-source = Дані за { $figures_month }: власники активували { $share_opened } % просторів.
affiche-call = Відмовитися чи закрити? Телефон
affiche-number = { $phone_ens }
affiche-hours = З понеділка до п'ятниці, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(за Парижем, перевірте)
   *[no] {""}
}.
affiche-before = **Телефонуйте до { $phone_call_before }, навіть без листа.**

### Consent

affiche-consentement-title = Плакат "Mon espace santé": згода
# "I am silent. That is not yet a yes." The past tense would need the speaker's gender.
affiche-consentement-headline =
    Я мовчу.
    Це ще
    не згода.
affiche-consentement-lead = Щоб відкрити "Mon espace santé", медичне досьє в інтернеті, досить вашого мовчання. Щоб відмовитися чи закрити, **досить дзвінка.**
affiche-consentement-source = "Відкривається автоматично, якщо немає відмови": закон (code de la santé publique), стаття { $art_ens }.

### Secrecy

affiche-secret-title = Плакат "Mon espace santé": таємниця
affiche-secret-headline =
    Хто читає
    ваше
    досьє?
affiche-secret-lead = Для команди, що вас лікує, ваша згода **припускається.** Без активованого облікового запису ви не бачите, хто читав. Можна **відмовитися** або **закрити.**
affiche-secret-source = Кожна професія має свої права: закон (code de la santé publique), стаття { $art_consult }. Страховики й роботодавці не мають жодних: стаття { $art_insurers }.

### Without internet

affiche-sans-internet-title = Плакат "Mon espace santé": без інтернету
affiche-sans-internet-headline =
    Сказати
    "ні" можна
    і без
    інтернету.
affiche-sans-internet-lead = Навіть без комп'ютера ваше мовчання відкриває "Mon espace santé". Ви його не бачите. **Медики можуть його заповнювати й читати.**
affiche-sans-internet-source = Якщо електронної адреси не знають, повідомлення йде поштою: закон (code de la santé publique), стаття { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Плакат "Mon espace santé": чи знали ви?
affiche-saviez-vous-headline =
    Два досьє
    з трьох сплять.
affiche-saviez-vous-lead = Можливо, на ваше ім'я відкрито медичне досьє в інтернеті. **Ви це знали?** Навіть коли воно спить, медики можуть його заповнювати й читати.

### Forced passage

affiche-passage-force-title = Плакат "Mon espace santé": відкрито без згоди
affiche-passage-force-headline =
    Вашого "так"
    не чекали.
affiche-passage-force-lead = "Mon espace santé", медичне досьє в інтернеті, відкривається кожному, хто не відмовився. Ще не пізно: можна **відмовитися** або коли завгодно **закрити.**
affiche-passage-force-source = "Якщо немає відмови": закон від { $law_silence }, code de la santé publique, стаття { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Плакат
affiche-consentement-name = Плакат: згода
affiche-secret-name = Плакат: таємниця
affiche-sans-internet-name = Плакат: без інтернету
affiche-saviez-vous-name = Плакат: чи знали ви?
affiche-passage-force-name = Плакат: відкрито без згоди
affiche-use = Клеїти зі згоди того, чия стіна.
