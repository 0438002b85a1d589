# What it is called, and who it is for: in lists.

voice-assemblee-name = Assemblée
voice-assemblee-use = Un cadre vide : la procédure est imprimée, le reste s'écrit à la main ou dans campaign.toml.
