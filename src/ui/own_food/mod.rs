//! The form of an own food: what a label has first, the rest behind a disclosure. What
//! is wrong stands below its field.

mod field;
mod fits;
mod more;
mod wrong;

use biomeal_core::food::{FoodId, Group};
use biomeal_core::inputs::Nova;
use biomeal_core::own_food::{Field, Figure};

use crate::app::action::Action;
use crate::app::own_form::{Fill, OwnForm};
use crate::app::state::State;
use crate::app::state::own_foods::is_rare;
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::platform::objects::prevent;
use crate::ui::pieces::button::{button, hand_in};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::disclosure::{Disclosure, disclosure};
use crate::ui::pieces::icon::IconKind;
use field::{Choices, choice, text};

/// The degrees of processing, the least first.
const DEGREES: [Nova; 4] = [Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed];

/// The dialog for a new food, or for one to change.
pub fn view(id: Option<FoodId>, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let form = state.own_form();
    let title = if id.is_some() { texts.change } else { texts.new };
    let mut face = Dialog::named("own-food", title, DialogKind::Center, ui);
    face.lead = html! { <p class="dialog-lead">{ texts.lead }</p> };
    let keep = ui.hear(|event| {
        prevent(event);
        Some(Action::OwnFood(Fill::Keep))
    });
    let cancel =
        button("btn quiet", None, ui.texts.shell.cancel, ui.on(Action::OwnFood(Fill::Drop)));
    let more = Disclosure {
        id: ui.id("own-more"),
        title: texts.more,
        icon: IconKind::Plus,
        heading: ui.heading(1),
        on_toggle: ui.on(Action::OwnFood(Fill::More)),
    };
    let wrong = form.wrong.len() as u32;
    let content = html! {
        <form class="own-food" onsubmit={keep}>
            { first(&form, ui) }
            { figures(&form, ui) }
            { disclosure(more, form.more.then(|| more::view(&form, ui))) }
            if let Some(id) = id {
                { delete(id, state, ui) }
            }
            <p class="sr" role="status">
                if wrong > 0 {
                    { (texts.wrong)(wrong == 1).with([&ui.numbers.whole(wrong)]) }
                }
            </p>
            <div class="actions">
                { hand_in("btn filled", None, ui.texts.shell.save, ui) }
                { cancel }
            </div>
        </form>
    };
    dialog(face, content)
}

fn first(form: &OwnForm, ui: &Ui) -> Html {
    let (texts, draft) = (&ui.texts.own_food, &form.draft);
    let mut groups = Choices::new(texts.choose, draft.group.is_none());
    for group in Group::ALL {
        let name = ui.texts.words.group.of(group as usize);
        groups.add(name.to_owned(), group as u32, draft.group == Some(group));
    }
    let chosen = |number: u32| {
        Group::ALL.get(number as usize).map(|group| Action::OwnFood(Fill::Group(*group)))
    };
    html! {
        <>
            { text(Field::Name, texts.name, "", &draft.name, form, ui) }
            <div class="own-pair">
                { text(Field::Unit, texts.unit, texts.unit_hint, &draft.unit, form, ui) }
                { text(Field::Grams, texts.grams, "", &draft.grams, form, ui) }
            </div>
            { choice(Field::Group, texts.group, groups, chosen, form, ui) }
            { processing(form, ui) }
            { fits::view(form, ui) }
        </>
    }
}

fn processing(form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let mut degrees = Vec::new();
    for (degree, at) in DEGREES.into_iter().zip(0_u32..) {
        let id = (at == 0).then(|| field::id(Field::Processing, ui));
        let on = ui.on(Action::OwnFood(Fill::Nova(degree)));
        push(
            &mut degrees,
            html! {
                <label key={at} class="check">
                    <input type="radio" {id} name={ui.id("own-nova")}
                        checked={form.draft.nova == Some(degree)}
                        aria-describedby={field::described(Field::Processing, "", form, ui)}
                        onchange={on} />
                    <span>{ (ui.texts.food.nova)(degree) }</span>
                </label>
            },
        );
    }
    html! {
        <div class="field">
            <span class="field-label" aria-hidden="true">{ texts.processing }</span>
            <div role="radiogroup" aria-label={texts.processing}>{ degrees }</div>
            { field::problem(Field::Processing, form, ui) }
        </div>
    }
}

fn figures(form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let mut fields = Vec::new();
    for figure in Figure::ALL {
        if !is_rare(figure) {
            push(&mut fields, figure_field(figure, form, ui));
        }
    }
    let offered = form.draft.energy_of_parts();
    let offered = offered.filter(|_| form.draft.figure(Figure::Energy).trim().is_empty());
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">{ texts.per_100 }</@>
            <div class="own-figures">{ fields }</div>
            if let Some(kcal) = offered {
                <button type="button" part="button" class="btn outline small"
                    onclick={ui.on(Action::OwnFood(Fill::UseEnergy))}>
                    { texts.use_energy.with([&ui.numbers.whole(kcal)]) }
                </button>
            }
        </section>
    }
}

fn figure_field(figure: Figure, form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let hint = if figure == Figure::Carbs { texts.carbs_hint } else { "" };
    let label = texts.figures.of(figure as usize);
    text(Field::Figure(figure), label, hint, form.draft.figure(figure), form, ui)
}

/// What a notice says of an own food that was kept or deleted, or of a swap.
pub fn notice(notice: &Notice, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.own_food;
    match notice {
        Notice::Swapped { old, new } => {
            let old = ui.food_name(&state.foods, *old);
            ui.texts.swap.swapped.with([&old, &ui.food_name(&state.foods, *new)])
        }
        Notice::NoRoomForFood(food) => {
            ui.texts.host_catalog.no_room.with([&ui.food_name(&state.foods, *food)])
        }
        Notice::OwnFoodKept(food) => texts.kept.with([&ui.food_name(&state.foods, *food)]),
        Notice::OwnFoodDeleted(food) => texts.deleted.with([&food.name]),
        _ => String::new(),
    }
}

/// The way to delete it, and what that would do to plans.
fn delete(id: FoodId, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let uses = state.document.uses(id);
    let on = ui.on(Action::OwnFood(Fill::Delete));
    html! {
        <div class="own-delete">
            if uses > 0 {
                <p class="muted">{ (texts.uses)(uses == 1).with([&ui.numbers.whole(uses)]) }</p>
            }
            { button("btn outline small", Some(IconKind::Bin), texts.delete, on) }
        </div>
    }
}
