# Draft: not read by a native speaker.

# facts: F01
tract-headline =
    Zure isiltasunak
    dosier bat
    irekitzen du.
# facts: F01 F23
tract-lead = «Mon espace santé» zure osasun-dosierra da, linean. **Ez baduzu deus erraten, irekitzen da.** **Errefusatu edo hetsi** dezakezu.
# facts: F25 F43
tract-call = Errefusatu edo hetsi? Deitu hona:
# facts: F26-call-before F31
tract-before = **Deitu { $phone_call_before } baino lehen, gutunik gabe ere.**
