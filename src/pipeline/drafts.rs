//! A job's pages to its files: what each target writes, judged before it is put in place.

use crate::diagnostic::{Diagnostic, Report};
use crate::files::{self, sha256};
use crate::manifest::{Made, Use};
use crate::paper::A3;
use crate::plan::{Job, Output};
use crate::preflight::Expected;
use crate::riso::file_part;
use crate::sheet::{self, Cell, Flip, Handling};
use crate::template::{Layout, Target, Template};
use crate::typeset::inspect::PlacedCode;
use crate::typeset::{Pages, typeset};
use crate::{palette, pdf, raster};

use super::judge::Judge;
use super::{Outcome, Run, notes};

/// What a template calls the flat colour of the campaign's voice.
const VOICE_GROUND: &str = "ground";
/// What the name of a file says that did not stand the preflight and was kept.
const REFUSED: &str = "_REFUSE";

/// A file that is not on disk yet.
struct Draft {
    /// Its path below the output folder.
    path: String,
    bytes: Vec<u8>,
    /// What the codes on each of its pages say.
    qr: Vec<Vec<String>>,
    /// How its sheets are turned over, if they are printed at home.
    flip: Option<Flip>,
    /// What the preflight expects of it; `None` for what is not printed.
    expected: Option<Expected>,
}

/// A job as all its files need it.
struct Work<'a> {
    job: &'a Job,
    template: &'a Template,
    pages: Pages,
}

impl Work<'_> {
    /// Its documents' pages.
    fn count(&self) -> usize {
        self.pages.document.pages().len()
    }

    /// What the codes on each page say.
    fn codes(&self) -> Vec<Vec<String>> {
        let on = |page| self.pages.codes.iter().filter(move |(_, code)| code.page == page);
        (0..self.count()).map(|page| sorted(on(page).map(|(payload, _)| payload.clone()))).collect()
    }
}

impl Run<'_> {
    /// One job: typeset once, every file of it made, judged and written.
    pub(super) fn job(&self, job: &Job, step: f64) -> Outcome {
        let mut outcome = Outcome::default();
        let work = self.template(job).map_err(Report::from).and_then(|template| {
            let pages = typeset(self.base, self.stock, template, job, &self.values(job), step)?;
            Ok(Work { job, template, pages })
        });
        let work = match work {
            Ok(work) => work,
            Err(report) => return report.into(),
        };
        for output in &job.outputs {
            let drafts = self.drafts(&work, output).unwrap_or_else(|errors| {
                outcome.report.extend(errors.into_iter().map(|error| error.with("document", job.label())));
                Vec::new()
            });
            for draft in drafts {
                self.put(&work, output, draft, &mut outcome);
            }
        }
        outcome
    }

    /// Judges a draft and puts it on disk, unless a printer would refuse it.
    fn put(&self, work: &Work, output: &Output, mut draft: Draft, outcome: &mut Outcome) {
        if let Some(expected) = draft.expected.take() {
            let expected = Expected { pages: Some(draft.qr.len()), ..expected };
            let judged = self.judge.judge(&draft.path, &draft.bytes, expected, self.options.pictures);
            let errors = judged.errors();
            outcome.judged.push(judged);
            if errors > 0 {
                let code = if self.options.keep_failing { "preflight-kept" } else { "preflight-refused" };
                outcome.report.push(Diagnostic::error(code).with("file", draft.path.as_str()).with("count", errors));
                if !self.options.keep_failing {
                    return;
                }
                if let Some((stem, ending)) = draft.path.rsplit_once('.') {
                    draft.path = format!("{stem}{REFUSED}.{ending}");
                }
            }
        }
        match files::write(&self.options.out.join(&draft.path), &draft.bytes) {
            Ok(()) => outcome.made.push(entry(work, output, draft)),
            Err(error) => outcome.report.push(error.with("document", work.job.label())),
        }
    }

    fn drafts(&self, work: &Work, output: &Output) -> Result<Vec<Draft>, Report> {
        match (output.target, output.layout) {
            (Target::Home, Some(layout)) => self.home(work, layout, &output.stem),
            (Target::Riso, Some(layout)) => self.riso(work, layout, &output.stem),
            (Target::Press, _) => self.press(work, &output.stem),
            (Target::Png, _) => self.pictures(work, &output.stem),
            _ => self.screen(work, &output.stem),
        }
    }

    fn screen(&self, work: &Work, stem: &str) -> Result<Vec<Draft>, Report> {
        let document = &work.pages.document;
        let bytes = pdf::screen(document, sheet::screen(document, &self.stock.palette)?, stem)?;
        Ok(vec![Draft { path: format!("{stem}.pdf"), bytes, qr: work.codes(), flip: None, expected: None }])
    }

    fn pictures(&self, work: &Work, stem: &str) -> Result<Vec<Draft>, Report> {
        let pages = sheet::screen(&work.pages.document, &self.stock.palette)?;
        let only = pages.len() == 1;
        let mut drafts = Vec::new();
        for (index, (page, codes)) in pages.iter().zip(work.codes()).enumerate() {
            let path = if only { format!("{stem}.png") } else { format!("{stem}_{}.png", index + 1) };
            let bytes = raster::png(page, raster::PNG_PPI)?;
            drafts.push(Draft { path, bytes, qr: vec![codes], flip: None, expected: None });
        }
        Ok(drafts)
    }

    fn home(&self, work: &Work, layout: Layout, stem: &str) -> Result<Vec<Draft>, Report> {
        let (job, document) = (work.job, &work.pages.document);
        let imposition = sheet::imposition(document, layout, &self.handling(work)?)?;
        let notes = notes::typeset(self.base, self.stock, job, &self.values(job), layout, &imposition)?;
        let sheets = sheet::home(document, &imposition, &notes)?;
        let bytes = pdf::home(document, sheets, imposition.flip, stem)?;
        let qr = imposition.sheets.iter().map(|cells| codes_in(&work.pages.codes, cells)).collect();
        let (flip, expected) = (Some(imposition.flip), Some(self.judge.of_copier()));
        Ok(vec![Draft { path: format!("{stem}.pdf"), bytes, qr, flip, expected }])
    }

    /// One file for each ink, in the order of the plates' names in the palette: `riso-size` above A3,
    /// `riso-inks` with more than two inks.
    fn riso(&self, work: &Work, layout: Layout, stem: &str) -> Result<Vec<Draft>, Report> {
        let (stock, job, document) = (self.stock, work.job, &work.pages.document);
        let imposition = sheet::imposition(document, layout, &self.handling(work)?)?;
        let (short, long) = (imposition.size.0.min(imposition.size.1), imposition.size.0.max(imposition.size.1));
        // The engine counts in points: a page of A3 may be a hair larger.
        if short > A3.0 + 0.1 || long > A3.1 + 0.1 {
            return Err(Diagnostic::error("riso-size").into());
        }
        let used = sheet::plates(document, &stock.palette)?;
        let black = stock.palette.get(palette::BLACK).and_then(|role| role.riso.as_ref());
        let mut drafts = Vec::new();
        for (index, plate) in used.iter().enumerate() {
            let ink = stock.inks.get(plate).ok_or_else(|| Diagnostic::error("riso-unknown").with("plate", plate.as_str()))?;
            let values = self.values(job).with("ink", ink.as_str()).with("plate", index + 1).with("plates", used.len());
            let names = notes::names_of_inks(self.base, stock, job, &values, &imposition)?;
            let sheets = sheet::riso(document, &imposition, &stock.palette, plate, &names);
            let stem = format!("{stem}_{}", file_part(ink));
            let bytes = pdf::home(document, sheets, imposition.flip, &stem)?;
            let shown = black.is_some_and(|black| black.ink == *plate);
            let codes = |cells: &Vec<_>| if shown { codes_in(&work.pages.codes, cells) } else { Vec::new() };
            let qr = imposition.sheets.iter().map(codes).collect();
            let (flip, expected) = (Some(imposition.flip), Some(self.judge.of_riso()));
            drafts.push(Draft { path: format!("{stem}.pdf"), bytes, qr, flip, expected });
        }
        Ok(drafts)
    }

    fn press(&self, work: &Work, stem: &str) -> Result<Vec<Draft>, Report> {
        let (stock, job, document) = (self.stock, work.job, &work.pages.document);
        let press = stock.press.as_ref().ok_or_else(|| Diagnostic::error("internal").with("detail", "press"))?;
        let slug_lines = if press.printer.marks.value {
            notes::slug_lines(self.base, stock, job, &self.values(job), work.count())?
        } else {
            Vec::new()
        };
        let rtl = self.handling(work)?.rtl;
        let order = sheet::Order {
            palette: &stock.palette,
            press,
            folds: (0..work.count()).map(|page| work.template.folds(&job.format, page, rtl)).collect(),
            contour: work.template.contour(&job.format),
            slug_lines,
        };
        let sheets = sheet::press(document, &order)?;
        let voice = stock.voice();
        let ground = if work.template.logo_ground == VOICE_GROUND { &voice.ground } else { &work.template.logo_ground };
        let info = pdf::PressInfo {
            ident: stem,
            day: stock.campaign.edition.unwrap_or(stock.today),
            ground: sheet::ground(ground, &stock.palette, press),
        };
        let bytes = pdf::press(document, &sheets, press, &info)?;
        let first = sheets.first().ok_or_else(|| Diagnostic::error("internal").with("detail", "press"))?;
        let qr = work.codes();
        let expected = Expected { codes: Some(qr.clone()), ..Judge::of_press(press, first.trim, &first.folds) };
        Ok(vec![Draft { path: format!("{stem}.pdf"), bytes, qr, flip: None, expected: Some(expected) }])
    }

    /// How a job's sheets are printed, folded and cut.
    fn handling(&self, work: &Work) -> Result<Handling, Diagnostic> {
        Ok(Handling {
            rtl: self.stock.locale(&work.job.language)?.language.is_rtl(),
            paper: self.stock.campaign.paper.or(work.template.paper(&work.job.format)),
            sticker: work.template.sticker,
        })
    }
}

fn entry(work: &Work, output: &Output, draft: Draft) -> Made {
    let job = work.job;
    Made {
        target: Use::from(output.target),
        layout: output.layout,
        flip: draft.flip,
        document: job.document.clone(),
        name: job.name.clone(),
        format: job.format.clone(),
        variant: job.variant.clone(),
        language: job.language.clone(),
        departement: job.departement.clone(),
        fund: job.fund.clone(),
        pages: draft.qr.len(),
        step: work.pages.step,
        bytes: draft.bytes.len(),
        sha256: sha256(&draft.bytes),
        path: draft.path,
        qr: draft.qr,
    }
}

fn sorted(payloads: impl Iterator<Item = String>) -> Vec<String> {
    let mut payloads: Vec<String> = payloads.collect();
    payloads.sort();
    payloads
}

/// The codes that lie whole in the cells of a sheet, as often as they are printed.
fn codes_in(codes: &[(String, PlacedCode)], cells: &[Cell]) -> Vec<String> {
    let whole = |code: &PlacedCode, cell: &Cell| {
        let [x, y, width, height] = cell.window;
        cell.page == code.page
            && code.x >= x
            && code.y >= y
            && code.x + code.side <= x + width
            && code.y + code.side <= y + height
    };
    let printed = cells.iter().flat_map(|cell| codes.iter().filter(move |(_, code)| whole(code, cell)));
    sorted(printed.map(|(payload, _)| payload.clone()))
}
