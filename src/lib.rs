//! Tractopelle typesets tracts, posters and paper guides for each French département.
//!
//! A campaign × the directory × a language × a template gives complete jobs; each job is typeset at
//! the text step at which its document holds, laid on sheets for its target, written as PDF, and only
//! then put on disk. `docs/architecture.md` draws the modules in the order of who may import whom.

pub mod assets;
pub mod campaign;
pub mod cli;
pub mod diagnostic;
pub mod directory;
pub mod evidence;
pub mod facts;
pub mod files;
pub mod icc;
pub mod lint;
pub mod locale;
pub mod manifest;
pub mod palette;
pub mod paper;
pub mod pdf;
pub mod picture;
pub mod pipeline;
pub mod plan;
pub mod preflight;
pub mod press;
pub mod printer;
pub mod raster;
pub mod readability;
mod reader;
pub mod review;
pub mod riso;
pub mod sheet;
pub mod stock;
pub mod template;
pub mod typeset;
pub mod typography;
pub mod voice;
