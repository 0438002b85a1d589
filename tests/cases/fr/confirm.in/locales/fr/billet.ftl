billet-title = Un billet
billet-name = Billet
billet-use = pour essayer
# facts: F25
billet-word = Composez le { $phone_ens }.
