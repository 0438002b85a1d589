# Draft: not read by a native speaker.

# facts: F01 F40
fiche-telephone-headline = Refusar o tampar Mon espace santé
# facts: F26-call-before
fiche-telephone-before =
    Telefonatz
    abans { $phone_call_before }
