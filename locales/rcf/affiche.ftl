# Draft: not read by a native speaker.

affiche-headline =
    Ou la déza
    vi out
    dosié ?
# facts: F25 F43
affiche-call = Refizé oubyin fermé ? Apèl lo
