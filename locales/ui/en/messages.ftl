# What the program says: one message per code, its remedy in `.hint`.
# Draft: not read by a native speaker.

severity-error = Error:
severity-warning = To look at:

### Types of values in a campaign file
type-text = a text in quotation marks
type-flag = true (yes) or false (no)
type-day = a date such as 2026-12-05
type-time = a time such as "10:30"
type-flip = "long" (long edge), "short" (short edge) or "simplex" (one side only)
type-locale = the code of a language, such as 'fr', 'en-GB' or 'ar-u-nu-latn'
type-ease = a readability score from 0 to 120, such as 80
type-size = 'normal' or 'large' (large print)
type-thickness = a thickness in millimetres, from 0 to 1, such as 0.1
type-texts = a list of texts such as ["a", "b"]
type-section = a section such as [campaign]
type-list = a list of sections such as [[document]]

### Files
reason = { $why ->
    [not-found] it does not exist
    [denied] access is denied
    [full] the disk is full
    [not-a-folder] a file already has this name
    [is-a-folder] it is a folder
   *[other] the system refuses (number { $number })
}
file-read = this file cannot be read: { reason }.
    .hint = Check the name and the folder.
file-encoding = this file is not a text that the program can read.
    .hint = Save it as UTF-8 (in Notepad: Save as, Encoding UTF-8).
file-write = this file cannot be written: { reason }.
    .hint = Choose another folder with --out, or make room.
folder-create = this folder cannot be created: { reason }.
    .hint = Choose another folder with --out.
asset-missing = the program lacks its file { $path }.
data-broken = these data cannot be read; the reader answers: “{ $detail }”.
    .hint = Correct the line shown, or take this file out of the campaign's folder.

nearest-one = { $likeness ->
    [near] The nearest: { $nearest }.{" "}
   *[far] {""}
}

### The campaign file
campaign-missing = this campaign file does not exist.
    .hint = Create one: tractopelle new FOLDER
campaign-txt = this file serves as the campaign file, but its name ends in “.txt”.
    .hint = Rename it { $name } (Notepad adds “.txt”: choose “All files”).
campaign-syntax = this line is not written as it should be: { $line }
    .hint = A line is written: key = "text". Check the quotation marks, the brackets and the equals sign.
campaign-day = no calendar has this day: { $line }
    .hint = A date is written year, month, day: 2026-12-05.
campaign-twice = this key or section is written twice: { $line }
    .hint = Keep only one of the two.
campaign-backslash = the backslash “\” has a special meaning between quotation marks: { $line }
    .hint = Write paths with “/”: "images/logo.png".
campaign-type = “{ $key }” expects { $expected }, not { $found }.
campaign-unknown-key = “{ $key }” is not known here.
    .hint = { nearest-one }Possible here: { $allowed }.
campaign-nir = this text contains a social security number.
    .hint = Delete it: no paper may carry anybody's number. The letters have lines to fill in by hand.
voice-unknown = the voice “{ $wanted }” does not exist.
    .hint = Possible voices: { $allowed }.
voice-role = the colour “{ $wanted }” is not in the palette.
    .hint = Possible colours: { $allowed }. One more is described in data/palette.toml.
voice-figure = there is no drawing “{ $wanted }”.
    .hint = { nearest-one }Drawings: { $allowed }.
voice-cut = the weight or the width of headlines is impossible.
    .hint = In [headline]: weight from 100 to 900, stretch from 50 to 200.
voice-message = a voice cannot say “{ $message }” in its own way: it is no part of an opinion.
    .hint = Procedure is the same in every voice. Check the id: a voice replaces what [parts] names in template.toml.
website-wrong = “{ $address }” is not a plain page address.
    .hint = Write https://… without parameters (no “?”, no “#”): the QR code carries it just as it is.
logo-document = the logo “{ $name }” is a PDF, EPS or AI file: it cannot be placed in an accessible PDF.
    .hint = Open it in Inkscape, Illustrator or Affinity and save it as SVG (text outlined), or as PNG at 300 pixels per inch.
logo-read = the logo “{ $name }” cannot be read: { reason }.
    .hint = Paths start in the campaign's folder.
logo-format = the logo “{ $name }” is not a PNG, JPEG or SVG picture that the program can read.
    .hint = Save it as PNG or SVG from a drawing program. EPS and AI files have to be converted.
logo-large = the logo “{ $name }” is more than { $most } pixels wide or high.
    .hint = Make it smaller: { $most } pixels are enough for a poster.
event-incomplete = a gathering needs its date and its time.
    .hint = Write both: date = 2026-12-05 and time = "10:30"
event-place = the gathering has no place, and the street of the fund ({ $fund }, { $departement }) is not certain enough.
    .hint = Add place = "…" in [event].
event-past = the gathering of { $date } is over.
    .hint = Correct or remove [event].
code-dense = { $job }: the QR code has no room for { $kind ->
        [event] the place of the gathering
       *[other] what it says ({ $kind })
    }: its dots would be too small.
    .hint = { $kind ->
        [event] Shorten place in [event].
       *[other] Give it a larger square in the template.
    }
sections-large = this table is too large: { $most } MB at most.
    .hint = Keep one row for each département, and only the columns that are needed.
sections-format = this file is not a table in text form (CSV).
    .hint = In Excel or LibreOffice: Save as, type “CSV”, then name the .csv file.
sections-empty = this table has no row.
    .hint = The first row names the columns, each of the others is one group.
sections-column = the column “{ $column }” is not known: it is left out.
    .hint = { nearest-one }Columns: { $allowed }.
sections-column-twice = two columns say the same: { $column }.
    .hint = Keep one of them.
sections-no-departement = the column with the département is missing.
    .hint = Write “departement” at the top of that column. Columns: { $allowed }.
sections-surplus = this cell has no column name above it.
    .hint = Put a text that contains “{ $separator }” between quotation marks; or add the name, or clear the cell.
sections-quote = this quotation mark is not closed: all that follows is taken for the same cell.
    .hint = Close it, or remove it.
sections-nowhere = this row does not say its département.
    .hint = Write its code or its name.
sections-twice = the département { $departement } is already in line { $first }.
    .hint = Keep one row for each département.
sections-both = the département { $departement } has a section [departement.{ $departement }] as well.
    .hint = Keep the row or the section.
sections-number = “{ $found }” is a long number that Excel has spoiled.
    .hint = Set the column to the Text format, type the number again, save again.
sections-date = “{ $found }” is no day of the calendar.
    .hint = Write 05/12/2026 (day, month, year) or 2026-12-05.
sections-date-short = “{ $found }” can be read in two ways.
    .hint = Write the year in full: 05/12/2026.
sections-time = “{ $found }” is no time of the day.
    .hint = Write 10:30, 10 h 30 or 10 h.
fund-elsewhere = the fund “{ $fund }” is not in the département { $departement }.
    .hint = Possible funds: { $allowed }.
fund-unknown = the fund “{ $wanted }” does not exist.
    .hint = { nearest-one }All of them: tractopelle list departements --json
correction-undated = the correction of “{ $fund }” has no date.
    .hint = Add corrected = 2026-11-20: the day you checked the address.
document-nameless = this sheet has no document.
    .hint = Add id = "affiche", or another one: tractopelle list documents
document-name = “{ $name }” cannot begin the name of a file.
    .hint = Take small letters without accents, figures and hyphens: name = "affiche-secret"
confirmation-undated = the confirmation of “{ $fact }” has no date.
    .hint = Add on = 2026-11-20: the day somebody checked.

### What was asked for
no-departement = no département is chosen.
    .hint = Add --departement 81, or departements = ["81"] in [select].
departement-unknown = the département “{ $wanted }” does not exist.
    .hint = { nearest-one }All of them: tractopelle list departements
document-unknown = the document “{ $wanted }” does not exist.
    .hint = { nearest-one }All of them: tractopelle list documents
document-untranslated = the document “{ $document }” is not translated ({ $language }): it is not made in this language.
    .hint = Ask for it in French, or add locales/{ $language }/{ $document }.ftl to the campaign's folder.
format-unknown = the document “{ $document }” has no format “{ $wanted }”.
    .hint = Possible formats: { $allowed }.
format-size = the format “{ $format }” of the document “{ $document }” is not of the size “{ $size }”.
    .hint = Ask for the format or for the size, not for both. Formats of the size “{ $size }”: { $allowed }.
format-unfit = { $why ->
        [room] the format “{ $format }” of the document “{ $document }” is too small for a translation ({ $language })
        [translations] the format “{ $format }” of the document “{ $document }” is meant for translations, not for French ({ $language })
       *[large] this language ({ $language }) is always made in large print, and the format “{ $format }” of the document “{ $document }” is not
    }: it is not made.
    .hint = Ask for --format { $usual }, or for no format: the program takes the right one. Meant for this language: { $allowed }.
size-lacking = the document “{ $document }” does not exist { $size ->
        [large] in large print
       *[other] in normal size
    }: it is not made.
    .hint = What is put up (poster, sticker) has no edition in large print. To make it all the same: --size normal
variant-unknown = the document “{ $document }” has no variant “{ $wanted }”.
    .hint = { $count ->
        [0] It has none: remove variant, or --variant.
       *[other] { nearest-one }Possible variants: { $allowed }.
    }
choice-nowhere = none of these documents exists like this: { $wanted }.
    .hint = Formats: { $formats }.{ $count ->
        [0] {""}
       *[other] {" "}Variants: { $variants }.
    } See: tractopelle list documents
target-unknown = the target “{ $wanted }” does not exist.
    .hint = Possible targets: { $allowed }.
language-unknown = the language “{ $wanted }” does not exist.
    .hint = All of them: tractopelle list languages
fact-unknown = the fact “{ $wanted }” does not exist.
    .hint = { nearest-one }All of them: tractopelle list facts
nothing-to-do = there is nothing to do: none of these documents exists for these targets, languages and formats.
    .hint = See: tractopelle list documents
same-file = two jobs would write the same file { $file }: { $one } and { $other }.
    .hint = Remove one of the two.

### Texts and templates
locale-syntax = this message is not written as it should be.
    .hint = A message is written: identifier = text; what follows is indented by four spaces.
message-twice = the message “{ $message }” is written twice: first in { $file }, on line { $line }.
    .hint = Keep one, or change its identifier.
message-missing = the message “{ $message }” is missing ({ $language }).
    .hint = Add it to the document's .ftl file.
message-variable = the message “{ $message }” asks for “{ $variable }”, which does not exist.
    .hint = Variables: those of tractopelle list facts --json, and fund_name, departement_name, departement_of.
template-broken = this template has no format, or an empty one, or impossible text sizes.
    .hint = See docs/templates.md.
template-usual = { $said ->
        [none] this template has several formats and does not say which one is the usual one.
       *[other] the usual format “{ $wanted }” of this template does not exist.
    }
    .hint = Write usual = and one of these: { $allowed }.
template-languages = the usual format of this template (“{ $usual }”, “{ $translated }” for translations) is kept for other languages.
    .hint = Correct usual and translated, or languages of the two formats.
template-large = a template has one format in large print alone, and it is not the usual one. Here: { $formats }.
    .hint = Correct large or usual in template.toml.
template-word = “{ $word }” cannot name a format or a variant, or does so twice.
    .hint = Take letters without accents, figures and hyphens; small letters for a variant.
template-error = the template fails ({ $job }); the engine answers: “{ $detail }”.
    .hint = Correct this line, or take the template out of the campaign's folder.
font-broken = this font cannot be read.
    .hint = It takes a whole .ttf or .otf file.
document-overflow = { $document } ({ $language }), page { $page }: the text of “{ $slot }” runs over { $lines ->
        [0] its frame
        [one] by { $lines } line
       *[other] by { $lines } lines
    }, even at the smallest text size ({ $step } points).
    .hint = Shorten this text.
page-count = { $document } ({ $language }) has { $found ->
        [one] { $found } page
       *[other] { $found } pages
    } instead of { $range ->
        [one] { $expected }
       *[many] { $least } to { $expected }
    }.
    .hint = Shorten the text, or correct the template.
glyph-missing = the font { $font } does not have the { $count ->
        [one] sign
       *[other] signs
    } “{ $character }” ({ $document }, { $language }, message “{ $message }”).
    .hint = Replace this sign, or add a font to the campaign's fonts folder; for a language, name it in its language.toml too.
text-outside = { $document } ({ $language }), page { $page }: “{ $text }” is less than five millimetres from the edge.
    .hint = The paper cutter and the copier would cut it off: correct the template.
ink-foreign = { $document }, page { $page }: the colour { $colour } is not a colour of the palette, or is not black in the version for copiers.
    .hint = A template uses only the names in templates/common/palette.typ.
layout-pages = { $document }: a document of { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } does not go with the layout “{ $layout }”.
    .hint = A booklet has 2 to 48 pages; an assembly plan belongs to a poster of one page.
layout-size = { $document }: the pages do not fit on the paper of the layout “{ $layout }”.
    .hint = Change home or [format] in template.toml.
riso-size = { $document }: this page is larger than a sheet of A3: a stencil duplicator does not print it.
    .hint = Print it with the target home, or design it as A3.
riso-inks = { $document }: this document wants more than { $most } inks: { $names }.
    .hint = Each ink is one more run: change riso in data/palette.toml.
riso-unknown = { $document }: the ink “{ $plate }” of the palette does not exist.
    .hint = Add it to data/riso.toml, or correct data/palette.toml.
riso-names = the inks { $names } would give the same file name twice, or none.
    .hint = Give each ink a name of its own, with letters or figures: couleur = "red"
pdf-export = the PDF file cannot be written; the engine answers: “{ $detail }”.

### Warnings and findings
facts-unverified = { $count ->
        [one] one fact has
       *[other] { $count } facts have
    } not been checked again: the sheets say so ({ $documents }; the oldest is as of { $date }).
    .hint = tractopelle check shows them one by one; tractopelle confirm notes the answers.
fact-unconfirmed = { $fact } is to be checked before you print (as of { $date }).
    .hint = { $question }
fact-overdue = { $fact } is to be looked at again once a year (as of { $date }).
    .hint = { $question }
final-unconfirmed = { $fact } is not confirmed: { $says }
    .hint = Check it, then: tractopelle confirm { $fact } --on DATE --by NAME
address-low = this address is not certain: { $address }.
    .hint = Check it with the fund, then correct it in [fund.{ $fund }] with corrected = DATE.
editor-missing = nobody is named as the publisher{ in-departement }: the sheets leave lines for a stamp.
    .hint = Add name and address in [campaign].
in-departement = { $departement ->
    [general] {""}
   *[other] {" "}({ $departement })
}
ipns-anonymous = “printed by ourselves” is printed only if the publisher has a name and an address.
    .hint = Add name and address in [campaign].
printer-missing = the printer is not named: the French law of 29 July 1881 requires a name and an address.
    .hint = If you print it yourselves: imprint = {"{"} home = "ipns" {"}"} in [campaign].
reading-hard = { $document } ({ $language }) is hard to read: { $score } points of Kandel and Moles, { $aim } are needed. Its hardest sentence: “{ $sentence }”
    .hint = Shorter words, one idea a sentence. Do not cut a sentence for the score alone: have five people read the sheet.
language-draft = { $document }, in { $language }: nobody who grew up with the language has read { $count ->
        [one] one message of the procedure.
       *[other] { $count } messages of the procedure.
    }
    .hint = Make a proof to read: tractopelle review { $code }
final-draft = { $document }, in { $language }: nobody who grew up with the language has read { $count ->
        [one] one message of the procedure.
       *[other] { $count } messages of the procedure.
    }
    .hint = Have it read: tractopelle review { $code }. To make the sheet all the same, with its remark: --accept-drafts
review-source = French is the original language: there is nothing to review.
    .hint = Name another language. All of them: tractopelle list languages
review-nowhere = there is no campaign folder in which to record this review.
    .hint = Name the campaign (--campaign FOLDER), or go to a folder that holds locales/{ $code }/language.toml.
value-unknown = “{ $key }” cannot be “{ $wanted }”.
    .hint = { nearest-one }Possible here: { $allowed }.
key-missing = “{ $key }” is missing.
    .hint = See docs/translating.md, or a language.toml that exists.
patterns-unknown = there are no hyphenation patterns for this language ({ $wanted }).
    .hint = Write hyphenation = 'engine' if the engine knows it, else 'none'. Patterns shipped: { $allowed }.
review-unknown = the message “{ $message }” is not in this language ({ $language }).
    .hint = { nearest-one }Take these lines out, or correct the name.
review-changed = { $count ->
        [one] the French of this message has changed since it was read ({ $language }): it is a draft again.
       *[other] the French of { $count } messages has changed since they were read ({ $language }): they are drafts again.
    }
    .hint = To be read: { $messages }.
interrupted = stopped: the files already written are complete.
internal = the program has made a mistake (“{ $detail }”).
    .hint = The fault is ours: tell us the command and the campaign file.

### Confirm, new
confirm-future = { $date } is still to come.
    .hint = Give the day when somebody checked: --on 2026-11-20
confirm-nobody = the name of whoever checked is missing.
    .hint = Give a name or first name: --by Camille
confirm-nowhere = there is no campaign file to note this in.
    .hint = tractopelle new FOLDER, then add --campaign FOLDER
confirm-done = Noted in { $file }: { $facts }.
new-exists = this file exists already.
    .hint = Choose another folder: nothing is overwritten.
new-done = { $folder } is ready.
    Open campaign.toml with a text editor, then: tractopelle build --campaign { $folder }
new-template-done = { $folder } is ready: { $count } files. Open this folder in a Typst editor; data.json and local.json stand in for the data.

### Build, check, list
build-folder = { $folder }: { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
build-read = Begin with { $file }.
build-failed = { $count ->
        [one] { $count } error, see above: some sheets are missing.
       *[other] { $count } errors, see above: some sheets are missing.
    }
build-questions = To ask on 34 22, or to read again at the source, before you print many:
build-confirm = Note each answer: tractopelle confirm FACT --on DATE --by NAME
check-done = { $count ->
        [0] Nothing to report.
        [one] { $count } point to look at.
       *[other] { $count } points to look at.
    }
list-format-french = { $format } (French)
list-format-translations = { $format } (translations)
list-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
list-pages-range = { $least } to { $count } pages
list-coverage = { $documents ->
    [0] no document
    [one] one document
   *[other] { $documents } documents
}, { $percent } % of the French
list-statuses = absent: { $absent }, drafts: { $draft }, reviewed: { $reviewed }, tested: { $tested }
list-age = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
format-time = { $hour }:{ $minutes }
list-fact-open = to be checked
list-fact-overdue = to be looked at again
list-fact-checked = checked
list-fact-settled = settled
status-source = original language, { $documents } documents, { $all } messages
status-broken = cannot be read, see below
review-list-head = Review: { $language }. Under each name the French, then the translation.
    Right? Change status: 'reviewed' if you have read it, 'tested' if people whom it is for have tried it.
    To be changed? Leave 'draft' and add a line: note = 'what you would write'.
    At the top, write your name or a pseudonym, and the day. Do not touch source.
    Then: tractopelle review { $code } --accept THIS-FILE
review-made = { $file }: the proof to print and have read.
    { $list }: the list to fill in ({ $count ->
    [one] one message
   *[other] { $count } messages
}). Then: tractopelle review { $code } --accept { $list }
review-recorded = { $file }: { $reviewed } messages reviewed, { $tested } tested.
target-screen = PDF for e-mail, websites and screen readers
target-home = black A4 PDF for the group's printer or copier
target-press = PDF/X for a print shop: four inks, bleed
target-png = pictures for social networks
target-riso = grey PDF for the stencil duplicator (riso), one for each ink, on request

### The guide without arguments
guide-welcome = Tractopelle makes papers about Mon espace santé: refusing it, closing it. Answer, then press Enter.
guide-departement = Your département (number or name)?
guide-documents = Which papers? Their numbers, or Enter for all of them:
guide-number = it takes numbers from 1 to { $most }, separated by commas.
guide-name = Who signs (name of the group; Enter to leave room for a stamp)?
guide-address = Its address?
guide-working = One moment…
guide-done = Done: { $count } files in { $folder }. Open { $file } first.
guide-enter = Press Enter to finish.

### The command line
cli-unknown-argument = the option “{ $argument }” does not exist.
    .hint = { nearest-one }All of them: { $help }
cli-extra-argument = “{ $argument }” is one too many.
    .hint = See: { $help }
cli-unknown-command = the command “{ $argument }” does not exist.
    .hint = { nearest-one }All of them: { $help }
cli-missing-argument = this is missing: { $argument }.
    .hint = See: { $help }
cli-wrong-value = “{ $value }” does not suit { $argument }.
    .hint = { nearest-one }{ $choice ->
        [some] Possible here: { $allowed }.
       *[none] See: { $help }
    }
cli-wrong-date = “{ $value }” is not a date, or there is no such day ({ $argument }).
    .hint = A date is written year, month, day: 2026-12-05
cli-no-value = { $argument } lacks a value.
    .hint = { $choice ->
        [some] Possible here: { $allowed }.
       *[none] See: { $help }
    }
cli-needless-value = { $argument } takes no value.
    .hint = See: { $help }
cli-twice = { $argument } is given twice.
    .hint = Keep one of them.
cli-wrong = this command is not understood.
    .hint = See: { $help }

### Print shops
printer-unknown = there is no printer profile “{ $wanted }”.
    .hint = { nearest-one }Profiles: { $allowed }. Your own goes into data/printers of the campaign folder.
condition-unknown = there is no printing condition “{ $wanted }”.
    .hint = { nearest-one }Shipped: { $allowed }. For another one, give its profile too: icc = 'profile.icc'.
condition-unnamed = the ICC profile { $path } has no name of a condition.
    .hint = Give the name that the shop uses: condition = 'FOGRA51' (or --condition FOGRA51).
pdfx-unknown = the standard “{ $wanted }” is not known.
    .hint = Write pdfx = '4' (PDF/X-4) or pdfx = '1a' (PDF/X-1a:2003).
icc-read = the ICC profile { $path } cannot be read: { reason }.
    .hint = Check the name and the folder.
icc-large = the ICC profile { $path } is too large: { $most } MB at most.
    .hint = Ask the shop for an output profile; they have less than 3 MB.
icc-broken = the ICC profile { $path } cannot be read, or cannot turn colours into inks.
    .hint = Download it again, or ask the shop for a CMYK output profile.
icc-class = the ICC profile { $path } does not describe a press (class { $found }).
    .hint = An output profile is needed (class “prtr”): that of a screen or a scanner will not do.
icc-colours = the ICC profile { $path } is not for four inks (it is in { $found }).
    .hint = A CMYK profile is needed, such as FOGRA39.
logo-svg = this SVG logo cannot be printed in four inks: { $reason ->
    [gradient] it holds a gradient or a pattern
    [opacity] it holds transparency
    [mask] it holds a mask
    [filter] it holds an effect (shadow, blur)
    [clip] it holds a clipping path
    [picture] it holds a photo
    [text] it holds text that is not outlined
   *[other] it has a form that is not supported
}.
    .hint = Make it simpler (flat colours, outlined text), or give it as PNG, at 300 pixels per inch at least.
logo-separate = a picture cannot be turned into inks.
    .hint = Save it again as PNG or JPEG, 8 bits, RGB.
press-printer-missing = name and address of the printer are missing on the “press” files (département { $departement }); the law wants them. A blank line waits for them.
    .hint = In [campaign]: imprint = {"{"} press = 'Name, address' {"}"}. Or ask the shop to add them.
preflight-refused = { $file } is not written: { $count ->
    [one] the check found one fault in it
   *[other] the check found { $count } faults in it
}.
    .hint = Mend what is said above. To see the file all the same: --keep-failing
preflight-kept = { $file }: { $count ->
    [one] the check found one fault in it
   *[other] the check found { $count } faults in it
}. It is kept with REFUSE in its name.
    .hint = Do not send it to the print shop.

### How easily sheets read (check)

reading-title = Ease of reading (Kandel and Moles, 0 to 100, the hardest first):
reading-document = Sheet
reading-language = Language
reading-score = Score
reading-aim = Aim
reading-length = Words a sentence
reading-longest = The longest
reading-short = Very short
reading-place = Where the hardest is
reading-cut = { $document } ({ $language }), fewer than { $least } words: { $sentences }
