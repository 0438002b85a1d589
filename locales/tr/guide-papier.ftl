# Draft: not read by a native speaker.
# The guide on paper: the whole way for somebody without internet. Neutral: it states both sides and judges nothing.

guide-papier-title = Mon espace santé: reddetmek veya kapatmak, kâğıt rehber
guide-papier-page = sayfa
guide-papier-of = /

### The cover

guide-papier-cover-name = Mon espace santé
guide-papier-headline = İnternetsiz
    reddetmek,
    kapatmak
guide-papier-what = İnternette adınıza bir sağlık alanı açılır, **bir şey demezseniz.**
guide-papier-choice = Onu reddedebilir veya istediğiniz zaman kapatabilirsiniz. İşte yolu, kâğıt üstünde.
guide-papier-call = Aranacak
    numara
guide-papier-phone = { $phone_ens }

### Is it for me?

guide-papier-tree-headline = Benim için mi?
guide-papier-tree-who = Evet, sigortalıysanız: CPAM, MSA veya başka kurum. Alanı tutmak için bir şey yapmayın.
guide-papier-tree-letter = Bilgi mektubu veya e-postası aldınız mı?
guide-papier-tree-date = Gönderileli { $object_weeks } haftadan az mı oldu?
guide-papier-yes = evet
guide-papier-no = hayır
guide-papier-tree-refuse-title = Reddetmek
guide-papier-tree-refuse = Süre gönderilince başlar. En iyisi { $advice_weeks } hafta dolmadan.
guide-papier-tree-close-title = Kapatmak
guide-papier-tree-close = Alan büyük olasılıkla var. Kapatmak her zaman olur.
guide-papier-tree-both = Geç değil
guide-papier-tree-next = Numaralarınızı hazırlayın:

guide-papier-others-title = Başkası için
guide-papier-others-child = **Çocuğunuz:** mektupta adı geçen anne veya baba arar. Her çocuğa bir kod.
guide-papier-others-adult = **Koruma altındaki yetişkin:** temsilcisi, onun görüşünü dikkate alarak ister. “Curatelle” altında kişi, yardımla, kendi karar verir.
guide-papier-others-relative = **Bir yakınınız:** yardım edin; kararı o verir, o konuşur.

### What to gather

guide-papier-gather-headline = Numaraları hazırlayın
guide-papier-card-title = Carte Vitale kartınız
guide-papier-card-photo = **Fotoğraflı:** önde, kenar boyunca, fotoğrafın sağında. Son { $serial_last } rakamı yazın.
guide-papier-card-plain = **Fotoğrafsız:** arkada, sol üstte. { $serial_min } ila { $serial_max } rakam.
guide-papier-card-lost = **Kayıp, okunmuyor mu?** { $phone_ens } size bu numarayı verebilir.
guide-papier-nir-title = Sosyal güvenlik numaranız
guide-papier-nir = { $nir_length } hane, kartta veya “attestation de droits” belgesinde.
guide-papier-nir-home = Evde doldurun, kendinize saklayın.
guide-papier-code-title = Mektuptaki kod
guide-papier-code = { $code_length } karakter, { $code_weeks } hafta geçerli. Büyük harflere dikkat.
guide-papier-code-none = **Kod yoksa da arayın.**

### By phone, at the counter

guide-papier-phone-headline = Arayın
guide-papier-say-title = Şöyle deyin
guide-papier-say-choice = “İnternetim yok. Mon espace santé’yi **reddetmek** istiyorum” ya da “**kapatmak** istiyorum”.
guide-papier-say-dmp = “Adıma eski bir DMP var mı?”
guide-papier-say-proof = “Kanıt belgesini bana **postayla** gönderin.”
guide-papier-say-erase = Her şeyi silmek için bunu da isteyin:
guide-papier-asked-title = Sizden istenenler
guide-papier-asked = Sosyal güvenlik numaranız, kartın numarası, varsa kod. Yavaş okuyun:
guide-papier-never = Bu numaraları sizi arayana da bize de asla vermeyin.
guide-papier-counter-title = Gişede
guide-papier-counter = Randevu: **{ $phone_fund }**. Size yardım edilir; seçiminizin kaydedileceği garanti değildir. Kaşeli alındı isteyin.

### By letter

guide-papier-letter-headline = Yazın
guide-papier-letter-how = Kopya edin veya kesin, iadeli taahhütlü gönderin.
guide-papier-letter-deadline = **Süre doluyor mu? Önce arayın.**
guide-papier-letter-address = Adres:
# The letter is cut out and sent to a French office: its sentences are absent here, so that they are printed in French.
# Only what says what to fill in is translated.
guide-papier-letter-from = Ad, soyad, adres
guide-papier-letter-place = Yer ve tarih
guide-papier-letter-number = Sosyal güvenlik no. (yalnız asıl mektuba)
guide-papier-letter-signature = İmza

### Closing and erasing, and what one loses

guide-papier-close-headline = Kapatmak, silmek
guide-papier-close-two = İki ayrı istek, iki ayrı sonuç.
guide-papier-close-title = “Kapatıyorum”
guide-papier-close = Verileriniz { $archive_years } yıl arşivde kalır, sonra silinir.
guide-papier-erase-title = “Siliyorum”
guide-papier-erase = Ayrıca istenir. En çok { $erase_months } ayda silinir, **geri dönüşü yok**.
guide-papier-copies = **Önce kopyalarınız.** Belgelerinizi hekimden, hastaneden isteyin.
guide-papier-lose-title = Ne kaybedersiniz
guide-papier-lose-emergency = Acil durumda
guide-papier-lose-emergency-what = paylaşılan sonuçlarınız
guide-papier-lose-history = Yeni hekim
guide-papier-lose-history-what = okuyacağı geçmişiniz
guide-papier-lose-messages = Mesajlaşma
guide-papier-lose-messages-what = sağlıkçılarla yazışma
guide-papier-middle-title = Evet ile hayır arası
guide-papier-middle = Alanı tutmak, ama bir belgeyi gizlemek, bir sağlıkçıyı engellemek veya acil durumda erişimi reddetmek. İnternette etkinleştirilmiş hesap gerekir.
guide-papier-back-title = Fikir değiştirmek
guide-papier-back = Bir alanı yeniden açtırabilirsiniz. Arşivdeki geri gelir; silinen gelmez.

### Proof, and if it fails

guide-papier-fail-headline = Bir engel çıkarsa
guide-papier-proof-title = Bir kanıt saklayın
guide-papier-proof = Kanıt belgesini postayla isteyin. Mektup için kurum, aldığını bildirmek zorundadır.
guide-papier-log-title = Her aramayı yazın
guide-papier-log-when = gün ve saat
guide-papier-log-who = ad
guide-papier-log-answer = yanıt, bekleme
guide-papier-answers-title = Size derlerse ki…
guide-papier-answer-code = “Kod lazım.”
guide-papier-answer-code-say = “Yerine ne vereyim?”
guide-papier-answer-web = “İnternetten.”
guide-papier-answer-web-say = “Kanun, işletene başvurmaya izin verir. Kime yazayım?”
guide-papier-answer-busy = Yanıt yok
guide-papier-answer-busy-say = Not edin, yine arayın, yazın.
guide-papier-cnil-title = CNIL
guide-papier-cnil-when = { $cnil_delay_months } ayda iyi bir yanıt yoksa şikâyet edilebilir:
guide-papier-cnil = { $cnil_address }
guide-papier-rights-title = Défenseur des droits
guide-papier-rights = Ücretsiz, yakınınızda temsilcileri var.
guide-papier-rights-phone = { $rights_phone }

### Words, address, sources

guide-papier-words-headline = Kelimeler, adres
guide-papier-word-ens = **ENS:** dijital sağlık alanı, Mon espace santé’nin yasal adı
guide-papier-word-dmp = **DMP:** alandaki ortak tıbbi dosya
guide-papier-word-nir = **NIR:** sosyal güvenlik numarası
guide-papier-word-cpam = **CPAM:** ilinizin sağlık sigortası kurumu
guide-papier-word-msa = **MSA:** tarım sigortalılarının kurumu
guide-papier-word-fund = **Kurumunuz:** “attestation de droits” belgenizdeki
guide-papier-word-opposition = **Opposition:** açılmadan önce reddetmek
guide-papier-word-cloture = **Clôture:** açık bir alanı kapatmak
guide-papier-word-suppression = **Suppression:** verileri silmek, geri dönüşü yok
guide-papier-word-justificatif = **Justificatif:** seçiminizi kanıtlayan belge
guide-papier-sources = **Kaynaklar:** halk sağlığı kanunu (code de la santé publique), md. { $art_ens }, { $art_dmp }, { $art_emergency }, { $art_notice }, { $art_close }; halk ve idare ilişkileri kanunu (CRPA), md. { $art_ack }, { $art_forward }; RGPD, md. { $art_gdpr_reply }. Bu rehber, hukuki veya tıbbi danışmanlığın yerine geçmez.

### What it is called, and what for: in the lists and in the notice for volunteers

guide-papier-name = Kâğıt rehber
guide-papier-use = İnterneti olmayan için: baştan sona yol.
