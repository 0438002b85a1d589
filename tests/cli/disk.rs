//! What the disk and the person at the keyboard may do in the middle.

use std::fs;

use crate::program::{BILLET, Place, is};

#[test]
fn two_jobs_that_would_write_one_file_are_refused() {
    let place = Place::with(BILLET);
    let small = place.files("templates/billet");
    // On a disk that tells `Billet` from `billet` both templates exist; their files would not on another.
    for (name, bytes) in &small {
        place.write(&format!("templates/Billet/{name}"), bytes);
    }
    if place.files("templates").len() < 2 * small.len() {
        return;
    }
    place.write("locales/fr/large.ftl", "Billet-title = Un billet\nBillet-name = Billet\nBillet-use = pour essayer\n");
    let run = place.run("build Billet billet -d 81 -t screen");
    let expected = "\
Erreur : deux travaux écriraient le même fichier 81/billet_81_fr_screen : Billet, 81, fr et billet, 81, fr.
  → Retirez l’un des deux.
";
    assert_eq!((run.code, run.out.as_str(), run.err.replace('\u{a0}', " ").as_str()), (Some(2), "", expected));
    assert!(!place.path().join("out").exists());
}

#[test]
fn a_copied_template_builds_and_a_second_one_goes_beside_it() {
    let place = Place::new();
    let run = place.run("new mine --template fiche-telephone -d 971");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let files = place.files("mine");
    assert!(run.out.contains(&format!("{} fichiers", files.len())), "{} is not said in {}", files.len(), run.out);
    for name in ["campaign.toml", "data.json", "templates/fiche-telephone/main.typ", "templates/common/lib.typ"] {
        assert!(files.contains_key(name), "{name} is missing");
    }
    let data: serde_json::Value = serde_json::from_slice(&files["data.json"]).expect("the data read");
    assert_eq!(data["document"], "fiche-telephone");
    assert_eq!(place.run("build -c mine fiche-telephone -t screen -q").code, Some(0));

    place.write("mine/templates/fiche-telephone/main.typ", "// my own\n");
    let run = place.run("new mine --template fiche-telephone -d 971");
    let told = run.err.lines().next().unwrap_or_default().replace('\u{a0}', " ");
    assert_eq!((run.code, told.as_str()), (Some(2), "Erreur : mine/templates/fiche-telephone/main.typ: ce fichier existe déjà."));
    assert_eq!(place.read("mine/templates/fiche-telephone/main.typ"), b"// my own\n");
}

#[test]
#[cfg(unix)]
fn a_folder_that_may_not_be_written_is_told_before_any_work() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with(BILLET);
    let out = place.path().join("closed");
    fs::create_dir(&out).expect("the folder is made");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).expect("it is closed");
    // Nothing is closed to root.
    if fs::write(out.join("try"), "").is_ok() {
        return;
    }
    let run = place.run("build billet -d 81 -t screen --out closed");
    let expected = "\
Erreur : closed: ce fichier ne s’écrit pas : l’accès est refusé.
  → Choisissez un autre dossier avec --out, ou faites de la place.
";
    assert_eq!((run.code, run.out.as_str(), run.err.replace('\u{a0}', " ").as_str()), (Some(2), "", expected));
}

#[test]
#[cfg(unix)]
fn ctrl_c_stops_between_two_files_and_leaves_them_whole() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let place = Place::new();
    let mut command = place.command("build fiche-telephone -d all -t screen -j 1");
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let started = Instant::now();
    while place.files("out").keys().filter(|name| is(name, "pdf")).count() < 2 {
        assert!(started.elapsed() < Duration::from_mins(1), "no file after a minute");
        std::thread::sleep(Duration::from_millis(10));
    }
    let sent = Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status().expect("a shell");
    assert!(sent.success());
    let output = child.wait_with_output().expect("the program ends");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{out}{err}");
    assert!(err.replace('\u{a0}', " ").contains("Erreur : arrêté : les fichiers déjà écrits sont entiers."), "{err}");
    let files = place.files("out");
    assert!((2..101).contains(&files.len()), "{} files", files.len());
    for (name, bytes) in files {
        assert!(name.ends_with("_fr_screen.pdf"), "{name} is left over");
        assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{name} is not whole");
    }
}
