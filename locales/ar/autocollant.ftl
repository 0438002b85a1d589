# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = ملصق صغير «Mon espace santé»
autocollant-headline =
    Mon espace
    santé:
    القرار لي.
autocollant-je-dis-non-headline =
    Mon espace
    santé؟
    أقول لا.
autocollant-sans-internet-headline =
    Mon espace
    santé دون
    إنترنت؟
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = ملصق صغير
autocollant-use = يُلصق على ما هو لكم.
