//! What a campaign says and shows against facts and law: rules that are data, findings without
//! wording. None of it is legal advice.

mod fold;
mod names;
mod rules;

pub use rules::{Basis, Kind, Match, Rule, Rules};
