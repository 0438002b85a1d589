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

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-opposition-name = Kurumuna mektup
lettre-opposition-use = Elle doldurup taahhütlü göndermek için.
