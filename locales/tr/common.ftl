# Draft: not read by a native speaker.
# Shared by every document.
#
# Words used throughout, one for each thing. The reader is spoken to as “siz”.
#   refuser            reddetmek (the law's “opposition”: itiraz, named once in the guide's list of words)
#   fermer             kapatmak (clôture)
#   effacer            silmek (suppression)
#   garder             tutmak
#   masquer            gizlemek
#   bloquer            engellemek
#   accès d'urgence    acil durumda erişim
#   espace             alan; dossier de santé en ligne: internetteki sağlık dosyası; DMP stays as it is
#   caisse, CPAM       sigorta kurumu, kurumunuz; CPAM and MSA stay as they are
#   lettre             mektup; courriel: e-posta; recommandé avec avis de réception: iadeli taahhütlü
#   code provisoire    kod
#   carte Vitale       stays as it is
#   numéro de sécurité sociale   sosyal güvenlik numarası
#   justificatif       belge, kanıt belgesi; reçu: alındı
#   guichet            gişe
#   soignants          sağlıkçılar; médecin traitant: tedavi eden hekim
#   compte activé      etkinleştirilmiş hesap
# No ending is hung on a value: it would change with the number.

### How values are written

format-time = { $hour }:{ $minutes }

### The fund

fund-write = Yazmak için
fund-go = Gitmek için
fund-other = MSA veya başka kurum: adres “attestation de droits” belgenizdedir.

### The phone

phone-hours = pazartesiden cumaya, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris saati, kontrol edin)
   *[no] {""}
}
phone-before = { $phone_call_before } öncesinde arayın
phone-cost = Ücretsiz hizmet + arama ücreti

### QR codes

qr-phone = Arayın: { $phone_ens }
qr-phone-alt = QR kodu: { $phone_ens } numarasını arar
qr-site = Açın: { $ens_site }
qr-site-alt = QR kodu: { $ens_site } sitesini açar
qr-campaign = Sayfamız
qr-campaign-alt = QR kodu: { $campaign_website } sayfasını açar
qr-fund = Kurumun adresini kaydedin
qr-fund-alt = QR kodu: posta adresini kaydeder: { $fund_name }
qr-event = Randevuyu kaydedin
qr-event-alt = QR kodu: { $event_date } buluşmasını takvime yazar

### The legal footer

footer-publisher = Yayımlayan:
footer-posted = Asan:
footer-printer = Basan:
footer-printer-home = Kendimiz bastık.
footer-printer-screen = Ekran sürümü: basan kişi adını ve adresini ekler.
footer-siret = SIRET { $siret }
footer-litter = Lütfen sokağa atmayın.
footer-unofficial = Resmî belge değildir.
footer-edition = Baskı: { $edition }.
footer-facts-unverified = Bilgiler: { $facts_date }, yeniden kontrol edilecek.
footer-facts-verified = Bilgi kontrolü: { $facts_date }.
footer-addresses = Adresler: DILA, { $addresses_date }.
footer-sorting = Bu kâğıt geri dönüştürülür.

### A gathering

event-title = Buluşma
event-when = { $event_date }, saat { $event_time }
event-bring = Getirin:
event-summary = Mon espace santé buluşması
event-rights = Kimlik kontrolü olabilir. Haklarınız: “Guide du manifestant”, Ligue des droits de l'Homme ({ $rights_guide }). Bu bir hukuki danışmanlık değildir.

### For languages that no native reader has reviewed, and for addresses that the campaign corrected

footer-draft = Çeviri kontrol edilmedi.
footer-addresses-corrected = Adresi yayımlayan kontrol etti: { $addresses_date }.
footer-modified = Metni yayımlayan değiştirdi.

logo-alt = Logo: { $campaign_name }

### To show at the counter, or to read on the phone

counter-title = Gişede gösterin veya telefonda okuyun
counter-refuse = Mon espace santé’yi reddediyorum.
counter-close = Mon espace santé alanımı kapatmak istiyorum.
counter-erase = İçindeki her şeyin silinmesini de istiyorum.
counter-proof = Postayla bir kanıt belgesi istiyorum.
# How the French sentences sound, in Turkish letters.
counter-refuse-sound = Jö röfüz mon espas sante.
counter-close-sound = Jö vö ferme mon espas sante.
counter-erase-sound = Jö vö osi kö tu sua efase.
counter-proof-sound = Jö vö ön jüstifikatif par la post.

### Notes in the margin of printed sheets

margin-scale = Tam boy basın: yüzde { $full_size }, ölçeklemeden
margin-side = { $side ->
    [front] Ön yüz.{" "}
    [back] Arka yüz.{" "}
   *[only] {""}
}
margin-edge = { $flip ->
    [short] kısa kenar
   *[long] uzun kenar
}
margin-turn = { $flip ->
    [simplex] tek yüz
   *[both] çift yüz, çevirme: { margin-edge }
}
margin-two-up = { margin-side }{ margin-scale }, { margin-turn }. Ortadan kesin.
# Short, since they end before the first cut or fold.
margin-short = { margin-side }Yüzde { $full_size }, { $flip ->
    [simplex] tek yüz
   *[both] { margin-edge }
}.
margin-four-up = { margin-short } Ortadan iki yönde kesin.
margin-n-up = { margin-short } İşaretlerden kesin.
margin-cut-and-stack = Yaprak { $leaf }. { margin-short } Kesin, dizin.
# With blank pages the rest is shorter: the note ends before the fold.
margin-folded = { $blanks ->
    [0] { margin-scale }, çevirme: { margin-edge }.
   *[other] Yüzde { $full_size }, çevirme: { margin-edge }.
}
margin-blanks = { $blanks ->
    [0] {""}
    [one] {" "}Sonda bir boş sayfa.
   *[other] {" "}Sonda { $blanks } boş sayfa.
}
margin-booklet = Yaprak { $leaf }, { margin-side }{ margin-folded } Katlayın, zımbalayın.{ margin-blanks }
margin-booklet-pair = Yaprak { $leaf }. { margin-short } Kesin, katlayın, zımbalayın.{ margin-blanks }
margin-stickers = { margin-scale }, yapışkan kâğıt. Kesik çizgilerden kesin.
margin-leaflet = { margin-short } Kesik çizgilerden katlayın, önce en kısa kanadı.
margin-paper = Renkli kâğıda basın: beyaz üstüne siyah, resmî afişlere ayrılmıştır ({ $law_press } tarihli kanun, madde { $art_press_white }).
margin-reduction = { margin-paper } { margin-scale }.
margin-tiles = Parça { $tile } / { $tiles }: sıra { $row }, sütun { $column }. { margin-paper } { margin-scale }. Devamı olan yerde sağdan ve alttan kesin; sonraki parçanın kesik çizgilerine kadar yapıştırın.
margin-tiles-plan = { $tile ->
    [0] Birleştirme planı: { $tiles } parça, her biri bir yaprak. { margin-scale }.
   *[other] { margin-tiles }
}
margin-single = { margin-scale }.
margin-slug = { $document } · { $departement } · { $fund } · { $language } · { $edition } · { $page }/{ $pages }
margin-riso = { margin-side }Mürekkep: { $ink }, geçiş { $plate } / { $plates }. { margin-scale }, { margin-turn }.

### Where and when a campaign signs

signed-place-date = { $campaign_place }, { $campaign_date }
signed-date = { $campaign_date }
signed-place = { $campaign_place }

### Pages of large print

page-of = sayfa { $page } / { $pages }
