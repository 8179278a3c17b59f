//! The way of the keys through the cells of the week view: one for each meal of each day.

use biomeal_core::plan::{MealAt, Plan};
use biomeal_core::settings::WeekStart;

use crate::app::layout::Layout;

/// Where a key leads from a cell, in the plan as the layout shows it; none where it
/// leads nowhere. `to_end` is Ctrl: Home and End go to the ends of the week.
pub fn step(
    from: MealAt,
    key: &str,
    to_end: bool,
    plan: &Plan,
    start: WeekStart,
    layout: Layout,
) -> Option<MealAt> {
    let cells = Cells { plan, start };
    let place = start.place_of(from.day);
    // Columns are days in the wide layout, meals in the others; in the narrow one a day's
    // meals lie one below the other.
    match (key, layout) {
        ("Home", _) if to_end => Some(cells.at(0, 0)),
        ("End", _) if to_end => Some(cells.at(6, u8::MAX)),
        ("Home", Layout::Wide) => cells.seek(0, 1, from.meal),
        ("End", Layout::Wide) => cells.seek(6, -1, from.meal),
        ("Home", _) => Some(cells.at(place, 0)),
        ("End", _) => Some(cells.at(place, u8::MAX)),
        ("ArrowDown", Layout::Wide) | ("ArrowRight", Layout::Medium) => cells.meal(from, 1),
        ("ArrowUp", Layout::Wide) | ("ArrowLeft", Layout::Medium) => cells.meal(from, -1),
        ("ArrowRight", Layout::Wide) => cells.seek(place as i8 + 1, 1, from.meal),
        ("ArrowLeft", Layout::Wide) => cells.seek(place as i8 - 1, -1, from.meal),
        ("ArrowDown", Layout::Narrow) => {
            cells.meal(from, 1).or_else(|| cells.day(place, 1).map(|next| cells.at(next, 0)))
        }
        ("ArrowUp", Layout::Narrow) => cells
            .meal(from, -1)
            .or_else(|| cells.day(place, -1).map(|before| cells.at(before, u8::MAX))),
        ("ArrowDown" | "ArrowRight", _) => {
            cells.day(place, 1).map(|next| cells.at(next, from.meal))
        }
        ("ArrowUp" | "ArrowLeft", _) => {
            cells.day(place, -1).map(|before| cells.at(before, from.meal))
        }
        _ => None,
    }
}

struct Cells<'a> {
    plan: &'a Plan,
    start: WeekStart,
}

impl Cells<'_> {
    fn count(&self, day: u8) -> u8 {
        self.plan.days.get(usize::from(day)).map_or(0, |day| day.meals.len() as u8)
    }

    /// The meal nearest to this one on the day at a place of the week.
    fn at(&self, place: u8, meal: u8) -> MealAt {
        let day = self.start.day_at(place);
        MealAt { day, meal: meal.min(self.count(day).saturating_sub(1)) }
    }

    /// The next meal of the same day.
    fn meal(&self, from: MealAt, step: i8) -> Option<MealAt> {
        let meal = from.meal.checked_add_signed(step)?;
        (meal < self.count(from.day)).then_some(MealAt { day: from.day, meal })
    }

    /// The next day's place that has a meal.
    fn day(&self, place: u8, step: i8) -> Option<u8> {
        let mut next = place.checked_add_signed(step)?;
        while next < 7 {
            if self.count(self.start.day_at(next)) > 0 {
                return Some(next);
            }
            next = next.checked_add_signed(step)?;
        }
        None
    }

    /// The first day from this place on that has a meal at this position.
    fn seek(&self, place: i8, step: i8, meal: u8) -> Option<MealAt> {
        let mut next = place;
        while (0..7).contains(&next) {
            let day = self.start.day_at(next as u8);
            if meal < self.count(day) {
                return Some(MealAt { day, meal });
            }
            next += step;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Layout, MealAt, Plan, WeekStart, step};

    fn at(day: u8, meal: u8) -> Option<MealAt> {
        Some(MealAt { day, meal })
    }

    /// Tuesday has a fifth meal, Thursday none, Friday one.
    fn plan() -> Plan {
        let mut plan = Plan::default();
        let fifth = plan.days[1].meals[3].clone();
        plan.days[1].meals.push(fifth);
        plan.days[3].meals.clear();
        plan.days[4].meals.truncate(1);
        plan
    }

    fn go(from: (u8, u8), key: &str, layout: Layout) -> Option<MealAt> {
        let from = MealAt { day: from.0, meal: from.1 };
        step(from, key, false, &plan(), WeekStart::Monday, layout)
    }

    #[test]
    fn in_the_table_keys_stay_in_row_and_column() {
        let wide = Layout::Wide;
        assert_eq!(go((1, 0), "ArrowDown", wide), at(1, 1));
        assert_eq!(go((1, 4), "ArrowDown", wide), None);
        assert_eq!(go((1, 0), "ArrowUp", wide), None);
        assert_eq!(go((2, 0), "ArrowRight", wide), at(4, 0), "past the day without meals");
        assert_eq!(go((2, 2), "ArrowRight", wide), at(5, 2), "past the day without a dinner");
        assert_eq!(go((1, 4), "ArrowRight", wide), None);
        assert_eq!(go((5, 2), "ArrowLeft", wide), at(2, 2));
        assert_eq!(go((0, 2), "ArrowLeft", wide), None);
        assert_eq!(go((5, 2), "Home", wide), at(0, 2));
        assert_eq!(go((1, 4), "End", wide), at(1, 4));
        assert_eq!(go((0, 2), "End", wide), at(6, 2));
        assert_eq!(go((0, 2), "a", wide), None);
    }

    #[test]
    fn below_each_other_days_are_rows() {
        let medium = Layout::Medium;
        assert_eq!(go((1, 3), "ArrowRight", medium), at(1, 4));
        assert_eq!(go((1, 4), "ArrowRight", medium), None);
        assert_eq!(go((1, 0), "ArrowLeft", medium), None);
        assert_eq!(go((2, 3), "ArrowDown", medium), at(4, 0));
        assert_eq!(go((4, 0), "ArrowUp", medium), at(2, 0));
        assert_eq!(go((6, 0), "ArrowDown", medium), None);
        assert_eq!(go((0, 1), "ArrowUp", medium), None);
        assert_eq!(go((1, 2), "Home", medium), at(1, 0));
        assert_eq!(go((1, 2), "End", medium), at(1, 4));
    }

    #[test]
    fn in_one_column_up_and_down_go_through_the_week() {
        let narrow = Layout::Narrow;
        assert_eq!(go((0, 3), "ArrowDown", narrow), at(1, 0));
        assert_eq!(go((1, 0), "ArrowUp", narrow), at(0, 3));
        assert_eq!(go((2, 3), "ArrowDown", narrow), at(4, 0));
        assert_eq!(go((4, 0), "ArrowUp", narrow), at(2, 3));
        assert_eq!(go((0, 3), "ArrowRight", narrow), at(1, 3));
        assert_eq!(go((5, 3), "ArrowLeft", narrow), at(4, 0));
        assert_eq!(go((6, 3), "ArrowDown", narrow), None);
        assert_eq!(go((0, 0), "ArrowUp", narrow), None);
    }

    #[test]
    fn the_week_begins_where_the_settings_say() {
        let plan = Plan::default();
        for layout in [Layout::Wide, Layout::Medium, Layout::Narrow] {
            let from = MealAt { day: 2, meal: 1 };
            let go = |key, to_end| step(from, key, to_end, &plan, WeekStart::Sunday, layout);
            assert_eq!(go("Home", true), at(6, 0));
            assert_eq!(go("End", true), at(5, 3));
        }
        let saturday = MealAt { day: 5, meal: 0 };
        let right = step(saturday, "ArrowRight", false, &plan, WeekStart::Sunday, Layout::Wide);
        assert_eq!(right, None);
    }
}
