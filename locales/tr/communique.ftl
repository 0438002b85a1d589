# Draft: not read by a native speaker.
# The communiqué goes to the French press: what the press reads (position, demands, procedure, sources) is absent here, so that
# it is printed in French. Only what says what to fill in is translated.

communique-title = “Mon espace santé” basın açıklaması
communique-stamp = Kuruluş (kaşe veya ad)
communique-date = Yer ve tarih

### Who signs

communique-signatories = İmzalayanlar
communique-contact = İletişim

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Basın açıklaması
communique-use = Basına, seçilmişlere, üyelere göndermek için.
