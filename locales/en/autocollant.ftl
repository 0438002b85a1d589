# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = Sticker "Mon espace santé"
autocollant-headline =
    Mon espace
    santé:
    my choice.
autocollant-je-dis-non-headline =
    Mon espace
    santé?
    I say no.
autocollant-sans-internet-headline =
    Mon espace
    santé:
    no internet?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Sticker
autocollant-use = To stick on what is yours.
