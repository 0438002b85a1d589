# Draft: not read by a native speaker.
# The notice in every folder of outputs, for the volunteer who prints: which file for what, and how.

a-lire-title = Read this before you print
a-lire-headline = Read this
    before you print
a-lire-for-you = For you, not to hand out

### Heads of the list

a-lire-home = Print it yourself
a-lire-screen = Send, read on a screen
a-lire-png = Social networks
a-lire-warnings = Before you hand out

### What a file is called, and what for; the program picks by document

a-lire-name-guide-papier = Paper guide
a-lire-use-guide-papier = For people without internet: the whole way to go.
a-lire-name-fiche-telephone = Telephone card
a-lire-use-fiche-telephone = To lie beside the telephone, for the call.
a-lire-name-tract = Leaflet
a-lire-use-tract = To give from hand to hand.
a-lire-name-affiche = Poster
a-lire-use-affiche = To put up, if the owner of the wall agrees.
a-lire-name-communique = Press release
a-lire-use-communique = To send to the press and to associations.
a-lire-name-tract-long = Long leaflet
a-lire-use-tract-long = To read sitting down: the reasons, then what to do.
a-lire-name-appel = Call
a-lire-use-appel = To hand out so that people come.
a-lire-name-encadre-non = Box
a-lire-use-encadre-non = To reprint in a paper or a newsletter.
a-lire-name-lettre-opposition = Letter
a-lire-use-lettre-opposition = To fill in by hand, at home, and to post.
a-lire-name-suivi = Tracking sheet
a-lire-use-suivi = To fill in at home, call after call.
a-lire-name-lettre-cpam = Letter to the fund
a-lire-use-lettre-cpam = For your group to send to its director.
a-lire-name-petition = Petition
a-lire-use-petition = To have signed, then to keep locked away.
a-lire-name-aide-manif = Pocket sheet
a-lire-use-aide-manif = To keep in a pocket at a gathering.
a-lire-name-autocollant = Stickers
a-lire-use-autocollant = To print on sheets of labels.

### How to print or send a file, by layout and target

a-lire-how-two-up = Two copies on a sheet. Both sides, flip on the **long edge**. Cut in two at the marks.
a-lire-how-booklet = Booklet. Both sides, flip on the **short edge**. Fold in the middle, staple in the fold.
a-lire-how-reduction = The poster made small, on one sheet. One side, best on **coloured paper**.
a-lire-how-tiles = The poster at full size, over several sheets. One side, **coloured paper**. Cut at the marks, then glue.
a-lire-how-single = One page on a sheet. If there is a back: both sides, **long edge**.
a-lire-how-screen = To attach to a message or put on a site. It is not made for the printer.
a-lire-how-png = One picture for each page. When you post it, write out its text for those who cannot see it.

### How to print, in drawings

a-lire-print = Printing well
a-lire-print-trial = Print **one trial**, read it again, then run the rest.
a-lire-card-scale = **Actual size.** Choose “no scaling”: neither fit nor shrink.
a-lire-card-long = **Long edge.** The sheet turns like the page of a book.
a-lire-card-short = **Short edge.** The sheet turns like a wall calendar.
a-lire-card-booklet = **Booklet.** Keep the sheets in order. Fold, staple in the fold.
a-lire-card-tiles = **Large poster.** Cut at the marks, glue edge to edge on card.
# facts: F89 F90
a-lire-card-paper = **Poster: coloured paper.** Black on white is reserved for the State (law of { $law_press }, art. { $art_press_white }).

### Warnings; the program puts in those that hold

a-lire-warning-address = **Check the address.** { $fund_name }: the address is not certain. Call the fund before you print.
a-lire-warning-facts = **Check the facts.** They date from { $facts_date }. Call before a large run.
a-lire-warning-editor = **Nobody is named.** Stamp a name and address on every sheet.
