# Draft: not read by a native speaker.

affiche-headline =
    Avètz ja vist
    vòstre
    dorsièr ?
# facts: F25 F43
affiche-call = Refusar o tampar ? Telefonatz al
