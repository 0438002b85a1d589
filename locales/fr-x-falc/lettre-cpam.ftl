# Draft: not read by the people concerned.
# The letter is sent to the fund: it stays the French one. Only what it is called is here.

lettre-cpam-title = Lettre à la caisse sur « Mon espace santé »

### What it is called, and what for: in the lists and in the notice for volunteers

lettre-cpam-name = Lettre à la caisse
lettre-cpam-use = À signer à plusieurs, puis à envoyer à la caisse.
