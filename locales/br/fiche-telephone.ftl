# Draft: not read by a native speaker.

# facts: F01 F40
fiche-telephone-headline = Nac'h pe serriñ Mon espace santé
# facts: F26-call-before
fiche-telephone-before =
    Galvit
    a-raok { $phone_call_before }
