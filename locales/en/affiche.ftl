# Draft: not read by a native speaker.
# The poster: one sentence, one scene, one number. The headline and what stands under it are opinion; the source, the
# number and the rest are the same for all.

affiche-title = Poster “Mon espace santé”: refuse or close

affiche-headline =
    Have you
    ever seen
    your file?
# facts: F01 F23 F40
affiche-lead = “Mon espace santé”, a health record online, opens **if you say nothing.** You can **refuse it,** or **close it** at any time.
# facts: F71-opened F71-month
affiche-source = By { $figures_month }, { $share_opened } % of the records had been activated by their holders.
# facts: F25 F43
affiche-call = Refuse it or close it? Call
# facts: F25
affiche-number = { $phone_ens }
# facts: F26-opens F26-closes
affiche-hours = Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}.
# facts: F26-call-before F31
affiche-before = **Call before { $phone_call_before }, even without a letter.**

### Consent

affiche-consentement-title = Poster “Mon espace santé”: consent
# facts: F01
affiche-consentement-headline =
    I said nothing.
    I did not
    say yes.
# facts: F01 F25 F40 F43
affiche-consentement-lead = Your silence is enough to open “Mon espace santé”, a health record online. To refuse it or to close it, **one call is enough.**
# facts: F01
affiche-consentement-source = “Opened automatically, unless you object”: French public health code, article { $art_ens }.

### Secrecy

affiche-secret-title = Poster “Mon espace santé”: secrecy
affiche-secret-headline =
    Who reads
    your
    file?
# facts: F51 F54
affiche-secret-lead = For the team that cares for you, your consent is **presumed.** Without an activated account, you do not see who has read. You can **refuse** or **close.**
# facts: F51 F56
affiche-secret-source = Each profession has its rights: French public health code, article { $art_consult }. Insurers and employers have none: article { $art_insurers }.

### Without internet

affiche-sans-internet-title = Poster “Mon espace santé”: without internet
# facts: F25 F43
affiche-sans-internet-headline =
    No internet
    needed
    to say
    no.
# facts: F01 F50
affiche-sans-internet-lead = Even without a computer, your silence opens “Mon espace santé”. You do not see it. **Carers can fill it and read it.**
# facts: F20
affiche-sans-internet-source = If no e-mail address is known, the notice comes by post: French public health code, article { $art_notice }.

### Did you know?

affiche-saviez-vous-title = Poster “Mon espace santé”: did you know?
# facts: F71-opened F71-month
affiche-saviez-vous-headline =
    Two files in three
    are asleep.
# facts: F01 F50
affiche-saviez-vous-lead = A health record online may have been opened in your name. **Did you know?** Even asleep, it can be filled and read by carers.

### Forced passage

affiche-passage-force-title = Poster “Mon espace santé”: opened without consent
# facts: F01
affiche-passage-force-headline =
    They did not wait
    for your yes.
# facts: F01 F23 F40
affiche-passage-force-lead = “Mon espace santé”, a health record online, opens for whoever does not object. Nothing is settled: you can **refuse it,** or **close it** at any time.
# facts: F01 F11-silence
affiche-passage-force-source = “Unless you object”: law of { $law_silence }, French public health code, article { $art_ens }.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Poster
affiche-consentement-name = Poster: consent
affiche-secret-name = Poster: secrecy
affiche-sans-internet-name = Poster: without internet
affiche-saviez-vous-name = Poster: did you know?
affiche-passage-force-name = Poster: opened without consent
affiche-use = To put up, if the owner of the wall agrees.
