use super::*;

#[test]
fn of_ultra_processed_food_the_one_with_most_energy() {
    let case = Case::new()
        .with(LUNCH, &[("potato-crisps", 28)])
        .with(DINNER, &[("lentils-cooked", 150), ("french-fries", 145)]);
    let says = case.says(Rule::LessProcessed);
    assert!(!says.is_empty());
    assert!(says.iter().all(|said| said.starts_with("dinner: french-fries 145 -> ")), "{says:#?}");
    assert!(case.offers(Rule::LessProcessed, "potato-baked"));
}

#[test]
fn what_has_no_counterpart_makes_room_for_the_next() {
    let case = Case::new()
        .with(BREAKFAST, &[("oat-drink", 2000), ("oats-rolled-dry", 41)])
        .with(SNACKS, &[("potato-crisps", 28)]);
    assert!(case.best(Rule::LessProcessed).starts_with("snacks: potato-crisps 28 -> "));
}

#[test]
fn plain_food_is_left_alone() {
    let case = Case::new().with(DINNER, &[("lentils-cooked", 150), ("rice-white-cooked", 158)]);
    for rule in [Rule::LessProcessed, Rule::Oats, Rule::ShortListBread] {
        assert_eq!(case.says(rule), [""; 0]);
    }
}

#[test]
fn oats_for_flakes_from_the_box() {
    let case = Case::new().with(BREAKFAST, &[("frosted-flakes", 60), ("milk-whole", 244)]);
    let says = case.says(Rule::Oats);
    assert!(
        says.contains(&"breakfast: frosted-flakes 60 -> oats-rolled-dry 60".into()),
        "{says:#?}"
    );
    let plain = Case::new().with(BREAKFAST, &[("shredded-wheat", 60), ("milk-whole", 244)]);
    assert_eq!(plain.says(Rule::Oats), [""; 0]);
}

#[test]
fn bread_with_a_short_list() {
    let case = Case::new().with(LUNCH, &[("white-bread", 84), ("hummus", 60)]);
    let says = case.says(Rule::ShortListBread);
    for bread in ["rye-bread", "pumpernickel", "sprouted-wheat-bread", "whole-wheat-pitta"] {
        assert!(says.contains(&format!("lunch: white-bread 84 -> {bread} 84")), "{says:#?}");
    }
    let baguette = Case::new().with(LUNCH, &[("baguette", 84), ("hummus", 60)]);
    assert_eq!(baguette.says(Rule::ShortListBread), [""; 0]);
}
