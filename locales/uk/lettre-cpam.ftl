# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee and its copies are left
# out here, so that they are printed in French. What guides those who fill and sign it is translated.

lettre-cpam-title = Лист до каси про "Mon espace santé"
lettre-cpam-from = Від кого
lettre-cpam-date = Місце й дата
lettre-cpam-names = Імена, посади й підписи

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Лист до каси
lettre-cpam-use = Підписати разом, надіслати або віддати під розписку.
