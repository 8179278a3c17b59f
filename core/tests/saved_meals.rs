//! Meals kept under a name: their names, their limits, and how they are stored.

use biomeal_core::document::{Document, Loaded, MAX_SAVED_MEALS, NameTrouble, load, save};
use biomeal_core::food::FoodId;
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_NAME};

fn loaded(text: &str) -> Document {
    match load(text) {
        Loaded::Document(document) => *document,
        other => panic!("{other:?}"),
    }
}

fn own_food() -> Vec<Entry> {
    vec![Entry { food: FoodId(FoodId::FIRST_LOCAL), grams: 100, heated: false }]
}

#[test]
fn meals_are_saved_under_names_of_their_own() {
    let entries = own_food();
    let mut document = Document::default();
    assert_eq!(document.save_meal("  Bean bowl ", &entries).as_deref(), Ok("Bean bowl"));
    assert_eq!(document.save_meal("Bean bowl", &entries).as_deref(), Ok("Bean bowl (2)"));
    assert_eq!(document.save_meal(" ", &entries), Err(NameTrouble::Empty));
    let long = "豆".repeat(MAX_NAME);
    assert_eq!(document.save_meal(&(long.clone() + "豆"), &entries), Err(NameTrouble::TooLong));
    assert_eq!(document.save_meal(&long, &entries).as_deref(), Ok(&*long));

    assert_eq!(document.rename_saved_meal(1, "Bean bowl"), Ok(()));
    assert_eq!(document.saved_meals()[1].name, "Bean bowl (2)", "it is taken");
    assert_eq!(document.rename_saved_meal(0, "Bean bowl"), Ok(()));
    assert_eq!(document.saved_meals()[0].name, "Bean bowl", "by itself");
    assert_eq!(document.rename_saved_meal(1, "Soup"), Ok(()));
    assert_eq!(document.rename_saved_meal(1, ""), Err(NameTrouble::Empty));
    assert_eq!(document.rename_saved_meal(9, "Nothing"), Ok(()), "there is none");
    assert_eq!(loaded(&save(&document)), document);

    let before = document.clone();
    let taken = document.remove_saved_meal(1).expect("there");
    assert_eq!((taken.name.as_str(), document.saved_meals().len()), ("Soup", 2));
    assert_eq!(document.remove_saved_meal(7), None);
    document.put_saved_meal_back(1, taken);
    assert_eq!(document, before);
}

#[test]
fn saved_meals_keep_their_limits() {
    let entries = own_food();
    let mut document = Document::default();
    for number in 0..MAX_SAVED_MEALS {
        document.save_meal(&number.to_string(), &entries).expect("within the limits");
    }
    assert_eq!(document.save_meal("one more", &entries), Err(NameTrouble::Full));
    let meal = document.saved_meals()[0].clone();
    document.put_saved_meal_back(0, meal);
    assert_eq!(document.saved_meals().len(), MAX_SAVED_MEALS);
    let text = save(&document);
    assert_eq!(loaded(&text), document);
    let meal = "{\"n\":\"7\",\"e\":[{\"f\":32768,\"g\":100}]}";
    assert!(text.contains(meal));
    let full = vec!["{\"f\":1,\"g\":1}"; MAX_ENTRIES + 1].join(",");
    for tampered in [
        format!("{meal},{meal}"),
        meal.replace("100", "5001"),
        meal.replace("\"7\"", "\"\""),
        meal.replace("\"7\"", &format!("\"{}\"", "n".repeat(MAX_NAME + 1))),
        meal.replace("{\"f\":32768,\"g\":100}", &full),
    ] {
        assert!(
            matches!(load(&text.replace(meal, &tampered)), Loaded::Damaged { .. }),
            "{tampered}"
        );
    }
}
