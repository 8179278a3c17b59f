//! The one list of which icon and color stand for which part, band and tag.

use biomeal_core::score::{Band, Part};

use crate::ui::pieces::icon::IconKind;

/// A part's icon.
pub const fn part_icon(part: Part) -> IconKind {
    match part {
        Part::Fiber => IconKind::Grain,
        Part::Plants => IconKind::Seedling,
        Part::Prebiotics => IconKind::Onion,
        Part::LiveCultures => IconKind::Dish,
        Part::LeanProtein => IconKind::Fish,
        Part::Processing => IconKind::Apple,
        Part::FreeSugars => IconKind::Cube,
        Part::SaturatedFat => IconKind::Butter,
        Part::Meat => IconKind::Cut,
        Part::Alcohol => IconKind::Glass,
    }
}

/// A band's icon: seed, sprout, leaves, bloom.
pub const fn band_icon(band: Band) -> IconKind {
    match band {
        Band::RoomToGrow => IconKind::Seed,
        Band::GettingStarted => IconKind::Sprout,
        Band::Growing => IconKind::Leaves,
        Band::Thriving => IconKind::Bloom,
    }
}

/// The class that sets a part's color.
pub fn part_class(part: Part) -> String {
    String::from("c-") + part.id()
}
