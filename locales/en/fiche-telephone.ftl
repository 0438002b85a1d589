# Draft: not read by a native speaker.
# The card that lies beside the phone: front, what to have and to say; back, what to answer and a call log.

# facts: F01 F40
fiche-telephone-title = Refuse or close Mon espace santé: the telephone card

### Front: the call

# facts: F01 F40
fiche-telephone-headline = Refuse or close Mon espace santé
# facts: F25
fiche-telephone-number = { $phone_ens }
# facts: F26-call-before
fiche-telephone-before = Call
    before { $phone_call_before }
fiche-telephone-helper = **A relative may help you.**

### Front: what to have in hand

fiche-telephone-hand = Keep at hand
# facts: F29 F35
fiche-telephone-hand-card = **Your carte Vitale.** Lost? Call anyway.
# facts: F29 F31
fiche-telephone-hand-letter = **The letter with the code.** No letter? Call anyway.
# facts: F29
fiche-telephone-hand-number = **Your social security number.** It stays with you.

### Front: what to say

fiche-telephone-say = What you can say
# facts: F22 F23 F37 F40 F43
fiche-telephone-say-1 = “**I want to refuse Mon espace santé**”, or “**I want to close it**”. Refuse: { $object_weeks } weeks from the sending of the letter. Close: at any time.
# facts: F31 F48
fiche-telephone-say-2 = “**Do I already have one, or an old DMP?**”
# facts: F29
fiche-telephone-say-3 = “**I will read you my numbers, slowly.**”
# facts: F44 F45 F46
fiche-telephone-say-4 = If you wish: “**Erase my data as well.**” If not, they stay archived for { $archive_years } years. Erasing takes { $erase_months } months at most, with no way back: get copies first.
# facts: F37
fiche-telephone-say-5 = “**Please send me the receipt by post.**”
fiche-telephone-say-6 = “**Your first name, please? When will it be done?**”

# facts: F65
fiche-telephone-never = Never give these numbers to anyone who calls you, nor to us.

### Back: what one may hear

fiche-telephone-answers = If they answer…
# facts: F29
fiche-telephone-hear-code = “You need the code.”
# facts: F29
fiche-telephone-reply-code = “I don't have it. What can I give you instead?”
# facts: F29
fiche-telephone-hear-serial = “The serial number?”
# facts: F33 F33-place F34-min F34-max F34-place F35
fiche-telephone-reply-serial = Beside the photo: the last { $serial_last } digits. No photo: on the back, { $serial_min } to { $serial_max } digits. Lost? “Please tell me that number.”
# facts: F24 F36
fiche-telephone-hear-online = “It's done on the internet.”
# facts: F40 F92
fiche-telephone-reply-online = “The law lets me ask you. Whom can I write to about it?”
fiche-telephone-hear-none = Nothing, or “call back”.
# facts: F23 F92
fiche-telephone-reply-none = Note the call, then ring again. You can also write to your fund.

### Back: the call log

fiche-telephone-log = Note every call, never your numbers
fiche-telephone-log-when = Date and hour
fiche-telephone-log-wait = Waited
fiche-telephone-log-who = Who answered
fiche-telephone-log-said = What was said
# facts: F37
fiche-telephone-log-receipt = Receipt
fiche-telephone-log-asked = asked for
fiche-telephone-log-received = received

### What it is called, and what for: in the lists and in the notice for volunteers

fiche-telephone-name = Telephone card
fiche-telephone-use = To lie beside the telephone, for the call.
