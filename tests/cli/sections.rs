//! Tables of local sections as spreadsheets save them, and the sheets that come of them.

use std::time::{Duration, Instant};

use jiff::civil::date;
use tractopelle::campaign::Publisher;
use tractopelle::diagnostic::Report;
use tractopelle::directory::Departement;
use tractopelle::stock::Stock;

use crate::program::{BILLET, Place};

const CAMPAIGN: &str = "[campaign]\nsections = \"sections.csv\"\n";

const ROWS: [[&str; 11]; 3] = [
    ["Département", "Nom", "Adresse", "SIRET", "Contact", "Imprimé par", "Imprimerie", "Date", "Heure", "Lieu", "À apporter"],
    [
        "81",
        "Comité d'été",
        "3 rue de l'Exemple ; bât. B, 81000 Albi",
        "73282932000074",
        "=contact@example.org",
        "IPNS",
        "Presse d'exemple, 4 rue de l'Exemple",
        "05/12/2026",
        "10 h 30",
        "place de l'Exemple",
        "un « stylo »",
    ],
    ["aveyron", "Les \"Amis\"\nd'exemple", "5 rue de l'Exemple\n12000 Rodez", "", "", "Copies d'exemple", "", "", "", "", ""],
];

/// The same in a campaign file.
const SECTIONS: &str = r#"
[departement.81]
name = "Comité d'été"
address = "3 rue de l'Exemple ; bât. B, 81000 Albi"
siret = "73282932000074"
contact = "=contact@example.org"
imprint = { home = "ipns", press = "Presse d'exemple, 4 rue de l'Exemple" }
event = { date = 2026-12-05, time = "10:30", place = "place de l'Exemple", bring = "un « stylo »" }
[departement.12]
name = "Les \"Amis\" d'exemple"
address = "5 rue de l'Exemple, 12000 Rodez"
imprint = { home = "Copies d'exemple" }
"#;

/// A table as a spreadsheet writes it.
fn table(rows: &[[&str; 11]], separator: char, end: &str) -> String {
    let cell = |text: &&str| {
        let quoted = text.contains(['"', '\n', ',', ';', '\t']);
        if quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { (*text).to_owned() }
    };
    rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(&separator.to_string()) + end).collect()
}

fn windows(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1252.encode(text).0.into_owned()
}

fn publishers(place: &Place) -> Vec<Publisher> {
    let mut report = Report::default();
    let path = place.path().join("campaign.toml");
    let stock = Stock::load(Some(&path), date(2026, 11, 21), &mut report).unwrap_or_else(|report| panic!("{report:?}"));
    assert!(report.is_empty(), "{report:?}");
    ["81", "12", "31"].map(|code| stock.campaign.publisher_in(code)).to_vec()
}

// Whatever the spreadsheet and its settings, a row says what the section of a campaign file says.
#[test]
fn a_table_reads_however_a_spreadsheet_saved_it() {
    let place = Place::new();
    place.write("campaign.toml", SECTIONS);
    let expected = publishers(&place);
    assert_eq!(expected[0].event.as_ref().map(|event| event.time.as_str()), Some("10:30"));
    assert_eq!(expected[2], Publisher::default());
    let place = Place::new();
    place.write("campaign.toml", CAMPAIGN);
    for separator in [';', ',', '\t'] {
        for end in ["\r\n", "\n", "\r"] {
            let text = table(&ROWS, separator, end);
            let marked = format!("\u{feff}{text}");
            let named = format!("sep={separator}{end}{end}{text}");
            let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for (how, bytes) in [
                ("UTF-8", text.clone().into_bytes()),
                ("UTF-8 with a mark", marked.into_bytes()),
                ("Windows-1252", windows(&text)),
                ("UTF-16", utf16),
                ("its separator named", named.into_bytes()),
            ] {
                place.write("sections.csv", bytes);
                assert_eq!(publishers(&place), expected, "{how}, {separator:?}, {end:?}");
            }
        }
    }
    // Columns stand in any order, and what is not there is not said.
    let turned: Vec<[&str; 11]> = ROWS.iter().map(|row| std::array::from_fn(|index| row[10 - index])).collect();
    place.write("sections.csv", table(&turned, ';', "\r\n"));
    assert_eq!(publishers(&place), expected);
    place.write("sections.csv", "departement\n81\n12\n");
    assert_eq!(publishers(&place), vec![Publisher::default(); 3]);
}

// A row makes the same sheet as a section of the campaign file, to the byte.
#[test]
fn a_row_and_a_section_make_the_same_sheet() {
    let build = "build tract -d 81 -t home -o out -q";
    let sheet = |place: &Place| {
        let run = place.run(build);
        assert_eq!(run.code, Some(0), "{run:?}");
        place.read("out/81/tract_81_fr_home.pdf")
    };
    let (rows, section) = (Place::with(BILLET), Place::with(BILLET));
    rows.write("campaign.toml", CAMPAIGN);
    rows.write("sections.csv", windows(&table(&ROWS[..2], ';', "\r\n")));
    let tarn = SECTIONS.split("[departement.12]").next().expect("the first section");
    section.write("campaign.toml", tarn);
    assert!(sheet(&rows) == sheet(&section), "the sheets differ");
}

// One day and hour for all, held in the campaign file; each row says where, and what it leaves out is the campaign's.
#[test]
fn rows_give_their_place_to_the_common_gathering() {
    let place = Place::new();
    let common = "[event]\ndate = 2026-12-05\ntime = \"10 h\"\nplace = \"partout\"\nbring = \"un stylo\"\n";
    place.write("campaign.toml", format!("{CAMPAIGN}{common}[departement.31.event]\nbring = \"rien\"\n"));
    place.write("sections.csv", "dept;lieu;date;heure\n81;place de l'Exemple;;\n12;;2026-12-06;9h\n");
    let events: Vec<_> = publishers(&place).into_iter().map(|publisher| publisher.event.expect("a gathering")).collect();
    let said: Vec<_> = events
        .iter()
        .map(|event| (event.date.to_string(), event.time.as_str(), event.place.as_deref(), event.bring.as_deref()))
        .collect();
    let expected = [
        ("2026-12-05".to_owned(), "10:00", Some("place de l'Exemple"), Some("un stylo")),
        // Another day is another gathering: it takes nothing over.
        ("2026-12-06".to_owned(), "09:00", None, None),
        ("2026-12-05".to_owned(), "10:00", Some("partout"), Some("rien")),
    ];
    assert_eq!(said, expected);
}

// A hundred and one rows are read in no time: less than the whole program takes to begin.
#[test]
fn a_row_for_every_departement_is_fast() {
    let stock = Stock::load_embedded(date(2026, 11, 21)).expect("what we ship reads");
    let row = |d: &Departement| format!("{};Comité {};1 rue de l'Exemple;05/12/2026;10h30;place de l'Exemple\n", d.code, d.of);
    let rows: String = stock.directory.departements().map(row).collect();
    let place = Place::new();
    place.write("sections.csv", format!("departement;nom;adresse;date;heure;lieu\n{rows}"));
    let time = |campaign: &str| {
        place.write("campaign.toml", campaign);
        let begin = Instant::now();
        let stock = Stock::load(Some(&place.path().join("campaign.toml")), date(2026, 11, 21), &mut Report::default());
        (stock.expect("it reads").campaign.sections.len(), begin.elapsed())
    };
    let (none, _) = time("");
    let (all, took) = time(CAMPAIGN);
    assert_eq!((none, all), (0, 101));
    assert!(took < Duration::from_secs(2), "{took:?}");
}

// A number of a person is refused in a table as anywhere else; a table that is far too large is not read.
#[test]
fn numbers_of_persons_and_huge_tables_are_refused() {
    let place = Place::with(BILLET);
    place.write("campaign.toml", CAMPAIGN);
    let body = ["2", "99", "12", "99", "999", "001"].concat();
    let key = 97 - body.parse::<u64>().expect("a number") % 97;
    place.write("sections.csv", format!("departement;contact\n81;écrire à {body}{key:02}\n"));
    let run = place.run("list targets");
    let err = run.err.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(run.code, Some(2));
    assert!(err.starts_with("Erreur : sections.csv:2:13: ce texte contient un numéro de sécurité sociale."), "{err}");
    place.write("sections.csv", "departement;nom\n".repeat(200_000));
    let run = place.run("list targets");
    let err = run.err.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(
        (run.code, err.lines().next()),
        (Some(2), Some("Erreur : sections.csv: ce tableau est trop grand : il ne doit pas dépasser 2 Mo."))
    );
}

/// The blocks of a page that are in a language.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let opening = format!("```{language}\n");
    page.split(&opening).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

// What the documentation shows of gatherings and sections reads; what it says of an error is what is said.
#[test]
fn the_table_and_the_gatherings_of_the_documentation_read() {
    let page = include_str!("../../docs/campaign.md");
    let [table] = blocks(page, "csv")[..] else { panic!("one table is shown") };
    let shown = |word: &str| blocks(page, "toml").into_iter().find(|block| block.contains(word)).expect("it is shown");
    let place = Place::with(BILLET);
    place.write("campaign.toml", format!("{}{}", shown("sections ="), shown("[event]")));
    place.write("sections.csv", table);
    let [tarn, _, elsewhere] = publishers(&place).try_into().expect("three");
    assert_eq!(tarn.name.as_deref(), Some("Comité du Tarn"));
    let (own, common) = (tarn.event.expect("its own"), elsewhere.event.expect("the campaign's"));
    assert_eq!((own.time, own.bring.as_deref()), (common.time, Some("un stylo")));
    assert_eq!(common.bring.as_deref(), Some("votre carte Vitale, un stylo"));
    place.write("campaign.toml", shown("[departement.81]"));
    assert_eq!(publishers(&place)[0].name.as_deref(), Some("Comité du Tarn"));

    place.write("campaign.toml", CAMPAIGN);
    place.write("sections.csv", table.replace("05/12/2026", "31/02/2026"));
    let run = place.run("list targets");
    let told = blocks(page, "text").into_iter().find(|block| block.contains("sections.csv")).expect("an error is shown");
    assert_eq!((run.code, run.err.replace(['\u{a0}', '\u{202f}'], " ").as_str()), (Some(2), told));
}
