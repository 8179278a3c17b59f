//! A plan as plain lists, slow and easy to read. Each edit makes new lists of the old ones, so
//! there is no way back that could be wrong, only the lists from before.

use biomeal_core::edit::{Edit, EditError};
use biomeal_core::plan::{
    Day, Entry, EntryAt, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt, Plan,
};

/// Name, note and days of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    name: String,
    note: String,
    days: Vec<Vec<Meal>>,
}

impl Model {
    pub fn of(plan: &Plan) -> Self {
        let days = plan.days.iter().map(|day| day.meals.clone()).collect();
        Self { name: plan.name.clone(), note: plan.note.clone(), days }
    }

    /// The lists after an edit, or everything that is wrong with it.
    pub fn after(&self, edit: &Edit) -> Result<Self, Vec<EditError>> {
        match edit {
            Edit::Insert(at, entry) => {
                self.with_entries(*at, &too_much(&[*entry]), |entries, at| {
                    if entries.len() == MAX_ENTRIES {
                        return Err(EditError::MealFull);
                    }
                    let (before, behind) =
                        entries.split_at_checked(at).ok_or(EditError::NoSuchPlace)?;
                    Ok([before, &[*entry], behind].concat())
                })
            }
            Edit::Remove(at) => self.with_entries(*at, &[], |entries, at| {
                let (before, behind) =
                    entries.split_at_checked(at).ok_or(EditError::NoSuchPlace)?;
                Ok([before, behind.get(1..).ok_or(EditError::NoSuchPlace)?].concat())
            }),
            Edit::Replace(at, entry) => {
                self.with_entries(*at, &too_much(&[*entry]), |entries, at| {
                    let (before, behind) =
                        entries.split_at_checked(at).ok_or(EditError::NoSuchPlace)?;
                    let behind = behind.get(1..).ok_or(EditError::NoSuchPlace)?;
                    Ok([before, &[*entry], behind].concat())
                })
            }
            Edit::SetMeal(at, meal) => self.with_meal(*at, &wrong_in(meal), meal.clone()),
            Edit::SetDay(day, content) => {
                let mut wrong = wrong_in_day(content);
                let mut days = self.days.clone();
                match days.get_mut(usize::from(*day)) {
                    Some(old) => old.clone_from(&content.meals),
                    None => wrong.push(EditError::NoSuchPlace),
                }
                right(Self { days, ..self.clone() }, wrong)
            }
            Edit::SetPlan(plan) => {
                let mut wrong = wrong_texts(&plan.name, &plan.note);
                wrong.extend(plan.days.iter().flat_map(wrong_in_day));
                right(Self::of(plan), wrong)
            }
            Edit::Rename(name) => {
                right(Self { name: name.clone(), ..self.clone() }, wrong_texts(name, ""))
            }
            Edit::Note(note) => {
                right(Self { note: note.clone(), ..self.clone() }, wrong_texts("", note))
            }
            Edit::Many(edits) => {
                edits.iter().try_fold(self.clone(), |model, edit| model.after(edit))
            }
        }
    }

    /// With other entries in a meal; `wrong` is what is wrong besides.
    fn with_entries(
        &self,
        at: EntryAt,
        wrong: &[EditError],
        change: impl Fn(&[Entry], usize) -> Result<Vec<Entry>, EditError>,
    ) -> Result<Self, Vec<EditError>> {
        let mut wrong = wrong.to_vec();
        let place = at.meal_at();
        let meals = self.days.get(usize::from(place.day));
        let Some(meal) = meals.and_then(|meals| meals.get(usize::from(place.meal))) else {
            wrong.push(EditError::NoSuchPlace);
            return Err(wrong);
        };
        match change(&meal.entries, usize::from(at.entry)) {
            Ok(entries) => self.with_meal(place, &wrong, Meal { entries, ..meal.clone() }),
            Err(error) => {
                wrong.push(error);
                Err(wrong)
            }
        }
    }

    fn with_meal(
        &self,
        at: MealAt,
        wrong: &[EditError],
        meal: Meal,
    ) -> Result<Self, Vec<EditError>> {
        let mut wrong = wrong.to_vec();
        let mut days = self.days.clone();
        let meals = days.get_mut(usize::from(at.day));
        match meals.and_then(|meals| meals.get_mut(usize::from(at.meal))) {
            Some(old) => *old = meal,
            None => wrong.push(EditError::NoSuchPlace),
        }
        right(Self { days, ..self.clone() }, wrong)
    }
}

fn right(model: Model, wrong: Vec<EditError>) -> Result<Model, Vec<EditError>> {
    if wrong.is_empty() { Ok(model) } else { Err(wrong) }
}

fn too_much(entries: &[Entry]) -> Vec<EditError> {
    let heavy = entries.iter().any(|entry| entry.grams > MAX_GRAMS);
    heavy.then_some(EditError::TooMuch).into_iter().collect()
}

fn wrong_texts(name: &str, note: &str) -> Vec<EditError> {
    let name = (name.chars().count() > MAX_NAME).then_some(EditError::NameTooLong);
    let note = (note.chars().count() > MAX_NOTE).then_some(EditError::NoteTooLong);
    name.into_iter().chain(note).collect()
}

fn wrong_in(meal: &Meal) -> Vec<EditError> {
    let mut wrong = wrong_texts(&meal.name, &meal.note);
    wrong.extend((meal.entries.len() > MAX_ENTRIES).then_some(EditError::MealFull));
    wrong.extend(too_much(&meal.entries));
    wrong
}

fn wrong_in_day(day: &Day) -> Vec<EditError> {
    let long = (day.meals.len() > MAX_MEALS).then_some(EditError::DayFull);
    long.into_iter().chain(day.meals.iter().flat_map(wrong_in)).collect()
}
