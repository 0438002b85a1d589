# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = Autocolante «Mon espace santé»
autocollant-headline =
    Mon espace
    santé:
    escolho eu.
autocollant-je-dis-non-headline =
    Mon espace
    santé?
    Digo não.
autocollant-sans-internet-headline =
    Mon espace
    santé sem
    internet?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Autocolante
autocollant-use = Para colar no que é seu.
