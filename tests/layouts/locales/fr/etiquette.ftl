etiquette-title = Essai
etiquette-name = Essai
etiquette-use = Pour essayer.
