font-title = font
font-name = font
font-use = pour essayer
font-word = Un mot.
