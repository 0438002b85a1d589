# Draft: not read by a native speaker.
# The notice in every folder of outputs, for the volunteer who prints: which file for what, and how.

a-lire-title = Read this before you print
a-lire-headline = Read this
    before you print
a-lire-for-you = For you, not to hand out

### Heads of the list

a-lire-home = Print it yourself
a-lire-screen = Send, read on a screen
a-lire-press = Give to a print shop
a-lire-png = Social networks
a-lire-warnings = Before you hand out

### How to print or send a file, by layout and target

a-lire-turned = { $flip ->
    [long] Both sides, flip on the **long edge**.
    [short] Both sides, flip on the **short edge**.
   *[simplex] One side only.
}
a-lire-how-two-up = Two copies on a sheet. { a-lire-turned } Cut in two at the marks.
a-lire-how-four-up = Four copies on a sheet. { a-lire-turned } Cut in the middle, both ways.
a-lire-how-n-up = Several copies on a sheet. { a-lire-turned } Cut at the marks.
a-lire-how-cut-and-stack = Different pages. { a-lire-turned } Cut the pile at the marks, then lay the stacks on each other, the one from the top left on top: the pages are in order.
a-lire-how-booklet = Booklet. { a-lire-turned } Fold in the middle, staple in the fold.
a-lire-how-booklet-pair = Two small booklets on a sheet. { a-lire-turned } Cut in two at the marks, then fold each half, staple in the fold.
a-lire-how-stickers = Twenty-four stickers on a sheet. One side only, **sticker paper**. Cut along the dashes.
a-lire-how-leaflet = Leaflet of three panels. { a-lire-turned } Fold at the dashes: the shortest panel goes in first.
a-lire-how-reduction = The poster made small, on one sheet. One side, best on **coloured paper**.
a-lire-how-tiles = The poster at full size, over several sheets. One side, **coloured paper**. Cut right and bottom, glue onto the next piece up to its dashes.
a-lire-how-tiles-plan = The poster at full size, over several sheets, after an **assembly plan**. One side, **coloured paper**. Cut right and bottom, glue onto the next piece up to its dashes.
a-lire-how-single = One page on a sheet. { a-lire-turned }
a-lire-how-riso = For a stencil duplicator (riso): one file for each ink, whose name is at the end. Print all sheets in one ink, then in the other. { a-lire-turned } Then cut or fold at the marks, if there are any.
a-lire-how-screen = To attach to a message or put on a site. It is not made for the printer.
a-lire-how-press = For the print shop: four inks, bleed. Send **the file as it is**; do not open and save it elsewhere.
a-lire-how-png = One picture for each page. When you post it, write out its text for those who cannot see it.

### How to print, in drawings

a-lire-print = Printing well
a-lire-print-trial = Print **one trial**, read it again, then run the rest.
a-lire-card-scale = **Actual size.** Choose “no scaling”: neither fit nor shrink.
a-lire-card-long = **Long edge.** The sheet turns like the page of a book.
a-lire-card-short = **Short edge.** The sheet turns like a wall calendar.
a-lire-card-booklet = **Booklet.** Keep the sheets in order. Fold, staple in the fold.
a-lire-card-tiles = **Large poster.** Cut right and bottom, glue onto the next piece, up to its dashes.
# facts: F89 F90
a-lire-card-paper = **Poster: coloured paper.** Black on white is reserved for the State (law of { $law_press }, art. { $art_press_white }).

### Warnings; the program puts in those that hold

a-lire-warning-address = **Check the address.** { $fund_name }: the address is not certain. Call the fund before you print.
a-lire-warning-facts = **Check the facts.** They date from { $facts_date }. Call before a large run.
a-lire-warning-editor = **Nobody is named.** Stamp a name and address on every sheet.
