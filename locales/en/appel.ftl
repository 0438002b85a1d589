# Draft: not read by a native speaker.
# The call: a text to sign together, what happened here, what is asked; on the other side, the procedure in a box.

appel-title = Call about "Mon espace santé"
appel-kicker = Call

### The call: a campaign may say it in its own words

appel-headline =
    Refusing must be
    as simple
    as letting it be
appel-lead = "Mon espace santé", the health record online, opens when one does not answer. We want everyone to be able to answer.
# The name of the fund's department stands in French, as the directory writes it.
appel-body =
    By { $figures_month }, { $share_opened } % of the spaces had been activated by their holders. The others can be filled, and read by professionals, without the person ever having seen them. To know who has read takes an account, hence the internet.

    Some carers value it, and they have their reasons: sharing a result, saving time, giving better care in an emergency. We judge neither those who keep this space nor those who close it. We say that a choice needs a question, and somebody to hear the answer: a letter, a voice, a counter.

    Talk about it around you. Help a neighbour to make the call. Come with us to ask for it at the "caisse { $departement_of }".
appel-demands-label = We ask for
appel-demands =
    - information on paper, for everyone;
    - a counter where one can refuse and close, with a receipt;
    - a proof by post;
    - the number of refusals, every year.

### Who signs

appel-date = Who signs, where and when

### What it is called, and what for: in the lists and in the notice for volunteers

appel-name = Call
appel-use = To have signed, to hand out, to read aloud.
