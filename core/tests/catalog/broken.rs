//! Tables broken on purpose, and what the build says.

use crate::build::{Tables, generate};

/// One changed cell a line: in which file, in the line that has `key` in its first
/// or second cell, under which column, what is written there, and the complaint.
const BROKEN_CELLS: &str = include_str!("broken_cells.tsv");

/// What the build says to the tables.
fn complaints(tables: &Tables) -> Vec<String> {
    match generate(tables) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// The tables with one of them changed.
fn changed(file: &str, change: impl FnOnce(&str) -> String) -> Tables {
    let mut tables = crate::tables();
    let text = tables.get_mut(file).expect("the table");
    *text = change(text);
    tables
}

/// The tables with one cell changed.
fn with(file: &str, key: &str, column: &str, value: &str) -> Tables {
    changed(file, |text| {
        let mut rows: Vec<Vec<&str>> =
            text.lines().map(|line| line.split('\t').collect()).collect();
        let at = rows[0].iter().position(|name| *name == column).expect("the column");
        let found: Vec<_> = rows.iter_mut().filter(|row| row[..2].contains(&key)).collect();
        assert_eq!(found.len(), 1, "one line of {file} has {key}");
        for row in found {
            row[at] = value;
        }
        rows.iter().map(|row| row.join("\t") + "\n").collect()
    })
}

#[test]
fn the_tables_as_they_stand_have_no_problem() {
    assert_eq!(complaints(&crate::tables()), Vec::<String>::new());
    let sources = generate(&crate::tables()).expect("no problem");
    assert!(sources.catalog.starts_with("pub const FOODS: usize = 578;"));
    assert!(sources.facts.starts_with("static FACTS: [Facts; 578] = ["));
    assert!(sources.slugs.starts_with("const SLUGS: [(&str, u16); 578] = ["));
}

#[test]
fn a_broken_cell_is_named_with_its_place_and_what_belongs_there() {
    for case in BROKEN_CELLS.lines().skip(1) {
        let cells: Vec<&str> = case.split('\t').collect();
        let [file, key, column, written, complaint] = cells[..] else {
            panic!("five cells a line: {case}");
        };
        let said = complaints(&with(file, key, column, written));
        assert!(said.iter().any(|said| said == complaint), "{case}\nsaid {said:#?}");
    }
}

#[test]
fn invisible_mistakes_are_named() {
    let name = "catalog/foods.tsv:462:3 (name)";
    for written in [" Honey", "Honey ", "Wild  honey"] {
        let said = complaints(&with("foods.tsv", "honey", "name", written));
        assert_eq!(said, [format!("{name}: spaces around the value, or two in a row")]);
    }
    let said = complaints(&with("foods.tsv", "honey", "name", "Hon\u{7}ey"));
    assert_eq!(said, [format!("{name}: an invisible control character")]);
}

#[test]
fn one_typing_error_is_one_complaint() {
    let said = complaints(&with("foods.tsv", "honey", "carbs_g", "82,4"));
    assert_eq!(said.len(), 1, "{said:#?}");
    let mut tables = with("foods.tsv", "honey", "carbs_g", "82,4");
    let gut = with("gut.tsv", "kimchi", "live", "warm");
    tables.insert("gut.tsv", gut["gut.tsv"].clone());
    assert_eq!(complaints(&tables).len(), 2, "every error in one run");
}

#[test]
fn numbers_and_words_are_held_against_what_was_released() {
    assert_eq!(
        complaints(&with("foods.tsv", "honey", "id", "579")),
        [
            "catalog/foods.tsv:463:1 (id): numbers must rise from line to line",
            "catalog/foods.tsv:462:1 (id): 579 is new: add it with \"honey\" at the end of the released numbers",
            "catalog/released_ids.tsv:462:1 (id): \"honey\" was released and may not go away",
        ]
    );
    assert_eq!(
        complaints(&with("released_ids.tsv", "honey", "slug", "old-honey")),
        ["catalog/foods.tsv:462:1 (id): 461 was released for \"old-honey\""]
    );
    assert_eq!(
        complaints(&with("released_plants.tsv", "fig", "plant", "date-palm")),
        ["catalog/plants.tsv:67:1 (id): 65 was released for \"date-palm\""]
    );
    assert_eq!(
        complaints(&changed("released_ids.tsv", |text| format!("{text}1\tartichoke-cooked\n"))),
        ["catalog/released_ids.tsv:580:1 (id): this number stands twice"]
    );
}

#[test]
fn twins_and_idle_lines_are_named() {
    assert_eq!(
        complaints(&with("foods.tsv", "honey", "name", "Jam")),
        ["catalog/foods.tsv:464:3 (name): \"Jam\" stands twice in this column"]
    );
    assert_eq!(
        complaints(&changed("known_exceptions.tsv", |text| format!("{text}apple\tenergy\tnone\n"))),
        ["catalog/known_exceptions.tsv:23:2 (check): the food passes this check: remove the line"]
    );
    let mut tables =
        changed("plants.tsv", |text| format!("{text}172\tmoringa\tmoringa\tmoringa\n"));
    tables.get_mut("released_plants.tsv").expect("the table").push_str("172\tmoringa\n");
    assert_eq!(
        complaints(&tables),
        ["catalog/plants.tsv:174:2 (plant): no food carries this plant"]
    );
    assert_eq!(
        complaints(&changed("references.tsv", |text| format!("{text}XX99\tX\tlive\tX\t\n"))),
        ["catalog/references.tsv:36:1 (key): no food refers to it"]
    );
    let swapped = changed("groups.tsv", |text| {
        let mut lines: Vec<&str> = text.lines().collect();
        lines.swap(1, 2);
        lines.join("\n")
    });
    assert_eq!(
        complaints(&swapped),
        ["catalog/groups.tsv:1: all 18 groups, in the order of the code"]
    );
}

#[test]
fn a_table_of_the_wrong_shape_is_named() {
    let header = changed("kinds.tsv", |text| text.replacen("taste", "flavor", 1));
    let columns = "catalog/kinds.tsv:1: the columns must be slug, kind, state, taste, as_served";
    assert_eq!(complaints(&header)[0], columns);
    let short = changed("kinds.tsv", |text| text.replacen("sweet\tyes", "sweet", 1));
    let cells = "catalog/kinds.tsv:74: 4 cells where 5 belong, divided by tabs";
    assert_eq!(complaints(&short)[0], cells);
    let lost = changed("kinds.tsv", |text| {
        text.lines().filter(|line| !line.starts_with("honey\t")).collect::<Vec<_>>().join("\n")
    });
    assert_eq!(
        complaints(&lost),
        [
            "catalog/kinds.tsv:462:1 (slug): \"maple-syrup\" stands where foods.tsv has \"honey\": same foods, same order"
        ]
    );
    let cut = changed("kinds.tsv", |text| text.lines().take(100).collect::<Vec<_>>().join("\n"));
    assert_eq!(complaints(&cut), ["catalog/kinds.tsv:100: ends after 99 foods; foods.tsv has 578"]);
    let empty = changed("kinds.tsv", |_| String::new());
    assert_eq!(complaints(&empty)[0], columns);
}
