# Draft: not read by a native speaker.
# The letter goes to a French office: its own sentences, its addressee, its subject and the words beside its boxes are absent
# here, so that they are printed in French. What says what to fill in, and the strip that is cut off, are translated.

lettre-opposition-title = Kurumuna mektup: Mon espace santé’yi reddetmek veya kapatmak

### The head

lettre-opposition-from-name = Ad ve soyad
lettre-opposition-from-address = Adres
lettre-opposition-place = Yer
lettre-opposition-date = tarih

### What to fill in

lettre-opposition-who = Kişinin adı ve soyadı:
lettre-opposition-enfant-who = Çocuğun adı ve soyadı:
lettre-opposition-number = Sosyal güvenlik numaram: elle, yalnız asıl mektuba
lettre-opposition-enfant-number = Bilgi mektubunda adı geçen anne veya babanın sosyal güvenlik numarası: elle, yalnız asıl mektuba
lettre-opposition-majeur-protege-number = Onun sosyal güvenlik numarası: elle, yalnız asıl mektuba
lettre-opposition-signature = İmza

### The strip to cut off

lettre-opposition-cut = Göndermeden kesin
lettre-opposition-send-title = Göndermeden önce
lettre-opposition-send = Elle doldurun, işaretleyin. Numaranız olmadan bir kopya saklayın. İstenmezse kimlik koymayın. **Süre doluyor mu?** Bilgi mektubu gönderildikten sonra { $object_weeks } haftadır: önce arayın: **{ $phone_ens }**. **MSA, başka kurum?** Adresi çizin: sizinki “attestation de droits” belgesindedir.
lettre-opposition-choose-title = Seçmeden önce
lettre-opposition-choose = **Kapatınca**, acil durumda bile sağlıkçılar arasında belge paylaşımı biter. **Silmenin** geri dönüşü yok: önce kopyalarınızı alın. Alan yeniden açılabilir. **Ya da tutun**; etkin hesapla bir belgeyi gizleyin, bir sağlıkçıyı engelleyin, acil durumda erişimi reddedin.

### What helps to fill in: what is sent stays French

lettre-opposition-boxes-title = Kutucuklar ne istiyor
lettre-opposition-box-refuse = Bu alanın açılmasını reddediyorum. Bilgi mektubunun tarihini yazın; hiç almadıysanız küçük kutucuğu işaretleyin.
lettre-opposition-box-close = Alan açık: kapatılmasını istiyorum.
lettre-opposition-box-erase = Verilerin, arşiv süresinin sonu beklenmeden silinmesini istiyorum.
lettre-opposition-box-dmp = Eski bir ortak tıbbi dosya varsa, onun da kapatılmasını istiyorum.
lettre-opposition-box-date = Yukarıda "À" sözünden sonra belediyenizi, "le" sözünden sonra bugünün tarihini yazın.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Kurumuna mektup
lettre-opposition-use = Elle doldurup taahhütlü göndermek için.
