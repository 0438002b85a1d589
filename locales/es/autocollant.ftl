# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = Pegatina «Mon espace santé»
autocollant-headline =
    Mon espace
    santé:
    yo elijo.
autocollant-je-dis-non-headline =
    ¿Mon espace
    santé?
    Digo no.
autocollant-sans-internet-headline =
    ¿Mon espace
    santé sin
    internet?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Pegatina
autocollant-use = Para pegar en lo que es suyo.
