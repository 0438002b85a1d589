# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = Autocolant „Mon espace santé”
autocollant-headline =
    Mon espace
    santé:
    eu aleg.
autocollant-je-dis-non-headline =
    Mon espace
    santé?
    Zic nu.
autocollant-sans-internet-headline =
    Mon espace
    santé fără
    internet?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Autocolant
autocollant-use = De lipit pe ce este al dvs.
