//! The shopping list: what the week or a day needs, to be ticked, and copied as a text.

pub mod words;

use biomeal_core::plan::DAYS;
use biomeal_core::shopping::{self, Aisle, Item};
use web_sys::Event;

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::shopping::Shop;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::platform::apps;
use crate::platform::objects::text_of;
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::planner::Frame;
use crate::ui::{print, toast};

/// The dialog.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let texts = &ui.texts.shopping;
    let list = shopping::aisles(state.plan(), &state.foods, state.shopping.day);
    let mut face = Dialog::named("shopping", texts.heading, DialogKind::Center, ui);
    if state.plan().is_empty() {
        let empty =
            html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.empty }</span></p> };
        return dialog(face, empty);
    }
    let count = shopping::count(&list, state.document.at_home());
    if !list.is_empty() {
        face.lead = html! { <p class="shop-count">{ words::left(count, ui) }</p> };
        face.foot = (count.to_buy > 0).then(|| foot(ui));
    }
    let content = html! {
        <div class="shop">
            <p class="muted">{ texts.lead }</p>
            { days(state, ui) }
            if state.shopping.copy_refused {
                { by_hand(state, ui) }
            }
            { aisles(&list, state, ui) }
            <p class="muted">{ texts.note }</p>
            <p class="muted">{ ui.texts.shell.disclaimer }</p>
            { toast::view(state, frame, ui) }
            { print::page(print::list(&list, count, state, ui), ui) }
            <p class="sr" role="status" aria-live="polite">{ &frame.spoken }</p>
        </div>
    };
    dialog(face, content)
}

/// What can be done with the list.
fn foot(ui: &Ui) -> Html {
    let copy = ui.on(Action::Shop(Shop::Copy));
    let share = ui.on(Action::Shop(Shop::Share));
    html! {
        <div class="actions">
            { button("btn outline", Some(IconKind::Copy), ui.texts.shopping.copy, copy) }
            if apps::are_there() {
                { button("btn outline", Some(IconKind::Share), ui.texts.shopping.share, share) }
            }
            { button("btn outline", Some(IconKind::Print), ui.texts.print.open, ui.on(Action::Print)) }
        </div>
    }
}

/// The choice of the week or a day.
fn days(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.shopping;
    let now = state.shopping.day;
    let change = |event: &Event| {
        // The week has no number.
        let day = text_of(event.target()?.as_ref(), "value").parse().ok();
        Some(Action::Shop(Shop::For(day)))
    };
    let mut options = Vec::new();
    push(
        &mut options,
        html! { <option key="week" initial="" selected={now.is_none()}>{ texts.week }</option> },
    );
    for place in 0..DAYS as u8 {
        let day = state.document.settings.week_start.day_at(place);
        let number = u32::from(day);
        let option = html! {
            <option key={number} initial={number} selected={now == Some(day)}>{ ui.day(day) }</option>
        };
        push(&mut options, option);
    }
    html! {
        <label class="field shop-days">
            <span class="field-label">{ texts.days }</span>
            <select class="input" onchange={ui.hear(change)}>{ options }</select>
        </label>
    }
}

fn aisles(list: &[Aisle], state: &State, ui: &Ui) -> Html {
    let mut sections = Vec::new();
    for aisle in list {
        let name = words::group(aisle.group, ui);
        let mut items = Vec::new();
        for one in &aisle.items {
            push(&mut items, item(one, state, ui));
        }
        let section = html! {
            <section key={name}>
                <@{ui.heading(1)} class="h-meal">{ name }</@>
                <ul>{ items }</ul>
            </section>
        };
        push(&mut sections, section);
    }
    if let (true, Some(day)) = (list.is_empty(), state.shopping.day) {
        return html! { <p>{ ui.texts.shopping.empty_day.with([ui.day(day)]) }</p> };
    }
    html! { <div>{ sections }</div> }
}

fn item(item: &Item, state: &State, ui: &Ui) -> Html {
    let is_there = state.document.at_home().contains(&item.food);
    let toggle = ui.on(Action::Shop(Shop::AtHome(item.food, !is_there)));
    html! {
        <li key={u32::from(item.food.0)}>
            <label class="check shop-item">
                <input type="checkbox" checked={is_there} onchange={toggle} />
                <span class="shop-text">
                    <span class="shop-food">
                        <span class="shop-name">{ ui.food_name(&state.foods, item.food) }</span>
                        { " " }
                        <span class="muted">{ words::days(item, state, ui) }</span>
                    </span>
                    { " " }
                    <b>{ words::amount(item, ui.texts.shopping.amount, state, ui) }</b>
                </span>
            </label>
        </li>
    }
}

/// The text in a field, where the page may not copy.
fn by_hand(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.shopping;
    html! {
        <>
            <p class="caution" role="alert">{ icon(IconKind::Warning) }<span>{ texts.copy_refused }</span></p>
            <textarea class="input by-hand" readonly=true rows="6" aria-label={texts.text}
                id={ui.focus_id(FocusOn::Link)}>{ words::text(state, ui) }</textarea>
        </>
    }
}
