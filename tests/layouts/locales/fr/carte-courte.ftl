carte-courte-title = Essai
carte-courte-name = Essai
carte-courte-use = Pour essayer.
