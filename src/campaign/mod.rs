//! Who signs, where, with which documents: the campaign file a user writes, strictly read.

pub mod documents;
pub mod edit;
mod event;
mod logo;
pub mod nir;
mod sections;
mod signature;
mod table;
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::directory::{Confidence, Directory, nearest};
use crate::facts::{Confirmation, Confirmations, Facts};
use crate::files;
use crate::paper::{self, Flip, Paper};
use crate::press::{self, Chosen};
use crate::printer::Standard;
use crate::reader::{Section, Source};
use crate::riso::{self, Inks};
use crate::template::{Part, Size, Template};

pub use documents::{Documents, Wanted};
pub use event::Event;
use event::General;
pub use logo::Logo;
use sections::Around;
pub use signature::{Signatory, Signature};
pub use words::{Piece, Said, Words};

/// The name of a campaign file.
pub const FILE: &str = "campaign.toml";

/// What a campaign says on who prints at home.
const IPNS: &str = "ipns";

/// Who publishes and who prints: what the law wants on every sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Publisher {
    /// Signs every sheet.
    pub name: Option<String>,
    /// The editor's address.
    pub address: Option<String>,
    /// Its SIRET number, if it has one.
    pub siret: Option<String>,
    /// How to reach it.
    pub contact: Option<String>,
    /// Whether it prints by itself (« Imprimé par nos soins »).
    pub prints_itself: bool,
    /// The printer of what is printed at home by somebody else.
    pub home_printer: Option<String>,
    /// The print shop.
    pub press_printer: Option<String>,
    /// Its gathering.
    pub event: Option<Event>,
}

impl Publisher {
    /// Whether the editor is identified: name and address.
    #[must_use]
    pub fn identified(&self) -> bool {
        self.name.is_some() && self.address.is_some()
    }

    /// Says who prints at home, `ipns` being the publisher itself, and in a shop.
    fn set_imprint(&mut self, home: Option<String>, press: Option<String>) {
        let by_itself = |printer: &String| printer.eq_ignore_ascii_case(IPNS);
        self.prints_itself = home.as_ref().is_some_and(by_itself);
        self.home_printer = home.filter(|home| !by_itself(home));
        self.press_printer = press.filter(|press| !by_itself(press));
    }
}

/// What is made; an empty list leaves the choice to the next one asked: command line, campaign, default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Codes or names of départements, or `all`.
    pub departements: Vec<String>,
    /// Documents; all by default.
    pub documents: Vec<String>,
    /// Languages; French by default.
    pub languages: Vec<String>,
    /// Targets; all by default.
    pub targets: Vec<String>,
    /// Formats, or `all`; each document's usual one by default.
    pub formats: Vec<String>,
    /// Variants, or `all`; each document's usual one by default.
    pub variants: Vec<String>,
    /// How large what is read in the hand is set; as usual in the language by default.
    pub size: Option<Size>,
}

/// A campaign.
#[derive(Clone, Debug, Default)]
pub struct Campaign {
    /// The folder it lies in; paths in it start there.
    pub folder: PathBuf,
    /// Its file, if it has one; the neutral campaign has none.
    pub file: Option<PathBuf>,
    /// Who publishes.
    pub publisher: Publisher,
    /// The campaign's page, for its QR code.
    pub website: Option<String>,
    /// The day printed on the sheets; without one the day of the build.
    pub edition: Option<Date>,
    /// Its voice.
    pub voice: Option<String>,
    /// Its logos.
    pub logos: Vec<Logo>,
    /// Whether the sorting advice is printed, which binds associations.
    pub sorting_mark: bool,
    /// What is made.
    pub select: Selection,
    /// In which formats and variants.
    pub documents: Documents,
    /// What it says in its own words.
    pub words: Words,
    /// How it signs what it says.
    pub signature: Signature,
    /// How it is printed in a shop.
    pub press: press::Choice,
    /// The paper and the machine it prints with.
    pub paper: Paper,
    /// The inks of its stencil duplicator, where it chose them.
    pub riso: Inks,
    /// Local sections by code of the département.
    pub sections: BTreeMap<String, Publisher>,
    /// Which funds, where a département has several.
    pub funds: BTreeMap<String, Vec<String>>,
    /// Who looked at which fact.
    pub confirmed: Confirmations,
}

/// What the campaign's references must exist in; a correction goes into the directory.
pub struct Known<'a> {
    /// Départements and funds.
    pub directory: &'a mut Directory,
    /// Facts.
    pub facts: &'a Facts,
    /// Documents.
    pub documents: &'a [Template],
    /// Ids of the voices.
    pub voices: &'a [String],
    /// Plates of a stencil duplicator and their usual inks.
    pub inks: &'a Inks,
}

/// Finds the campaign file: the given path (a file or a folder), else `campaign.toml` in the current
/// folder, else none. A file that Notepad saved as `campaign.toml.txt` counts, with a warning.
///
/// # Errors
/// `campaign-missing` if a given path leads nowhere.
pub fn locate(given: Option<&Path>, report: &mut Report) -> Result<Option<PathBuf>, Diagnostic> {
    let wanted = match given {
        // A path with backslashes, typed on Windows or copied from there.
        Some(path) if !files::exists(path) => PathBuf::from(files::shown(path).replace('\\', "/")),
        Some(path) => path.to_owned(),
        None => PathBuf::from(FILE),
    };
    let wanted = if files::is_folder(&wanted) { wanted.join(FILE) } else { wanted };
    if files::exists(&wanted) {
        return Ok(Some(wanted));
    }
    let suffixed = PathBuf::from(format!("{}.txt", files::shown(&wanted)));
    if files::exists(&suffixed) {
        report.push(Diagnostic::warning("campaign-txt").with("name", FILE).at(Place::file(files::shown(&suffixed))));
        return Ok(Some(suffixed));
    }
    match given {
        Some(_) => Err(Diagnostic::error("campaign-missing").at(Place::file(files::shown(&wanted)))),
        None => Ok(None),
    }
}

impl Campaign {
    /// Reads a campaign file; everything wrong with it is told at once, warnings into `report`.
    ///
    /// # Errors
    /// `file-read`, `file-encoding`, and all that `campaign-…` codes name, with line and column.
    pub fn load(path: &Path, known: &mut Known, report: &mut Report) -> Result<Self, Report> {
        let text = files::read_text(path)?;
        let source = Source::new(files::shown(path), text);
        let mut campaign = Self { file: Some(path.to_owned()), ..Self::default() };
        campaign.folder = path.parent().map(Path::to_owned).unwrap_or_default();
        if let Some(document) = source.parse() {
            campaign.read(Section::root(&source, &document), known);
        }
        source.note_all(nir::refusals(source.file(), source.text()));
        let found = source.into_report();
        if found.failed() {
            return Err(found);
        }
        report.extend(found);
        Ok(campaign)
    }

    fn read(&mut self, mut root: Section, known: &mut Known) {
        let mut table = None;
        if let Some(mut section) = root.section("campaign") {
            table = section.text("sections").map(|name| self.folder.join(name.replace('\\', "/")));
            self.read_campaign(section, known.voices);
        }
        if let Some(mut section) = root.section("select") {
            self.select.departements = section.texts("departements");
            self.select.languages = section.texts("languages");
            self.select.documents = section.texts("documents");
            self.select.targets = section.texts("targets");
            self.select.size = section.one_of("size", "size", Size::of);
            section.finish();
        }
        self.documents = documents::read(&mut root, known.documents);
        self.read_words(&mut root, known);
        self.signature.read_signatories(&mut root);
        if let Some(section) = root.section("press") {
            self.read_press(section);
        }
        if let Some(section) = root.section("paper") {
            self.paper = read_paper(section);
        }
        if let Some(section) = root.section("riso") {
            self.riso = read_riso(section, known.inks);
        }
        if let Some(section) = root.section("event") {
            self.publisher.event = event::read(section, General::default());
        }
        let said = root.holds("event");
        for (code, section) in root.sections("departement") {
            self.read_local(&code, section, known.directory, said);
        }
        if let Some(path) = table {
            let (taken, general) = (&self.sections, General { said, event: self.publisher.event.as_ref() });
            let (sections, report) = sections::read(&path, &Around { directory: known.directory, taken, general });
            self.sections.extend(sections);
            root.note_all(report);
        }
        if let Some(section) = root.section("funds") {
            self.read_funds(section, known.directory);
        }
        for (id, section) in root.sections("fund") {
            correct_fund(&id, section, known.directory);
        }
        for (id, section) in root.sections("confirmed") {
            self.read_confirmation(&id, section, known.facts);
        }
        root.finish();
    }

    fn read_campaign(&mut self, mut section: Section, voices: &[String]) {
        self.website = section.text("website");
        self.signature.read_campaign(&mut section);
        self.edition = section.day("edition");
        self.sorting_mark = section.flag("sorting_mark").unwrap_or_default();
        self.voice = section.text("voice");
        if let Some(voice) = self.voice.as_ref().filter(|voice| !voices.contains(voice)) {
            let diagnostic = Diagnostic::error("voice-unknown").with("wanted", voice.as_str()).with("allowed", voices.join(", "));
            section.note("voice", diagnostic);
        }
        for name in section.texts("logos") {
            match Logo::load(&self.folder, &name, logo::KEPT_PIXELS) {
                Ok(logo) => self.logos.push(logo),
                // The place is the line that names the logo; the logo goes into the message.
                Err(diagnostic) => section.note("logos", diagnostic.with("name", name)),
            }
        }
        if let Some(address) = self.website.as_ref().filter(|address| !is_web_address(address)) {
            section.note("website", Diagnostic::error("website-wrong").with("address", address.as_str()));
        }
        read_publisher(&mut section, &mut self.publisher);
        section.finish();
    }

    fn read_words(&mut self, root: &mut Section, known: &Known) {
        let template = |id: &str| known.documents.iter().find(|template| template.id == id);
        let called = self.documents.wanted.iter().filter_map(|wanted| Some((wanted.name.clone()?, template(&wanted.document)?)));
        let documents = known.documents.iter().map(|template| (template.id.clone(), template)).chain(called).collect();
        let known = words::Known { folder: &self.folder, documents, facts: known.facts };
        self.words = words::read(root, &known);
    }

    fn read_press(&mut self, mut section: Section) {
        let standard = section.text("pdfx");
        self.press = press::Choice {
            printer: chosen(&mut section, "printer"),
            icc: chosen(&mut section, "icc")
                .map(|name| Chosen { what: self.folder.join(name.what.replace('\\', "/")), place: name.place }),
            condition: chosen(&mut section, "condition"),
            standard: standard.as_deref().and_then(Standard::short),
            overprint: section.flag("overprint").unwrap_or_default(),
        };
        if let Some(wanted) = standard.filter(|_| self.press.standard.is_none()) {
            section.note("pdfx", Diagnostic::error("pdfx-unknown").with("wanted", wanted));
        }
        section.finish();
    }

    fn read_local(&mut self, code: &str, mut section: Section, directory: &Directory, said: bool) {
        let general = General { said, event: self.publisher.event.as_ref() };
        let mut local = Publisher::default();
        read_publisher(&mut section, &mut local);
        local.event = section.section("event").and_then(|section| event::read(section, general));
        match directory.find(code) {
            Ok(departement) => {
                self.sections.insert(departement.code.clone(), local);
            }
            Err(diagnostic) => section.note_here(diagnostic),
        }
        section.finish();
    }

    fn read_funds(&mut self, mut section: Section, directory: &Directory) {
        for code in section.keys() {
            let mut chosen = section.texts(&code);
            chosen.sort();
            chosen.dedup();
            let departement = match directory.find(&code) {
                Ok(departement) => departement,
                Err(diagnostic) => {
                    section.note(&code, diagnostic);
                    continue;
                }
            };
            for id in chosen.iter().filter(|id| !departement.funds.contains(id)) {
                let diagnostic = Diagnostic::error("fund-elsewhere")
                    .with("fund", id.as_str())
                    .with("departement", departement.code.as_str())
                    .with("allowed", departement.funds.join(", "));
                section.note(&code, diagnostic);
            }
            self.funds.insert(departement.code.clone(), chosen);
        }
        section.finish();
    }

    fn read_confirmation(&mut self, id: &str, mut section: Section, facts: &Facts) {
        let (on, by) = (section.day("on"), section.text("by"));
        match (facts.get(id), on) {
            (None, _) => section.note_here(unknown_fact(id, facts)),
            (Some(_), None) => section.note_here(Diagnostic::error("confirmation-undated").with("fact", id)),
            (Some(_), Some(on)) => {
                self.confirmed.insert(id.to_owned(), Confirmation { on, by: by.unwrap_or_default() });
            }
        }
        section.finish();
    }

    /// Every text of its file, and of the files that it names, that is its own: parts of documents, motto, place,
    /// signatories.
    pub fn own_words(&self) -> impl Iterator<Item = &Said> {
        self.words.said().chain(&self.signature.said)
    }

    /// A part of a sheet in the campaign's own words: those for the name of its `[[document]]`, else those for its
    /// document.
    #[must_use]
    pub fn own_part(&self, document: &str, sheet: &str, part: Part) -> Option<&[Piece]> {
        let called = |name: &&str| sheet.strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        let sheets = self.documents.wanted.iter().filter(|wanted| wanted.document == document);
        let names = sheets.filter_map(|wanted| wanted.name.as_deref()).filter(called);
        // The longest that fits: a name may begin with another one.
        let longest = names.filter(|name| self.words.part(name, part).is_some()).max_by_key(|name| name.len());
        self.words.part(longest.unwrap_or(document), part)
    }

    /// Who publishes in a département: the local section where it says something, the campaign else.
    #[must_use]
    pub fn publisher_in(&self, code: &str) -> Publisher {
        let general = self.publisher.clone();
        let Some(local) = self.sections.get(code).cloned() else { return general };
        let imprint_said = local.prints_itself || local.home_printer.is_some();
        Publisher {
            // Another name is another body: the general SIRET number is not its own.
            siret: if local.name.is_some() { local.siret } else { local.siret.or(general.siret) },
            name: local.name.or(general.name),
            address: local.address.or(general.address),
            contact: local.contact.or(general.contact),
            prints_itself: if imprint_said { local.prints_itself } else { general.prints_itself },
            home_printer: if imprint_said { local.home_printer } else { general.home_printer },
            press_printer: local.press_printer.or(general.press_printer),
            event: local.event.or(general.event),
        }
    }
}

/// A text of `[press]` with its place.
fn chosen(section: &mut Section, key: &str) -> Option<Chosen<String>> {
    section.quoted(key).map(|quoted| Chosen { what: quoted.text.trim().to_owned(), place: Some(quoted.place) })
}

/// The error for a fact id that does not exist, with the nearest one.
#[must_use]
pub fn unknown_fact(id: &str, facts: &Facts) -> Diagnostic {
    let nearest = nearest(id, facts.iter().map(|fact| fact.id.clone())).unwrap_or_default();
    Diagnostic::error("fact-unknown").with("wanted", id).with("nearest", nearest)
}

fn read_publisher(section: &mut Section, publisher: &mut Publisher) {
    publisher.name = section.text("name");
    publisher.address = section.text("address");
    publisher.siret = section.text("siret");
    publisher.contact = section.text("contact");
    if let Some(mut imprint) = section.section("imprint") {
        let (home, press) = (imprint.text("home"), imprint.text("press"));
        publisher.set_imprint(home, press);
        imprint.finish();
    }
}

fn read_paper(mut section: Section) -> Paper {
    let flip = section.one_of("flip", "flip", Flip::of);
    let thickness = section.number("thickness", "thickness", 0.0..=paper::THICKEST);
    section.finish();
    Paper { flip, thickness }
}

fn read_riso(mut section: Section, known: &Inks) -> Inks {
    let mut inks = Inks::new();
    for plate in known.keys() {
        inks.extend(section.text(plate).map(|name| (plate.clone(), name)));
    }
    let all: Inks = known.iter().chain(&inks).map(|(plate, name)| (plate.clone(), name.clone())).collect();
    if !riso::distinct(&all) {
        section.note_here(Diagnostic::error("riso-names").with("names", all.into_values().collect::<Vec<_>>().join(", ")));
    }
    section.finish();
    inks
}

fn correct_fund(id: &str, mut section: Section, directory: &mut Directory) {
    // Asked for in any case, so that the key is allowed.
    let lines = |section: &mut Section, key: &str| Some(section.texts(key)).filter(|_| section.holds(key));
    let postal = (lines(&mut section, "postal_lines"), section.text("postal_code"), section.text("postal_city"));
    let street = (lines(&mut section, "street_lines"), section.text("street_code"), section.text("street_city"));
    let corrected = section.day("corrected");
    let ids: Vec<String> = directory.funds().map(|fund| fund.id.clone()).collect();
    match (directory.fund_mut(id), corrected) {
        (None, _) => {
            let near = nearest(id, ids).unwrap_or_default();
            section.note_here(Diagnostic::error("fund-unknown").with("wanted", id).with("nearest", near));
        }
        (Some(_), None) => section.note_here(Diagnostic::error("correction-undated").with("fund", id)),
        (Some(fund), Some(corrected)) => {
            let street_given = street.0.is_some() || street.1.is_some() || street.2.is_some();
            fund.postal_lines = postal.0.unwrap_or_else(|| fund.postal_lines.clone());
            fund.postal_code = postal.1.unwrap_or_else(|| fund.postal_code.clone());
            fund.postal_city = postal.2.unwrap_or_else(|| fund.postal_city.clone());
            fund.hq_lines = street.0.unwrap_or_else(|| fund.hq_lines.clone());
            fund.hq_code = street.1.unwrap_or_else(|| fund.hq_code.clone());
            fund.hq_city = street.2.unwrap_or_else(|| fund.hq_city.clone());
            if street_given {
                fund.hq_confidence = Some(Confidence::High);
            }
            "campaign".clone_into(&mut fund.source);
            fund.source_date = corrected;
            // Somebody who knows the place has looked.
            fund.confidence = Confidence::High;
        }
    }
    section.finish();
}

/// The QR code of the campaign's page carries it as it is: an address without redirect or parameter.
fn is_web_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(['?', '#', ' ', '&']))
}
