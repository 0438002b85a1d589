# Draft: not read by a native speaker.
# The communiqué goes to the French press, which must be able to read it: position, demands, procedure and sources are left out
# here, so that they are printed in French. What guides those who fill and send it is translated.

communique-title = Заява для преси про "Mon espace santé"
communique-stamp = Організація (печатка чи назва)
communique-date = Місце й дата

### Who signs

communique-signatories = Підписанти
communique-contact = Контакт

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Заява для преси
communique-use = Надсилати пресі, депутатам, членам.
