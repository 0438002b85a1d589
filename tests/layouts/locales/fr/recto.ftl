recto-title = Essai
recto-name = Essai
recto-use = Pour essayer.
