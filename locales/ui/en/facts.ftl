# Draft: not read by a native speaker.
# What each fact states, and the question that confirms it. { $value } arrives already formatted.
# A question is asked on the phone to the service (in French), unless it names the page or the article to look up.

fact-F01 = The space opens by itself for each insured person, unless that person or their legal representative refuses (public health code, article { $value }).
question-F01 = Légifrance, public health code (code de la santé publique), article { $value }: does the space still open automatically unless the person objects?

fact-F02 = Opening the space also creates the shared medical record (DMP); an older one is moved into it.
question-F02 = Légifrance, public health code (code de la santé publique), articles L. 1111-14 and R. 1111-40: does opening the space still create the shared medical record, and is an older one moved into it?

fact-F03 = The space holds administrative data, the shared medical record, measurements and questionnaires, reimbursements, messages, a diary, applications and a register of who may have access.
question-F03 = Légifrance, public health code (code de la santé publique), article R. 1111-27: has the list of what the space holds changed?

fact-F03-article = What the space contains is set by article { $value } of the public health code (code de la santé publique).
question-F03-article = Légifrance, public health code (code de la santé publique), article { $value }: does it still say what the space contains?

fact-F04 = The health ministry and the national health insurance fund answer together for the space; the national fund alone answers for the shared medical record.
question-F04 = Légifrance, public health code (code de la santé publique), articles R. 1111-26 and R. 1111-41: who is responsible for the space, and who for the shared medical record?

fact-F05 = The contract of 2020, given to Atos and Octo Technology, was estimated at { $value } million euros before tax.
question-F05 = Notice of the contract of 2020: is the estimate of { $value } million euros before tax the right one?

fact-F05-date = The first contract is of { $value }.
question-F05-date = Notice of the contract of 2020: is it really of { $value }?

fact-F05-tax = Tax included, the estimate of the contract of 2020 is { $value } million euros.
question-F05-tax = Press archives on the contract of 2020: is the estimate, tax included, { $value } million euros?

fact-F05-years = The estimate of the contract of 2020 is for { $value } years.
question-F05-years = Notice of the contract of 2020: is the estimate for { $value } years?

fact-F06 = The framework agreement of 2024, given to the same group, is worth { $value } million euros; how the competitors' lawsuit ended was not found.
question-F06 = Trade press: is the framework agreement worth { $value } million euros, and did the court uphold it?

fact-F06-month = The framework agreement is of { $value }.
question-F06-month = Trade press: is the framework agreement really of { $value }?

fact-F07 = The old record (2010) was hosted by several companies, Santeos among them; the contract of 2020 for the space went to Atos and Octo, not to Santeos.
question-F07 = Trade press: who hosts the space today?
fact-F07-year = The host of the old record, Santeos among them, is that of { $value }.
question-F07-year = Trade press: is the host of the old record, Santeos among them, that of { $value }?

fact-F08 = The “Ségur du numérique”, a programme of which this space is only a part, is worth { $value } billion euros.
question-F08 = esante.gouv.fr: is the whole programme worth { $value } billion euros?

fact-F09 = The Court of Audit found that the conditions of success were not yet met.
question-F09 = ccomptes.fr: has the Court of Audit published a later opinion on this space?

fact-F09-month = The chapter of the Court of Audit is of { $value }.
question-F09-month = ccomptes.fr: is the chapter really of { $value }?

fact-F09-plan = The press quotes the national audit office (Cour des comptes) for { $value } billion euros planned by the health insurance up to 2027.
question-F09-plan = Site of the Cour des comptes, chapter of May 2024: is the figure of { $value } billion euros there?

fact-F11 = The law of { $value } created the digital health space.
question-F11 = Légifrance: is the law of { $value } the one that created the digital health space?

fact-F11-decrees = The decrees of { $value } set the rules of the space and of the shared medical record.
question-F11-decrees = Légifrance: are the decrees of { $value } those of the space and of the shared medical record?

fact-F11-silence = Since the law of { $value }, the space opens unless one objects.
question-F11-silence = Légifrance: is it the law of { $value } that opens the space unless one objects?

fact-F14 = The service was launched nationwide on { $value }.
question-F14 = Press archives on the national launch: is { $value } the right date?

fact-F16 = No old-style shared medical record has been created since { $value }.
question-F16 = The service's page or the specialised press: did the creation of old-style shared medical records stop on { $value }?

fact-F20 = The notice comes by e-mail to the address the fund knows; it comes by post if there is none or if the e-mail fails.
question-F20 = If my fund has no e-mail address for me, does it send the notice by post?

fact-F21 = The notice must say that the space exists, that it is linked to the shared medical record, how to refuse it and how to close it.
question-F21 = Légifrance, public health code (code de la santé publique), article R. 1111-28: must the notice still say how to refuse and how to close?

fact-F22 = You have { $value } weeks to refuse, counted from the day the notice was sent.
question-F22 = I have received the notice: do I have { $value } weeks to refuse, and do they count from the day it was sent?

fact-F22-advice = It is better to act within { $value } weeks of the sending: a piece of prudent advice, half of the time limit.
question-F22-advice = Nothing to ask: this is our advice, not a rule; it stays good as long as the time limit is longer than { $value } weeks.

fact-F22-article = The notice and the time to refuse are governed by article { $value } of the public health code.
question-F22-article = Légifrance, public health code (code de la santé publique), article { $value }: does it still set what the notice says and a time limit counted from the sending?

fact-F22-days = Counted in days from the sending of the notice, the time to refuse is { $value } days.
question-F22-days = My notice bears a date: can I refuse until { $value } days after it?

fact-F23 = After the time limit nothing is lost: the space can be closed at any time.
question-F23 = My time limit has passed: can I still have my space closed?

fact-F24 = You can refuse on the site, by phone, or through your own fund, by post or by e-mail.
question-F24 = Can I refuse with a letter to my fund, and to which address do I send it?

fact-F24-site = The address of the service's site is { $value }.
question-F24-site = Is your site's address { $value }?

fact-F25 = The service's number is { $value }: the service is free, the call costs an ordinary call.
question-F25 = Dial { $value }: does it answer, and is the service announced as free with the price of an ordinary call?

fact-F26-call-before = It is prudent to call before { $value }: one source gives this hour for the closing of the line.
question-F26-call-before = Do you still take calls after { $value }?

fact-F26-closes = The phone service answers until { $value }, Monday to Friday.
question-F26-closes = Until what time do you answer, and do you answer on public holidays?

fact-F26-opens = The phone service answers from { $value }, Monday to Friday.
question-F26-opens = From what time do you answer, and on which days?

fact-F27 = In late January 2022, people found the line hard to reach.
question-F27 = Call on a working day: how long is the wait before a person answers?

fact-F28 = Online, they ask for the temporary code, the social security number, the kind of carte Vitale, its serial number and the date of birth.
question-F28 = To refuse or close on the site, what do I need to have at hand?

fact-F29 = By phone, they ask for the code, the social security number and the serial number of the card; some people were able to refuse without the code.
question-F29 = By phone, what do you ask for to refuse or to close, and can it be done without the code of the notice?

fact-F30 = The code in the notice has { $value } characters, letters and digits mixed, and works only once.
question-F30 = Does the code in the notice have { $value } characters, and does it work only once?

fact-F30-weeks = The code is valid for { $value } weeks.
question-F30-weeks = How long is the code valid: { $value } weeks?

fact-F30-new = Code lost or expired: another one can be created online, if the fund knows an e-mail address or a mobile number; otherwise by phone.
question-F30-new = I have lost the code, or it has expired: how do I get another one, and what does it take?

fact-F31 = Not having received a notice does not mean that you have no space; you can call or ask for closing without it.
question-F31 = I never received a notice: is a space open in my name, and can I have it closed?

fact-F32 = The social security number has { $value } characters, key included.
question-F32 = Look at a card or at a certificate of entitlement (attestation de droits): does the number have { $value } characters with its key?

fact-F32-key = The key at the end of the social security number has { $value } characters.
question-F32-key = Look at a certificate of entitlement (attestation de droits): does the key of the number have { $value } characters?

fact-F32-place = The social security number is on the front of the carte Vitale or on the certificate of entitlement (attestation de droits).
question-F32-place = Look at a card and at a certificate of entitlement: is the number still on both?

fact-F33 = On a card with a photo, they want the last { $value } digits of the serial number.
question-F33 = My card has a photo: do you need the last { $value } digits of the serial number?

fact-F33-place = On a card with a photo, the serial number is on the front, upper right, beside the photo, printed vertically at the edge.
question-F33-place = Look at several cards with a photo: is the serial number on the front, at the right edge, beside the photo?

fact-F33-skip = On a card with a photo, the first { $value } digits of the serial number are left out.
question-F33-skip = My card has a photo: do I leave out the first { $value } digits?

fact-F33-total = On a card with a photo, the serial number has { $value } digits in all.
question-F33-total = Look at several cards with a photo: does the serial number have { $value } digits?

fact-F34-max = On a card without a photo, the serial number has at most { $value } digits.
question-F34-max = My card has no photo: can the serial number have up to { $value } digits?

fact-F34-min = On a card without a photo, the serial number has at least { $value } digits.
question-F34-min = My card has no photo: can the serial number have as few as { $value } digits?

fact-F34-place = On a card without a photo, the serial number is on the back, upper left.
question-F34-place = Look at several cards without a photo: is the serial number on the back, upper left?

fact-F35 = Card lost, stolen or unreadable: the phone service can give the serial number.
question-F35 = I have lost my card: can you give me its serial number?

fact-F36 = Online, you identify yourself, choose to refuse, confirm, and get a receipt.
question-F36 = On the site, is a receipt given at the end?

fact-F37 = By phone, an adviser records the refusal, and you may ask for a receipt.
question-F37 = Can you send me a receipt by post, to my address?

fact-F38 = For people who are deaf, hard of hearing or aphasic a relay service exists, but only through the internet.
question-F38 = How can a deaf or aphasic person without internet refuse or close?

fact-F39 = Without internet, you can get help at a France services office or at your fund; this does not guarantee that the counter itself records a refusal.
question-F39 = Can a counter of the fund or of France services itself record a refusal or a closing?

fact-F39-phone = { $value } is the number for an appointment at one's fund: the service is free, the call costs an ordinary call.
question-F39-phone = Call { $value }: is this the number for an appointment at one's fund?

fact-F40 = The space can be closed at any time, by oneself or by asking the operator (public health code, article { $value }).
question-F40 = Légifrance, public health code (code de la santé publique), article { $value }: can one still close at any time, by oneself or by asking the operator?

fact-F41 = On the site, closing is in the profile, under settings, in the closing section; the app only sends you to the site.
question-F41 = On the site, where is the closing option, and what is it called?

fact-F42 = Without an account, closing uses the same entrance as refusing, with the social security number and the serial number.
question-F42 = I have no account: can I close on the site without creating one?

fact-F43 = Closing can be asked for by phone.
question-F43 = Can I ask you by phone to close my space, and also to erase my data?

fact-F44 = Before closing, get copies of your documents; afterwards it is no longer possible.
question-F44 = Before closing, how can I get a copy of my documents if I have no internet?

fact-F44-path = On the site, one downloads one's data in the settings, under “Historiques et données”.
question-F44-path = On the site, where does one download one's data before closing?

fact-F45 = If you only close, the data are archived for { $value } years, then deleted by themselves.
question-F45 = Légifrance, public health code (code de la santé publique), article R. 1111-36: after a closing, are the data still archived for { $value } years?

fact-F46 = If you expressly ask for it, the data are erased within { $value } months at most, and you are told.
question-F46 = Légifrance, public health code (code de la santé publique), article R. 1111-36: on express request, are the data still erased within { $value } months at most?

fact-F47 = A closed space can be created again later, on request; archived data, if not erased, come back.
question-F47 = Légifrance, public health code (code de la santé publique), article R. 1111-36: can a closed space still be created again, and do the archived data come back?

fact-F48 = An old shared medical record may have stayed open despite a refusal, during a transition; a second objection closes it (public health code, article { $value }).
question-F48 = I had an old shared medical record and I refused the space: is that record closed today?

fact-F49 = Closing does not touch the doctor's and the hospital's own files, the reimbursement data, the ameli account or the pharmacy record.
question-F49 = If I close my space, what happens to my ameli account, my pharmacy record and my doctor's files?

fact-F50 = A space that was never activated, which the person does not see, can be filled and read by professionals.
question-F50 = My space was never activated: can professionals add documents to it and read them?

fact-F51 = Reading needs prior consent, presumed for the care team; the rights vary by profession.
question-F51 = Légifrance, public health code (code de la santé publique), article R. 1111-46: is prior consent still needed, presumed for the care team?

fact-F51-article = Prior consent to consultation is set by article { $value } of the public health code (code de la santé publique).
question-F51-article = Légifrance, public health code (code de la santé publique), article { $value }: does it still ask for prior consent, presumed within the care team?

fact-F52 = Once a professional is authorised, deposits can be refused only for a legitimate reason; a blocked one can still deposit.
question-F52 = Légifrance, public health code (code de la santé publique), article R. 1111-47: is a legitimate reason still needed to refuse a deposit?

fact-F53 = A document can be hidden; its author, the holder and a professional named as administrator still see it.
question-F53 = Can I have a document hidden, and who still sees it afterwards?

fact-F54 = Blocking a professional, seeing who has read and being told by e-mail all need an activated account.
question-F54 = Without an activated account, can I know who has read my record or block a professional?

fact-F55 = In an emergency, if the person cannot speak, professionals may read the record, unless the person objected beforehand; they are told afterwards, electronically (public health code, article { $value }).
question-F55 = Légifrance, public health code (code de la santé publique), article { $value }: can one still object in advance to reading in an emergency?

fact-F56 = Insurers and employers may not ask for the shared medical record, even if the person agrees.
question-F56 = Légifrance, public health code (code de la santé publique), article L. 1111-18: are insurers and employers still forbidden to ask for the record?

fact-F56-article = Insurers and employers are barred from the record by article { $value } of the public health code (code de la santé publique).
question-F56-article = Légifrance, public health code (code de la santé publique), article { $value }: does it still forbid insurers and employers to ask for the record?

fact-F57 = For a child, the parents or the legal representative refuse or close, with one code for each child.
question-F57 = To refuse or close a child's space, who must call and with which numbers?

fact-F58 = A minor may keep certain care secret: it does not enter the space, or the parents do not see it.
question-F58 = Légifrance, public health code (code de la santé publique), articles R. 1111-33 and R. 1111-50: does care that a minor keeps secret stay hidden from the parents?

fact-F59 = It is better to refuse for the children before refusing for oneself: advice from the field.
question-F59 = If I close my own space first, can I still refuse or close those of my children?

fact-F60 = For a represented adult, the representative may refuse, taking the person's view into account; under curatelle, the person decides, with help.
question-F60 = Légifrance, public health code (code de la santé publique), article L. 1111-14: must the representative of a protected adult still take the person's view into account?

fact-F61 = All schemes are concerned; so are people on State medical aid (AME), with no known way since they have no carte Vitale.
question-F61 = I belong to another scheme, or I only have State medical aid (AME): how do I refuse or close?

fact-F62 = In September 2022 the ministry answered that closing needs a code and the card, and that nothing was planned for refusing once a person is no longer insured in France.
question-F62 = Site of the Sénat, answer of the health ministry of September 2022: is this what it says?

fact-F63 = Since its launch the space has gained prevention questionnaires and an automatic extraction of measurements, on unless refused.
question-F63 = Settings of the space: is the automatic extraction of measurements still on unless refused?

fact-F64 = Professionals have the duty to feed the shared medical record (public health code, article { $value }).
question-F64 = Légifrance, public health code, article { $value }: does this duty still exist, and does a recent law add penalties to it?

fact-F64-decision = The Constitutional Council struck down the penalties planned against carers on { $value }, for a reason of procedure.
question-F64-decision = Constitutional Council: is the decision really of { $value }, and has no law taken up these penalties since?

fact-F65 = Some messages imitate the health insurance: never give the code or the social security number to someone who calls you.
question-F65 = Do you ever call people to ask for their code or their social security number?

fact-F71-millions = { $value } million people have activated their space.
question-F71-millions = Figures of the health insurance: how many million people have activated their space ({ $value } here), and at what date?

fact-F71-month = The usage figures given are those of { $value }.
question-F71-month = Figures of the health insurance: are there any later than { $value }?

fact-F71-opened = { $value }% of the spaces have been activated by their holder.
question-F71-opened = Figures of the health insurance: what share of the spaces is activated ({ $value }% here), and at what date?

fact-F71-share = About { $value }% of people have a space in their name.
question-F71-share = Figures of the health insurance: what share of people has a space ({ $value }% here), and at what date?

fact-F72 = According to the Defender of Rights, { $value } million people are in difficulty with digital tools.
question-F72 = Site of the Défenseur des droits, report on paperless public services: is the figure { $value } million people in difficulty?

fact-F72-date = The Defender of Rights' report on paperless public services is of { $value }.
question-F72-date = Site of the Défenseur des droits: is the report on paperless public services of { $value }?

fact-F73 = The words “maltraitance institutionnelle” (institutional mistreatment) are attributed to the Defender of Rights; the exact sentence was not found.
question-F73 = Site of the Défenseur des droits: did the Defender say or write “maltraitance institutionnelle”, where and when?

fact-F74 = In 2021, { $value }% of the population could not or did not use the internet.
question-F74 = Site of INSEE, study on digital illiteracy (illectronisme): is the share { $value }%, and is there a later one?

fact-F74-home = In 2019, { $value }% of people of 75 or more had no internet at home.
question-F74-home = Site of INSEE: was the share of people of 75 or more without internet at home { $value }%, and is there a later one?

fact-F74-old = In 2021, { $value }% of people of 75 or more could not or did not use the internet.
question-F74-old = Site of INSEE, study on digital illiteracy (illectronisme): is the share { $value }% from the age of 75?

fact-F74-age = Figures on elderly people begin at { $value } years.
question-F74-age = Site of INSEE: do the figures on the internet and elderly people begin at { $value } years?

fact-F74-year = The figures on digital illiteracy are those of { $value }.
question-F74-year = Site of INSEE, study on digital illiteracy (illectronisme): are the latest figures those of { $value }?

fact-F74-home-year = The figure of homes without internet is that of { $value }.
question-F74-home-year = Site of INSEE: is the latest figure of elderly people without internet at home that of { $value }?

fact-F76 = The data of about { $value } patients of laboratories were put online; it was not Mon espace santé.
question-F76 = CNIL, decision on Dedalus: is the number of { $value } patients the right one?

fact-F76-month = The leak of the laboratories is of { $value }.
question-F76-month = CNIL, decision on Dedalus: is the leak really of { $value }?

fact-F76-fine = The CNIL fined the maker of the laboratories' software on { $value }.
question-F76-fine = CNIL, decision on Dedalus: is it really of { $value }?

fact-F77 = The identity and the social security number of { $value } million people were taken from two managers of direct settlement; it was not Mon espace santé.
question-F77 = CNIL or press: has the number of { $value } million people been corrected since?

fact-F77-month = The leak of the managers of direct settlement is of { $value }.
question-F77-month = CNIL or press: is the leak really of { $value }?

fact-F77-records = About { $value } million administrative records were taken from a maker of software for surgeries; it was not Mon espace santé.
question-F77-records = CNIL or press: has the number of { $value } million records been corrected since?

fact-F77-notes = Among these records, { $value } held doctors' free remarks.
question-F77-notes = CNIL or press: has the number of { $value } records with remarks been corrected since?

fact-F77-told = The leak of the maker of software for surgeries was made public in { $value }.
question-F77-told = Press: was the leak really made public in { $value }?

fact-F78 = On { $value } some forty people entered the fund at Albi, as a collective tells.
question-F78 = Collective or press of the Tarn: is the first visit to the fund at Albi really of { $value }?

fact-F78-again = On { $value } nothing had been put up at the fund at Albi, as the same collective tells.
question-F78-again = Collective of the Tarn: is the second visit really of { $value }?

fact-F85 = Whoever is responsible for the data must answer a request within { $value } month, which may be extended.
question-F85 = Site of the CNIL, rights of persons: is the time limit for an answer still { $value } month?

fact-F85-access = The right of access to one's data is in article { $value } of the GDPR.
question-F85-access = Site of the CNIL, text of the GDPR, article { $value }: is this the right of access?

fact-F85-article = The time limit for an answer is set by article { $value } of the GDPR.
question-F85-article = Site of the CNIL, text of the GDPR, article { $value }: does it set the time limit for an answer?

fact-F85-erase = The right to have one's data erased is in article { $value } of the GDPR.
question-F85-erase = Site of the CNIL, text of the GDPR, article { $value }: is this the right to erasure?

fact-F85-object = The right to object is in article { $value } of the GDPR.
question-F85-object = Site of the CNIL, text of the GDPR, article { $value }: is this the right to object?

fact-F86 = The address of the head office of the national health insurance fund is: { $value }.
question-F86 = Legal notice of ameli.fr: is the address of the head office still { $value }?

fact-F86-dpo = One writes to the director of one's fund, for the attention of the data protection officer (délégué à la protection des données).
question-F86-dpo = The fund's page on data protection: to whom and to which address should one write?

fact-F87 = The postal address of the CNIL is: { $value }.
question-F87 = Site of the CNIL, contact page: is the postal address still { $value }?

fact-F87-delay = One can complain to the CNIL after { $value } month without a satisfactory answer.
question-F87-delay = Site of the CNIL, page on complaints: must one wait { $value } month before complaining?

fact-F88 = The number of the Defender of Rights (Défenseur des droits) is { $value }; turning to them is free.
question-F88 = Call { $value }: is this the Defender of Rights (Défenseur des droits)?

fact-F89 = A leaflet or poster bears the printer's name and address (law of { $value }).
question-F89 = Légifrance, law of { $value } on the freedom of the press: are the printer's name and address still required?

fact-F89-article = Naming the printer is required by article { $value } of the law on the freedom of the press.
question-F89-article = Légifrance, law on the freedom of the press, article { $value }: is this the one that requires naming the printer?

fact-F89-litter = “Ne pas jeter sur la voie publique” (do not litter) is customary on leaflets.
question-F89-litter = Site service-public.fr, page on leaflets: is “Ne pas jeter sur la voie publique” customary or compulsory?

fact-F90 = Posters in black on white paper are reserved for public authority (law on the freedom of the press, article { $value }).
question-F90 = Légifrance, law on the freedom of the press, article { $value }: is white paper without colour still reserved for public authority?

fact-F91-identity = At a gathering, and all the more in a public hall, identity checks are possible.
question-F91-identity = Ligue des droits de l'Homme, guide for demonstrators: what does it say about identity checks?

fact-F91-guide = The Ligue des droits de l'Homme has published a “Guide du manifestant” ({ $value }).
question-F91-guide = Website of the Ligue des droits de l'Homme: is the guide of { $value } still the latest?

fact-F91-days = A demonstration on the public highway is declared at least { $value } clear days before its date.
question-F91-days = Prefecture or town hall: must it still be declared at least { $value } clear days before?

fact-F91-days-most = A demonstration on the public highway is declared at most { $value } clear days before its date.
question-F91-days-most = Prefecture or town hall: can it still be declared up to { $value } clear days before, and no earlier?

fact-F91-where = The declaration is handed in at the town hall, at the prefecture where there is a state police, at the préfecture de police in Paris.
question-F91-where = Town hall of the place: does it take the declaration, or the prefecture?

fact-F91-says = The declaration says who organises, why, where, when and by what way; one of the organisers signs it (code of internal security, article { $value }).
question-F91-says = Légifrance, code of internal security, article { $value }: what must the declaration say, and who signs it?

fact-F91-accept = One must submit to an identity check made according to law, and proves one's identity by any means (code of criminal procedure, articles { $value } and following).
question-F91-accept = Légifrance, code of criminal procedure, article { $value }: must one still submit to a check, and is identity proved by any means?

fact-F91-hours = Who does not prove their identity may be held while it is checked, { $value } hours at most.
question-F91-hours = Légifrance, code of criminal procedure, article 78-3, version in force: is it still { $value } hours at most?

fact-F91-hours-mayotte = In Mayotte the check of identity may last { $value } hours at most.
question-F91-hours-mayotte = Légifrance, code of criminal procedure, article 78-3, version in force: is it still { $value } hours in Mayotte?

fact-F91-told = While identity is being checked, one may have a person of one's choice and the prosecutor told (code of criminal procedure, article { $value }).
question-F91-told = Légifrance, code of criminal procedure, article { $value }, version in force: who can be told?

fact-F91-custody = In police custody, once one has given one's identity, one has the right to stay silent; one may have somebody told, see a doctor, be assisted by a lawyer (code of criminal procedure, article { $value }).
question-F91-custody = Légifrance, code of criminal procedure, article { $value }, version in force: what rights does one have in custody?

fact-F91-lawyer = In police custody, who has no lawyer may ask for a court-appointed one.
question-F91-lawyer = Bar association: in custody, can who has no lawyer still ask for a court-appointed one?

fact-F91-minor = A minor in police custody is assisted by a lawyer from the start; the legal representatives are told, but for an exception decided by a magistrate (code of criminal justice for minors, articles L. 413-7 and { $value }).
question-F91-minor = Légifrance, code of criminal justice for minors, articles L. 413-7 and { $value }: are the lawyer and the information of the legal representatives still the rule?

fact-F91-film = Police officers may be filmed in public places, unless an inquiry or safety stands against it; they may neither take the device for that nor erase the pictures (note of { $value }).
question-F91-film = Ministry of the interior or a lawyer: does the note of { $value } on filming the police still apply?

fact-F92 = An administration, social security funds included, must acknowledge receipt of a letter (article { $value } of the code of relations between the public and the administration).
question-F92 = Légifrance, code of relations between the public and the administration (code des relations entre le public et l'administration), article { $value }: is acknowledging receipt still compulsory, funds included?

fact-F92-forward = A service that is not competent must forward the request and say so (article { $value } of the code of relations between the public and the administration).
question-F92-forward = Légifrance, code of relations between the public and the administration (code des relations entre le public et l'administration), article { $value }: must a service that is not competent still forward the request and say so?

fact-F93 = A time limit towards an administration is kept if the letter is posted on the last day, as the postmark shows (article { $value } of the code of relations between the public and the administration); nothing says that it holds here.
question-F93 = If my letter of refusal is posted on the last day, is it accepted?

fact-F94 = No text was found that ties reimbursements to the opening of the space; no official sentence says either that refusing is without any consequence.
question-F94 = If I refuse or close my space, do my reimbursements change, and where is it written?

fact-F95 = To charge a person with a fact that harms their honour is defamation (law on the freedom of the press, article { $value }).
question-F95 = Légifrance, law on the freedom of the press, article { $value }: does it still define defamation and insult?

fact-F96 = Whoever incites to an offence by a text handed out or put up may be an accomplice (law on the freedom of the press, article { $value }).
question-F96 = Légifrance, law on the freedom of the press, article { $value }: what does it say today of incitement by tracts and posters?

fact-F96-direct = Direct incitement to certain crimes is punished even without effect (law on the freedom of the press, article { $value }).
question-F96-direct = Légifrance, law on the freedom of the press, article { $value }: which crimes does it name today?

fact-F97 = It is forbidden to use texts so like administrative documents that they deceive the public (penal code, article { $value }).
question-F97 = Légifrance, penal code (code pénal), article { $value }: does it still forbid texts that imitate administrative documents?

fact-F98 = A person's phone number is personal data (GDPR, article { $value }).
question-F98 = Site of the CNIL, text of the GDPR, article { $value }: does it define personal data?
