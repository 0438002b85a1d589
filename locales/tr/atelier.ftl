# Draft: not read by a native speaker.
# One page for volunteers who help others: what they may do, what they never do, and how a help desk goes.

atelier-title = Yardım masası: Mon espace santé’yi reddetmeye, kapatmaya veya tutmaya yardım
atelier-headline = Yardım
    masası
atelier-what = Mon espace santé’yi reddetmeye, kapatmaya veya tutmaya yardım eden gönüllüler için. **Kararı kişi verir; siz yanında olursunuz.**

### What to have ready

atelier-ready-title = Önce
atelier-ready-table = Kenarda bir masa, yan yana sandalyeler
atelier-ready-phone = { $phone_ens } için bir telefon
atelier-ready-hours = Saat: { $phone_call_before } öncesinde, hafta içi
atelier-ready-papers = Rehber, telefon fişi, mektup, takip kâğıdı
atelier-ready-shred = Yazacak ve yırtacak bir şeyler

### How it goes

atelier-flow-title = Sırasıyla
atelier-flow-1 = **Karşılayın.** Kim olduğunuzu, Assurance Maladie olmadığınızı söyleyin.
atelier-flow-2 = **Seçenekleri söyleyin,** zorlamadan: tutmak, reddetmek, kapatmak. Neyin kaybedildiğini de söyleyin.
atelier-flow-3 = **Mektuba bakın,** varsa: reddetmek için gönderilmesinden itibaren { $object_weeks } hafta. Kapatmak her zaman olur.
atelier-flow-4 = **Hazırlayın.** Kişi kartını çıkarır. Numaralarını yalnız kendisi, kendi kâğıdına yazar.
atelier-flow-5 = **Kendisi arar, konuşur,** numaralarını okur. Siz okunacak satırı gösterirsiniz.
atelier-flow-6 = **Unutulanı hatırlatın:** önce kopyalar, isterse silmek, postayla kanıt belgesi.
atelier-flow-7 = **Her şeyi geri verin.** Kişi kâğıtlarıyla gider. Müsveddeleri önünde yırtın.

### May and never

atelier-may-title = Yapabilirsiniz
atelier-may-1 = Anlatmak, göstermek, yüksek sesle okumak
atelier-may-2 = Arama sırasında yanında kalmak
atelier-may-3 = Telefon, kalem ödünç vermek
atelier-may-4 = Mektubu doldurmaya yardım; kişi imzalar
atelier-may-5 = “Bilmiyorum” demek
atelier-never-title = Asla
atelier-never-1 = Onun yerine aramak, konuşmak, imzalamak
atelier-never-2 = Numara, kod, ad saklamak
atelier-never-3 = Kartın, mektubun fotoğrafını çekmek
atelier-never-4 = Yardım edilenlerin listesini tutmak
atelier-never-5 = Neden diye sormak, sağlıktan konuşmak
atelier-never-6 = Tıbbi veya hukuki görüş vermek

### Special cases, and what one loses

atelier-case-title = Özel durumlar
atelier-case-child = **Çocuk:** mektupta adı geçen anne veya baba.
atelier-case-adult = **Temsil edilen yetişkin:** temsilcisi. “Curatelle” altında kişi karar verir.
atelier-case-deaf = **Sağırlık, afazi:** aracı hizmet internetledir. Yoksa bir mektup.
atelier-case-card = **Aide médicale d'État:** carte Vitale yoksa bilinen bir yol yok. Kişi arasın, sorsun.
atelier-case-fail = **Bir engel çıkarsa:** aramayı kâğıdına yazın, yine arayın, mektup yazın. { $cnil_delay_months } ay sonra CNIL.
atelier-lose-title = Herkese deyin
atelier-lose-what = **Kapatınca kaybedilen:** acil durumda bile sağlıkçılar arasında belge paylaşımı.
atelier-lose-middle = **Evet ile hayır arası:** tutmak, ama belgeyi gizlemek, sağlıkçıyı engellemek, acil durumda erişimi reddetmek. İnternette etkin hesap gerekir.
atelier-lose-back = **Fikir değiştirmek:** alan yeniden açılabilir. { $archive_years } yıl arşivdeyse hepsi döner; silinmişse hiçbiri.

### What it is called, and what for: in the lists and in the notice for volunteers

atelier-name = Yardım masası kâğıdı
atelier-use = Başkalarına yardım eden gönüllüler için.
