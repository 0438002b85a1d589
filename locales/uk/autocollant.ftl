# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = Наліпка "Mon espace santé"
autocollant-headline =
    Mon espace
    santé:
    мій вибір.
autocollant-je-dis-non-headline =
    Mon espace
    santé?
    Кажу "ні".
autocollant-sans-internet-headline =
    Mon espace
    santé без
    інтернету?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Наліпка
autocollant-use = Клеїти на те, що ваше.
