# Draft: not read by a native speaker.
# The tract of one sheet: the call on the front, the way to do it on the back.

tract-title = Leaflet “Mon espace santé”: refuse or close

### Front

# facts: F01
tract-headline =
    Your silence
    opens
    a file.
# facts: F01 F23
tract-lead = “Mon espace santé”, your health record online, opens **if you say nothing.** You can **refuse or close it.**
# facts: F25 F43
tract-call = Refuse it or close it? Call
# facts: F25
tract-number = { $phone_ens }
# facts: F26-opens F26-closes
tract-hours = Monday to Friday, { $phone_opens } – { $phone_closes }{ $overseas ->
    [yes] {" "}(Paris time, to be checked)
   *[no] {""}
}.
# facts: F26-call-before F31
tract-before = **Call before { $phone_call_before }, even without a letter.**

tract-demands-title = We ask for

### Back

# facts: F22
tract-date = Was the letter sent less than { $object_weeks } weeks ago?
# facts: F22 F22-advice
tract-date-yes = **Yes:** you can refuse. Better within { $advice_weeks } weeks.
# facts: F23 F31 F40
tract-date-no = **No, or no letter:** you can still close it, at any time.

tract-have = Have your numbers ready
# facts: F32
tract-have-nir = **Social security number:** { $nir_length } signs, front side.
# facts: F33
tract-have-photo = **Card with a photo:** the last { $serial_last } digits, to the right of the photo.
# facts: F34-min F34-max F34-place
tract-have-plain = **Card without a photo:** { $serial_min } to { $serial_max } digits, on the back, top left.
# facts: F29 F30
tract-have-code = **Code:** in the letter, if you have it.
# facts: F35
tract-have-lost = **Lost?** { $phone_ens } can give them.
# facts: F65
tract-never = **Never give them to anyone who calls you, nor to us.**

# facts: F25 F26-call-before
tract-ask = Call { $phone_ens } before { $phone_call_before }
# facts: F37 F43 F44 F45 F46
tract-ask-text = Alone or with a relative, say “I refuse” or “I close it”. Insist on a receipt by post. **Closing only:** archived for { $archive_years } years. **Erasing:** a second request, { $erase_months } months at most, no way back. Get copies first.

# facts: F47 F55
tract-lose = **What you give up:** sharing between carers, even in an emergency. A closed record can be reopened.
# facts: F24-site F36 F42
tract-online = **Online:** { $ens_site }, “M'opposer” (to object), at the foot of the page.

### The back of the smallest format

# facts: F22 F23 F31 F40
tract-tiny-date = **Yes:** you can refuse. **No, or no letter:** you can close.
# facts: F29 F33 F34-min F34-max F34-place
tract-tiny-have = Social security. Card: last { $serial_last } digits near the photo, or { $serial_min } to { $serial_max } on the back.
# facts: F65
tract-tiny-never = **Never tell them to anybody who calls you.**
# facts: F37 F43 F46
tract-tiny-ask = Say “I refuse” or “I close”. Ask for a receipt. Erasing is a second demand, without return.
# facts: F24-site F36 F42 F47 F55
tract-tiny-lose = Or { $ens_site }. **You lose** what carers share, even in an emergency.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-name = Leaflet
tract-use = To give from hand to hand.
