//! A food on the plate: name, tags, amount, menu.

use std::cell::Cell;
use std::rc::Rc;

use biomeal_core::food::Food;
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Live;
use biomeal_core::plan::{Entry, EntryAt};
use biomeal_core::score::Part;

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, classes, html, kept, when};
use crate::text::joined;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Lines, Menu, menu};
use crate::ui::pieces::stepper::{Step, Steps, stepper};
use crate::ui::{amount, conflict, meal, tags};

/// A row; `missing` are the parts whose amount the food's source lacks. It is drawn anew only
/// when something that it shows has changed.
pub fn view(at: EntryAt, entry: Entry, missing: Vec<Part>, state: &State, ui: &Ui) -> Html {
    let food = state.foods.get(entry.food);
    let conflict = food.and_then(|food| conflict::words(food, &state.document.settings, ui));
    let just_added = state.just_added == Some(at);
    let row = Row {
        at,
        entry,
        missing,
        conflict,
        just_added,
        foods: Rc::clone(&state.foods),
        ui: ui.clone(),
    };
    let key = u32::from(at.entry);
    if state.open_menu() == Some(row.menu_id().as_str()) {
        // What is in a menu follows from all of the state: drawn now, and each time.
        let lines = |lines: &mut Lines<'_>| row.lines(lines, state);
        let drawn = Rc::new(Cell::new(Some(row.draw(Some(&lines)))));
        let marks = vec![Rc::as_ptr(&drawn).addr()];
        return kept(key, marks, Rc::new(move || drawn.take().unwrap_or_default()));
    }
    let mut marks = vec![
        Rc::as_ptr(&row.foods).addr(),
        Rc::as_ptr(&row.ui.numbers).addr(),
        usize::from(at.day) << 16 | usize::from(at.meal) << 8 | usize::from(at.entry),
        usize::from(entry.food.0) << 16 | usize::from(entry.grams),
        usize::from(entry.heated) << 2
            | usize::from(just_added) << 1
            | usize::from(row.ui.terms.readonly),
    ];
    for part in &row.missing {
        marks.push(*part as usize);
    }
    for byte in row.conflict.iter().flat_map(|words| words.bytes()) {
        marks.push(usize::from(byte));
    }
    kept(key, marks, Rc::new(move || row.draw(None)))
}

/// What a row shows.
struct Row {
    at: EntryAt,
    entry: Entry,
    missing: Vec<Part>,
    conflict: Option<String>,
    just_added: bool,
    foods: Rc<Foods>,
    ui: Ui,
}

impl Row {
    fn menu_id(&self) -> String {
        self.ui.focus_id(FocusOn::Entry(self.at))
    }

    fn lines(&self, lines: &mut Lines<'_>, state: &State) {
        let texts = &self.ui.texts.plan;
        if let Some(later) = state.arrival.here() {
            later.entry_lines(lines, self.at, state, &self.ui);
        }
        let food = self.foods.get(self.entry.food);
        if food.is_some_and(|food| food.inputs.live != Live::None) {
            let toggle = Action::SetHeated(self.at, !self.entry.heated);
            lines.check(texts.heated, self.entry.heated, toggle);
            lines.line();
        }
        lines.action(IconKind::Bin, texts.remove, Action::Remove(self.at));
    }

    /// Draws it, with the lines of its menu where that is open.
    fn draw(&self, lines: Option<&dyn Fn(&mut Lines<'_>)>) -> Html {
        let Self { at, entry, ui, .. } = self;
        let (at, entry) = (*at, *entry);
        let texts = &ui.texts.plan;
        let food = self.foods.get(entry.food);
        let name = ui.food_name(&self.foods, entry.food);
        let measure = food.and_then(|food| amount::measure(&food.portion, entry.grams, &food.name));
        let grams = ui.grams(u32::from(entry.grams));
        let portion = match &measure {
            Some(measure) => joined(&[measure, grams.as_str()], " · "),
            None => grams,
        };
        let id = self.menu_id();
        let open = lines.is_some().then(|| id.clone());
        let more = Menu::more(id, texts.food_menu.with([&name]));
        let still = ui.terms.readonly;
        let place = meal::place(&[at.day, at.meal, at.entry]);
        let (stepper, end) = match food.filter(|_| !still) {
            Some(food) => {
                let to = |grams| Action::SetGrams(at, grams);
                steps(&place, &to, entry.grams, food, measure, ui)
            }
            None => (Html::default(), None),
        };
        html! {
            <li part="row" data-at={&place} class={classes(&["row", when(self.just_added, "just-added"), when(still, "still")])}>
                if !still {
                    <span class="grip" aria-hidden="true">{ icon(IconKind::Grip) }</span>
                }
                <div class="row-main">
                    <button type="button" class="row-name" onclick={ui.on(Action::Open(Over::Food(entry.food, Some(at))))}>
                        { &name }
                    </button>
                    <span class="row-meta">
                        <span class="row-portion">{ portion }</span>
                        if let Some(food) = food {
                            { tags::list(food, entry.heated, ui) }
                        }
                        // Beside the tags, where it makes the row no higher.
                        if let Some((id, reason)) = end {
                            <span class="reason" {id}>{ reason }</span>
                        }
                    </span>
                </div>
                { stepper }
                if food.is_none() {
                    <p class="row-note">{ texts.unknown_note }</p>
                }
                if !still {
                    { menu(more, open.as_deref(), lines.unwrap_or(&|_| {}), ui) }
                }
                if let Some(words) = &self.conflict {
                    <p class="row-note">{ words }</p>
                }
                if !self.missing.is_empty() {
                    <p class="row-note">{ missing_note(&self.missing, ui) }</p>
                }
            </li>
        }
    }
}

/// The stepper, and why it goes no further, with the id under which that is to be found. `id`
/// tells it from others, `to` is what another amount does.
pub fn steps(
    id: &str,
    to: &dyn Fn(u16) -> Action,
    grams: u16,
    food: &Food,
    measure: Option<String>,
    ui: &Ui,
) -> (Html, Option<(String, &'static str)>) {
    let texts = &ui.texts.plan;
    let step = |grams: Option<u16>, name: String, end: &str| Step {
        name,
        on: grams.map(|grams| ui.on(to(grams))),
        reason: grams.is_none().then(|| ui.id(&joined(&[id, end], "-"))),
    };
    let less = step(amount::less(&food.portion, grams), texts.less.with([&food.name]), "least");
    let more = step(amount::more(&food.portion, grams), texts.more.with([&food.name]), "most");
    let grams = ui.grams(grams.into());
    let reason = match (&less.reason, &more.reason) {
        (Some(id), _) => Some((id.clone(), texts.smallest)),
        (_, Some(id)) => Some((id.clone(), texts.largest)),
        _ => None,
    };
    let (portion, grams) = match measure {
        Some(measure) => (measure, Some(grams)),
        None => (grams, None),
    };
    (stepper(Steps { label: food.name.to_string(), less, more, portion, grams }), reason)
}

fn missing_note(missing: &[Part], ui: &Ui) -> String {
    let mut parts = Vec::new();
    for part in missing {
        parts.push((ui.texts.score.in_sentence)(*part).0.to_owned());
    }
    ui.texts.plan.missing_note.with([&i18n::list(&parts, ui.texts.words.and)])
}
