# Draft: not read by a native speaker.
# The poster: one sentence, three people, one number.

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

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-name = Poster
affiche-use = To put up, if the owner of the wall agrees.
