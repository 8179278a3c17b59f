//! Two tabs, in cases that people meet.

use biomeal_core::catalog;
use biomeal_core::diary::{Date, DayRecord, Measure};
use biomeal_core::document::{Document, save};
use biomeal_core::edit::Edit;
use biomeal_core::food::{Allergen, Allergens, Food, FoodId};
use biomeal_core::merge::{Happened, Heard, Known, Merged, hold_the_same, merge};
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_MEALS, Meal, MealAt, MealKind, Plan};
use biomeal_core::settings::Theme;
use biomeal_core::tips::Rule;

const DINNER: MealAt = MealAt { day: 2, meal: 2 };

const fn some(food: u16) -> Entry {
    Entry { food: FoodId(food), grams: 100, heated: false }
}

fn edit(document: &mut Document, edit: Edit) {
    document.history_mut().apply(&edit).expect("fits");
}

fn with(document: &Document, at: MealAt, foods: &[u16]) -> Document {
    let mut document = document.clone();
    for food in foods {
        edit(&mut document, Edit::Insert(at.entry(0), some(*food)));
    }
    document
}

fn dinner(document: &Document) -> Vec<u16> {
    let meal = document.plan().meal(DINNER).expect("a meal");
    meal.entries.iter().map(|entry| entry.food.0).collect()
}

fn names(document: &Document, day: usize) -> Vec<String> {
    document.plan().days[day].meals.iter().map(|meal| meal.name.clone()).collect()
}

#[test]
fn different_meals_are_both_there_and_nothing_more_is_said() {
    let base = with(&Document::default(), DINNER, &[1]);
    let mine = with(&base, MealAt { day: 2, meal: 1 }, &[2]);
    let theirs = with(&base, DINNER, &[3]);
    let Merged { document, happened, renumbered } = merge(&base, &mine, &theirs);
    assert_eq!(dinner(&document), [3, 1]);
    assert_eq!(document.plan().days[2].meals[1].entries, [some(2)]);
    assert_eq!((happened, renumbered), (Vec::new(), false));
}

#[test]
fn of_one_meal_both_are_kept_and_it_is_said() {
    let base = with(&Document::default(), DINNER, &[1]);
    let (mine, theirs) = (with(&base, DINNER, &[2, 9]), with(&base, DINNER, &[3, 9]));
    let Merged { document, happened, .. } = merge(&base, &mine, &theirs);
    assert_eq!(dinner(&document), [9, 2, 1, 3], "what both added is there once");
    assert_eq!(happened, [Happened::Both(0, DINNER)]);
    let mut document = document;
    assert!(document.history_mut().undo());
    assert_eq!(document.plan(), mine.plan(), "one step takes back what came from elsewhere");
}

#[test]
fn meals_are_found_again_after_they_were_renamed_moved_and_added_to() {
    let base = with(&Document::default(), DINNER, &[1]);
    let mut mine = base.clone();
    let mut day = base.plan().days[2].clone();
    day.meals[2].name = "Supper".to_owned();
    day.meals.swap(0, 2);
    edit(&mut mine, Edit::SetDay(2, day));
    let mut theirs = with(&base, DINNER, &[3]);
    let mut day = theirs.plan().days[2].clone();
    day.meals.push(Meal { name: "Night".to_owned(), ..Meal::empty(MealKind::Snacks) });
    edit(&mut theirs, Edit::SetDay(2, day));
    let document = merge(&base, &mine, &theirs).document;
    assert_eq!(names(&document, 2), ["Supper", "", "", "", "Night"]);
    assert_eq!(document.plan().days[2].meals[0].entries, [some(1), some(3)]);
}

#[test]
fn a_change_wins_over_a_deletion() {
    let mut base = with(&Document::default(), DINNER, &[1]);
    base.add(Plan { name: "Winter".to_owned(), ..Plan::default() });
    base.show(0);
    let mut mine = base.clone();
    let mut day = mine.plan().days[2].clone();
    day.meals.remove(2);
    edit(&mut mine, Edit::SetDay(2, day));
    let theirs = with(&base, DINNER, &[3]);
    assert_eq!(merge(&base, &mine, &theirs).document.plan().days[2].meals.len(), 4);

    let mut mine = base.clone();
    mine.delete();
    assert_eq!(merge(&base, &mine, &theirs).document.names().count(), 2);
    let merged = merge(&base, &theirs, &mine).document;
    assert_eq!((merged.names().count(), dinner(&merged)), (2, vec![3, 1]));
}

#[test]
fn a_plan_that_was_deleted_elsewhere_can_be_brought_back() {
    let base = with(&Document::default(), DINNER, &[1]);
    let mut theirs = base.clone();
    theirs.delete();
    let Merged { mut document, happened, .. } = merge(&base, &base, &theirs);
    assert_eq!(happened, [Happened::Deleted(String::new())]);
    assert!(document.plan().is_empty());
    document.undelete();
    assert_eq!((document.names().count(), dinner(&document)), (1, vec![1]));
}

#[test]
fn what_has_no_room_is_kept_apart() {
    let foods: Vec<u16> = (1..=MAX_ENTRIES as u16).collect();
    let base = Document::default();
    let (mine, theirs) = (with(&base, DINNER, &foods[1..]), with(&base, DINNER, &[100, 101]));
    let Merged { document, happened, .. } = merge(&base, &mine, &theirs);
    assert_eq!(happened, [Happened::Apart(String::new())]);
    let plans: Vec<_> = document.plans().map(|plan| plan.entries().count()).collect();
    assert_eq!(plans, [MAX_ENTRIES - 1, 2]);

    let more = |name: &str| {
        let mut day = base.plan().days[0].clone();
        while day.meals.len() < MAX_MEALS {
            let name = format!("{name} {}", day.meals.len());
            day.meals.push(Meal { name, ..Meal::empty(MealKind::Snacks) });
        }
        let mut document = base.clone();
        edit(&mut document, Edit::SetDay(0, day));
        document
    };
    let document = merge(&base, &more("Mine"), &more("Theirs")).document;
    assert_eq!(document.names().count(), 2);
}

#[test]
fn what_was_added_and_taken_out_again_elsewhere_stays_out() {
    let (mut one, mut other) = (Document::default(), Document::default());
    let mut known = Known::new(1, "", &mut one);
    let mut other_known = Known::new(2, "", &mut other);
    let mut storage = String::new();
    let keep = |document: &mut Document, known: &mut Known, storage: &mut String| {
        known.sign(document);
        *storage = save(document);
        known.remember(storage.clone(), document);
    };
    for food in [1, 2] {
        other = with(&other, DINNER, &[food]);
        keep(&mut other, &mut other_known, &mut storage);
        assert!(matches!(known.hear(&mut one, &storage), Heard::News { write: false, .. }));
    }
    edit(&mut other, Edit::Remove(DINNER.entry(0)));
    keep(&mut other, &mut other_known, &mut storage);
    known.hear(&mut one, &storage);
    assert_eq!(dinner(&one), [1]);
    assert_eq!(known.hear(&mut one, &storage), Heard::Nothing);
    assert_eq!(known.hear(&mut one, "{\"version\":99}"), Heard::Newer);
    assert_eq!(known.hear(&mut one, "{}"), Heard::Damaged);
    assert_eq!(dinner(&one), [1]);
}

#[test]
fn who_begins_anew_with_what_was_stored_set_aside_deletes_nothing() {
    let mut before = with(&Document::default(), DINNER, &[1]);
    Known::new(1, "", &mut Document::default()).sign(&mut before);
    let stored = save(&before);
    let mut mine = before.clone();
    let mut known = Known::new(2, &stored, &mut mine);

    let mut anew = Document::default();
    let mut known_anew = Known::new(3, &stored, &mut anew);
    anew = with(&anew, DINNER, &[2]);
    known_anew.sign(&mut anew);
    let text = save(&anew);
    assert!(matches!(known.hear(&mut mine, &text), Heard::News { write: true, .. }));
    assert_eq!(dinner(&mine), [1, 2]);

    // Who knows what was stored may delete it.
    let mut theirs = before.clone();
    let mut known_theirs = Known::new(4, &stored, &mut theirs);
    edit(&mut theirs, Edit::Remove(DINNER.entry(0)));
    known_theirs.sign(&mut theirs);
    known.hear(&mut mine, &save(&theirs));
    assert_eq!(dinner(&mine), [2]);
}

#[test]
fn documents_hold_the_same_only_where_all_of_it_is_the_same() {
    let one = with(&Document::default(), DINNER, &[1]);
    assert!(hold_the_same(&one, &one.clone()));
    let own_food = |document: &mut Document| {
        let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
        let food = Food { slug: "mix".into(), name: "Mix".into(), ..kimchi };
        document.add_own_food(food).expect("there is room");
    };
    let changes: [&dyn Fn(&mut Document); 9] = [
        &own_food,
        &|document| document.used(FoodId(3)),
        &|document| drop(document.save_meal("Bowl", &[some(1)])),
        &|document| document.settings.theme = Theme::Dark,
        &|document| _ = document.diary.check_in(Date(20_000), Measure::Gut, Some(2)),
        &|document| document.add(Plan::default()),
        &|document| edit(document, Edit::Remove(DINNER.entry(0))),
        &|document| document.dismiss(Rule::Pulses, FoodId(2)),
        &|document| _ = document.put_at_home(FoodId(2), true),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        let mut other = one.clone();
        change(&mut other);
        assert!(!hold_the_same(&one, &other), "change {number}");
        assert!(!hold_the_same(&other, &one), "change {number}, the other way round");
    }
    // Another plan of the same content is another one.
    let mut other = one.clone();
    other.add(one.plan().clone());
    other.show(0);
    other.delete();
    assert!(!hold_the_same(&one, &other));
}

#[test]
fn of_what_is_there_once_each_side_adds_and_takes_out() {
    let ids = |document: &Document| {
        let at_home: Vec<_> = document.at_home().iter().map(|food| food.0).collect();
        at_home
    };
    let mut base = Document::default();
    for food in [1, 2, 3] {
        base.put_at_home(FoodId(food), true);
    }
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.put_at_home(FoodId(1), false);
    mine.put_at_home(FoodId(4), true);
    theirs.put_at_home(FoodId(2), false);
    theirs.put_at_home(FoodId(4), true);
    theirs.put_at_home(FoodId(5), true);
    assert_eq!(ids(&merge(&base, &mine, &theirs).document), [3, 4, 5]);
    assert_eq!(ids(&merge(&base, &theirs, &mine).document), [3, 4, 5]);
    assert_eq!(ids(&merge(&base, &base, &theirs).document), [1, 3, 4, 5]);
}

#[test]
fn of_a_day_each_sides_score_and_check_in_are_kept() {
    const MONDAY: Date = Date(20_000);
    const TUESDAY: Date = Date(20_001);
    let mut base = Document::default();
    base.diary.check_in(MONDAY, Measure::Gut, Some(1));
    base.diary.note_score(MONDAY, 500);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.diary.check_in(MONDAY, Measure::Gut, Some(3));
    theirs.diary.check_in(MONDAY, Measure::Calm, Some(2));
    theirs.diary.note_score(MONDAY, 600);
    theirs.diary.check_in(TUESDAY, Measure::Gut, Some(4));
    // A score that mine noted as well stays.
    mine.diary.note_score(TUESDAY, 700);
    theirs.diary.note_score(TUESDAY, 800);

    let diary = merge(&base, &mine, &theirs).document.diary;
    let (monday, tuesday) = (diary.on(MONDAY), diary.on(TUESDAY));
    let step = |day: &DayRecord, measure: Measure| day.check_in.step(measure);
    assert_eq!(step(&monday, Measure::Gut), Some(3));
    assert_eq!(step(&monday, Measure::Calm), Some(2));
    assert_eq!((monday.score, step(&tuesday, Measure::Gut)), (Some(600), Some(4)));
    assert_eq!(tuesday.score, Some(700));

    // What was taken back there is taken back here.
    let mut theirs = base.clone();
    theirs.diary.check_in(MONDAY, Measure::Gut, None);
    theirs.diary.forget_score(MONDAY);
    let day = merge(&base, &mine, &theirs).document.diary.on(MONDAY);
    assert_eq!((day.score, step(&day, Measure::Gut)), (None, Some(3)));
    assert_eq!(merge(&base, &base, &theirs).document.diary, theirs.diary);
    assert_eq!(merge(&base, &mine, &base).document.diary, mine.diary);
}

#[test]
fn foods_used_last_are_mine_and_then_what_is_new_in_theirs() {
    let mut base = Document::default();
    base.used(FoodId(1));
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.used(FoodId(2));
    theirs.used(FoodId(3));
    let recent = |document: Document| {
        let foods: Vec<_> = document.recent().iter().map(|food| food.0).collect();
        foods
    };
    assert_eq!(recent(merge(&base, &mine, &theirs).document), [2, 1, 3]);
    assert_eq!(recent(merge(&base, &base, &theirs).document), [3, 1]);
    assert_eq!(recent(merge(&base, &mine, &base).document), [2, 1]);
}

#[test]
fn each_setting_is_that_of_the_side_that_changed_it() {
    let mut base = Document::default();
    base.settings.without = Allergens::default().with(Allergen::Milk, true);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.settings.theme = Theme::Dark;
    mine.settings.without = base.settings.without.with(Allergen::Fish, true);
    theirs.settings.gentle_start = !base.settings.gentle_start;
    theirs.settings.without = Allergens::default().with(Allergen::Egg, true);
    let settings = merge(&base, &mine, &theirs).document.settings;
    assert_eq!(
        (settings.theme, settings.gentle_start),
        (Theme::Dark, theirs.settings.gentle_start)
    );
    let without: Vec<_> = settings.without.iter().collect();
    assert_eq!(without.len(), 2, "{without:?}");
    assert!(settings.without.contains(Allergen::Fish) && settings.without.contains(Allergen::Egg));
    assert_eq!(merge(&base, &base, &theirs).document.settings, theirs.settings);
    assert_eq!(merge(&base, &mine, &base).document.settings, mine.settings);
}
