# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides those who fill and sign it is translated.
# The letter to whoever directs the fund: what a group asks, on one page or two.

lettre-cpam-title = Carta a la caja sobre «Mon espace santé»
lettre-cpam-from = De parte de
lettre-cpam-date = Lugar y fecha

### What the group says: a campaign may say it in its own words

### The law, the answer, the signature

lettre-cpam-names = Nombres, cargos y firmas

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = Esta carta está en francés para que la caja la lea: pida que se la lean antes de firmar. Trata de "Mon espace santé": informar, y recoger las decisiones en papel. Cada persona escribe su nombre y firma. Las casillas de abajo dicen quién recibe una copia: el Défenseur des droits, que defiende los derechos de todos, la Cnil, que protege los datos personales, u otra persona.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Carta a la caja
lettre-cpam-use = Para firmar entre varios, y enviar o entregar contra recibo.
