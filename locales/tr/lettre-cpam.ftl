# Draft: not read by a native speaker.
# The letter goes to a French office: its own sentences, its addressee and its copies are absent here, so that they are printed
# in French. Only what says what to fill in is translated.

lettre-cpam-title = “Mon espace santé” üzerine kuruma mektup
lettre-cpam-from = Gönderen
lettre-cpam-date = Yer ve tarih
lettre-cpam-names = Adlar, görevler ve imzalar

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = Bu mektup, kurum okuyabilsin diye Fransızcadır: imzalamadan önce size okunmasını isteyin. Konusu "Mon espace santé": bilgilendirmek ve seçimleri kâğıt üzerinde almak. Herkes adını yazar ve imzalar. Alttaki kutucuklar kime kopya gittiğini söyler: herkesin haklarını savunan Défenseur des droits, kişisel verileri koruyan Cnil ya da başka biri.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Kuruma mektup
lettre-cpam-use = Birlikte imzalanır, sonra gönderilir veya alındı karşılığı verilir.
