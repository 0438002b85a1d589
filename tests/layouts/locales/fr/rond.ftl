rond-title = Essai
rond-name = Essai
rond-use = Pour essayer.
