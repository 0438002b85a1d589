# Draft: not read by a native speaker.

# facts: F01 F40
fiche-telephone-headline = Ricusà o chjode Mon espace santé
# facts: F26-call-before
fiche-telephone-before =
    Chjamate
    prima di { $phone_call_before }
