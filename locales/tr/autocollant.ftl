# Draft: not read by a native speaker.
# The sticker: at most six words and the number.

autocollant-title = “Mon espace santé” çıkartması
autocollant-headline =
    Mon espace
    santé:
    seçim benim.
autocollant-je-dis-non-headline =
    Mon espace
    santé mi?
    Hayır diyorum.
autocollant-sans-internet-headline =
    İnternetsiz
    Mon espace
    santé mi?
autocollant-number = { $phone_ens }

### What it is called, and what for: in the lists and in the notice for volunteers

autocollant-name = Çıkartma
autocollant-use = Size ait olana yapıştırmak için.
