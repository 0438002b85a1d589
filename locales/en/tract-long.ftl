# Draft: not read by a native speaker.
# The long tract: an essay on several pages, its notes, and the procedure in a box that is the same for all.

tract-long-title = Long leaflet about "Mon espace santé"
tract-long-kicker = To read, to discuss

### The essay: a campaign may say it in its own words

tract-long-headline =
    Say yes,
    say no,
    say nothing
tract-long-lead = "Mon espace santé" puts in a single file, on the internet, a part of what is known of our health. It opens when one does not answer. Here is what the law says, what one gains, what one loses, and how to choose.
tract-long-body =
    ## A cabinet with drawers

    "Mon espace santé" is not one more website. It is a space that the law opens in the name of every insured person. It holds administrative data, measurements and questionnaires, refunds, messages, a diary, apps and the register of accesses.[^1] Its main drawer is the shared medical record, where carers put their documents. To open the space is to open that record; an older record is moved into it.[^2]

    The ministry of health and the Caisse nationale de l'assurance maladie answer together for the space. The Caisse nationale alone answers for the shared medical record. The local fund is thus only a counter. Yet it is the one people write to and speak to.

    ## When silence counts

    A first law, of { $law_ens }, makes the space. Another, of { $law_silence }, changes the rules: from now on the space opens by itself, unless the person, or whoever represents them, objects.[^3] Decrees of { $decrees_ens } set the details. The service is launched in the whole country on { $launch }.

    The change fits in one sentence: the law no longer waits for a yes, it waits for a no.

    The information leaves by e-mail, to the address that the fund knows; it leaves by post if there is none, or if the e-mail fails. One has { $object_weeks } weeks to object, counted from the sending, and not from the day on which one opens the letter.[^4] Once that time has passed, nothing is lost: the space can be closed at any time. But one has to know that it exists.

    This choice of the law has its reasons. Few people ask for a record that they do not need yet, and an empty record helps nobody. It also has a price. In front of an open space, one no longer knows whether anybody wanted it. By { $figures_month }, about { $share_spaces } % of people had a space in their name; { $share_opened } % of these spaces had been activated, by { $millions_opened } million people. The others are neither yes nor no. Nobody has heard them.

    ## Who reads, who writes

    Not everybody reads. To consult the record takes prior consent. This consent is presumed within a care team, and rights change with the profession. Insurers and employers cannot ask for the record, even if the person is willing.[^5]

    In an emergency, when one cannot speak, professionals can read, unless one has objected before. One learns of it afterwards, by electronic means.[^6] This rule can help to give care. To be informed, it also takes an e-mail address, and looking at it.

    Writing is simpler than reading. When a carer is authorised, one can refuse what they put in only for a legitimate reason; once blocked, they can still put documents in. One can hide a document: it remains visible to whoever put it there, to the holder, and to the carer whom one has named as administrator.

    To block a carer, to know who has read, to be warned of a reading: these settings take an activated account. Yet a space that was never activated can be filled, and read. This is our main worry. The key to the cabinet is online, and many people do not have it in hand.

    ## What one gains

    It would be unfair to speak only ill of it. A doctor who does not know you can read what another has noted. A result goes from one service to another without your having to carry the envelope. A test already done may not have to be done again. An allergy may be known in time.

    People who see many carers, who often move house, who find it hard to tell their story ten times over may want this space, and want it for good reasons. These are good reasons to say yes. They are not reasons to say it in place of others.

    ## Those who are offline

    In { $no_internet_year }, { $share_old_no_internet } % of people aged { $old_age } or over had no internet at home. In { $illectronism_year }, { $share_old_illectronism } % could not use it or did not use it.[^7] In her report of { $rights_report }, the Défenseure des droits spoke of { $millions_difficulty } million people in difficulty with digital tools.

    These people have the same rights as the others. They can refuse and close by phone, or turn to their fund. But they are often the last to be told. They have to call during office hours. They do not see who has read. At the counter, they can be helped; nothing ensures that the counter itself records their refusal.

    ## Children, relatives

    For a child, it is the parents, or the legal representative, who refuse or close, with one code per child. A minor can however keep some care secret: it does not enter the space, or the parents do not see it. This is a fair rule, and a delicate one: it supposes that everybody, at the right moment, thinks of it.

    An adult who is represented has a say: whoever represents them can refuse, taking their view into account. Under "curatelle", the person decides, with help. All schemes are concerned, and not only the general one.

    There remains the past. No old shared medical record has been made since { $dmp_stop }. The one that a person had may have stayed open despite a refusal, for the time of a transition; a second objection closes it. Whoever had one would do well to ask on the phone.

    ## Between all and nothing

    People often think that one must take all or leave all. This is not so. One can keep the space and hide documents, block a carer, refuse reading in an emergency. One can close it, then open it again. One can close it and ask for everything to be erased.

    These two acts are distinct. Closing leaves the data archived for { $archive_years } years. Erasing is another request, which has to be made; it is carried out in { $erase_months } months at most, with no way back.[^8] So it is better to get one's copies first. None of this touches the files kept by the doctor and the hospital, nor refunds, nor the ameli account, nor the pharmacy record, which has its own rules.

    ## Two objections

    "You will make life harder for carers." Perhaps, a little. To ask takes a minute, and everybody is short of that minute. But it is not lost: it is the one in which one explains, in which one reassures, in which one finds out that a person has not had the letter. A record that is accepted is talked about; a record that is imposed is worked around.

    "Everything is on computers already." That is true, and it is not the question. The surgery, the hospital, the pharmacy each keep their files, for their own use. Here, they are brought together. Bringing together can be useful, and it is no small thing: it is worth asking.

    ## Choosing for real

    Care begins with a question: "Do you agree?" Whoever gives care waits for the answer. A health record deserves the same patience. It will be all the safer, and all the better filled, if those who have it have wanted it. This takes little: a letter on paper, a counter, a telephone that is answered, a receipt. Refusing must not be harder than letting it be.

    {""}[^1]: Code de la santé publique, article { $art_contents }.
    {""}[^2]: Code de la santé publique, article { $art_dmp }.
    {""}[^3]: Code de la santé publique, article { $art_ens }.
    {""}[^4]: Code de la santé publique, article { $art_notice }.
    {""}[^5]: Code de la santé publique, articles { $art_consult } (consent) and { $art_insurers } (insurers, employers).
    {""}[^6]: Code de la santé publique, article { $art_emergency }.
    {""}[^7]: Insee. Figures established before this edition: there may be newer ones.
    {""}[^8]: Code de la santé publique, article { $art_close }.
tract-long-demands-label = What we ask for
tract-long-demands =
    - That the information letter reach everyone **on paper**, with a refusal slip to send back.
    - That one can refuse and close **at the counter** of every fund, and leave with a receipt.
    - That a **proof** be sent by post to those who have no e-mail address.
    - That a space never activated be **neither filled nor read** unless the person wanted it.
    - That the **number of refusals and closings** be published every year.

### The procedure, and who signs

tract-long-notes = Notes
tract-long-remarks = Our remarks, our questions
tract-long-signed = Who signs
tract-long-about-label = About
tract-long-about = This leaflet takes a stand: it binds only those who sign it. The box is the same in all our papers.

### What it is called, and what for: in the lists and in the notice for volunteers

tract-long-name = Long leaflet
tract-long-use = To read at home, to discuss at a meeting.
