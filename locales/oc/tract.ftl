# Draft: not read by a native speaker.

# facts: F01
tract-headline =
    Vòstre silenci
    dobrís
    un dorsièr.
# facts: F01 F23
tract-lead = « Mon espace santé », vòstre dorsièr de santat en linha, se dobrís **se disètz pas res.** Lo podètz **refusar o tampar.**
# facts: F25 F43
tract-call = Refusar o tampar ? Telefonatz al
# facts: F26-call-before F31
tract-before = **Telefonatz abans { $phone_call_before }, quitament sens letra.**
