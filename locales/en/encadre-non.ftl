# Draft: not read by a native speaker.
# The box « À vous de dire oui ou non »: nine lines, the same in every document that includes it, and a
# card of its own.

encadre-non-title = Yes or no, you decide: refuse or close Mon espace santé

### The box

encadre-non-mark = Your rights, without comment
encadre-non-headline =
    Yes or no:
    you decide
encadre-non-number = { $phone_ens }
encadre-non-line-1 = **If you say nothing,** a health record online opens in your name: "Mon espace santé".
encadre-non-line-2 = **Letter or e-mail received:** you have { $object_weeks } weeks to refuse, from its sending. Better act before { $advice_weeks } weeks.
encadre-non-line-3 = **Nothing received, or too late:** ask to close it. This is possible at any time.
encadre-non-line-4 = **By phone:** Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}. Call before { $phone_call_before }.
encadre-non-line-5 = **At hand:** social security number, carte Vitale, code from the letter if you have it.
encadre-non-line-6 = **Online:** { $ens_site }, "M'opposer" (to object), at the foot of the page.
encadre-non-line-7 = **Closing does not erase.** The data are archived for { $archive_years } years. Erasing is another request: { $erase_months } months at most, no way back. Before that, get your copies.
encadre-non-line-8 = **Keep a proof:** ask for a receipt, by post if need be.
encadre-non-line-9 = **What you lose:** sharing between carers, even in an emergency. You can also keep the space and hide, block or refuse emergency access. Once closed, it can be reopened.
encadre-non-sources = Sources: French public health code, articles { $art_ens }, { $art_notice }, { $art_close }, { $art_emergency }; service at { $phone_ens }. Facts as of { $facts_date }. This is not legal advice.

### The card, on its back

encadre-non-do = How to do it

### What it is called, and what for: in the lists and in the notice for volunteers

encadre-non-name = Box "Yes or no: you decide"
encadre-non-use = To slip into a paper, or to give.
