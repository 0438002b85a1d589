# What the check of PDFs finds: one message per finding, its remedy in `.hint`.
# Draft: not read by a native speaker.

### The command
check-mixed = “{ $argument }” is not a PDF file, although others are.
    .hint = Check PDFs in one command, the campaign's documents in another.
check-no-pdf = these options concern the check of a PDF, and no PDF is named.
    .hint = Add the file's name: tractopelle check leaflet.pdf
rule-unknown = the rule “{ $wanted }” does not exist.
    .hint = { nearest-one }All of them: { $allowed }.
preflight-at = { $name }:
preflight-page = page { $page }
preflight-place = at { $x } × { $y } mm
preflight-origin = { $name }: { $text }, read on { $date }
preflight-without = { $count ->
        [one] Rule left out: { $rules }.
       *[other] Rules left out: { $rules }.
    }
preflight-report = Report: { $file }
preflight-done = { $count ->
        [0] { $files ->
            [one] Nothing to object to.
           *[other] Nothing to object to in the { $files } files.
        }
        [one] { $count } point to look at.
       *[other] { $count } points to look at.
    }
more-alike = { $count ->
        [one] one more finding like this on this page.
       *[other] { $count } more findings like this on this page.
    }

### The file
file-not-pdf = this file is not a PDF, or it is too damaged to be read.
    .hint = Export it again, and make sure that it was copied whole.
file-locked = this PDF opens only with a password.
    .hint = Export it without a password.
file-too-large = this file is too large ({ $most } MB at most).
    .hint = Reduce the photos to the size they are printed at, then export again.
file-too-many-pages = this PDF has more than { $most } pages.
    .hint = Cut it into several files.
file-too-hostile = this PDF could not be checked: { $why ->
        [time] { $seconds ->
            [one] it takes more than one second.
           *[other] it takes more than { $seconds } seconds.
        }
        [start] the check could not be started.
       *[other] it makes the check fail, for want of memory or because it is badly built.
    }
    .hint = Export it again from the program that made it. If it is only very heavy, give it more time: --seconds 120
file-name-characters = the name “{ $name }” has signs that get lost on the way ({ $found }).
    .hint = Keep to letters without accents, digits, full stop, hyphen and underscore.
encryption-found = this PDF is encrypted: the printer will not be able to prepare it.
    .hint = Export it without protection.
pages-count = { $found ->
        [one] this PDF has { $found } page
       *[other] this PDF has { $found } pages
    }, { $wanted } are needed.
    .hint = Add or remove pages.
pages-multiple = { $found ->
        [one] this PDF has { $found } page
       *[other] this PDF has { $found } pages
    }; a multiple of { $wanted } is needed.
    .hint = Add pages, blank ones if need be.

### The page boxes
boxes-trim-missing = the page does not say where it is cut (neither TrimBox nor ArtBox).
    .hint = When exporting, state the finished size, and the bleed apart from it.
boxes-trim-and-art = the page has a TrimBox and an ArtBox: only one is allowed.
    .hint = Remove the ArtBox.
boxes-not-nested = the { $inner } goes beyond the { $outer }.
    .hint = Export again: the finished page lies within the bleed, and the bleed within the sheet.
boxes-trim-size = the finished page measures { $width } × { $height } mm, it should be { $wanted_width } × { $wanted_height } mm.
    .hint = Correct the document's size; do not let the export enlarge or reduce it.
boxes-unequal = the finished page measures { $width } × { $height } mm, the first one { $wanted_width } × { $wanted_height } mm.
    .hint = Give all pages the same size, or make one file per size.
bleed-narrow = the bleed has { $found } mm, it should have { $wanted }.
    .hint = Export with { $wanted } mm of bleed on every side.
bleed-box-missing = the file does not state its bleed (no BleedBox).
    .hint = Export with { $wanted } mm of bleed on every side.
side-of = { $side ->
        [left] on the left
        [right] on the right
        [top] at the top
       *[bottom] at the bottom
    }
bleed-reach-short = { side-of }, artwork touches the cut and does not go on to the edge of the bleed: { $found } mm instead of { $wanted }.
    .hint = Extend this background or picture { $wanted } mm beyond the cut.

### What the file says of itself
pdfx-keys-version = { $stated ->
        [nothing] the file does not state
       *[other] the file states { $found }, and not
    } { $wanted }.
    .hint = Export as { $wanted }.
pdfx-keys-pdf = the file is PDF { $found }; this standard goes up to PDF { $wanted }.
    .hint = Export with the standard's preset.
pdfx-keys-trapped = the file does not say whether it is trapped (Trapped must be True or False).
    .hint = Export with the standard's preset; without trapping, Trapped is False.
pdfx-keys-missing = the file lacks: { $key }.
    .hint = Give the document a title, then export with the standard's preset.
output-intent-missing = the file does not say for which printing it is made (no GTS_PDFX output intent).
    .hint = When exporting, choose the output profile that the printer asks for (often FOGRA39).
output-intent-several = the file has { $found } PDF/X output intents, there should be one.
    .hint = Export again with a single output profile.
output-intent-unnamed = the output intent has no name.
    .hint = When exporting, choose a known output profile (often FOGRA39).
output-intent-profile = the output intent's profile is not in the file.
    .hint = When exporting, have the output profile embedded.
output-intent-broken = the output intent's profile cannot be read.
    .hint = Take another output profile, then export again.
output-intent-class = the output intent's profile is of class “{ $found }”, it should be that of a printer or press (“{ $wanted }”).
    .hint = Choose an output profile, not that of a screen.
output-intent-inks = the output intent's profile is made for { $found }, it should be for { $wanted }.
    .hint = Choose a profile for four inks.
active-action = the file contains an action ({ $key }).
    .hint = Export for print, without interactivity.
active-script = the file contains a program (JavaScript).
    .hint = Export for print, without interactivity.
active-form = the file contains a form ({ $key }).
    .hint = Export for print: fields become drawing.
active-attachment = the file contains attachments ({ $key }).
    .hint = Export without attachments.
layers-found = the file has layers: the printer may print other ones than you.
    .hint = Merge the layers when exporting.
annotations-found = an annotation ({ $kind }) lies on what is printed.
    .hint = Export without links, notes or fields.
metadata-path = the file keeps the name of a personal folder: { $found }
    .hint = Delete this property of the document before exporting.
metadata-author = the file names its author: { $found }
    .hint = If this is not intended, delete the author in the document's properties.
metadata-exif = a photo still has the notes of its camera (EXIF: day, place, model…).
    .hint = Save the photos without their metadata, then export again.

### Letters
fonts-missing = the font { $font } is not in the file: another one will be printed.
    .hint = When exporting, embed all fonts.
glyphs-missing = { $count ->
        [one] one sign is
       *[other] { $count } signs are
    } missing from the font { $font }: a box or nothing is printed instead.
    .hint = Take a font that has these signs.
black-text-mixed = this black text is made of several inks ({ $found }): it should be black alone (K100).
    .hint = Give it 0% of cyan, magenta and yellow, and 100% of black.
text-size-plain = a text has { $found } points, it should have { $wanted }: “{ $text }”.
    .hint = Make this text larger.
text-size-reversed = a light text on a background has { $found } points, it should have { $wanted }: “{ $text }”.
    .hint = Make this text larger, or set it in black on white.
text-size-inks = a text of several inks has { $found } points, it should have { $wanted }: “{ $text }”.
    .hint = Make this text larger, or set it in one ink.

### Colours
colour-rgb = this colour is not made of inks ({ $space }): it will change in print.
    .hint = When exporting, convert colours to CMYK with the output profile.
colour-grey = this grey goes through a profile ({ $space }): it may be printed in four colours.
    .hint = Set greys and blacks in black alone (K).
colour-profile = these inks go through a profile ({ $space }), which the standard forbids.
    .hint = When exporting, convert colours to CMYK without attaching their profiles.
colour-not-black = this is not in black alone ({ $space }).
    .hint = Set it in black (K) or in tints of black.
transparency-rgb = the page blends its transparency in a space that is not made of inks ({ $space }).
    .hint = Set the transparency blend space to CMYK.
transparency-found = the page contains transparency, which PDF/X-1a forbids.
    .hint = Flatten transparency when exporting, or ask for PDF/X-4.
overprint-white = white is set to overprint: it will vanish.
    .hint = Take the overprint off this object.
total-ink-over = there is up to { $found }% of ink, it should be { $wanted }% at most.
    .hint = Lighten this place, or convert it with a profile that limits the ink.

### Lines, pictures, the cut
line-width-thin = a line has { $found } points, it should have { $wanted } at least.
    .hint = Make this line thicker.
resolution-picture = a picture has { $found } pixels per inch at its size, it should have { $wanted }.
    .hint = Take a larger picture, or place it smaller.
resolution-bitmap = a line drawing in pixels has { $found } pixels per inch at its size, it should have { $wanted }.
    .hint = Take a larger picture, or a vector drawing.
safe-zone-text = a text is { $found } mm from the cut, it should be { $wanted } mm: “{ $text }”.
    .hint = Move it away from the edge: the cut may fall a millimetre beside.
safe-zone-picture = a picture is { $found } mm from the cut, it should be { $wanted } mm.
    .hint = Move it away from the edge, or extend it into the bleed.
safe-zone-code = a QR code is { $found } mm from the cut, it should be { $wanted } mm.
    .hint = Move it away from the edge.
folds-text = a text is on the fold at { $fold } mm, or less than { $wanted } mm from it: “{ $text }”.
    .hint = Move this text away from the fold.
folds-picture = a picture is on the fold at { $fold } mm, or less than { $wanted } mm from it.
    .hint = Move it away from the fold, or let it run well beyond on both sides.
folds-code = a QR code is on the fold at { $fold } mm, or less than { $wanted } mm from it.
    .hint = Move this code away from the fold.

### QR codes
qr-unreadable = this QR code cannot be read.
    .hint = Make it anew as a vector drawing, black on white, with a white margin of four squares.
qr-wrong = this QR code does not lead where it should: { $found }
    .hint = Replace it.
qr-missing = this page lacks the QR code that leads to { $wanted }
    .hint = Add it, or make sure that it can be read.
qr-copy-lost = this QR code can no longer be read on the photocopy of a photocopy.
    .hint = Make it larger, black on white, or shorten the address.

### What could not be judged
unmeasured-overprint = not measured: the effect of an overprint.
    .hint = Look at the separations preview of your program, or ask for a proof.
unmeasured-blend = not measured: a blend mode ({ $name }).
    .hint = Ask for a proof, or set this blend mode to Normal.
unmeasured-shading = not measured: a complex gradient.
    .hint = Ask for a proof, or take a simple gradient.
unmeasured-font = not measured: the text in { $name }, a font that is not in the file.
    .hint = When exporting, embed all fonts.
unmeasured-layer = not measured: what layers hide or show.
    .hint = Merge the layers when exporting.
unmeasured-image = not measured: a picture that the program cannot read.
    .hint = Save this picture as TIFF or PNG, then export again.
unmeasured-colour = not measured: a colour that the program cannot read.
    .hint = Convert colours to CMYK when exporting.
unmeasured-transfer = not measured: a transfer curve.
    .hint = Export without transfer curves.
unmeasured-pattern = not measured: a pattern.
    .hint = Replace the pattern by a drawing.
unmeasured-annotation = not measured: an annotation that is printed.
    .hint = Export without annotations.
unmeasured-content = not measured: a part of the page that the program cannot read; the file is damaged or incomplete.
    .hint = Export the file again, or copy it again from where it came.
unmeasured-rest = not measured: a part of the page that is too complex.
    .hint = Simplify the page, or turn it into a picture of 300 pixels per inch.
unmeasured-plates = not measured: the inks of this page, which is too large to be drawn.
    .hint = Check the size of the page.

### The report
report-title = Check of { $file }
report-verdict = { $class ->
        [good] Nothing to object to.
        [fair] { $warnings ->
            [one] { $warnings } point to look at, no error.
           *[other] { $warnings } points to look at, no error.
        }
       *[bad] { $errors ->
            [one] { $errors } error
           *[other] { $errors } errors
        }, { $warnings ->
            [0] nothing else to look at.
            [one] { $warnings } point to look at.
           *[other] { $warnings } points to look at.
        }
    }
report-printer = Printer: { $name } ({ $id }, { $state })
report-standard = Standard: { $standard }
report-whole = The whole file
report-page = Page { $page }
report-picture = Page { $page } with its boxes and the findings
report-clean = Nothing to object to on this page.
report-trim = cut
report-bleed = bleed
report-safe = safe zone
report-fold = fold
report-note = The pictures are made from the ink plates; their colours are only approximate, this is no proof. Places are counted in millimetres from the upper left corner of the cut page. This check replaces neither a certified tool nor the printer's agreement.

### Printers
printer-verified = verified
printer-unverified = not verified
standard-x4 = PDF/X-4
standard-x1a = PDF/X-1a
standard-any = any PDF
list-printer-bleed = bleed { $value } mm
list-printer-safe = safe zone { $value } mm
list-printer-ink = ink { $value }%
list-printer-free = any ink
