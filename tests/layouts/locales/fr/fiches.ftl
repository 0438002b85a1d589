fiches-title = Essai
fiches-name = Essai
fiches-use = Pour essayer.
