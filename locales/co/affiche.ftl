# Draft: not read by a native speaker.

affiche-headline =
    Avete digià
    vistu u vostru
    cartulare ?
# facts: F25 F43
affiche-call = Ricusà o chjode ? Chjamate u
