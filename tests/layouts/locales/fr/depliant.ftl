depliant-title = Essai
depliant-name = Essai
depliant-use = Pour essayer.
