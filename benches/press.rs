//! What a print shop's file costs: writing it, and judging it.
#![expect(clippy::expect_used, reason = "a benchmark that cannot run may stop")]

use divan::Bencher;
use jiff::civil::date;
use tractopelle::campaign::Selection;
use tractopelle::evidence::Evidence;
use tractopelle::locale::Values;
use tractopelle::plan::{Job, Plan, plan};
use tractopelle::preflight::{Expected, judge, plate_rules};
use tractopelle::press::{Choice, Press};
use tractopelle::stock::Stock;
use tractopelle::template::Target;
use tractopelle::typeset::{Base, Pages, Question, typeset};
use tractopelle::{pdf, sheet};

fn main() {
    // The engine's recursion needs more than a thread usually has.
    let bench = std::thread::Builder::new().stack_size(32 << 20).spawn(divan::main).expect("a thread");
    bench.join().expect("the benchmarks end");
}

/// A document set once, and all that is needed to write it.
struct Desk {
    stock: Stock,
    press: Press,
    pages: Pages,
}

impl Desk {
    fn new(document: &str) -> Self {
        let mut stock = Stock::load_embedded(date(2026, 11, 21)).expect("what we ship reads");
        let wanted = Selection {
            departements: vec!["81".to_owned()],
            documents: vec![document.to_owned()],
            targets: vec![Target::Press.id().to_owned()],
            ..Selection::default()
        };
        let plan: Plan = plan(&mut stock, &wanted).expect("the plan stands");
        let job: &Job = plan.jobs.first().expect("a job");
        let template = &plan.templates[&job.document];
        let base = Base::new(&stock.assets).expect("the fonts read");
        let facts = Values::of_facts(&stock.facts, stock.locale("fr").expect("French")).expect("the facts read");
        let question = Question::new(&stock, template, job, &facts).expect("a question");
        let step = question.step(&base, template, job, None).expect("it holds");
        let pages = typeset(&base, &stock, template, job, &facts, step).expect("it sets");
        let press = Press::of(&Choice::default(), &stock.assets).expect("the profile reads");
        Self { stock, press, pages }
    }

    fn press(&self) -> Vec<u8> {
        let document = &self.pages.document;
        let (palette, press) = (&self.stock.palette, &self.press);
        let order = sheet::Order { palette, press, folds: Vec::new(), contour: None, slug_lines: Vec::new() };
        let sheets = sheet::press(document, &order).expect("sheets");
        let info = pdf::PressInfo { ident: "bench", day: self.stock.today, ground: [0; 4] };
        pdf::press(document, &sheets, press, &info).expect("a file")
    }

    fn screen(&self) -> Vec<u8> {
        let document = &self.pages.document;
        pdf::screen(document, sheet::screen(document, &self.stock.palette).expect("pages"), "bench").expect("a file")
    }

    fn expected(&self) -> Expected {
        Expected::of(self.press.printer.clone())
    }
}

/// A tract's pages to a file for screens.
#[divan::bench]
fn write_screen(bencher: Bencher) {
    let desk = Desk::new("tract");
    bencher.bench(|| desk.screen());
}

/// The same pages to a file for a print shop.
#[divan::bench]
fn write_press(bencher: Bencher) {
    let desk = Desk::new("tract");
    desk.press();
    bencher.bench(|| desk.press());
}

/// Reading a tract and judging it by what needs no plates: with what lies under its letters, and without.
#[divan::bench(args = [true, false])]
fn structure(bencher: Bencher, ground: bool) {
    let desk = Desk::new("tract");
    let expected = Expected { without: plate_rules(), ..desk.expected() };
    let read = if ground { Evidence::read } else { Evidence::read_unpainted };
    bencher.with_inputs(|| desk.press()).bench_values(|bytes| {
        let evidence = read(bytes).expect("it reads");
        judge(&evidence, &expected, None)
    });
}

/// The rules that look at plates, all pages: two sides of A5, or one of A3.
#[divan::bench(args = ["tract", "affiche"], sample_count = 20)]
fn plates(bencher: Bencher, document: &str) {
    let desk = Desk::new(document);
    let expected = desk.expected();
    let read = || Evidence::read(desk.press()).expect("it reads");
    bencher.with_inputs(read).bench_values(|evidence| judge(&evidence, &expected, None));
}
