//! Many times the foods of the catalog, to see how what is done to all of them grows.

use biomeal_core::catalog;
use biomeal_core::food::{Food, FoodId};

/// Syllables of generated words: three of them make 4,096.
const SYLLABLES: [&str; 16] = [
    "ba", "cor", "du", "fel", "gi", "ha", "jo", "kem", "lu", "mar", "nu", "pil", "ro", "sti",
    "tav", "wen",
];

/// What has to be added to the catalog to have so many times its foods: each of them again,
/// with a word before its name that few share, and without other names.
pub fn more(times: usize) -> Vec<Food> {
    let mut more = Vec::new();
    for _ in 1..times {
        for food in catalog::foods() {
            let number = more.len();
            let name = format!("{} {}", word(number), food.name.to_lowercase());
            more.push(Food {
                id: FoodId(FoodId::FIRST_LOCAL + number as u16),
                slug: format!("{}-{number}", food.slug).into(),
                name: name.into(),
                other_names: "".into(),
                ..food.clone()
            });
        }
    }
    more
}

/// "Bakemro".
fn word(number: usize) -> String {
    let syllable = |shift: usize| SYLLABLES[((number * 31) >> shift) % SYLLABLES.len()];
    let word = [syllable(0), syllable(4), syllable(8)].concat();
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
