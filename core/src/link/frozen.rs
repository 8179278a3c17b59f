//! Everything that reading links of version 1 depends on besides code, held to what
//! it was when version 1 was released.

use super::amount::released_portion;
use super::checksum::crc32;
use super::portions::CENTIGRAMS;
use super::text::PRIMER;
use crate::food::{Allergen, DietFit, FoodId, Group, Source, Taste};
use crate::inputs::{Nova, PlantClass};
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::words::Word;

#[test]
fn portions_are_as_released() {
    let bytes: Vec<u8> = CENTIGRAMS.iter().flat_map(|portion| portion.to_be_bytes()).collect();
    assert_eq!((CENTIGRAMS.len(), crc32(&bytes)), (578, 0x3817244B));
}

#[test]
fn the_catalog_tells_the_released_portions() {
    for (number, portion) in (1..).zip(CENTIGRAMS) {
        assert_eq!(released_portion(FoodId(number)), Some(portion.into()), "{number}");
    }
    for number in [0, CENTIGRAMS.len() as u16 + 1, FoodId::FIRST_LOCAL, u16::MAX] {
        assert_eq!(released_portion(FoodId(number)), None, "{number}");
    }
}

#[test]
fn the_primer_is_as_released() {
    assert_eq!((PRIMER.len(), crc32(PRIMER.as_bytes())), (735, 0xE53F9830));
}

/// Checksum of the first words. Later ones may follow.
fn words<T: Word>(released: usize) -> u32 {
    let words: Vec<_> = T::WORDS.split(';').take(released).collect();
    crc32(words.join(" ").as_bytes())
}

#[test]
fn the_numbers_of_words_are_as_released() {
    assert_eq!(words::<Group>(18), 0xC9CE56EF);
    assert_eq!(words::<Kind>(77), 0xC510FA3E);
    assert_eq!(words::<Taste>(3), 0xF554760B);
    assert_eq!(words::<DietFit>(3), 0x95764894);
    assert_eq!(words::<Source>(6), 0xEA996578);
    assert_eq!(words::<Nova>(4), 0x7D1ABBA8);
    assert_eq!(words::<PlantClass>(9), 0x65C23B60);
    assert_eq!(words::<Allergen>(14), 0x040FA44A);
    assert_eq!(words::<MealKind>(4), 0xEF849A31);
}
