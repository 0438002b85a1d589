# Draft: not read by a native speaker.
# The notice that a fund could put up in its hall: four choices of equal weight, nothing advised.

affiche-cpam-title = Notice for the hall: Mon espace santé, the choice is yours
affiche-cpam-headline =
    Mon espace santé:
    the choice is yours
affiche-cpam-lead = "Mon espace santé" is a health record online. **It opens in your name unless you refuse it.** You can change your mind.

### Four choices

affiche-cpam-keep = Keep
affiche-cpam-keep-text = Your carers share documents in it, and can read them in an emergency. Activate it to see who has read it.
affiche-cpam-adjust = Adjust
affiche-cpam-adjust-text = In the activated space, hide a document or block a professional. You can also refuse emergency access.
affiche-cpam-refuse = Refuse
affiche-cpam-refuse-text = You have { $object_weeks } weeks from the sending of the letter or e-mail. After that, you can still close.
affiche-cpam-close = Close
affiche-cpam-close-text = At any time. The data are archived for { $archive_years } years, or erased if you ask for it: { $erase_months } months at most. Get your copies first.
affiche-cpam-lose = **Without the space,** no online sharing between carers, even in an emergency. **Once closed, it can be reopened** if you ask.

### How

affiche-cpam-call = To refuse or close, call
affiche-cpam-number = { $phone_ens }
affiche-cpam-hours = Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}. Call before { $phone_call_before }.
affiche-cpam-proof = **Ask for a receipt,** by post if you wish.
affiche-cpam-help = **No internet? Get help:** at the counter, by appointment ({ $phone_fund }), or in a "maison France services".
affiche-cpam-sources = Sources: French public health code (code de la santé publique), articles { $art_ens }, { $art_notice }, { $art_close } and { $art_emergency }. This is not legal advice.

### What it is called, and what for: in the lists and in the notice for volunteers

affiche-cpam-name = Notice for the hall
affiche-cpam-use = To propose to the fund, for its hall.
