//! The files of a build: which, whole, the same each time, and silent about who made them.

use std::collections::BTreeMap;

use lopdf::{Document, Object};

use crate::program::{BILLET, Place, is, said};

fn names(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    files.keys().map(String::as_str).collect()
}

fn assert_whole(files: &BTreeMap<String, Vec<u8>>) {
    for (name, bytes) in files {
        let tail = &bytes[bytes.len().saturating_sub(16)..];
        let whole = if is(name, "pdf") {
            bytes.starts_with(b"%PDF-") && tail.windows(5).any(|end| end == b"%%EOF")
        } else if is(name, "png") {
            bytes.starts_with(b"\x89PNG") && tail.windows(4).any(|end| end == b"IEND")
        } else {
            !bytes.is_empty()
        };
        assert!(whole, "{name} is not whole ({} bytes)", bytes.len());
    }
}

#[test]
fn a_departement_gets_every_file_and_no_other() {
    let place = Place::new();
    let run = place.run("build --departement 81 -q");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "", ""));
    let files = place.files(".");
    assert_whole(&files);
    let expected = include_str!("files_81_fr.txt");
    assert_eq!(names(&files), expected.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn a_folder_per_departement_whatever_the_words_and_their_order() {
    let place = Place::with(BILLET);
    let run = place.run("build billet --departement COTES-D’ARMOR,81 -d 2a -d 81 -t screen -o sheets -q");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (Some(0), "", ""));
    let files = place.files("sheets");
    assert_whole(&files);
    let expected = [
        "22/A-LIRE.pdf",
        "22/billet_22_fr_screen.pdf",
        "2A/A-LIRE.pdf",
        "2A/billet_2A_fr_screen.pdf",
        "81/A-LIRE.pdf",
        "81/billet_81_fr_screen.pdf",
    ];
    assert_eq!(names(&files), expected);
}

#[test]
fn several_funds_make_a_file_each_named_after_the_fund() {
    let place = Place::with(BILLET);
    let run = place.run("build billet -d 59 -t screen -q");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let expected = [
        "59/A-LIRE.pdf",
        "59/billet_cpam-59-flandres_fr_screen.pdf",
        "59/billet_cpam-59-hainaut_fr_screen.pdf",
        "59/billet_cpam-59-lille-douai_fr_screen.pdf",
        "59/billet_cpam-59-roubaix-tourcoing_fr_screen.pdf",
    ];
    assert_eq!(names(&place.files("out")), expected);
}

#[test]
fn a_campaign_chooses_among_the_funds() {
    let place = Place::with(BILLET);
    place.write(
        "campaign.toml",
        "[funds]\n59 = [\"cpam-59-hainaut\", \"cpam-59-flandres\", \"cpam-59-hainaut\"]\nPas-de-Calais = []\n",
    );
    let run = place.run("build billet -d 59,62 -t screen -q");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let expected = [
        "59/A-LIRE.pdf",
        "59/billet_cpam-59-flandres_fr_screen.pdf",
        "59/billet_cpam-59-hainaut_fr_screen.pdf",
        "62/A-LIRE.pdf",
        "62/billet_cpam-62-artois_fr_screen.pdf",
        "62/billet_cpam-62-cote-d-opale_fr_screen.pdf",
    ];
    assert_eq!(names(&place.files("out")), expected);
}

#[test]
fn what_is_built_anew_replaces_what_was_there() {
    let place = Place::with(BILLET);
    place.write("out/81/billet_81_fr_screen.pdf", "half a file");
    place.write("out/81/own.txt", "not ours");
    assert_eq!(place.run("build billet -d 81 -t screen -q").code, Some(0));
    let files = place.files("out");
    assert_eq!(names(&files), ["81/A-LIRE.pdf", "81/billet_81_fr_screen.pdf", "81/own.txt"]);
    assert_whole(&files);
    assert_eq!(files["81/own.txt"], b"not ours");
}

#[test]
fn the_same_command_gives_the_same_bytes_with_one_thread_or_eight() {
    let place = Place::new();
    let command = "build fiche-telephone -d 81,2A -t screen,home --json";
    let first = place.run(&format!("{command} -j 1 -o one"));
    let again = place.run(&format!("{command} -j 1 -o again"));
    let eight = place.run(&format!("{command} -j 8 -o eight"));
    assert_eq!(first.code, Some(0));
    assert_eq!(first, again);
    assert_eq!(first, eight);
    let files = place.files("one");
    assert_eq!(files.len(), 6);
    assert_whole(&files);
    for other in ["again", "eight"] {
        let others = place.files(other);
        assert_eq!(names(&files), names(&others));
        for (name, bytes) in &files {
            assert!(bytes == &others[name], "{name} differs in {other}");
        }
    }
}

#[test]
fn the_report_tells_every_file_as_it_is() {
    let place = Place::with(BILLET);
    let run = place.run("build billet -d 81,82 --json --report json");
    let files = place.files("out");
    let report: serde_json::Value = serde_json::from_slice(&files["rapport.json"]).expect("the report reads");
    assert_eq!(report, run.json());
    let mut told = Vec::new();
    for made in report["files"].as_array().expect("a list of files") {
        let path = made["path"].as_str().expect("a path");
        let bytes = &files[path];
        assert_eq!(made["bytes"], bytes.len(), "{path}");
        assert_eq!(made["sha256"], tractopelle::files::sha256(bytes), "{path}");
        told.push(path);
    }
    told.push("rapport.json");
    assert_eq!(names(&files), told);
}

/// Everything a PDF says about itself and its pages, its streams unpacked.
fn unpacked(bytes: &[u8]) -> (Document, Vec<u8>) {
    let mut document = Document::load_mem(bytes).expect("the PDF reads");
    document.decompress();
    let mut plain = Vec::new();
    for object in document.objects.values() {
        // Fonts and pictures are binary: any three letters stand in them by chance.
        let skipped = |stream: &lopdf::Stream| stream.dict.has(b"Length1") || stream.dict.has(b"Width");
        match object {
            Object::Stream(stream) if skipped(stream) => {}
            Object::Stream(stream) => {
                plain.extend(format!("{:?}", stream.dict).bytes());
                plain.extend(&stream.content);
            }
            other => plain.extend(format!("{other:?}").bytes()),
        }
        plain.push(b'\n');
    }
    plain.extend(format!("{:?}", document.trailer).bytes());
    (document, plain)
}

/// Whether bytes hold a text, in one of the two ways in which a PDF writes texts.
fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let within = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    !text.is_empty() && (within(text.as_bytes()) || within(&wide))
}

// Who prints sheets about a health record should not have to fear what they tell about the maker.
#[test]
fn nothing_tells_who_made_a_file_where_or_when() {
    let place = Place::with(BILLET);
    place.write("campaign.toml", "[campaign]\nname = \"Les Amis\"\n[confirmed.F25]\non = 2026-11-20\nby = \"Zébulon Quidam\"\n");
    let mut command = place.command("build billet fiche-telephone -d 81 --report json -q");
    let command = command.env("USER", "zebulon-user").env("LOGNAME", "zebulon-user").env("HOSTNAME", "zebulon-host");
    assert_eq!(said(command).code, Some(0));
    let host = std::process::Command::new("hostname").output().map(|said| said.stdout).unwrap_or_default();
    let folder = place.path().display().to_string();
    let home = std::env::var("HOME").unwrap_or_default();
    let source = env!("CARGO_MANIFEST_DIR");
    let host = String::from_utf8_lossy(&host).trim().to_owned();
    let telling = ["zebulon", "Zébulon", "Quidam", &folder, &home, source, "/tmp", "/home/", "/root/"];
    let files = place.files("out");
    assert_eq!(files.len(), 8);
    for (name, bytes) in &files {
        let mut seen = bytes.clone();
        if is(name, "pdf") {
            let (document, plain) = unpacked(bytes);
            assert_no_clock(name, &document, &plain);
            seen.extend(plain);
        }
        for text in telling {
            // A home of one letter is no trace.
            assert!(text.len() < 4 || !holds(&seen, text), "{name} tells {text:?}");
        }
        // A host with a common short name (`vm`) stands in any file.
        assert!(host.len() < 6 || !holds(&seen, &host), "{name} tells the host {host:?}");
    }
}

fn assert_no_clock(name: &str, document: &Document, plain: &[u8]) {
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).and_then(|id| document.get_dictionary(id));
    for key in ["Author", "CreationDate", "ModDate"] {
        assert!(!info.as_ref().is_ok_and(|info| info.has(key.as_bytes())), "{name} has a {key}");
    }
    for tag in ["dc:creator", "CreateDate", "ModifyDate", "MetadataDate", "xmpMM:History"] {
        assert!(!holds(plain, tag), "{name} has a {tag}");
    }
}
