# Draft: not read by a native speaker.

affiche-headline =
    Ha gwelet
    hoc'h eus dija
    ho teuliad ?
# facts: F25 F43
affiche-call = Nac'h pe serriñ ? Galvit an
