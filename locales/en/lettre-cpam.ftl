# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences, its addressee and its copies are left
# out here, so that they are printed in French. What guides those who fill and sign it is translated.

lettre-cpam-title = Letter to the fund about "Mon espace santé"
lettre-cpam-from = From
lettre-cpam-date = Place and date
lettre-cpam-names = Names, positions and signatures

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = This letter is in French so that the fund can read it: have it read to you before you sign. It is about "Mon espace santé": informing people, and taking their choices on paper. Each person writes their name and signs. The boxes at the bottom say who gets a copy: the Défenseur des droits, who defends everyone's rights, the Cnil, which protects personal data, or somebody else.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Letter to the fund
lettre-cpam-use = To sign together, then send or hand over against a receipt.
