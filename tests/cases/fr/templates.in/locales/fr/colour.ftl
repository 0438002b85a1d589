colour-title = colour
colour-name = colour
colour-use = pour essayer
colour-word = Un mot.
