//! How a campaign signs what it says, for templates.

use serde_json::{Map, Value, json};

use super::content::Content;
use crate::diagnostic::{Diagnostic, Report};
use crate::locale::plain;

impl Content<'_> {
    /// Motto, place and day, contact and signatories.
    pub(super) fn signature_json(&self) -> Result<Map<String, Value>, Report> {
        let signature = &self.stock.campaign.signature;
        let locale = self.stock.locale(&self.job.language)?;
        let text = |text: Option<&String>| -> Result<Option<String>, Diagnostic> {
            text.map(|text| self.own(text).map(|runs| plain(&runs))).transpose()
        };
        let mut signatories = Vec::new();
        for one in &signature.signatories {
            signatories.push(json!({
                "name": text(Some(&one.name).filter(|name| !name.is_empty()))?,
                "role": text(one.role.as_ref())?,
                "organisation": text(one.organisation.as_ref())?,
            }));
        }
        let (place, date) = (text(signature.place.as_ref())?, signature.date.map(|date| locale.day(date)));
        let id = match (&place, &date) {
            (Some(_), Some(_)) => Some("signed-place-date"),
            (None, Some(_)) => Some("signed-date"),
            (Some(_), None) => Some("signed-place"),
            (None, None) => None,
        };
        let values = self.values.clone();
        let values = values.with("campaign_place", place.clone().unwrap_or_default());
        let values = values.with("campaign_date", date.clone().unwrap_or_default());
        let dated = id.map(|id| self.stock.text(&self.job.language, id, &values)).transpose()?;
        let json = json!({
            "motto": text(signature.motto.as_ref())?,
            "place": place,
            "date": date,
            "dated": dated,
            "contact": text(self.publisher.contact.as_ref())?,
            "signatories": signatories,
        });
        Ok(if let Value::Object(map) = json { map } else { Map::new() })
    }
}
