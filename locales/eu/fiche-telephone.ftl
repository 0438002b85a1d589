# Draft: not read by a native speaker.

# facts: F01 F40
fiche-telephone-headline = Mon espace santé errefusatu edo hetsi
# facts: F26-call-before
fiche-telephone-before =
    Deitu { $phone_call_before }
    baino lehen
