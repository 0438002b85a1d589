//! Posters as pictures, to be looked at before anything is written.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use image::RgbaImage;

use super::{Options, Run};
use crate::diagnostic::Report;
use crate::plan::{Job, Plan};
use crate::raster;
use crate::sheet;
use crate::stock::Stock;
use crate::template::Look;
use crate::typeset::{Base, typeset};

/// Pixels per inch: enough to see flats and stripes.
const PPI: f64 = 18.0;

/// The front of a poster.
pub struct Poster {
    /// What files of it are called: `affiche-secret-a2`.
    pub name: String,
    /// It in colour, without bleed.
    pub picture: RgbaImage,
}

/// Every poster of a plan in colour, once for all places; one that does not hold is left out.
///
/// # Errors
/// A broken font or template file.
pub fn posters(stock: &Stock, plan: &Plan) -> Result<Vec<Poster>, Report> {
    let is_poster = |job: &&Job| plan.templates.get(&job.document).is_some_and(|template| template.is_poster(&job.format));
    let mut names = BTreeSet::new();
    let jobs = plan.jobs.iter().filter(is_poster).filter(|job| job.look == Look::Colour && names.insert(job.name.as_str()));
    let plan = Plan { jobs: jobs.cloned().collect(), templates: plan.templates.clone(), ..Plan::default() };
    let cancel = AtomicBool::new(false);
    let options = Options { out: Path::new(""), threads: 0, cancel: &cancel, keep_failing: false, pictures: false, tick: &|| {} };
    let base = Base::new(&stock.assets)?;
    let run = Run::new(stock, &plan, &options, &base)?;
    let mut posters = Vec::new();
    for (job, step) in run.steps() {
        let Ok(step) = step else { continue };
        let pages = typeset(&base, stock, run.template(job)?, job, &run.values(job), step)?;
        // Only the front is put up; a flyer's back may be plain.
        if let Some(front) = sheet::screen(&pages.document, &stock.palette)?.first() {
            posters.push(Poster { name: job.name.clone(), picture: raster::pixels(front, PPI)? });
        }
    }
    Ok(posters)
}
