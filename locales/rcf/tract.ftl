# Draft: not read by a native speaker.

# facts: F01
tract-headline =
    Si ou di pa ryin,
    in dosié
    i ouv.
# facts: F01 F23
tract-lead = « Mon espace santé » lé in dosié santé dsi internet. **Si ou di pa ryin, li ouv tousél.** Ou pé **refiz ali oubyin ferm ali.**
# facts: F25 F43
tract-call = Refizé oubyin fermé ? Apèl lo
# facts: F26-call-before F31
tract-before = **Apèl avan { $phone_call_before }, mèm san lèt.**
