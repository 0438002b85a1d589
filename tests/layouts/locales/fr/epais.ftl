epais-title = Essai
epais-name = Essai
epais-use = Pour essayer.
