engine-title = engine
engine-name = engine
engine-use = pour essayer
engine-word = Un mot.
