# Draft: not read by a native speaker.

# facts: F01
tract-headline =
    U vostru silenziu
    apre
    un cartulare.
# facts: F01 F23
tract-lead = « Mon espace santé », u vostru cartulare di salute in linea, s'apre **s'è vo ùn dite nunda.** Pudete **ricusallu o chjodelu.**
# facts: F25 F43
tract-call = Ricusà o chjode ? Chjamate u
# facts: F26-call-before F31
tract-before = **Chjamate prima di { $phone_call_before }, ancu senza lettera.**
