moyenne-title = Essai
moyenne-name = Essai
moyenne-use = Pour essayer.
