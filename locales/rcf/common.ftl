# Draft: not read by a native speaker.
# Réunion Creole (a phonetic spelling near that of 1977; no spelling is official): the headlines and the phone block. All the rest is absent, and so printed in French.
#
# Doubts for the native reader:
#   The spelling: Lékritir 77, KWZ or Tangol? · oubyin (ou): or sansa, sinonsa? · gishé: or the French guichet?
#   refiz, ferm, éfas: the short forms after a modal; refizé, fermé where the verb stands alone. Is it so everywhere on the island?
#   zistifikatif (justificatif): or in papyé pou prouvé? · dsi internet: or si internet? · ou la déza vi: or ou la fine war?

### How values are written

format-time = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}

### The phone

# facts: F26-opens F26-closes
phone-hours = lindi ziska vandrodi, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(lèr Pari, pou vérifié)
   *[no] {""}
}
# facts: F26-call-before
phone-before = apèl avan { $phone_call_before }
# facts: F25
phone-cost = Servis gratui + pri in lapèl

### For languages that no native reader has reviewed

footer-draft = Personn la poinkor rolir tradiksion-la.

### To show at the counter, or to read on the phone
# No "-sound" here: who reads this language also reads French, and needs no line that helps to pronounce it.

counter-title = Pou amontré dann gishé, oubyin pou lir dann téléfone
counter-refuse = Mi refiz Mon espace santé.
counter-close = Mi vé ferm Mon espace santé.
counter-erase = Mi vé osi zot i éfas tout.
counter-proof = Mi vé in zistifikatif par la pos.
