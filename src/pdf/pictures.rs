//! Pictures of a press file in inks: the engine places them as RGB; here each becomes device CMYK
//! through the profile, or device grey where it has no colour, without transparency.

use lopdf::{Document, Object, ObjectId, Stream};

use super::profile_components;
use crate::diagnostic::Diagnostic;
use crate::press::Press;

/// Separates every picture; what is transparent is laid on `ground` (inks, 255 for full).
///
/// # Errors
/// `logo-separate` for a picture in a form that the engine does not write today.
pub(super) fn separate(file: &mut Document, press: &Press, ground: [u8; 4]) -> Result<(), Diagnostic> {
    let masks: Vec<ObjectId> = images(file).filter_map(|(_, stream)| soft_mask(stream)).collect();
    let pictures: Vec<ObjectId> = images(file).map(|(id, _)| id).filter(|id| !masks.contains(id)).collect();
    for id in pictures {
        let replaced = separated(file, id, press, ground).ok_or_else(|| Diagnostic::error("logo-separate"))?;
        file.objects.insert(id, Object::Stream(replaced));
    }
    Ok(())
}

fn images(file: &Document) -> impl Iterator<Item = (ObjectId, &Stream)> {
    file.objects.iter().filter_map(|(id, object)| {
        let stream = object.as_stream().ok()?;
        (stream.dict.get(b"Subtype").ok()?.as_name().ok()? == b"Image").then_some((*id, stream))
    })
}

fn soft_mask(stream: &Stream) -> Option<ObjectId> {
    stream.dict.get(b"SMask").ok()?.as_reference().ok()
}

fn separated(file: &Document, id: ObjectId, press: &Press, ground: [u8; 4]) -> Option<Stream> {
    let stream = file.get_object(id).ok()?.as_stream().ok()?;
    let components = components(file, stream)?;
    let samples = samples(stream)?;
    let alpha = match soft_mask(stream) {
        Some(mask) => Some(self::samples(file.get_object(mask).ok()?.as_stream().ok()?)?),
        None => None,
    };
    let colourless = components == 1 || samples.chunks_exact(3).all(|rgb| rgb[0] == rgb[1] && rgb[1] == rgb[2]);
    let inks = match (components, colourless) {
        (1, _) => samples.iter().flat_map(|grey| [0, 0, 0, 255 - grey]).collect(),
        (3, true) => samples.chunks_exact(3).flat_map(|rgb| [0, 0, 0, 255 - rgb[0]]).collect(),
        (3, false) => press.condition.separate(&samples, press.printer.total_ink_percent.value)?,
        _ => return None,
    };
    let inks = alpha.map_or_else(|| inks.clone(), |alpha| flattened(&inks, &alpha, ground));
    let mut dictionary = stream.dict.clone();
    for key in ["SMask", "Filter", "DecodeParms", "Intent", "Length"] {
        dictionary.remove(key.as_bytes());
    }
    let black_alone = inks.chunks_exact(4).all(|ink| ink[..3] == [0, 0, 0]);
    let content = if black_alone { inks.chunks_exact(4).map(|ink| 255 - ink[3]).collect() } else { inks };
    dictionary.set("ColorSpace", if black_alone { "DeviceGray" } else { "DeviceCMYK" });
    let mut picture = Stream::new(dictionary, content);
    picture.compress().ok()?;
    Some(picture)
}

/// The components of a picture of eight bits.
fn components(file: &Document, stream: &Stream) -> Option<i64> {
    (stream.dict.get(b"BitsPerComponent").ok()?.as_i64().ok()? == 8).then_some(())?;
    match stream.dict.get(b"ColorSpace").ok()? {
        Object::Name(name) if name == b"DeviceRGB" => Some(3),
        Object::Name(name) if name == b"DeviceGray" => Some(1),
        Object::Reference(id) => profile_components(file, file.get_object(*id).ok()?),
        array => profile_components(file, array),
    }
}

/// The samples of a picture that is packed without loss.
fn samples(stream: &Stream) -> Option<Vec<u8>> {
    if stream.dict.has(b"Filter") { stream.decompressed_content().ok() } else { Some(stream.content.clone()) }
}

/// Inks on a ground, by their alpha.
fn flattened(inks: &[u8], alpha: &[u8], ground: [u8; 4]) -> Vec<u8> {
    let mix = |ink: u8, ground: u8, alpha: u8| {
        let (ink, ground, alpha) = (u32::from(ink), u32::from(ground), u32::from(alpha));
        u8::try_from((ink * alpha + ground * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    let pixels = inks.chunks_exact(4).zip(alpha);
    pixels.flat_map(|(pixel, alpha)| std::array::from_fn::<u8, 4, _>(|plate| mix(pixel[plate], ground[plate], *alpha))).collect()
}
