# Draft: not read by a native speaker.
# The leaflet: one sheet folded in three. Inside, the way in three panels; outside, cover, first flap and back.

depliant-title = Mon espace santé: reddetmek, kapatmak veya tutmak, katlanan broşür

### The cover

depliant-cover-name = Mon espace santé
depliant-headline = Ret mi,
    kapatma mı,
    tutma mı?
depliant-what = İnternette adınıza bir sağlık alanı açılır, **bir şey demezseniz.** Reddedilebilir veya istenince kapatılabilir.
depliant-call = Tek numara
depliant-number = { $phone_ens }

### The flap: where one stands

depliant-where-headline = Ne durumdasınız?
depliant-where-letter-title = Yeni mektup veya e-posta
depliant-where-letter = Gönderilmesinden sonraki { $object_weeks } haftada **reddedebilirsiniz**. En iyisi ilk { $advice_weeks } haftada.
depliant-where-late-title = Süre geçti
depliant-where-late = Geç değil: alanı her zaman **kapatabilirsiniz**.
depliant-where-none-title = Mektup yok
depliant-where-none = Alan büyük olasılıkla var. Hiç etkinleştirilmese de sağlıkçılar doldurabilir ve okuyabilir. Telefonda sorun.
depliant-where-keep-title = Tutmak istiyorsanız
depliant-where-keep = Alan kendiliğinden açılır. Kullanmak için internette etkinleştirin.
depliant-where-other-title = Başkası için
depliant-where-other = **Çocuk:** mektupta adı geçen anne veya baba arar. **Temsil edilen yetişkin:** temsilcisi, onun görüşünü dikkate alarak ister.

### Inside, left: what to gather

depliant-gather-headline = Hazırlayın
depliant-gather-number-title = Sosyal güvenlik numarası
depliant-gather-number = { $nir_length } hane, carte Vitale veya “attestation de droits” üzerinde.
depliant-gather-photo-title = Fotoğraflı carte Vitale
depliant-gather-photo = Son { $serial_last } rakam, kenar boyunca, fotoğrafın sağında.
depliant-gather-plain-title = Fotoğrafsız carte Vitale
depliant-gather-plain = Arkada, sol üstte: { $serial_min } ila { $serial_max } rakam.
depliant-gather-lost = **Kayıp mı?** { $phone_ens } bu numarayı verebilir.
depliant-gather-code-title = Mektuptaki kod
depliant-gather-code = { $code_length } karakter, { $code_weeks } hafta geçerli. **Kod yoksa da arayın.**

### Inside, middle: the call

depliant-phone-headline = Arayın
depliant-phone-number = { $phone_ens }
depliant-say-title = Diyebilecekleriniz
depliant-say-choice = “Mon espace santé’yi **reddetmek** istiyorum” ya da “**kapatmak** istiyorum”.
depliant-say-dmp = “Bir alanım veya **eski bir DMP** (ortak tıbbi dosya) var mı?”
depliant-say-erase = İsterseniz: “Verilerimi de **silin**.”
depliant-say-proof = “**Kanıt belgesini** bana postayla gönderin.”
depliant-say-who = “Adınız ne? Ne zaman yapılacak?”
depliant-answer-title = Size denirse ki
depliant-answer-code = **“Kod lazım.”** Yerine ne verilebilir?
depliant-answer-web = **“İnternetten olur.”** Kanun, işletene başvurmaya izin verir: kime yazmalı?
depliant-never = Bu numaraları sizi arayana da bize de asla vermeyin.

### Inside, right: closing and erasing

depliant-close-headline = Seçin
depliant-close-title = Kapatmak, silmek: iki istek
depliant-close = **Kapatmak:** her şey { $archive_years } yıl arşivde kalır. **Silmek de:** en çok { $erase_months } ay, geri dönüşü yok.
depliant-copies = **Önce kopyalarınız.** Belgelerinizi hekimden, hastaneden isteyin.
depliant-lose-title = Ne kaybedersiniz
depliant-lose = Acil durumda bile sağlıkçılar arasında belge paylaşımı. Yeni bir hekim için geçmişiniz. Mesajlaşma.
depliant-middle-title = Evet ile hayır arası
depliant-middle = Alanı tutmak, ama bir belgeyi gizlemek, bir sağlıkçıyı engellemek veya acil durumda erişimi reddetmek. İnternette etkinleştirilmiş hesap gerekir.
depliant-back-title = Fikir değiştirmek
depliant-back = Bir alan yeniden açtırılabilir. Silinen geri gelmez.

### The back: writing, online, proof

depliant-write-headline = Yazmak, kanıtlamak
depliant-write = Kurumunuza **taahhütlü bir mektup** yazılı kanıt bırakır. Kurum aldığını bildirmek zorundadır. Süre doluyor mu? Önce arayın.
depliant-online = **İnternette:** { $ens_site }, sayfanın altında “M'opposer”. Kanıt belgesini saklayın.
depliant-counter = **Gişede:** randevu { $phone_fund }. Size yardım edilir; seçiminizin kaydedileceği garanti değildir.
depliant-cnil = **{ $cnil_delay_months } ay sonra iyi yanıt yok mu?** CNIL’e başvurulabilir:
    { $cnil_address }.
depliant-sources = Fransa halk sağlığı kanunu, md. { $art_ens }, { $art_notice }, { $art_close }, { $art_dmp }; halk ve idare ilişkileri kanunu, md. { $art_ack }. Hukuki veya tıbbi danışmanlığın yerine geçmez.

### What it is called, and what for: in the lists and in the notice for volunteers

depliant-name = Katlanan broşür
depliant-use = Üçe katlanır: bütün yol, her yere bırakılır.
