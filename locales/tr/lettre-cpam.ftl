# Draft: not read by a native speaker.
# The letter goes to a French office: its own sentences, its addressee and its copies are absent here, so that they are printed
# in French. Only what says what to fill in is translated.

lettre-cpam-title = “Mon espace santé” üzerine kuruma mektup
lettre-cpam-from = Gönderen
lettre-cpam-date = Yer ve tarih
lettre-cpam-names = Adlar, görevler ve imzalar

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Kuruma mektup
lettre-cpam-use = Birlikte imzalanır, sonra gönderilir veya alındı karşılığı verilir.
