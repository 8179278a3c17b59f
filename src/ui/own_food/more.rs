//! What labels leave out: kind, free sugars, cultures, meat, plants.

use biomeal_core::catalog;
use biomeal_core::food::Group;
use biomeal_core::inputs::PlantId;
use biomeal_core::kind::Kind;
use biomeal_core::own_food::{Cultures, Field, Figure, MOST_PLANTS, MeatChoice, kinds_of_group};
use biomeal_core::words::Word;

use super::field::{Choices, number_of, one_of, options, text};
use super::figure_field;
use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::own_form::{Fill, OwnForm};
use crate::app::state::own_foods::{PLANTS, is_rare};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::platform::letters;
use crate::ui::pieces::button::named_button;

/// All of it.
pub fn view(form: &OwnForm, ui: &Ui) -> Html {
    let (texts, draft) = (&ui.texts.own_food, &form.draft);
    let mut figures = Vec::new();
    for figure in Figure::ALL {
        if is_rare(figure) {
            push(&mut figures, figure_field(figure, form, ui));
        }
    }
    let mut cultures = Vec::new();
    for choice in Cultures::ALL {
        cultures.push((choice == draft.cultures, Fill::Cultures(choice)));
    }
    let mut meats = Vec::new();
    for choice in MeatChoice::ALL {
        meats.push((choice == draft.meat, Fill::Meat(choice)));
    }
    let share = &draft.meat_share;
    html! {
        <div class="own-more">
            if let Some(group) = draft.group {
                { kind(group, form, ui) }
            }
            <div class="own-figures">{ figures }</div>
            { one_of("own-live", texts.cultures, texts.culture_names, cultures, ui) }
            { one_of("own-meat", texts.meat, texts.meat_names, meats, ui) }
            if draft.meat != MeatChoice::None {
                { text(Field::MeatShare, texts.meat_share, "", share, form, ui) }
            }
            { plants(form, ui) }
        </div>
    }
}

/// The kinds of the group, the chosen one among them.
fn kind(group: Group, form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let mut kinds = kinds_of_group(group);
    if let Some(chosen) = form.draft.kind
        && !kinds.contains(&chosen)
    {
        kinds.push(chosen);
    }
    let mut choices = Choices::new(texts.choose, form.draft.kind.is_none());
    for kind in kinds {
        let name = letters::capital(texts.kinds.of(kind as usize));
        choices.add(name, kind.number(), form.draft.kind == Some(kind));
    }
    let chosen = ui.hear(|event| {
        Kind::from_number(number_of(event)?).map(|kind| Action::OwnFood(Fill::Kind(kind)))
    });
    html! {
        <label class="field">
            <span class="field-label">{ texts.kind }</span>
            <select class="input" onchange={chosen}>{ options(choices) }</select>
        </label>
    }
}

/// The plants chosen, each with its share, and a way to choose another.
fn plants(form: &OwnForm, ui: &Ui) -> Html {
    let (texts, draft) = (&ui.texts.own_food, &form.draft);
    let mut rows = Vec::new();
    for ((plant, share), at) in draft.plants.iter().zip(0_u8..) {
        let name = catalog::plant(*plant).map_or("", |plant| plant.name);
        let label = texts.plant_share.with([name]);
        let remove = ui.on(Action::OwnFood(Fill::RemovePlant(at)));
        let named = texts.remove_plant.with([name]);
        push(
            &mut rows,
            html! {
                <li key={u32::from(plant.0)} class="own-plant">
                    { text(Field::PlantShare(at), &label, "", share, form, ui) }
                    { named_button("btn quiet small", None, ui.texts.plan.remove, named, remove) }
                </li>
            },
        );
    }
    let mut choices = Choices::new(texts.choose, true);
    for (plant, number) in catalog::plants().iter().zip(0_u16..) {
        let is_there = draft.plants.iter().any(|(known, _)| known.0 == number);
        if !is_there {
            choices.add(letters::capital(plant.name), number.into(), false);
        }
    }
    let chosen = ui.hear(|event| {
        let plant = u16::try_from(number_of(event)?).ok()?;
        Some(Action::OwnFood(Fill::AddPlant(PlantId(plant))))
    });
    html! {
        <section>
            <@{ui.heading(2)} class="field-label">{ texts.plants }</@>
            <ul>{ rows }</ul>
            if draft.plants.len() < MOST_PLANTS {
                <label key={draft.plants.len() as u32} class="field">
                    <span class="field-label">{ texts.add_plant }</span>
                    <select class="input" id={ui.focus_id(FocusOn::Field(PLANTS))} onchange={chosen}>
                        { options(choices) }
                    </select>
                </label>
            }
        </section>
    }
}
