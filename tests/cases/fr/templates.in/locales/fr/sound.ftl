sound-title = sound
sound-name = sound
sound-use = pour essayer
sound-word = Un mot.
