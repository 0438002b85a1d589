# Draft: not read by a native speaker.
# The letter goes to a French office, which must be able to read it: its own sentences are left out here, so that
# they are printed in French. What guides those who fill and sign it is translated.
# The letter to whoever directs the fund: what a group asks, on one page or two.

lettre-cpam-title = Scrisoare către casa de asigurări despre „Mon espace santé”
lettre-cpam-from = Din partea
lettre-cpam-date = Locul și data

### What the group says: a campaign may say it in its own words

### The law, the answer, the signature

lettre-cpam-names = Nume, funcții și semnături

### What helps to fill in: what is sent stays French

lettre-cpam-gloss = Această scrisoare este în franceză ca să o citească casa de asigurări: cereți să vi se citească înainte de a semna. Este despre "Mon espace santé": informarea oamenilor și alegerile făcute pe hârtie. Fiecare își scrie numele și semnează. Căsuțele de jos spun cine primește o copie: Défenseur des droits, care apără drepturile fiecăruia, Cnil, care protejează datele personale, sau altcineva.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Scrisoare către casa de asigurări
lettre-cpam-use = De semnat împreună, apoi de trimis sau de predat cu recipisă.
