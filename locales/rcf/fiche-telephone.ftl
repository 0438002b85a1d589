# Draft: not read by a native speaker.

# facts: F01 F40
fiche-telephone-headline = Refiz oubyin ferm Mon espace santé
# facts: F26-call-before
fiche-telephone-before =
    Apèl
    avan { $phone_call_before }
