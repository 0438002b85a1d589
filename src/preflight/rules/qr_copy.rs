//! `qr-copy`: a leaflet is copied, and the copy is copied again; its codes should still be read.

use super::{Finding, Origin, Sight};
use crate::preflight::codes;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    if !sight.expected.photocopy {
        return Vec::new();
    }
    let lost = sight.codes().iter().filter(|code| code.payload.is_some() && codes::on_a_copy(sight, code) != code.payload);
    lost.map(|code| Finding::warning("qr-copy-lost", Origin::Caution).at(code.area)).collect()
}
