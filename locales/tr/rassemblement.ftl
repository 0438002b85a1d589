# Draft: not read by a native speaker.
# The gathering at the local fund: a poster and a flyer. Day, hour and place come from the campaign; without
# them, rules wait for a marker.

rassemblement-title = Kurum önünde buluşma: Mon espace santé

### What one comes for

rassemblement-headline =
    Mon espace santé:
    kuruma gelin,
    konuşalım
rassemblement-lead = İnternette adınıza bir sağlık dosyası açılır, **bir şey demezseniz.** Gelin, internetsiz reddetmek veya kapatmak isteyenler için karşılayan biri ve kâğıt isteyelim.

### Without a day yet: to fill by hand

rassemblement-when = Gün ve saat
rassemblement-where = Yer
rassemblement-bring = Getirin

### What one may do without coming

rassemblement-call = Ret veya kapatma için arayın
rassemblement-number = { $phone_ens }
rassemblement-hours = Pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}. Saat { $phone_call_before } öncesinde arayın.

### What it is called, and what for: in the lists and in the notice for volunteers

rassemblement-name = Buluşma
rassemblement-use = Bir buluşma için, asmak veya vermek üzere.
