# Draft: not read by a native speaker.
# The sheet on which one keeps track: the time limit, the calls, the letter, what came of it. All by hand.

suivi-title = İsteğimin takibi: Mon espace santé’yi reddetmek veya kapatmak
suivi-headline = İsteğimin takibi
suivi-what = Mon espace santé’yi reddetmek veya kapatmak: evde saklayın. **Buraya numaralarınızı asla yazmayın.**

### The time limit

suivi-limit-title = Reddetmek: { $object_weeks } hafta süre
suivi-limit = Gönderme tarihini, yani mektubun tarihini yazın. Sonra **her kutuya bir hafta ekleyin:** hep haftanın aynı günüdür.
suivi-letter = mektup
suivi-week = hafta
suivi-advice = En iyisi bu tarihten önce.
suivi-last = Reddetmek için son gün
suivi-after = **Süre geçti, mektup yok mu?** Her zaman kapatılabilir.

### The calls

suivi-calls-title = Aramalarım: { $phone_ens }
suivi-call-date = Tarih
suivi-call-hour = Saat
suivi-call-wait = Bekleme
suivi-call-who = Kim yanıtladı
suivi-call-said = Ne denildi
suivi-asked = İstedim:
suivi-asked-refuse = reddetmek
suivi-asked-close = kapatmak
suivi-asked-erase = hepsini silmek
suivi-asked-proof = postayla kanıt

### The proofs

suivi-proof-title = Kanıtlarım
suivi-letter-sent = Mektup postalandı
suivi-letter-number = Taahhüt numarası
suivi-letter-back = Alındı geldi
suivi-proof = Kanıt belgesi geldi

### What comes of it

suivi-end-title = Sonrası
suivi-reply = **Yanıt,** mektubumdan { $reply_months ->
    [one] bir ay
   *[other] { $reply_months } ay
} sonra
suivi-erased = **Silme,** isteğimden sonra en çok { $erase_months } ay
suivi-by = en geç
suivi-reply-done = yanıt geldi
suivi-erased-done = silme onaylandı
suivi-result = **Sonuç**
suivi-result-refused = ret kaydedildi
suivi-result-closed = alan kapandı
suivi-result-since = tarihi
suivi-cnil = **{ $cnil_delay_months } ay sonra iyi yanıt yok mu?** CNIL’e şikâyet edilebilir: { $cnil_address }.
suivi-back = **Fikir değiştirmek:** alan yeniden açtırılabilir. Silinen geri gelmez.

### What it is called, and what for: in the lists and in the notice for volunteers

suivi-name = Takip kâğıdı
suivi-use = Tarihleri, aramaları, yanıtları elle yazmak için.
