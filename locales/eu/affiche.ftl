# Draft: not read by a native speaker.

affiche-headline =
    Ikusi duzu
    inoiz zure
    dosierra?
# facts: F25 F43
affiche-call = Errefusatu edo hetsi? Deitu hona:
