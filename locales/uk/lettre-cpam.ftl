# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee and its copies are left
# out here, so that they are printed in French. What guides those who fill and sign it is translated.

lettre-cpam-title = Лист до каси про "Mon espace santé"
lettre-cpam-from = Від кого
lettre-cpam-date = Місце й дата
lettre-cpam-names = Імена, посади й підписи

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = Цей лист французькою, щоб каса могла його прочитати: попросіть прочитати його вам, перш ніж підписати. Він про "Mon espace santé": інформувати й приймати вибір на папері. Кожен пише своє ім'я і підписує. Клітинки внизу кажуть, хто отримає копію: Défenseur des droits, який захищає права кожного, Cnil, яка захищає особисті дані, або хтось інший.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Лист до каси
lettre-cpam-use = Підписати разом, надіслати або віддати під розписку.
