# What the program says on texts that a campaign wrote itself.

type-words = a text, the name of a file, { "{" } text = '…', author = '…' { "}" }, or a list of these

text-unknown = [text.{ $wanted }]: there is no such paper, or it does not take texts of yours.
    .hint = { nearest-one }{ $choice ->
        [some] Possible here: { $allowed }.
       *[none] No paper of this campaign takes a text.
    }
text-neutral = [text.{ $document }]: this paper says how things are done, and it is the same for everybody. It does not take texts of yours.
    .hint = Write your opinion in a paper of opinion: it is signed, and apart. See the list: tractopelle list documents
text-which = this needs text (the text) or file (the name of a file), one of them and not both.
    .hint = For example: { "{" } file = 'text.md', author = 'Jane Example', date = 2026-11-20 { "}" }
text-variable = { "{" } ${ $wanted } { "}" } does not exist: nobody will know what to write there.
    .hint = { nearest-one }Possible values: tractopelle list facts --json (key name), and docs/campaign.md.
text-value = { "{" } ${ $variable } { "}" } has no value here.
    .hint = Fill in what the campaign has not said (name, gathering, SIRET…), or take these words away.
file-outside = “{ $name }” leads out of the campaign folder.
    .hint = Copy this file into the campaign folder and write its name, for instance 'text.md'.
text-format = “{ $name }” is a document of a word processor or a PDF: the program does not read it.
    .hint = In LibreOffice or Word: File, Save as, “Text (.txt)”, UTF-8 encoding. Or copy the text and paste it into a .md file with a plain editor. Headings: #; bold: **words**; lists: - at the start of the line.
text-read = “{ $name }” cannot be read: { reason }.
    .hint = Names of files start from the campaign folder.
text-large = “{ $name }” is too large for a text: more than { $most } kB.
    .hint = A tract of four pages has 20,000 characters, that is 20 kB. Check that it is the right file.
text-binary = “{ $name }” is no text: it holds characters that nobody writes.
    .hint = Save it as text (.txt or .md), UTF-8 encoding.
text-empty = “{ $name }” is empty.
    .hint = Write the text into this file, or take away the line that names it.
text-too-long = { $document } ({ $language }): the text “{ $part }” has about { $signs } characters too many, even at the smallest text size ({ $step } points).
    .hint = { $where ->
        [other] Shorten it, or choose something larger: it holds in { $allowed }.
       *[nowhere] Shorten it: it holds in no other format.
    }
picture-place = a picture cannot stand here: “{ $name }”.
    .hint = Pictures go into corps, demandes or apropos, not into a title.
picture-alt = the picture “{ $name }” has no description.
    .hint = Write what it shows, for those who do not see it: ![The fund's office in Albi, its door closed](picture.jpg)
picture-web = the picture “{ $name }” is on the internet.
    .hint = Download it into the campaign folder and write its name: picture.jpg
picture-read = the picture “{ $name }” cannot be read: { reason }.
    .hint = Names of files start from the campaign folder.
picture-format = “{ $name }” is no PNG, JPEG or SVG picture that the program can read.
    .hint = Open it in a program for pictures and save it as PNG or JPEG.
picture-document = “{ $name }” is a PDF, EPS or AI file: it cannot be placed in a text.
    .hint = Save it as PNG, JPEG or SVG.
picture-large = the picture “{ $name }” has sides of more than { $most } pixels.
    .hint = Make it smaller: 2000 pixels are enough.
signatory-nameless = a signatory needs name or organisation.
    .hint = For example: name = 'Jane Example', role = 'general practitioner'
