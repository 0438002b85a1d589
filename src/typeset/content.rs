//! The one JSON that a template reads: texts with their values put in, the fund, who publishes, the
//! codes, the palette. `docs/templates.md` describes it.

use std::cell::OnceCell;

use serde_json::{Map, Value, json};

use super::calendar::{self, escaped};
use crate::campaign::{Event, Logo, Publisher};
use crate::diagnostic::{Diagnostic, Report};
use crate::directory::{Departement, Fund};
use crate::facts::{Fact, Standing, standing};
use crate::locale::variables::OF_THE_PLACE;
use crate::locale::{Locale, Run, SOURCE, Values, plain, runs, with_french};
use crate::plan::Job;
use crate::stock::Stock;
use crate::template::{Imprint, Kind, Look, Template};

/// Codes that say something else from place to place.
const LOCAL_CODES: [&str; 2] = ["event", "fund"];

/// What stands in `page-of` for the number of the page, and for that of all pages: signs that no text has.
const PAGE: &str = "\u{e000}";
const PAGES: &str = "\u{e001}";

/// Whether the text step is being looked for or the sheet is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// With the tallest and longest of the whole directory, so that the step found is everybody's.
    Fit,
    /// With the job's own département and fund.
    Print,
}

/// A code's payload and how much of it may be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// `phone`, `site`, `campaign`, `fund` or `event`.
    pub kind: &'static str,
    /// What it says.
    pub payload: String,
}

/// Builds the JSON of jobs that share a document, a language, a look and a place.
pub struct Content<'a> {
    pub(super) stock: &'a Stock,
    pub(super) template: &'a Template,
    pub(super) job: &'a Job,
    departement: &'a Departement,
    fund: &'a Fund,
    pub(super) publisher: Publisher,
    purpose: Purpose,
    pub(super) values: Values,
    /// The same as French writes them, once something is said in French.
    pub(super) french_values: OnceCell<Values>,
}

impl<'a> Content<'a> {
    /// Gathers what the job names.
    ///
    /// # Errors
    /// What the locale lacks; `internal` if the job names what does not exist.
    pub fn new(stock: &'a Stock, template: &'a Template, job: &'a Job, facts: &Values, purpose: Purpose) -> Result<Self, Report> {
        let unknown = || Diagnostic::error("internal").with("detail", job.label());
        let departement = stock.directory.departements().find(|d| d.code == job.departement).ok_or_else(unknown)?;
        let fund = stock.directory.fund(&job.fund).ok_or_else(unknown)?;
        let publisher = stock.campaign.publisher_in(&departement.code);
        let (values, french_values) = (Values::default(), OnceCell::new());
        let mut content = Self { stock, template, job, departement, fund, publisher, purpose, values, french_values };
        let locale = content.locale()?;
        let values = content.values_in(facts.clone(), locale)?;
        content.values = if locale.language.is_rtl() { values.isolated() } else { values };
        Ok(content)
    }

    fn locale(&self) -> Result<&'a Locale, Diagnostic> {
        self.stock.locale(&self.job.language)
    }

    /// Of all values that the directory holds, the longest while the step is looked for; else ours.
    fn widest(&self, own: String, all: impl Iterator<Item = String>) -> String {
        match self.purpose {
            Purpose::Print => own,
            Purpose::Fit => all.chain([own]).max_by_key(|text| (text.chars().count(), text.clone())).unwrap_or_default(),
        }
    }

    /// All values that messages may use, written as a language writes them; `values` holds the facts.
    pub(super) fn values_in(&self, mut values: Values, locale: &Locale) -> Result<Values, Report> {
        let stock = self.stock;
        let departements = || stock.directory.departements();
        let set = [
            ("fund_name", self.widest(self.fund.name.clone(), stock.directory.funds().map(|fund| fund.name.clone()))),
            ("departement_name", self.widest(self.departement.name.clone(), departements().map(|d| d.name.clone()))),
            ("departement_of", self.widest(self.departement.of.clone(), departements().map(|d| d.of.clone()))),
            (
                "addresses_date",
                self.widest(locale.day(self.fund.source_date), stock.directory.funds().map(|fund| locale.day(fund.source_date))),
            ),
            ("edition", locale.day(stock.campaign.edition.unwrap_or(stock.today))),
            ("campaign_name", self.publisher.name.clone().unwrap_or_default()),
            ("campaign_website", stock.campaign.website.clone().unwrap_or_default()),
            ("siret", self.publisher.siret.clone().unwrap_or_default()),
            // The template puts the numbers in their place, since only the engine knows them.
            ("page", PAGE.to_owned()),
            ("pages", PAGES.to_owned()),
        ];
        for (name, value) in set {
            values.set(name, value);
        }
        let overseas = self.purpose == Purpose::Fit || self.departement.overseas();
        values.set("overseas", if overseas { "yes" } else { "no" });
        if let Some(Standing::Unverified(day) | Standing::Verified(day)) = self.standing()? {
            values.set("facts_date", locale.day(day));
        }
        if let Some(event) = &self.publisher.event {
            values.set("event_date", locale.weekday(event.date));
            values.set("event_time", locale.time(&event.time)?);
        }
        Ok(values)
    }

    fn standing(&self) -> Result<Option<Standing>, Diagnostic> {
        let used: Vec<&Fact> = self.job.facts(self.stock, self.template)?;
        Ok(standing(&used, &self.stock.campaign.confirmed, self.stock.today))
    }

    /// A message as runs.
    pub(super) fn runs(&self, id: &str) -> Result<Vec<Run>, Report> {
        if let Some((part, pieces)) = self.own_part(id) {
            return self.own_runs(part, pieces);
        }
        if let Some(rules) = self.left_blank(id) {
            return Ok(vec![Run::Blank(rules)]);
        }
        self.stock.text(&self.job.language, &self.worded(id), self.values_of(id)?).map(|text| runs(&text))
    }

    /// The id under which this variant finds a message.
    pub(super) fn worded(&self, id: &str) -> String {
        self.stock.worded(self.template, &self.job.language, self.job.variant.as_deref(), id)
    }

    fn plain(&self, id: &str) -> Result<String, Report> {
        self.runs(id).map(|runs| plain(&runs))
    }

    /// A name or an address, with the spaces and apostrophes of French, whatever the sheet speaks.
    pub(super) fn own(&self, text: &str) -> Result<Vec<Run>, Diagnostic> {
        Ok(vec![Run::Text(self.stock.locale(SOURCE)?.typeset(text))])
    }

    /// The JSON that is the same for every place, with the text step at `step` points.
    ///
    /// # Errors
    /// Every message that is missing or cannot be formatted.
    pub fn data(&self, step: f64) -> Result<Value, Report> {
        let locale = self.locale()?;
        let format = self.template.format(&self.job.format)?;
        let rtl = locale.language.is_rtl();
        let panels: Vec<[f64; 3]> =
            (0..format.pages.most()).filter_map(|page| self.template.panels(&self.job.format, page, rtl)).collect();
        Ok(json!({
            "document": self.template.id,
            "format": self.job.format,
            "size": format.size(),
            "variant": self.job.variant,
            "language": locale.language.code,
            "lang": locale.language.lang(),
            "region": locale.language.region(),
            "dir": locale.language.direction,
            "hyphenate": locale.language.is_divided(),
            "latin": locale.language.is_latin(),
            "banner": self.has_banner()?,
            "french": self.french(false)?,
            "fallback": self.fallback(self.set_ids()?)?,
            "look": self.job.look,
            "step": step,
            "page": {
                "width": format.width, "height": format.height, "bleed": self.stock.bleed_mm(),
                "count": format.pages.most(), "least": format.pages.least(), "panels": panels,
            },
            "palette": self.stock.palette,
            "voice": self.stock.voice(),
            "fonts": self.stock.faces(locale),
            "texts": self.texts(false)?,
            "prose": self.prose(false)?,
            "campaign": self.campaign_json()?,
            "qr": self.codes_json(false)?,
        }))
    }

    /// The JSON of this place alone.
    ///
    /// # Errors
    /// As [`Content::data`].
    pub fn local(&self) -> Result<Value, Report> {
        let (fund, probe) = match self.purpose {
            Purpose::Print => (self.fund_json(self.fund)?, Value::Null),
            Purpose::Fit => {
                let funds = self.stock.directory.tallest();
                let probe: Vec<Value> = funds.into_iter().map(|fund| self.fund_json(fund)).collect::<Result<_, _>>()?;
                // Overseas sheets say more (whose hours are meant): one of theirs stands for all.
                let overseas = self.stock.directory.funds().find(|fund| is_overseas(fund)).unwrap_or(self.fund);
                (self.fund_json(overseas)?, Value::Array(probe))
            }
        };
        Ok(json!({
            "fund": fund,
            "fit": self.purpose == Purpose::Fit,
            "probe": probe,
            "texts": self.texts(true)?,
            "prose": self.prose(true)?,
            "french": self.french(true)?,
            "event": self.event_json()?,
            "footer": self.footer_json()?,
            "qr": self.codes_json(true)?,
        }))
    }

    /// Whether a message says something that differs from place to place.
    pub(super) fn is_local(&self, id: &str) -> bool {
        if let Some((_, pieces)) = self.own_part(id) {
            return Self::is_local_own(pieces);
        }
        let id = self.worded(id);
        let message = self.stock.layers(&self.job.language).ok().and_then(|layers| layers.message(&id));
        message.is_some_and(|message| message.variables.iter().any(|name| OF_THE_PLACE.contains(&name.as_str())))
    }

    /// Ids, as templates write them, of all messages that the sheet may set.
    fn set_ids(&self) -> Result<impl Iterator<Item = String>, Diagnostic> {
        let layers = self.stock.layers(&self.job.language)?;
        // The components of `templates/common` take these by themselves, and what the voice's figure says.
        let mut components = ["fund-write", "fund-go", "event-title", "event-bring"].map(str::to_owned).to_vec();
        if self.template.large() == Some(self.job.format.as_str()) {
            components.push("page-of".to_owned());
        }
        let figure = self.stock.voice().figure.as_ref().map(|name| format!("drawing-{name}-"));
        let labels = layers.ids().into_iter().filter(move |id| figure.as_ref().is_some_and(|figure| id.starts_with(figure)));
        let messages = self.template.messages(&layers, self.job.variant.as_deref());
        let translated = self.of_translations()?;
        Ok(messages.into_iter().chain(components).chain(translated).chain(labels.map(str::to_owned)))
    }

    /// The messages that differ from place to place, or those that do not.
    fn texts(&self, local: bool) -> Result<Map<String, Value>, Report> {
        let mut report = Report::default();
        let mut texts = Map::new();
        for id in self.set_ids()?.filter(|id| !self.template.is_long(id) && self.is_local(id) == local) {
            match self.runs(&id) {
                Ok(runs) => {
                    let runs = self.divided(&id, with_french(runs, &self.french_names(&id)?))?;
                    texts.insert(id, json!(runs));
                }
                Err(errors) => report.extend(errors),
            }
        }
        if report.failed() { Err(report) } else { Ok(texts) }
    }

    fn fund_json(&self, fund: &Fund) -> Result<Value, Diagnostic> {
        let lines = |lines: Vec<String>| lines.iter().map(|line| self.own(line)).collect::<Result<Vec<_>, _>>();
        Ok(json!({
            "name": fund.name,
            "kind": fund.kind,
            "overseas": is_overseas(fund),
            "postal": lines(fund.postal())?,
            "street": fund.street().map(lines).transpose()?,
        }))
    }

    fn campaign_json(&self) -> Result<Value, Report> {
        let mut logos = Vec::new();
        for (index, logo) in self.stock.campaign.logos.iter().enumerate() {
            let (path, _) = self.in_look(&format!("logo-{index}"), logo);
            let fallback = self.is_fallback("logo-alt")?;
            logos.push(json!({ "path": format!("/{path}"), "alt": self.plain("logo-alt")?, "fallback": fallback }));
        }
        let name = self.publisher.name.as_deref().map(|name| self.own(name)).transpose()?;
        let mut campaign = self.signature_json()?;
        campaign.insert("name".to_owned(), json!(name.as_deref().map(plain)));
        campaign.insert("logos".to_owned(), Value::Array(logos));
        Ok(Value::Object(campaign))
    }

    /// The logos, and the pictures in its texts, in the job's look, by the path under which templates find them.
    #[must_use]
    pub fn pictures_by_path(&self) -> Vec<(String, Vec<u8>)> {
        let logos = self.stock.campaign.logos.iter().enumerate();
        let logos = logos.map(|(index, logo)| self.in_look(&format!("logo-{index}"), logo));
        logos.map(|(path, bytes)| (path, bytes.to_vec())).chain(self.picture_files()).collect()
    }

    /// A picture of the campaign in the job's look, and the path under which templates find it.
    pub(super) fn in_look<'b>(&self, stem: &str, logo: &'b Logo) -> (String, &'b [u8]) {
        match (self.job.look, self.job.imprint) {
            (Look::Colour, Imprint::Screen | Imprint::Press) => (format!("{stem}.{}", logo.kind), &logo.colour),
            // Who prints at home has no inks for a logo's own colours.
            _ => (format!("{stem}-grey.png"), &logo.grey),
        }
    }

    fn event_json(&self) -> Result<Value, Report> {
        let Some(event) = &self.publisher.event else { return Ok(Value::Null) };
        let place = self.event_place(event)?;
        let bring = event.bring.as_deref().map(|bring| self.own(bring)).transpose()?;
        let fallback = self.is_fallback("event-when")?;
        Ok(json!({ "when": self.runs("event-when")?, "fallback": fallback, "where": self.own(&place)?, "bring": bring }))
    }

    /// The event's place: its own, or the fund's street where that is sure enough.
    fn event_place(&self, event: &Event) -> Result<String, Diagnostic> {
        if let Some(place) = &event.place {
            return Ok(place.clone());
        }
        let street = |fund: &Fund| fund.street().map(|lines| lines.join(", "));
        let missing = || {
            Diagnostic::error("event-place")
                .with("departement", self.departement.code.as_str())
                .with("fund", self.fund.id.as_str())
        };
        match self.purpose {
            Purpose::Print => street(self.fund).ok_or_else(missing),
            Purpose::Fit => Ok(self.widest(String::new(), self.stock.directory.funds().filter_map(street))),
        }
    }

    /// The legal footer: who publishes, who puts up, who prints, and what the law and honesty ask for.
    fn footer_json(&self) -> Result<Value, Report> {
        if self.template.kind == Kind::Notice {
            return Ok(json!({ "signed": [], "notes": [], "fallback": [] }));
        }
        let editor = self.editor().map(|text| self.own(&text)).transpose()?;
        let mut signed = vec![json!({ "label": self.runs("footer-publisher")?, "value": editor })];
        if self.template.is_poster(&self.job.format) {
            signed.push(json!({ "label": self.runs("footer-posted")?, "value": editor }));
        }
        let mut notes = Vec::new();
        let printer = match self.job.imprint {
            Imprint::Screen => None,
            Imprint::Home if self.publisher.prints_itself && self.publisher.identified() => {
                notes.push("footer-printer-home");
                None
            }
            Imprint::Home => Some(&self.publisher.home_printer),
            Imprint::Press => Some(&self.publisher.press_printer),
        };
        if let Some(name) = printer {
            let name = name.as_deref().map(|name| self.own(name)).transpose()?;
            signed.push(json!({ "label": self.runs("footer-printer")?, "value": name }));
        } else if self.job.imprint == Imprint::Screen {
            notes.push("footer-printer-screen");
        }
        notes.push("footer-unofficial");
        notes.push("footer-litter");
        if self.stock.campaign.sorting_mark {
            notes.push("footer-sorting");
        }
        if self.template.kind == Kind::Neutral && self.template.altered(&self.stock.assets, &self.job.language) {
            notes.push("footer-modified");
        }
        notes.push("footer-edition");
        match self.standing()? {
            Some(Standing::Unverified(_)) => notes.push("footer-facts-unverified"),
            Some(Standing::Verified(_)) => notes.push("footer-facts-verified"),
            None => {}
        }
        let credited = self.purpose == Purpose::Fit || self.fund.from_dila();
        notes.push(if credited { "footer-addresses" } else { "footer-addresses-corrected" });
        let labels = ["footer-publisher", "footer-posted", "footer-printer"];
        let mut fallback = Vec::new();
        for id in labels.iter().chain(&notes) {
            if self.is_fallback(id)? {
                fallback.push(self.runs(id)?);
            }
        }
        let notes = notes.into_iter().map(|id| self.runs(id)).collect::<Result<Vec<_>, _>>()?;
        Ok(json!({ "signed": signed, "notes": notes, "fallback": fallback }))
    }

    /// Name, address, SIRET and contact of who publishes; `None` until name and address are known.
    fn editor(&self) -> Option<String> {
        let publisher = &self.publisher;
        let (name, address) = (publisher.name.clone()?, publisher.address.clone()?);
        let siret = publisher.siret.as_ref().and_then(|_| self.plain("footer-siret").ok());
        let parts: Vec<String> = [Some(name), Some(address), siret, publisher.contact.clone()].into_iter().flatten().collect();
        Some(format!("{}.", parts.join(", ")))
    }

    /// The codes that the document draws and the campaign has.
    #[must_use]
    pub fn codes(&self) -> Vec<Code> {
        let fact = |name: &str| self.stock.facts.of_variable(name).map(Fact::plain_value).unwrap_or_default();
        let code = |kind: &str| match kind {
            "phone" => Some(Code { kind: "phone", payload: format!("tel:{}", fact("phone_ens").replace(' ', "")) }),
            "site" => Some(Code { kind: "site", payload: format!("https://{}", fact("ens_site")) }),
            "campaign" => self.stock.campaign.website.clone().map(|payload| Code { kind: "campaign", payload }),
            "fund" => {
                let card = self.widest(visiting_card(self.fund), self.stock.directory.funds().map(visiting_card));
                Some(Code { kind: "fund", payload: card })
            }
            "event" => self.calendar_entry().map(|payload| Code { kind: "event", payload }),
            _ => None,
        };
        self.template.qr.iter().filter_map(|kind| code(kind)).collect()
    }

    /// The gathering for a phone's calendar, where there is one; a place that is missing is told with the texts.
    fn calendar_entry(&self) -> Option<String> {
        let event = self.publisher.event.as_ref()?;
        let (summary, place) = (self.plain("event-summary").ok()?, self.event_place(event).ok()?);
        Some(calendar::entry(event, &summary, &place, self.stock.campaign.edition.unwrap_or(self.stock.today)))
    }

    /// The codes that differ from place to place, or those that do not.
    fn codes_json(&self, local: bool) -> Result<Value, Report> {
        // A poster is read from afar, a copy loses dots: both get the stronger level.
        let strong = self.template.is_poster(&self.job.format) || self.job.look == Look::Black;
        let mut codes = Map::new();
        for code in self.codes().into_iter().filter(|code| LOCAL_CODES.contains(&code.kind) == local) {
            // The calendar's is long: in the same square, larger modules are worth more than the stronger level.
            let level = if strong && code.kind != "event" { "Q" } else { "M" };
            let id = format!("qr-{}", code.kind);
            let alt = format!("qr-{}-alt", code.kind);
            let drawn = json!({
                "payload": code.payload, "level": level,
                "say": self.runs(&id)?, "fallback": self.is_fallback(&id)?,
                "alt": self.plain(&alt)?, "alt-fallback": self.is_fallback(&alt)?,
            });
            codes.insert(code.kind.to_owned(), drawn);
        }
        Ok(Value::Object(codes))
    }
}

/// Whether a fund lies overseas, where French hours are not local hours.
fn is_overseas(fund: &Fund) -> bool {
    fund.departements.iter().any(|code| code.len() == 3)
}

/// The fund's postal address as a card for a phone's address book (vCard 3.0, RFC 2426).
fn visiting_card(fund: &Fund) -> String {
    let street = escaped(&fund.postal_lines.join(", "));
    let phone = fund.phone.as_ref().map(|phone| format!("TEL:{}\n", phone.replace(' ', ""))).unwrap_or_default();
    format!(
        "BEGIN:VCARD\nVERSION:3.0\nN:;{name};;;\nFN:{name}\nADR;TYPE=postal:;;{street};{city};;{code};France\n{phone}END:VCARD",
        name = escaped(&fund.name),
        city = escaped(&fund.postal_city),
        code = fund.postal_code,
    )
}
