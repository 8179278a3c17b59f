//! What the form of an own food does.

use std::rc::Rc;

use biomeal_core::own_food::{Draft, Field, Figure};

use super::State;
use crate::app::action::Over;
use crate::app::focus::FocusOn;
use crate::app::order::Question;
use crate::app::own_form::{Fill, OwnForm, number};
use crate::app::toast::Notice;

impl State {
    /// The form that the dialog shows: as it was left, else anew.
    pub fn own_form(&self) -> OwnForm {
        let Some(Over::OwnFood(id)) = self.over else { return new_form(String::new()) };
        let words = if id.is_none() { self.browsing.question.words.trim() } else { "" };
        if let Some(form) = &self.form
            && (form.id, form.words.as_str()) == (id, words)
        {
            return (**form).clone();
        }
        let mut form = new_form(words.to_owned());
        if let Some(food) = id.and_then(|id| self.foods.get(id)) {
            form.id = id;
            form.draft = Draft::of(food);
        }
        form
    }

    pub(crate) fn fill(&mut self, fill: &Fill) {
        if let Fill::Put(food) = fill {
            self.document.put_own_food((**food).clone());
            return self.own_foods_changed();
        }
        let mut form = self.own_form();
        let draft = &mut form.draft;
        match fill {
            Fill::Text(field, text) => put(draft, *field, text),
            Fill::Group(group) => draft.choose_group(*group),
            Fill::Kind(kind) => draft.choose_kind(Some(*kind)),
            Fill::Nova(nova) => draft.nova = Some(*nova),
            Fill::Cultures(cultures) => draft.cultures = *cultures,
            Fill::Meat(meat) => draft.meat = *meat,
            Fill::Diet(diet) => draft.diet = *diet,
            Fill::Allergen(allergen) => {
                let is_in = draft.allergens.contains(*allergen);
                draft.allergens = draft.allergens.with(*allergen, !is_in);
            }
            Fill::AddPlant(plant) => {
                draft.add_plant(*plant);
                let last = draft.plants.len().saturating_sub(1) as u8;
                self.focus_on(FocusOn::Field(number(Field::PlantShare(last))));
            }
            Fill::RemovePlant(at) => {
                if usize::from(*at) < draft.plants.len() {
                    draft.plants.remove(usize::from(*at));
                }
                form.wrong.clear();
                self.focus_on(FocusOn::Field(PLANTS));
            }
            Fill::UseEnergy => {
                if let Some(kcal) = draft.energy_of_parts() {
                    draft.put(Figure::Energy, kcal.to_string());
                }
                self.focus_on(FocusOn::Field(number(Field::Figure(Figure::Energy))));
            }
            Fill::More => form.more = !form.more,
            Fill::Drop => {
                self.form = None;
                return self.close();
            }
            Fill::Keep => return self.keep_own_food(form),
            Fill::Delete => return self.delete_own_food(&form),
            Fill::Put(_) => {}
        }
        form.settle(fill);
        self.form = Some(Box::new(form));
    }

    fn keep_own_food(&mut self, mut form: OwnForm) {
        let checked = match form.id.and_then(|id| self.foods.get(id)) {
            Some(old) => form.draft.changed(old),
            None => form.draft.checked(),
        };
        let kept = checked.map(|food| match form.id {
            Some(id) => self.document.change_own_food(id, food).map(|()| id),
            None => self.document.add_own_food(food),
        });
        match kept {
            // The limits of own foods are wider than what the form lets pass.
            Ok(Err(_)) => {}
            Ok(Ok(id)) => {
                self.form = None;
                self.own_foods_changed();
                self.close();
                if form.id.is_none() {
                    let words = form.draft.name.trim().to_owned();
                    self.browsing.ask(Question { words, ..Question::default() });
                    self.look();
                }
                self.notify(Notice::OwnFoodKept(id));
                self.focus_on(FocusOn::Found(id));
            }
            Err(wrong) => {
                if let Some((first, _)) = wrong.first() {
                    self.focus_on(FocusOn::Field(number(*first)));
                }
                for (field, _) in &wrong {
                    form.more |= is_more(*field);
                }
                form.wrong = wrong;
                self.form = Some(Box::new(form));
            }
        }
    }

    fn delete_own_food(&mut self, form: &OwnForm) {
        let Some(food) = form.id.and_then(|id| self.document.remove_own_food(id)) else { return };
        self.form = None;
        self.own_foods_changed();
        self.close();
        self.notify(Notice::OwnFoodDeleted(Rc::new(food)));
    }

    fn own_foods_changed(&mut self) {
        self.changes += 1;
        self.browsing.forget();
        self.settle();
    }
}

/// The number of what adds a plant, for its element's id.
pub const PLANTS: u8 = 39;

fn new_form(words: String) -> OwnForm {
    let draft = Draft { name: words.clone(), ..Draft::default() };
    OwnForm { id: None, words, draft, wrong: Vec::new(), more: false }
}

/// Whether a field is among what no label has.
pub const fn is_more(field: Field) -> bool {
    match field {
        Field::MeatShare | Field::PlantShare(_) => true,
        Field::Figure(figure) => is_rare(figure),
        _ => false,
    }
}

/// Whether labels do not have a figure.
pub const fn is_rare(figure: Figure) -> bool {
    matches!(figure, Figure::FreeSugars | Figure::Fructans)
}

fn put(draft: &mut Draft, field: Field, text: &str) {
    let place = match field {
        Field::Name => &mut draft.name,
        Field::Unit => &mut draft.unit,
        Field::Grams => &mut draft.grams,
        Field::MeatShare => &mut draft.meat_share,
        Field::Figure(figure) => return draft.put(figure, text.to_owned()),
        Field::PlantShare(at) => match draft.plants.get_mut(usize::from(at)) {
            Some((_, share)) => share,
            None => return,
        },
        Field::Group | Field::Processing => return,
    };
    text.clone_into(place);
}
