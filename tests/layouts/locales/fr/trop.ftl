trop-title = Essai
trop-name = Essai
trop-use = Pour essayer.
