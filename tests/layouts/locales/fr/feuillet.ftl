feuillet-title = Essai
feuillet-name = Essai
feuillet-use = Pour essayer.
