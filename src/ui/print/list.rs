//! The shopping list on paper: what is to buy, with a box to tick before each.

use biomeal_core::shopping::{Aisle, Count, Item};

use super::sheet::{foot, total};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::shopping::words;

/// The page. What is at home already is left out of it, and it says so.
pub fn list(aisles: &[Aisle], count: Count, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.shopping;
    let mut sections = Vec::new();
    for aisle in aisles {
        let mut items = Vec::new();
        for one in &aisle.items {
            if !state.document.at_home().contains(&one.food) {
                push(&mut items, item(one, state, ui));
            }
        }
        if !items.is_empty() {
            let name = words::group(aisle.group, ui);
            push(
                &mut sections,
                html! { <section key={name}><h2>{ name }</h2><ul>{ items }</ul></section> },
            );
        }
    }
    let days = state.shopping.day.map_or(texts.week, |day| ui.day(day));
    let to_buy = ui.numbers.whole(count.to_buy);
    html! {
        <>
            <header>
                <div class="title">
                    <h1>{ texts.heading }</h1>
                    <p>{ texts.of.with([&ui.plan_name(&state.plan().name), days]) }</p>
                </div>
                { total(to_buy, texts.foods_to_buy.of(usize::from(count.to_buy != 1)).to_owned()) }
            </header>
            <div class="list">{ sections }</div>
            <div class="end">
                if let Some(left_out) = words::left_out(count, ui) {
                    <p>{ left_out }</p>
                }
                <p>{ texts.note }</p>
            </div>
            { foot(ui) }
        </>
    }
}

fn item(item: &Item, state: &State, ui: &Ui) -> Html {
    html! {
        <li key={u32::from(item.food.0)} class="to-buy">
            <i class="tick"></i>
            <span class="name">{ ui.food_name(&state.foods, item.food) }{ " " }<em>{ words::days(item, state, ui) }</em></span>
            <b>{ words::amount(item, ui.texts.shopping.amount, state, ui) }</b>
        </li>
    }
}
