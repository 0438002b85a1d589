billet-title = Billet
billet-word = Bonjour.
billet-nuit-word = Bonsoir.
billet-name = Billet
billet-nuit-name = Billet du soir
billet-use = À donner.
