# The help of the command line.
# Draft: not read by a native speaker.

help-usage = Usage:
help-commands = Commands
help-command-name = COMMAND
help-arguments = Arguments
help-options = Options
help-about = Leaflets, posters and guides on paper, for each French département.
help-after = Example: tractopelle build --departement 81
    With nothing more, in a terminal, the program asks its questions.
help-help = Show this help
help-version = Show the version
help-option-help = Show this help
help-option-campaign = Campaign file or folder (otherwise ./campaign.toml, otherwise the neutral campaign)
help-option-date = Count from this day instead of today
help-option-ui = Language of the messages: fr or en
help-option-json = Results for a machine
help-option-quiet = Say only the errors
help-option-documents = Documents (otherwise all): see “list documents”
help-option-departement = Départements, by number or by name, separated by commas, or “all”
help-option-language = Languages of the sheets (otherwise French), or “all”
help-option-target = Targets: screen, home, png, or “all”
help-build-about = Typeset the documents and write the files (or: composer)
help-build-out = Folder to write to (otherwise “out”)
help-build-jobs = Number of jobs run at once (otherwise as many as there are processors)
help-build-final_ = Refuse everything that is not confirmed
help-build-report = Also write rapport.json: each file, what it contains, what is to be looked at
help-list-about = Show what exists (or: lister)
help-list-what = documents, departements, languages, targets, facts or printers
help-check-about = Look for what is wrong: campaign, texts, facts, law; or PDFs to be printed (or: verifier)
help-check-documents = Documents (otherwise all), or PDF files from anywhere
help-check-printer = Printer that the PDF is meant for (otherwise generique-fr): see “list printers”
help-check-trim = Finished size of the PDF in millimetres (without a value: the one it states)
help-check-folds = Folds, in millimetres from the left of the first page (h105: from the top)
help-check-pdfx = PDF/X standard to follow: 4 or 1a (otherwise the printer's)
help-check-without = Rules to leave out, separated by commas
help-check-seconds = Time each PDF may take (otherwise 20 seconds)
help-check-report = Also write a report on each PDF: html or json
help-check-out = Folder of the reports (otherwise the current folder)
help-confirm-about = Note that somebody has checked a fact (or: confirmer)
help-confirm-facts = The facts, by their identifiers: see “list facts”
help-confirm-on = The day of the check
help-confirm-by = Who checked; stays in the campaign file
help-new-about = Create a campaign folder, or copy a template (or: nouveau)
help-new-folder = The folder to create
help-new-departement = The campaign's département
help-new-template = A document whose template to copy
help-completions-about = Write what completes the commands with the Tab key
help-completions-shell = bash, zsh, fish, elvish or powershell

### Names of values

value-campaign = PATH
value-date = YYYY-MM-DD
value-on = YYYY-MM-DD
value-documents = DOCUMENT
value-check-documents = DOCUMENT|PDF
value-printer = PRINTER
value-without = RULE
value-seconds = N
value-departement = 81,2A
value-new-departement = 81
value-out = DIR
value-folder = DIR
value-jobs = N
value-what = WHAT
value-facts = FACT
value-by = NAME
value-template = DOCUMENT
value-shell = SHELL
