cahier-title = Essai
cahier-name = Essai
cahier-use = Pour essayer.
