# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = “Mon espace santé” bildirisi: reddetmek veya kapatmak

### Front

tract-headline =
    Susarsanız
    dosya
    açılır.
tract-lead = “Mon espace santé”, internetteki sağlık dosyanız, **bir şey demezseniz** açılır. Onu **reddedebilir veya kapatabilirsiniz.**
tract-call = Ret veya kapatma için arayın
tract-number = { $phone_ens }
tract-hours = Pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}.
tract-before = **Mektup olmasa da { $phone_call_before } öncesinde arayın.**

tract-demands-title = İsteklerimiz

### Back

tract-date = Mektup gönderileli { $object_weeks } haftadan az mı oldu?
tract-date-yes = **Evet:** reddedebilirsiniz. En iyisi { $advice_weeks } hafta dolmadan.
tract-date-no = **Hayır veya mektup yok:** her zaman kapatabilirsiniz.

tract-have = Numaralarınızı hazırlayın
tract-have-nir = **Sosyal güvenlik:** { $nir_length } hane, ön yüzde.
tract-have-photo = **Fotoğraflı kart:** fotoğrafın sağında, son { $serial_last } rakam.
tract-have-plain = **Fotoğrafsız kart:** arkada, sol üstte, { $serial_min } ila { $serial_max } rakam.
tract-have-code = **Kod:** mektupta, varsa.
tract-have-lost = **Kayıp mı?** { $phone_ens } verebilir.
tract-never = **Sizi arayana da bize de asla vermeyin.**

tract-ask = { $phone_call_before } öncesinde arayın: { $phone_ens }
tract-ask-text = Tek başınıza veya bir yakınınızla: “reddediyorum” ya da “kapatıyorum” deyin. Postayla kanıt belgesi isteyin. **Yalnız kapatmak:** { $archive_years } yıl arşivde. **Silmek:** ikinci istek, en çok { $erase_months } ay, geri dönüşü yok. Önce kopya alın.

tract-lose = **Kaybedeceğiniz:** acil durumda bile sağlıkçılar arasında paylaşım. Kapanan alan yeniden açılabilir.
tract-online = **İnternette:** { $ens_site }, sayfanın altında “M'opposer”.

### The back of the smallest format

tract-tiny-date = **Evet:** reddedebilirsiniz. **Hayır veya mektup yok:** kapatabilirsiniz.
tract-tiny-have = Sosyal güvenlik. Kart: fotoğrafın yanında son { $serial_last } rakam veya arkada { $serial_min } ila { $serial_max } rakam.
tract-tiny-never = **Sizi arayana asla söylemeyin.**
tract-tiny-ask = “Reddediyorum” veya “kapatıyorum” deyin. Kanıt belgesi isteyin. Silmek ikinci bir istektir, geri dönüşü yok.
tract-tiny-lose = Veya { $ens_site }. **Kaybedeceğiniz:** acil durumda bile sağlıkçılar arasında paylaşım.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Bildiri
tract-use = Elden ele vermek için.
