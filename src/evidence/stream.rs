//! Streams that have to be whole: the library reads on over damage and leaves out filters that it does not
//! know, which is right for a viewer, but not for a judge.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};
use hayro_interpret::Function;
use hayro_interpret::hayro_syntax::Filter;
use hayro_interpret::hayro_syntax::object::{Array, FromBytes, Object, Stream};

/// Bytes that are inflated at once.
const CHUNK: usize = 1 << 16;
/// Functions within functions that are followed.
const DEEPEST: usize = 8;

/// The data of a stream that is no picture, as far as they can be read, and whether that is all of them.
pub(super) fn content<'a>(stream: &Stream<'a>) -> (Cow<'a, [u8]>, bool) {
    match stream.decoded_data() {
        Ok(data) if known(stream) => (data, is_whole(stream)),
        _ => (Cow::default(), false),
    }
}

/// A function whose samples are all there.
pub(super) fn function(object: &Object<'_>) -> Option<Function> {
    is_whole_function(object, 0).then(|| Function::new(object)).flatten()
}

fn is_whole_function(object: &Object<'_>, depth: usize) -> bool {
    match object {
        Object::Stream(stream) => is_whole(stream),
        Object::Dict(dict) => {
            let parts = dict.get::<Array<'_>>(b"Functions");
            depth < DEEPEST
                && parts.is_none_or(|parts| parts.iter::<Object<'_>>().all(|part| is_whole_function(&part, depth + 1)))
        }
        _ => true,
    }
}

/// Whether the library knows all filters of a stream.
fn known(stream: &Stream<'_>) -> bool {
    let stated = stream.dict().get::<Object<'_>>(b"F").or_else(|| stream.dict().get::<Object<'_>>(b"Filter"));
    let stated = match stated {
        None | Some(Object::Null(_)) => 0,
        Some(Object::Array(names)) => names.raw_iter().count(),
        Some(_) => 1,
    };
    stated == stream.filters().len()
}

/// Whether its filters are known and its data go on to their end.
pub(super) fn is_whole(stream: &Stream<'_>) -> bool {
    if !known(stream) {
        return false;
    }
    let filters = stream.filters();
    let mut data = stream.raw_data();
    for (index, filter) in filters.iter().enumerate() {
        let last = index + 1 == filters.len();
        match filter {
            Filter::Crypt => {}
            Filter::FlateDecode => {
                let mut inflated = Vec::new();
                if !inflate(&data, |bytes| {
                    if !last {
                        inflated.extend_from_slice(bytes);
                    }
                }) {
                    return false;
                }
                data = Cow::Owned(inflated);
            }
            filter if !is_ended(*filter, &data) => return false,
            Filter::AsciiHexDecode | Filter::Ascii85Decode if !last => match unwrapped(*filter, &data) {
                Some(bytes) => data = Cow::Owned(bytes),
                None => return false,
            },
            // What lies within the others is left to the library.
            _ => return true,
        }
    }
    true
}

/// Inflates data and hands them on; `false` if they are broken or end before their end.
fn inflate(data: &[u8], mut take: impl FnMut(&[u8])) -> bool {
    let mut inflater = Decompress::new(true);
    let mut chunk = vec![0; CHUNK];
    let mut rest = data;
    loop {
        let (read, made) = (inflater.total_in(), inflater.total_out());
        let Ok(status) = inflater.decompress(rest, &mut chunk, FlushDecompress::None) else { return false };
        let new = |now: u64, before: u64| usize::try_from(now - before).unwrap_or(usize::MAX);
        let (read, made) = (new(inflater.total_in(), read), new(inflater.total_out(), made));
        take(chunk.get(..made).unwrap_or_default());
        rest = rest.get(read..).unwrap_or_default();
        match status {
            Status::StreamEnd => return true,
            _ if read == 0 && made == 0 => return false,
            _ => {}
        }
    }
}

/// Whether data have the mark that a filter's data end with (ISO 32000-1, 7.4), where there is one.
fn is_ended(filter: Filter, data: &[u8]) -> bool {
    let text = data.trim_ascii_end();
    match filter {
        Filter::AsciiHexDecode | Filter::Ascii85Decode => text.ends_with(b">"),
        Filter::RunLengthDecode => text.ends_with(&[128]),
        Filter::LzwDecode => [data, text].into_iter().any(ends_with_eod),
        // The last scan of a JPEG is followed by its end (ITU-T T.81, B.1.1.3), the last tile part of
        // JPEG 2000, too (ITU-T T.800, A.4); pictures of the camera's notes have their own before.
        Filter::DctDecode => is_followed(data, [0xff, 0xda], [0xff, 0xd9]),
        Filter::JpxDecode => is_followed(data, [0xff, 0x90], [0xff, 0xd9]),
        _ => true,
    }
}

/// Whether bits end with code 257 (7.4.4.2), filled up to a byte; its nine last bits are the same in all widths.
fn ends_with_eod(data: &[u8]) -> bool {
    let last = data.iter().rev().take(3).rev().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
    (0..8).any(|fill| last.trailing_zeros() >= fill && last >> fill & 0x1ff == 257)
}

/// Whether the last of one mark comes before the last of another.
fn is_followed(data: &[u8], mark: [u8; 2], end: [u8; 2]) -> bool {
    let last = |mark: [u8; 2]| data.windows(2).rposition(|pair| pair == mark);
    last(end).is_some_and(|end| last(mark).is_some_and(|mark| mark < end))
}

/// Data without their outermost filter, which has no parameters.
fn unwrapped(filter: Filter, data: &[u8]) -> Option<Vec<u8>> {
    let name = if filter == Filter::AsciiHexDecode { "ASCIIHexDecode" } else { "ASCII85Decode" };
    let mut bytes = format!("<< /Filter /{name} /Length {} >> stream\n", data.len()).into_bytes();
    bytes.extend_from_slice(data);
    bytes.extend_from_slice(b"\nendstream");
    let stream = Stream::from_bytes(&bytes)?;
    Some(stream.decoded_data().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn deflated(data: &[u8]) -> Option<Vec<u8>> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(data).ok()?;
        encoder.finish().ok()
    }

    fn whole(keys: &str, data: &[u8]) -> Option<bool> {
        let mut bytes = format!("<< {keys} /Length {} >> stream\n", data.len()).into_bytes();
        bytes.extend_from_slice(data);
        bytes.extend_from_slice(b"\nendstream");
        Stream::from_bytes(&bytes).map(|stream| is_whole(&stream))
    }

    #[test]
    fn what_ends_too_soon_is_not_whole() {
        let flate = deflated(&vec![7; 500_000]).unwrap_or_default();
        let lzw = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        let jpeg = [0xff, 0xd8, 0xff, 0xda, 1, 2, 3, 0xff, 0xd9];
        let table: [(&str, &[u8]); 6] = [
            ("/Filter /FlateDecode", &flate),
            ("/Filter [/FlateDecode]", &flate),
            ("/Filter /LZWDecode", &lzw),
            ("/Filter /ASCII85Decode", b"87cURD]i,~>"),
            ("/Filter /RunLengthDecode", &[1, 7, 7, 128]),
            ("/Filter /DCTDecode", &jpeg),
        ];
        for (keys, data) in table {
            assert_eq!(whole(keys, data), Some(true), "{keys}");
            assert_eq!(whole(keys, &data[..data.len() - 1]), Some(false), "{keys}");
            assert_eq!(whole(keys, &data[..data.len() / 2]), Some(false), "{keys}");
        }
        assert_eq!(whole("", b"as it is"), Some(true));
    }

    #[test]
    fn filters_are_undone_one_after_the_other() {
        let flate = deflated(b"0 0 9 9 re f").unwrap_or_default();
        let hex = |data: &[u8]| data.iter().map(|byte| format!("{byte:02x}")).chain(["> ".to_owned()]).collect::<String>();
        let keys = "/Filter [/ASCIIHexDecode /FlateDecode]";
        assert_eq!(whole(keys, hex(&flate).as_bytes()), Some(true));
        assert_eq!(whole(keys, hex(&flate[..flate.len() / 2]).as_bytes()), Some(false));
        assert_eq!(whole("/Filter [/FlateDecode /StrangeDecode]", &flate), Some(false));
        assert_eq!(whole("/Filter [/FlateDecode /DCTDecode]", &flate), Some(false));
    }
}
