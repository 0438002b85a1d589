# Draft: not read by a native speaker.

# facts: F01
tract-headline =
    Ma ne lavarit netra,
    e vez digoret
    un teuliad.
# facts: F01 F23
tract-lead = Un teuliad yec'hed enlinenn eo « Mon espace santé ». **Digoret e vez ma ne lavarit netra.** Gallout a rit **e nac'h pe e serriñ.**
# facts: F25 F43
tract-call = Nac'h pe serriñ ? Galvit an
# facts: F26-call-before F31
tract-before = **Galvit a-raok { $phone_call_before }, zoken hep lizher.**
