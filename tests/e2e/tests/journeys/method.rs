//! "How is this computed?": the page says every weight and threshold of the code.

use std::collections::BTreeSet;

use biomeal_core::citation::Citation;
use biomeal_core::inputs::PlantClass;
use biomeal_core::score::rules::{self, Basis, Unit};
use biomeal_core::tags;
use biomeal_e2e::{Find, Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(by_keyboard, every_figure, narrow);

const HEADINGS: [&str; 14] = [
    "How the score is computed",
    "The formula",
    "What earns points",
    "What takes points back",
    "What counts as a plant",
    "Amounts of a meal and a day",
    "Energy, meals and days",
    "When there is no number, or not a whole one",
    "Bands",
    "Tags of foods",
    "Shown beside the score",
    "Known limits",
    "Where the food figures come from",
    "What changed",
];

/// A row as it is read, and the figure of `rules::ALL` it says, with its value.
type Row = (&'static str, Option<(&'static str, u32)>);

const EARNING: [Row; 18] = [
    ("Rule Figure Basis", None),
    ("Fiber", None),
    ("Most it earns 35 points our choice", Some(("fiber points", 35))),
    (
        "Full in a day IOM 2005; EFSA 2010; SACN 2015 14 g per 1,000 kcal cited",
        Some(("fiber full", 14)),
    ),
    ("Plant variety", None),
    ("Most it earns 25 points our choice", Some(("plants points", 25))),
    ("Full in a meal 5 plants our choice", Some(("plants of a meal", 5))),
    ("Full in a day 10 plants our choice", Some(("plants of a day", 10))),
    ("Full in a week McDonald et al. 2018 30 plants cited", Some(("plants of a week", 30))),
    ("Prebiotics", None),
    ("Most it earns 15 points our choice", Some(("prebiotics points", 15))),
    ("Full in a day Boyd and Gieng 2023, quoting ISAPP 5 g cited", Some(("prebiotics full", 5))),
    ("Live cultures", None),
    ("Most it earns 15 points our choice", Some(("live cultures points", 15))),
    ("Full in a meal 1 serving our choice", Some(("live cultures of a meal", 1))),
    ("Full in a day 2 servings our choice", Some(("live cultures of a day", 2))),
    ("Lean protein", None),
    ("Most it earns 10 points our choice", Some(("lean protein points", 10))),
];

/// The last row of the table before.
const LEAN_PROTEIN: Row =
    ("Full in a day IOM 2005 10% of energy cited", Some(("lean protein full", 10)));

const TAKING: [Row; 20] = [
    ("Rule Figure Basis", None),
    ("Minimal processing", None),
    ("Most it takes back 35% of earned our choice", Some(("processing percent", 35))),
    (
        "Takes the most from Martinez Steele et al. 2016; Monteiro et al. 2019 60% of energy cited",
        Some(("processing full", 60)),
    ),
    ("Low free sugars", None),
    ("Most it takes back 25% of earned our choice", Some(("free sugars percent", 25))),
    ("Takes nothing up to WHO 2015 5% of energy cited", Some(("free sugars from", 5))),
    ("Takes the most from HEI-2020 26% of energy cited", Some(("free sugars full", 26))),
    ("Low saturated fat", None),
    ("Most it takes back 20% of earned our choice", Some(("saturated fat percent", 20))),
    ("Takes nothing up to HEI-2020 8% of energy cited", Some(("saturated fat from", 8))),
    ("Takes the most from HEI-2020 16% of energy cited", Some(("saturated fat full", 16))),
    ("Little red & processed meat", None),
    ("Most it takes back 15% of earned our choice", Some(("meat percent", 15))),
    ("Takes the most from AHEI-2010 1.5 servings cited", Some(("meat full", 15))),
    ("Serving of red meat AHEI-2010 113.4 g cited", Some(("red meat serving", 1134))),
    ("Serving of processed meat AHEI-2010 42.5 g cited", Some(("processed meat serving", 425))),
    ("Little or no alcohol", None),
    ("Most it takes back 5% of earned our choice", Some(("alcohol percent", 5))),
    ("Takes the most from UK CMO 2016 16 g cited", Some(("alcohol full", 16))),
];

const OTHERS: [Row; 7] = [
    ("Rule Figure Basis", None),
    ("Energy of sugar IOM 2005 4 kcal per g cited", Some(("energy of sugar", 4))),
    ("Energy of protein IOM 2005 4 kcal per g cited", Some(("energy of protein", 4))),
    ("Energy of fat IOM 2005 9 kcal per g cited", Some(("energy of fat", 9))),
    ("A meal’s amounts are the day’s divided by 3 our choice", Some(("meals in a day", 3))),
    ("Whole meal from 10% of energy our choice", Some(("meal planned from", 10))),
    (
        "Whole day from, and its whole weight in a week 50% of energy our choice",
        Some(("day planned from", 50)),
    ),
];

const BANDS: [Row; 5] = [
    ("Band Score Basis", None),
    ("Thriving 75 and up our choice", Some(("thriving from", 75))),
    ("Growing 50 and up our choice", Some(("growing from", 50))),
    ("Getting started 25 and up our choice", Some(("getting started from", 25))),
    ("Room to grow below 25 our choice", Some(("getting started from", 25))),
];

/// A class of plants as it is read, with its tenths of a gram and its quarters.
const PLANTS: [(&str, PlantClass, u32, u32); 9] = [
    ("Vegetable, fruit, cooked pulse, tuber, mushroom 40 g 1 plant", PlantClass::Produce, 400, 4),
    ("Cooked whole grain, whole-grain bread 40 g 1 plant", PlantClass::Grain, 400, 4),
    ("Dry whole grain, flakes 15 g 1 plant", PlantClass::GrainDry, 150, 4),
    ("Nut, seed 10 g 1 plant", PlantClass::NutSeed, 100, 4),
    ("Fresh herb 3 g ¼ plant", PlantClass::Herb, 30, 1),
    ("Spice 0.5 g ¼ plant", PlantClass::Spice, 5, 1),
    ("Garlic, ginger 3 g ¼ plant", PlantClass::Aromatic, 30, 1),
    ("Coffee, tea 150 g ¼ plant", PlantClass::Drink, 1500, 1),
    ("Cocoa 10 g ¼ plant", PlantClass::Cocoa, 100, 1),
];

/// Amounts at 2000 kcal.
const AMOUNTS: [&str; 11] = [
    "Part Meal Day",
    "Fiber 9.3 g 28 g",
    "Plant variety 5 plants 10 plants",
    "Prebiotics 1.7 g 5 g",
    "Live cultures 1 serving 2 servings",
    "Lean protein 16.7 g 50 g",
    "Minimal processing 20% of energy 60% of energy",
    "Low free sugars from 8.3 g to 43.3 g from 25 g to 130 g",
    "Low saturated fat from 5.9 g to 11.9 g from 17.8 g to 35.6 g",
    "Little red & processed meat 0.5 servings 1.5 servings",
    "Little or no alcohol 5.3 g 16 g",
];

const TAGS: [&str; 6] = [
    "Tag Given from Basis",
    "Fiber Regulation (EC) 1924/2006 3 g in 100 g, or 1.5 g in 100 kcal with at least 1 g in 100 g \
     cited",
    "High fiber Regulation (EC) 1924/2006 6 g in 100 g, or 3 g in 100 kcal with at least 2 g in \
     100 g cited",
    "Prebiotic carries a plant, and 0.5 g of fructans and GOS in a portion or 2 g in 100 g our \
     choice",
    "Live cultures Marco et al. 2022 may have live microbes when eaten, unless heated; labels call \
     some of them probiotic cited",
    "Processing Monteiro et al. 2019 the NOVA group: Whole, Ingredient, Processed or \
     Ultra-processed cited",
];

/// The page, opened from the footer.
fn open<'a>(planner: &Planner<'a>) -> Find<'a> {
    planner.button("Method").click();
    let dialog = planner.role("dialog", "How the score is computed");
    dialog.must_come();
    dialog
}

/// The rows of a table as they are read.
fn rows(dialog: &Find<'_>, table: &str) -> Vec<String> {
    let table = dialog.role("table", table);
    table.must_come();
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    table.role("row", any()).all().into_iter().map(|row| words(row.text)).collect()
}

fn by_keyboard(stage: &Stage) {
    // Behind a lower dialog, what sticks to the edge would be taken for too small.
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    let disclosure = planner.button("How is this computed?");
    planner.page.tab_to(&disclosure);
    planner.page.press(&[Key::Enter]);
    for words in [
        "Fiber. 14 g per 1,000 kcal: 28 g a day. IOM 2005",
        "Plant variety. 10 a day, 5 a meal, 30 a week. 30: McDonald 2018; 5 and 10 our choice",
        "Low free sugars. Up to 25%, growing from 25 g to 130 g. WHO 2015; HEI-2020",
        "Little red and processed meat. Up to 15%, full at 1.5 servings. AHEI-2010",
    ] {
        planner.page.text(words).must_come();
    }
    let opener = planner.button("Full method and references");
    planner.page.tab_to(&opener);
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", "How the score is computed");
    dialog.role("heading", "How the score is computed").must("have the focus", |it| it.focused);
    let headings = dialog.role("heading", any()).names();
    assert_eq!(headings[..HEADINGS.len()], HEADINGS);
    assert_eq!(headings[HEADINGS.len()..], ["References"]);

    // Every publication is there, those with an identifier as links.
    for citation in Citation::ALL {
        dialog.text(has(citation.title())).must_come();
        if let Some(doi) = citation.doi() {
            dialog.role("link", format!("doi:{doi}").as_str()).must_come();
        }
    }
    dialog.text(has("The rules running here are version 1.")).must_come();
    dialog.text(has("always scored by the rules of the running version")).must_come();
    dialog.text(like("^Version 1\\.")).must_come();
    planner.page.must_be_accessible("the method page");

    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    opener.must("have the focus back", |it| it.focused);
}

/// What a person reads is held against the constants twice: the page against these words,
/// and the values beside the words against the code.
fn every_figure(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let dialog = open(&planner);
    let mut earning = EARNING.to_vec();
    earning.push(LEAN_PROTEIN);
    let mut said = BTreeSet::new();
    for (table, expected) in [
        ("What earns points", earning.as_slice()),
        ("What takes points back", &TAKING),
        ("Energy, meals and days", &OTHERS),
        ("Bands", &BANDS),
    ] {
        let words: Vec<_> = expected.iter().map(|(words, _)| *words).collect();
        assert_eq!(rows(&dialog, table), words, "{table}");
        for (words, figure) in expected {
            let Some((name, value)) = *figure else { continue };
            let (_, figure) = rules::ALL.iter().find(|(known, _)| *known == name).expect(name);
            assert_eq!(figure.value, value, "{words}");
            assert_eq!(words.ends_with("our choice"), figure.basis == Basis::OurChoice, "{words}");
            said.insert(name);
        }
    }
    let all: BTreeSet<_> = rules::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(said, all, "figures that the page does not say");

    let plants = rows(&dialog, "What counts as a plant");
    let expected: Vec<_> = PLANTS.iter().map(|(words, ..)| *words).collect();
    assert_eq!(plants[1..], expected);
    for (words, class, tenths, quarters) in PLANTS {
        let rule = rules::plant_rule(class);
        assert_eq!((rule.amount.value, rule.amount.unit), (tenths, Unit::TenthsOfGram), "{words}");
        assert_eq!(rule.worth.value, quarters, "{words}");
        assert_eq!(rule.amount.basis, Basis::OurChoice);
    }
    assert_eq!(rows(&dialog, "Amounts of a meal and a day"), AMOUNTS);

    assert_eq!(rows(&dialog, "Tags of foods"), TAGS);
    dialog.text(has("only with at least 1.5 g in a portion")).must_come();
    assert_eq!(
        (tags::FIBER_PER_100_G, tags::FIBER_PER_100_KCAL, tags::FIBER_BY_ENERGY_LEAST),
        (3_000, 1_500, 1_000)
    );
    assert_eq!(
        (
            tags::HIGH_FIBER_PER_100_G,
            tags::HIGH_FIBER_PER_100_KCAL,
            tags::HIGH_FIBER_BY_ENERGY_LEAST
        ),
        (6_000, 3_000, 2_000)
    );
    assert_eq!(
        (tags::FIBER_IN_PORTION, tags::PREBIOTIC_IN_PORTION, tags::PREBIOTIC_PER_100_G),
        (1_500, 500, 2_000)
    );

    // In running text.
    for words in [
        "14 g of fiber is half of 28 g, so it earns 17.5 of 35 points",
        "77.5 g of free sugars, halfway from 25 g to 130 g, take back half of 25%: 7.5 points",
        "For a reference energy of 2,000 kcal a day",
        "weighted by their energy up to 50% of the reference",
        "Plants are those of the whole week, of 30.",
        "for a meal below 10% or a day below 50% of the reference energy",
    ] {
        dialog.text(has(words)).must_come();
    }
}

fn narrow(stage: &Stage) {
    stage.browser().resize(360, HIGH);
    let planner = Planner::in_box(stage, 360);
    let dialog = open(&planner);
    dialog.role("table", "What takes points back").must_come();
    planner.page.must_be_accessible("360: the method page");
    dialog.role("button", "Close").click();
    dialog.must_go();
}
