visite-title = Essai
visite-name = Essai
visite-use = Pour essayer.
