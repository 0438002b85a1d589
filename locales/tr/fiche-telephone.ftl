# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

fiche-telephone-title = Mon espace santé: reddetmek veya kapatmak, telefon fişi

### Front: the call

fiche-telephone-headline = Mon espace santé: reddetmek veya kapatmak
fiche-telephone-number = { $phone_ens }
fiche-telephone-before = { $phone_call_before } öncesinde
    arayın
fiche-telephone-helper = **Bir yakınınız yardım edebilir.**

### Front: what to have in hand

fiche-telephone-hand = Elinizin altında olsun
fiche-telephone-hand-card = **Carte Vitale kartınız.** Kayıp mı? Yine arayın.
fiche-telephone-hand-letter = **Kodlu mektup.** Yoksa da arayın.
fiche-telephone-hand-number = **Sosyal güvenlik numaranız.** Sizde kalır.

### Front: what to say

fiche-telephone-say = Diyebilecekleriniz
fiche-telephone-say-1 = “**Mon espace santé’yi reddetmek istiyorum**” ya da “**kapatmak istiyorum**”. Reddetmek: mektubun gönderilmesinden itibaren { $object_weeks } hafta. Kapatmak: her zaman.
fiche-telephone-say-2 = “**Açık bir alanım veya eski bir DMP var mı?**”
fiche-telephone-say-3 = “**Numaralarımı size yavaşça okuyorum.**”
fiche-telephone-say-4 = İsterseniz: “**Verilerimi de silin.**” Yoksa { $archive_years } yıl arşivde kalır. Silmek en çok { $erase_months } ay sürer, geri dönüşü yok: önce kopyalarınızı alın.
fiche-telephone-say-5 = “**Kanıt belgesini bana postayla gönderin.**”
fiche-telephone-say-6 = “**Adınız ne, lütfen? Ne zaman yapılacak?**”

fiche-telephone-never = Bu numaraları sizi arayana da bize de asla vermeyin.

### Back: what one may hear

fiche-telephone-answers = Size denirse ki…
fiche-telephone-hear-code = “Kod lazım.”
fiche-telephone-reply-code = “Bende yok. Yerine ne verebilirim?”
fiche-telephone-hear-serial = “Seri numarası?”
fiche-telephone-reply-serial = Fotoğrafın yanında: son { $serial_last } rakam. Fotoğrafsız: arkada, { $serial_min } ila { $serial_max } rakam. Kayıp mı? “Bu numarayı bana söyleyin.”
fiche-telephone-hear-online = “İnternetten olur.”
fiche-telephone-reply-online = “Kanun bunu sizden istememe izin verir. Kime yazabilirim?”
fiche-telephone-hear-none = Yok ya da “sonra arayın”.
fiche-telephone-reply-none = Aramayı not edin, sonra yine arayın. Kurumunuza da yazabilirsiniz.

### Back: the call log

fiche-telephone-log = Her aramayı yazın, numaralarınızı asla
fiche-telephone-log-when = Tarih ve saat
fiche-telephone-log-wait = Bekleme
fiche-telephone-log-who = Kim yanıtladı
fiche-telephone-log-said = Ne denildi
fiche-telephone-log-receipt = Belge
fiche-telephone-log-asked = istendi
fiche-telephone-log-received = geldi

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Telefon fişi
fiche-telephone-use = Aramak için, telefonun yanına koyun.
