//! What the page that carries the widget has it show and lets people do: the attributes
//! `view`, `readonly` and `disabled-features`.

use biomeal_core::score::Scope;

use crate::app::action::{Action, Over};
use crate::app::files::FileAction;
use crate::app::thing::{Arrange, Thing};

/// A part of the planner that a page can switch off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Links: to share, and to open.
    Share,
    /// The page on paper.
    Print,
    /// The check-in and the look back.
    Diary,
    /// What would lift the score.
    Tips,
    /// More than one plan, their names and notes.
    Plans,
    /// Foods of the person's own.
    OwnFoods,
    /// Meals kept under a name.
    SavedMeals,
    /// Weeks to start from.
    Examples,
    /// Everything as a file, and opening files.
    Backup,
    /// The shopping list.
    Shopping,
    /// Files for spreadsheets and calendars.
    Export,
    /// What counts for all plans.
    Settings,
}

impl Feature {
    /// Their names in the attribute, in order, between spaces.
    pub const NAMES: &str = "share print diary tips plans own-foods saved-meals examples backup shopping export settings";

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Several features.
const fn all(features: &[Feature]) -> u16 {
    let mut bits = 0;
    let mut at = 0;
    while at < features.len() {
        bits |= features[at].bit();
        at += 1;
    }
    bits
}

/// What belongs to a week, or to several.
const OF_WEEKS: u16 =
    all(&[Feature::Plans, Feature::Examples, Feature::Backup, Feature::Shopping, Feature::Export]);
/// What belongs to a day or more.
const OF_DAYS: u16 = OF_WEEKS | all(&[Feature::Print, Feature::Diary]);
/// What changes something.
const CHANGING: u16 = all(&[
    Feature::Diary,
    Feature::Tips,
    Feature::Plans,
    Feature::OwnFoods,
    Feature::SavedMeals,
    Feature::Examples,
    Feature::Backup,
    Feature::Shopping,
    Feature::Settings,
]);

/// What stands in the header's menu.
const IN_MENU: u16 =
    all(&[Feature::Share, Feature::Backup, Feature::Shopping, Feature::Export, Feature::Settings]);

/// What a page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// How much of a plan the widget is about: a meal, a day, or all of it.
    pub reach: Scope,
    /// Whether nothing can be changed.
    pub readonly: bool,
    /// The features that are not there.
    off: u16,
}

impl Terms {
    /// The whole planner.
    pub const ALL: Self = Self { reach: Scope::Week, readonly: false, off: 0 };

    /// What the attributes ask for; names that are not known ask for nothing.
    pub fn of(view: &str, readonly: bool, disabled: &str) -> Self {
        let (reach, mut off) = match view {
            "meal" => (Scope::Meal, OF_DAYS),
            "day" => (Scope::Day, OF_WEEKS),
            _ => (Scope::Week, 0),
        };
        if readonly {
            off |= CHANGING;
        }
        for (name, at) in Feature::NAMES.split(' ').zip(0..) {
            if disabled.split_ascii_whitespace().any(|word| word == name) {
                off |= 1 << at;
            }
        }
        Self { reach, readonly, off }
    }

    /// Whether the widget is about a whole plan.
    pub fn is_whole(self) -> bool {
        self.reach == Scope::Week
    }

    /// Whether a link is shown in place of what is there, not beside it.
    pub fn takes_links_in(self) -> bool {
        self.readonly || !self.is_whole()
    }

    /// Whether a part of the planner is there.
    pub const fn has(self, feature: Feature) -> bool {
        self.off & feature.bit() == 0
    }

    /// Whether the header's menu has lines that are always there; the page on paper is one
    /// of them but in the wide layout.
    pub const fn has_menu(self, wide: bool) -> bool {
        let mut lines = IN_MENU;
        if self.readonly {
            lines &= !Feature::Share.bit();
        }
        if !wide {
            lines |= Feature::Print.bit();
        }
        self.off & lines != lines
    }

    /// Whether an action may happen.
    pub fn allows(self, action: &Action) -> bool {
        self.has(match action {
            Action::Open(over) => return self.opens(*over),
            Action::Choose(chosen) => return self.allows(chosen),
            Action::Share(..) => Feature::Share,
            Action::CheckIn(..) => Feature::Diary,
            Action::ApplyTip(_) | Action::DismissTip(_) | Action::RestoreTip(_) => Feature::Tips,
            Action::Rename(_)
            | Action::NewPlan
            | Action::DuplicatePlan(_)
            | Action::ShowPlan(_)
            | Action::DeletePlan => Feature::Plans,
            Action::OwnFood(_) => Feature::OwnFoods,
            Action::Shelf(_) => Feature::SavedMeals,
            Action::UseExample(_) | Action::AddExample(..) => Feature::Examples,
            // The way back from what a page put there, and what a person asked for already.
            Action::File(FileAction::PutBack(_) | FileAction::Unsure(..) | FileAction::Arrives) => {
                return true;
            }
            Action::SaveBackup | Action::File(_) => Feature::Backup,
            Action::Shop(_) => Feature::Shopping,
            Action::Export(_) => Feature::Export,
            Action::Set(_) => Feature::Settings,
            // The meals beside one that stands alone are out of sight.
            Action::Arrange(Arrange::Nudge(Thing::Meal(_), _)) => {
                return !self.readonly && self.reach != Scope::Meal;
            }
            // Without other plans a copy would put one's own out of reach.
            Action::SaveIncoming => return !self.readonly && self.has(Feature::Plans),
            Action::AddFood(_)
            | Action::AddEntry(_)
            | Action::SetGrams(..)
            | Action::SetHeated(..)
            | Action::Swap(..)
            | Action::Remove(_)
            | Action::Arrange(_)
            | Action::ClearMeal(_)
            | Action::ClearDay(_)
            | Action::Undo
            | Action::Redo
            | Action::OpenFoods(_)
            | Action::FocusSearch
            | Action::LookFor(_)
            | Action::ReplaceWithIncoming
            | Action::AddShared => return !self.readonly,
            Action::StartMove(thing) => return self.opens(Over::Transfer(*thing)),
            _ => return true,
        })
    }

    /// Whether something may lie over the plan.
    pub fn opens(self, over: Over) -> bool {
        self.has(match over {
            Over::Share => Feature::Share,
            Over::OpenLink => return !self.readonly && self.has(Feature::Share),
            Over::Print => Feature::Print,
            Over::Shopping => Feature::Shopping,
            Over::Export => Feature::Export,
            Over::OpenFile | Over::SaveBackup => Feature::Backup,
            Over::Rename | Over::PlanNote => Feature::Plans,
            Over::Examples => Feature::Examples,
            Over::SaveMeal(_) | Over::SavedMeals(_) => Feature::SavedMeals,
            Over::OwnFood(_) => Feature::OwnFoods,
            Over::Settings => Feature::Settings,
            Over::Trend => Feature::Diary,
            Over::Foods
            | Over::AddShared
            | Over::RenameMeal(_)
            | Over::MealNote(_)
            | Over::Amount(_)
            | Over::Swap(_) => return !self.readonly,
            // A day holds places for foods and meals, a meal does not.
            Over::Transfer(thing) => {
                let day = self.reach == Scope::Day && !matches!(thing, Thing::Day(_));
                return !self.readonly && (day || self.is_whole());
            }
            Over::Plants => return self.is_whole(),
            _ => return true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Feature, Over, Scope, Terms};
    use crate::app::action::Action;

    #[test]
    fn every_feature_has_the_name_at_its_place() {
        let named: Vec<&str> = Feature::NAMES.split(' ').collect();
        assert_eq!(named.len(), Feature::Settings as usize + 1);
        for (feature, name) in [
            (Feature::Share, "share"),
            (Feature::OwnFoods, "own-foods"),
            (Feature::SavedMeals, "saved-meals"),
            (Feature::Export, "export"),
            (Feature::Settings, "settings"),
        ] {
            let terms = Terms::of("", false, name);
            assert!(!terms.has(feature), "{name}");
            assert_eq!(terms.off.count_ones(), 1, "{name}");
        }
    }

    #[test]
    fn what_is_not_known_asks_for_nothing() {
        assert_eq!(Terms::of("month", false, "shares  ads\tPRINT"), Terms::ALL);
        assert_eq!(
            Terms::of("", false, " print  share\n"),
            Terms::of("week", false, "share print")
        );
    }

    #[test]
    fn nothing_that_changes_something_may_happen_where_nothing_can_be_changed() {
        let terms = Terms::of("", true, "");
        for action in [Action::Undo, Action::Redo, Action::NewPlan, Action::FocusSearch] {
            assert!(!terms.allows(&action), "{action:?}");
            assert!(Terms::ALL.allows(&action), "{action:?}");
            assert!(!terms.allows(&Action::Choose(Box::new(action))));
        }
        for over in [Over::Share, Over::Print, Over::Method, Over::Export, Over::Plants] {
            assert!(terms.opens(over), "{over:?}");
        }
    }

    #[test]
    fn a_meal_has_no_week_around_it() {
        let terms = Terms::of("meal", false, "");
        assert_eq!(terms.reach, Scope::Meal);
        for over in [Over::Plants, Over::Print, Over::Trend, Over::Examples, Over::Shopping] {
            assert!(!terms.opens(over), "{over:?}");
        }
        assert!(terms.opens(Over::Share) && terms.allows(&Action::Undo));
    }
}
