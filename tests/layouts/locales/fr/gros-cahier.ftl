gros-cahier-title = Essai
gros-cahier-name = Essai
gros-cahier-use = Pour essayer.
