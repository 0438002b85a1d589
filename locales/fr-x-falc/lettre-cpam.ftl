# Draft: not read by the people concerned.
# The letter is sent to the fund: it stays the French one. Only what it is called is here.

lettre-cpam-title = Lettre à la caisse sur « Mon espace santé »

### What helps to fill in: what is sent stays French

lettre-cpam-gloss =
    Demandez qu'on vous lise cette lettre.
    Elle parle de « Mon espace santé ».
    Vous êtes d'accord ?
    Écrivez votre nom et signez.
    Les cases disent qui reçoit une copie.
    Le Défenseur des droits défend les droits de tous.
    La Cnil protège vos données personnelles.

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Lettre à la caisse
lettre-cpam-use = À signer à plusieurs, puis à envoyer à la caisse.
