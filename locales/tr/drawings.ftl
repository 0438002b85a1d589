# Draft: not read by a native speaker.
# The drawings: their alternative texts and the few words that stand inside them.

### The machine

drawing-bulldozer-alt = Bir iş makinesi, direksiyonda bir hanım.

### The telephone

drawing-telephone-alt = Tuşlu, kablolu bir telefon.
drawing-never-tell-alt = Bir telefon çalıyor ve numara soruyor: soru çizilmiş.

### The cards

drawing-card-with-photo-alt = Fotoğraflı kart, ön yüz. Seri numarası, fotoğrafın sağında, kenar boyunca. { $serial_total } rakamdan ilk { $serial_skip } rakamı bırakın, son { $serial_last } rakamı yazın.
drawing-card-with-photo-skip = bu { $serial_skip } rakamı bırakın
drawing-card-with-photo-copy = bu { $serial_last } rakamı yazın
drawing-card-without-photo-alt = Fotoğrafsız kart, ön ve arka yüz. Arkada, sol üstte { $serial_min } ila { $serial_max } rakamlı bir numara.
drawing-card-without-photo-turn = kartı çevirin
drawing-card-without-photo-copy = bu { $serial_min } ila { $serial_max } rakamı yazın
drawing-card-back-alt = Fotoğrafsız kart, arka yüz. Sol üstte { $serial_min } ila { $serial_max } rakamlı bir numara.

### The number of social security

drawing-nir-boxes-alt = Sosyal güvenlik numarasının { $nir_length } kutusu: cinsiyet, yıl, ay, il, belediye, sıra, sonra { $nir_key } rakamlı anahtar.
drawing-nir-sex = cins
drawing-nir-year = yıl
drawing-nir-month = ay
drawing-nir-department = il
drawing-nir-town = belediye
drawing-nir-order = sıra
drawing-nir-key = anahtar

### The letter

drawing-letter-with-code-alt = Zarfından çıkan bir mektup. İki yer işaretli: üstte tarih, ortada { $code_length } karakterli kod. Gerçek mektup farklı olabilir.
drawing-letter-date = Tarih: { $object_weeks } hafta sayın
drawing-letter-code = Kod: { $code_length } harf ve rakam
drawing-letter-differs = Gerçek mektup farklı olabilir.

### The calendar

drawing-calendar-weeks = { $object_weeks }
drawing-calendar-advice = { $advice_weeks }
drawing-calendar-strip-alt = Mektubun tarihinden itibaren { $object_weeks } hafta. En iyisi, hafta { $advice_weeks } bitmeden davranmak. Hafta { $object_weeks } geçince de, her zaman kapatabilirsiniz.
drawing-calendar-start = mektup tarihi
drawing-calendar-best = bundan önce yapın
drawing-calendar-last = ret süresinin sonu
drawing-calendar-after = kapatmak
drawing-calendar-always = her zaman olur

### Closing and erasing

drawing-two-switches-alt = İki ayrı istek. Yalnız kapatmak: her şey { $archive_years } yıl arşivde kalır. Kapatmak ve silmek: en çok { $erase_months } ayda her şey yok olur.
drawing-switches-close = kapatmak
drawing-switches-erase = silmek
drawing-switches-archive = arşiv: { $archive_years } yıl
drawing-switches-gone = silinir: en çok { $erase_months } ay
drawing-copies-alt = Dosya kapatılmadan önce kenara konmuş kâğıtlar, üstünde bir tuğla.

### The choice

drawing-pencil-choice-alt = Bir el, iki kutunun önünde kalem tutuyor: reddetmek, tutmak.
drawing-pencil-choice-refuse = reddetmek
drawing-pencil-choice-keep = tutmak
drawing-folder-on-screen-alt = Ekranda bir sağlık dosyası kendiliğinden açılıyor. Üstündeki ad boş.

### People

drawing-at-the-counter-alt = Gişede bir hanım, kaşeli bir kâğıt alıyor.
drawing-helper-alt = Masada iki kişi: biri telefonda, öteki okunacak satırı gösteriyor.
drawing-crowd-alt = Gişe önünde kuyruk: bastonlu bir hanım, bir çocuk, kasklı bir işçi, bir köpek.
drawing-gathering-alt = Toplanmış insanlar, ellerinde pankartlar.
drawing-silence-alt = Biri susuyor: balonunda yalnız üç nokta var. Bir dosyadan çıkıyor.
drawing-three-wonder-alt = Büyük bir dosyanın arkasında üç kişi. İkisi merak ediyor; üçüncüsü bir yaprağını okuyor.

### Scenes of posters

drawing-speaker-alt = Bir hanım konuşuyor.
drawing-keyhole-alt = Anahtar deliğinden bakan iki göz.
drawing-hanging-handset-alt = Kablosundan sarkan bir telefon ahizesi.
drawing-sleeping-files-alt = Üç dosya. İkisi uyuyor; üçüncüsü size bakıyor.
drawing-breakthrough-alt = Bir iş makinesi kapıyı yıkıyor.
