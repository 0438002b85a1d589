carte-title = Essai
carte-name = Essai
carte-use = Pour essayer.
