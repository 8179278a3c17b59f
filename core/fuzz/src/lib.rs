//! What core promises of any bytes, a function for each door that they come in or go out by.
//! Each panics where a promise is broken. The suite runs them on random bytes
//! (`core/tests/fuzz.rs`), `cargo fuzz` on bytes that reach what none reached before.

mod bytes;
#[path = "../../tests/given/wording.rs"]
mod wording;

use std::collections::HashSet;
use std::sync::LazyLock;

use biomeal_core::backup::{self, FileTrouble, Opened};
use biomeal_core::diary::Date;
use biomeal_core::examples::ExampleId;
use biomeal_core::export::{self, Calendar, MINUTES_A_DAY, Stamp};
use biomeal_core::foods::Foods;
use biomeal_core::host_catalog::{self, MAX_COMPLAINTS};
use biomeal_core::link::fuzz::Case;
use biomeal_core::link::{self as links, Include, Shared};
use biomeal_core::own_food;
use biomeal_core::plan::MAX_OWN_FOODS;
use biomeal_core::search::{Filter, Index};
use biomeal_core::settings::WeekStart;

use bytes::Bytes;
use wording::Words;

const PLAN: &str = include_str!("../../tests/golden/plan-v1.json");
const BACKUP: &str = include_str!("../../tests/golden/backup-v1.json");
const CATALOG: &str = include_str!("../../../docs/host-catalog.example.json");

/// Links of every kind: the examples, and those of released versions.
static LINKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let example = |id: ExampleId| {
        let shared = Shared::plan(&id.plan(), &Foods::default(), Include::ALL);
        links::encode(&shared).expect("an example fits into a link")
    };
    let golden = include_str!("../../tests/golden/links-v1.txt").split("\n\n");
    let golden = golden.filter_map(|block| block.trim().lines().nth(1)).map(str::to_owned);
    ExampleId::ALL.map(example).into_iter().chain(golden).collect()
});

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&Foods::default()));

/// A link opens, or says which of its troubles it has; what opens is written as the same.
pub fn link(bytes: &[u8]) {
    let case = Case::of(bytes, &LINKS);
    if let Err(broken) = case.hold(&links::decode(&case.text)) {
        panic!("{broken}: {}", case.text);
    }
}

/// A file opens within the limits and is written as one that opens as the same, or what is
/// wrong with it has a place.
pub fn file(bytes: &[u8]) {
    let text = Bytes(bytes).text_like(&[PLAN, BACKUP]);
    let foods = Foods::default();
    match backup::open(&text, &foods) {
        Ok(Opened::Plan(plan, own)) => {
            assert_eq!(plan.check(), Ok(()));
            assert!(own.len() <= MAX_OWN_FOODS, "{} own foods", own.len());
            let written = backup::plan_to_json(&plan, &Foods::with_own(own));
            let (plan, own) = backup::plan_from_json(&written, &foods).expect("we wrote it");
            assert_eq!(backup::plan_to_json(&plan, &Foods::with_own(own)), written);
        }
        Ok(Opened::Backup(document)) => {
            document.plans().for_each(|plan| assert_eq!(plan.check(), Ok(())));
            let written = backup::backup_to_json(&document);
            let again = backup::backup_from_json(&written).expect("we wrote it");
            assert_eq!(backup::backup_to_json(&again), written);
        }
        Err(FileTrouble::Wrong(error)) => {
            assert!(error.line > 0 && error.column > 0, "{error}");
            assert!(error.line <= text.lines().count() + 1, "{error}");
        }
        Err(_) => {}
    }
}

/// The catalog of a host page has foods that keep the limits, or complaints that have a place.
pub fn catalog(bytes: &[u8]) {
    let text = Bytes(bytes).text_like(&[CATALOG]);
    match host_catalog::read(&text) {
        Ok(catalog) => {
            for host in catalog.foods.iter() {
                assert_eq!(own_food::check(&host.food), Ok(()));
            }
        }
        Err(complaints) => {
            assert!((1..=MAX_COMPLAINTS + 1).contains(&complaints.len()));
            for complaint in complaints {
                let (line, column) = complaint.place();
                assert!(line > 0 && column > 0, "{}", complaint.words());
            }
        }
    }
}

/// Table and calendar of a plan are such for programs of others too.
pub fn exports(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let start = [WeekStart::Monday, WeekStart::Saturday, WeekStart::Sunday][bytes.below(3)];
    let first = Date(bytes.below(usize::from(u16::MAX - 7)) as u16);
    let times = [(); 4].map(|()| bytes.below(usize::from(MINUTES_A_DAY)) as u16);
    let (plan, foods) = bytes.plan();
    assert_eq!(plan.check(), Ok(()));
    let words = Words(foods);

    let table = export::plan_to_csv(&plan, &words.0, start, &words);
    let mut reader = csv::ReaderBuilder::new().from_reader(table.as_bytes());
    assert_eq!(reader.headers().expect("headings").len(), export::COLUMNS);
    let mut rows = 0;
    for row in reader.records() {
        let row = row.expect("as many cells as headings");
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        assert!(!row.iter().any(is_formula), "{row:?}");
        rows += 1;
    }
    assert_eq!(rows, plan.entries().count());

    let at = Calendar { first, times, made: Stamp(1_749_547_815) };
    let meals = plan.days.iter().flat_map(|day| &day.meals);
    let filled = meals.filter(|meal| !meal.entries.is_empty()).count();
    let Some(calendar) = export::plan_to_calendar(&plan, &at, &words) else {
        assert_eq!(filled, 0, "a plan with food has a calendar");
        return;
    };
    let lines = calendar.strip_suffix("\r\n").expect("a last line").split("\r\n");
    for line in lines {
        assert!((1..=75).contains(&line.len()) && !line.contains(['\r', '\n']), "{line:?}");
    }
    let calendar = vobject::parse_component(&calendar).expect("a calendar");
    assert_eq!(calendar.subcomponents.len(), filled);
}

/// Whatever is typed finds foods that there are, each once, and the same ones again.
pub fn search(bytes: &[u8]) {
    let foods = Foods::default();
    let words = Bytes(bytes).query(&foods);
    let found = INDEX.search(&words, &Filter::default(), &[]);
    assert!(found.iter().all(|id| foods.get(*id).is_some()));
    assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "{words:?}");
    assert_eq!(INDEX.search(&words, &Filter::default(), &[]), found, "{words:?}");
}
