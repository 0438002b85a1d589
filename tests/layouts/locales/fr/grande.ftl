grande-title = Essai
grande-name = Essai
grande-use = Pour essayer.
