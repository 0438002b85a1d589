# Draft: not read by a native speaker.
# The communiqué goes to the French press, which must be able to read it: its own sentences are left out here, so
# that they are printed in French. What guides those who fill and send it is translated.
# The communiqué: a position on one page, or two; what it asks for; the procedure in three lines, apart.

communique-title = Comunicado sobre «Mon espace santé»
communique-stamp = Organização (carimbo ou nome)
communique-date = Lugar e data

### The position: a campaign may say it in its own words

### The procedure: the same for all

### Who signs

communique-signatories = Signatários
communique-contact = Contacto

### What it is called, and what for: in the lists and in the notice for volunteers

communique-name = Comunicado
communique-use = Para enviar à imprensa, aos eleitos, aos associados.
