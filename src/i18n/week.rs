//! Texts of the week view. They come with the second half of the download.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct WeekTexts {
    /// Name of the grid of meals and days for assistive technology.
    pub grid: &'static str,
    /// Name of a cell: day, meal, score with its band, count of foods.
    pub cell: Sentence<4>,
    /// The same where there is no score.
    pub cell_without_score: Sentence<3>,
    /// The same where there is no food.
    pub cell_empty: Sentence<2>,
    /// Name of a cell's Add: meal, day.
    pub add_to: Sentence<2>,
    /// Opens the picker to copy: meal, day.
    pub copy: Sentence<2>,
    /// Opens the picker to move: meal, day.
    pub shift: Sentence<2>,
    /// Opens a cell's menu: meal, day.
    pub menu: Sentence<2>,
    /// Menu: shows the day alone.
    pub open_day: Sentence<1>,
    /// Name of a row whose meals have different names: its number.
    pub row: Sentence<1>,
}

/// English.
pub const EN: WeekTexts = WeekTexts {
    grid: "Meals of the week",
    cell: Sentence::new("{0}, {1}: {2}, {3}"),
    cell_without_score: Sentence::new("{0}, {1}: no score yet, {2}"),
    cell_empty: Sentence::new("{0}, {1}: nothing planned yet"),
    add_to: Sentence::new("Add to {0}, {1}"),
    copy: Sentence::new("Copy {0}, {1} to…"),
    shift: Sentence::new("Move {0}, {1} to…"),
    menu: Sentence::new("More for {0}, {1}"),
    open_day: Sentence::new("Open {0}"),
    row: Sentence::new("Meal {0}"),
};
