# Draft: not read by a native speaker.
# The instructions: both routes step by step, where the figures are, closing and erasing, the law with its dates.
# For a helper, or for a reader who has internet. Neutral: it states both sides and judges nothing.

mode-emploi-title = Mon espace santé: reddetme veya kapatma kılavuzu

### Front: the head

mode-emploi-headline = Mon espace santé:
    ret veya kapatma
mode-emploi-what = Bu alan, **bir şey demezseniz** adınıza açılır. Reddedilebilir veya kapatılabilir.

### Front: where one stands

mode-emploi-where-refuse-title = Yeni mektup: reddetmek
mode-emploi-where-refuse = Mektup veya e-posta: gönderilmesinden itibaren { $object_weeks } hafta. En iyisi ilk { $advice_weeks } haftada.
mode-emploi-where-close-title = Geç kaldıysanız, gelmediyse: kapatmak
mode-emploi-where-close = Alan büyük olasılıkla var. Hiç etkinleştirilmese de sağlıkçılar doldurabilir ve okuyabilir.

### Front: the figures

mode-emploi-gather-title = Numaralarınızı hazırlayın
mode-emploi-gather-nir = **Sosyal güvenlik:** { $nir_length } hane, carte Vitale veya “attestation de droits” üzerinde.
mode-emploi-gather-photo = **Fotoğraflı kart:** önde, kenar boyunca. İlk { $serial_skip } rakamı bırakın, son { $serial_last } rakamı alın.
mode-emploi-gather-plain = **Fotoğrafsız kart:** arkada, sol üstte, { $serial_min } ila { $serial_max } rakam. **Kayıp mı?** { $phone_ens } verebilir.
mode-emploi-gather-code = **Mektuptaki kod:** { $code_length } karakter, { $code_weeks } hafta. Süresi doldu mu? Yenisi internetten veya telefonla istenir.
mode-emploi-gather-never = Bu numaraları sizi arayana da bize de asla vermeyin.

### Front: the two routes

mode-emploi-phone-title = Telefonla
mode-emploi-phone-number = { $phone_ens }
mode-emploi-phone-1 = **Arayın:** { $phone_call_before } öncesinde, yalnız veya yakınla.
mode-emploi-phone-2 = **Deyin:** “Mon espace santé’yi reddetmek istiyorum” ya da “kapatmak istiyorum”.
mode-emploi-phone-3 = **Sorun:** adınıza bir alan veya eski bir ortak tıbbi dosya (DMP) var mı?
mode-emploi-phone-4 = **Numaralarınızı okuyun,** yavaşça. Kod yok mu? “Yerine ne verebilirim?”
mode-emploi-phone-5 = **Her şeyi silmek için** bunu da isteyin.
mode-emploi-phone-6 = **Kanıt belgesini isteyin,** postayla. Adı, tarihi, saati yazın.
mode-emploi-online-title = İnternette
mode-emploi-online-site = { $ens_site }
mode-emploi-online-1 = **Sayfanın altına gidin:** “M'opposer”. Uygulama da siteye yollar.
mode-emploi-online-2 = **Yazın:** kod, sosyal güvenlik numarası, kartın rakamları, doğum tarihi.
mode-emploi-online-3 = **İtirazı seçin,** sonra onaylayın.
mode-emploi-online-4 = **Kanıt belgesini saklayın** (PDF): kaydedin ve basın.
mode-emploi-online-5 = **Hesapsız kapatmak için:** aynı bağlantı, aynı numaralar.

### Back: closing and erasing

mode-emploi-close-headline = Kapatmak, silmek
mode-emploi-close-copies = **Önce kopyalarınız.** İnternette: “Paramètres”, sonra “Historiques et données”. İnternetsiz: hekimden, hastaneden. Sonra artık olmaz.
mode-emploi-close-how = **Kapatmak.** İnternette: “Profil”, “Paramètres”, “Clôture”. Hesapsız: “M'opposer” bağlantısı. Ya da { $phone_ens }.
mode-emploi-close-keep = **Sonra:** her şey { $archive_years } yıl arşivde kalır, sonra silinir.
mode-emploi-close-erase = **Silmek** ayrı bir istektir, ek olarak yapılır: en çok { $erase_months } ay, geri dönüşü yok. Size haber verilir.

### Back: what it changes

mode-emploi-lose-title = Ne kaybedersiniz
mode-emploi-lose = Acil durumda bile sağlıkçılar arasında belge paylaşımı. Yeni bir hekim için geçmişiniz. Mesajlaşma.
mode-emploi-stay-title = Değişmeyen
mode-emploi-stay = Hekiminizin ve hastanenin dosyası. Geri ödemeleriniz, ameli hesabınız. Eczane dosyası: ayrıca reddedilir.
mode-emploi-middle-title = Evet ile hayır arası
mode-emploi-middle = Alanı tutmak, ama bir belgeyi gizlemek, bir sağlıkçıyı engellemek veya acil durumda erişimi reddetmek. İnternette etkin hesap gerekir.
mode-emploi-back-title = Fikir değiştirmek
mode-emploi-back = Bir alan yeniden açtırılabilir. Arşivdeki geri gelir; silinen gelmez.

### Back: for others, and when it fails

mode-emploi-other-title = Başkası için
mode-emploi-other-child = **Çocuk:** mektupta adı geçen anne veya baba, her çocuğa bir kod. En iyisi, kendiniz için reddetmeden önce yapmak.
mode-emploi-other-adult = **Temsil edilen yetişkin:** temsilcisi, onun görüşünü dikkate alarak. **“Curatelle” altında:** kişi karar verir.
mode-emploi-fail-title = Bir engel çıkarsa
mode-emploi-fail-letter = Kurumunuza taahhütlü mektup **yazın:** aldığını bildirmek zorundadır. Süre doluyor mu? Önce arayın.
mode-emploi-fail-counter = **Gişede:** randevu { $phone_fund }. Size yardım edilir; seçiminizin kaydedileceği garanti değildir.
mode-emploi-fail-cnil = **{ $cnil_delay_months } ay iyi yanıt yoksa:** CNIL, { $cnil_address }. Défenseur des droits: { $rights_phone }, ücretsiz.

### Back: the law

mode-emploi-law-title = Kanun ve tarihleri
mode-emploi-law-made = Alan kuruldu, kuralları kondu
mode-emploi-law-made-by = kanun: { $law_ens }, kararnameler: { $decrees_ens }
mode-emploi-law-silence = İtiraz yoksa açılır
mode-emploi-law-silence-by = kanun: { $law_silence }; md. { $art_ens }
mode-emploi-law-notice = Mektup ve gönderilince { $object_weeks } hafta
mode-emploi-law-notice-by = md. { $art_notice }
mode-emploi-law-close = Kapatmak, arşiv, silmek
mode-emploi-law-close-by = md. { $art_close }
mode-emploi-law-dmp = Eski DMP; acil durumda erişim
mode-emploi-law-dmp-by = md. { $art_dmp }; md. { $art_emergency }
mode-emploi-law-reply = İsteğinize yanıt
mode-emploi-law-reply-by = RGPD, md. { $art_gdpr_reply }
mode-emploi-law-letter = Alındı bildirimi; iletme
mode-emploi-law-letter-by = md. { $art_ack }; md. { $art_forward } (CRPA)
mode-emploi-law-note = Başka şey yazmıyorsa Fransa halk sağlığı kanunudur. CRPA: halk ve idare ilişkileri kanunu. Hukuki veya tıbbi danışmanlığın yerine geçmez.

### What it is called, and what for: in the lists and in the notice for volunteers

mode-emploi-name = Kılavuz
mode-emploi-use = Bütün yol, yardım eden veya interneti olan için.
