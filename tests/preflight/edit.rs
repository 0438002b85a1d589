//! The places of a good file where a mutant edits.

use lopdf::{Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions, Stream};

/// The catalog.
pub(crate) fn catalog(document: &mut Document) -> &mut Dictionary {
    document.catalog_mut().expect("a catalog")
}

/// The Info dictionary.
pub(crate) fn information(document: &mut Document) -> &mut Dictionary {
    let id = document.trailer.get(b"Info").and_then(Object::as_reference).expect("a reference");
    document.get_dictionary_mut(id).expect("a dictionary")
}

/// A page, counted from 1.
pub(crate) fn page(document: &mut Document, number: u32) -> &mut Dictionary {
    let id = page_id(document, number);
    document.get_dictionary_mut(id).expect("a page")
}

/// The number of a page's object.
pub(crate) fn page_id(document: &Document, number: u32) -> ObjectId {
    document.get_pages()[&number]
}

/// The resources that all pages share.
pub(crate) fn resources(document: &mut Document) -> &mut Dictionary {
    let id = page(document, 1).get(b"Resources").and_then(Object::as_reference).expect("a reference");
    document.get_dictionary_mut(id).expect("a dictionary")
}

/// Adds a resource (`category` is `XObject`, `ColorSpace` ...), or puts it in the place of another one.
pub(crate) fn supply(document: &mut Document, category: &str, name: &str, resource: impl Into<Object>) {
    let resource = resource.into();
    let resource = if matches!(resource, Object::Stream(_)) { document.add_object(resource).into() } else { resource };
    let resources = resources(document);
    if !resources.has(category.as_bytes()) {
        resources.set(category, Dictionary::new());
    }
    let category = resources.get_mut(category.as_bytes()).and_then(Object::as_dict_mut).expect("a dictionary");
    category.set(name, resource);
}

/// Draws a part of a page otherwise.
pub(crate) fn redraw(document: &mut Document, number: u32, part: &str, drawn: &str) {
    let content = content(document, number);
    let text = std::str::from_utf8(&content.content).expect("ASCII");
    let label = format!("% part {part}\n");
    let start = text.find(&label).expect("the page has the part") + label.len();
    let end = text[start..].find("% part").map_or(text.len(), |length| start + length);
    let changed = format!("{}{drawn}\n{}", &text[..start], &text[end..]);
    content.set_content(changed.into_bytes());
}

/// Draws something more on a page.
pub(crate) fn draw(document: &mut Document, number: u32, drawn: &str) {
    let content = content(document, number);
    let changed = [content.content.as_slice(), drawn.as_bytes(), b"\n"].concat();
    content.set_content(changed);
}

/// Draws something before all else on a page.
pub(crate) fn before(document: &mut Document, number: u32, drawn: &str) {
    let content = content(document, number);
    let changed = [drawn.as_bytes(), b"\n", content.content.as_slice()].concat();
    content.set_content(changed);
}

fn content(document: &mut Document, number: u32) -> &mut Stream {
    let id = page(document, number).get(b"Contents").and_then(Object::as_reference).expect("a reference");
    stream(document, id)
}

/// The first output intent.
pub(crate) fn intent(document: &mut Document) -> &mut Dictionary {
    let intents = catalog(document).get(b"OutputIntents").and_then(Object::as_array).expect("intents");
    let id = intents[0].as_reference().expect("a reference");
    document.get_dictionary_mut(id).expect("a dictionary")
}

/// The number of the profile of the first output intent.
pub(crate) fn profile_id(document: &mut Document) -> ObjectId {
    intent(document).get(b"DestOutputProfile").and_then(Object::as_reference).expect("a reference")
}

/// Writes other bytes into the profile of the first output intent.
pub(crate) fn profile(document: &mut Document, start: usize, bytes: &[u8]) {
    let id = profile_id(document);
    let profile = stream(document, id);
    profile.decompress().expect("inflates");
    profile.content[start..start + bytes.len()].copy_from_slice(bytes);
    profile.compress().expect("deflates");
}

/// Changes a text of the XMP packet.
pub(crate) fn metadata(document: &mut Document, from: &str, to: &str) {
    let id = catalog(document).get(b"Metadata").and_then(Object::as_reference).expect("a reference");
    let packet = stream(document, id);
    let text = std::str::from_utf8(&packet.content).expect("UTF-8");
    assert!(text.contains(from), "the packet has no {from}");
    let changed = text.replace(from, to);
    packet.set_content(changed.into_bytes());
}

/// The dictionary of the descriptor of the font.
pub(crate) fn descriptor(document: &mut Document) -> &mut Dictionary {
    let found = |object: &&mut Object| object.as_dict().is_ok_and(|entries| entries.has_type(b"FontDescriptor"));
    document.objects.values_mut().find(found).and_then(|object| object.as_dict_mut().ok()).expect("a descriptor")
}

fn stream(document: &mut Document, id: ObjectId) -> &mut Stream {
    document.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream")
}

/// The bytes of a file.
pub(crate) fn bytes(document: &Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.clone().save_to(&mut bytes).expect("memory suffices");
    bytes
}

/// Locks a file: without a password of its user it still opens.
pub(crate) fn encrypt(document: &mut Document, user_password: &str) {
    let version = EncryptionVersion::V2 {
        document,
        owner_password: "owner",
        user_password,
        key_length: 128,
        permissions: Permissions::PRINTABLE,
    };
    let state = EncryptionState::try_from(version).expect("a state");
    document.encrypt(&state).expect("encrypts");
}
