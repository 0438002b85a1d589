carnet-title = Essai
carnet-name = Essai
carnet-use = Pour essayer.
