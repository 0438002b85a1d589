# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee and its copies are left
# out here, so that they are printed in French. What guides those who fill and sign it is translated.

lettre-cpam-title = Letter to the fund about "Mon espace santé"
lettre-cpam-from = From
lettre-cpam-date = Place and date
lettre-cpam-names = Names, positions and signatures

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Letter to the fund
lettre-cpam-use = To sign together, then send or hand over against a receipt.
