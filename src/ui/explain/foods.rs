//! The foods of a part: amount, share as a bar, and what leaving one out would change.

use biomeal_core::explain::{EntryShare, Quantity, Why};
use biomeal_core::order::sort_by_key;
use biomeal_core::plan::EntryAt;
use biomeal_core::score::{Part, Scope, Status};

use super::{Explained, words};
use crate::markup::{Html, html, push, when};
use crate::ui::pieces::bar::{FULL, bar};

/// Most foods in one table that count, and most that do not; the rest is summed up.
const LISTED: usize = 24;

/// The table and what its columns mean.
pub fn view(of: &Explained<'_>) -> Html {
    let texts = &of.ui.texts.explain;
    let (mut counted, mut left_out) = (Vec::new(), Vec::new());
    for entry in &of.all.entries {
        let share = entry.share(of.part);
        if is_seen(share.amount) {
            counted.push((entry, share.amount));
        } else if let Some((amount, why)) = share.left_out
            && (is_seen(amount) || matches!(why, Why::NotKnown | Why::UnknownFood))
        {
            left_out.push((entry, amount));
        }
    }
    if counted.is_empty() && left_out.is_empty() {
        let planned = of.all.score.status != Status::Empty;
        return html! {
            <>
                if planned {
                    <p class="muted">{ texts.none }</p>
                }
            </>
        };
    }
    let most_first = |row: &(&EntryShare, Quantity)| u64::MAX - row.1.value();
    sort_by_key(&mut counted, most_first);
    sort_by_key(&mut left_out, most_first);
    let most = counted.first().map_or(0, |(_, amount)| amount.value());
    let mut rows = Vec::new();
    for (entry, amount) in counted.iter().take(LISTED) {
        push(&mut rows, row(entry, *amount, Some(most), of));
    }
    for (entry, amount) in left_out.iter().take(LISTED) {
        push(&mut rows, row(entry, *amount, None, of));
    }
    let rest = others(of, counted.get(LISTED..).unwrap_or_default(), rows.len());
    push(&mut rows, rest);
    let note = if of.part == Part::Plants { texts.plants_note } else { texts.note };
    html! {
        <>
            <table class="explain-table" aria-label={(of.ui.texts.words.part)(of.part)}>
                <thead>
                    <tr>
                        <th scope="col">{ texts.food }</th>
                        <th scope="col" class="end">{ texts.amount_column }</th>
                        <th scope="col" class="end">{ texts.without }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            <p class="explain-note">{ note(of.all.scope) }</p>
        </>
    }
}

/// Whether an amount is more than 0.0 on screen.
fn is_seen(amount: Quantity) -> bool {
    amount.tenths() > 0
}

/// An entry that counts, its bar beside that of `most`, or one that does not.
fn row(entry: &EntryShare, amount: Quantity, most: Option<u64>, of: &Explained<'_>) -> Html {
    let ui = of.ui;
    let texts = &ui.texts.explain;
    let meal = of.state.plan().meal(entry.at.meal_at()).map(|meal| ui.meal_name(meal));
    let mut place = meal.unwrap_or_default();
    if of.all.scope == Scope::Week {
        place = texts.meal_of_day.with([ui.day_short(entry.at.day), &place]);
    }
    let mut known = true;
    if let (None, Some((_, why))) = (most, entry.share(of.part).left_out) {
        place = texts.place_and_reason.with([&place, (texts.why)(why)]);
        known = !matches!(why, Why::NotKnown | Why::UnknownFood);
    }
    let change = entry.change.map_or_else(|| "–".to_owned(), |change| ui.gain(change.into()));
    let share = most.map(|most| permille(amount.value(), most));
    html! {
        <tr key={key(entry.at)} class={when(most.is_none(), "left-out")}>
            <th scope="row">
                <span class="explain-food">{ ui.food_name(&of.state.foods, entry.food) }</span>
                { " " }
                <span class="explain-place">{ place }</span>
            </th>
            <td class="end">
                <span class="explain-amount">
                    if share.is_some() {
                        { bar(share, false) }
                    }
                    <span>
                        if known {
                            { words::amount(of.part, amount, ui) }
                        } else {
                            { "–" }
                        }
                    </span>
                </span>
            </td>
            <td class="end">{ change }</td>
        </tr>
    }
}

/// The foods that are not listed, together.
fn others(of: &Explained<'_>, unlisted: &[(&EntryShare, Quantity)], listed: usize) -> Html {
    let ui = of.ui;
    let (mut foods, mut sum, mut one) = (0, 0, 1);
    for entry in &of.all.entries {
        let amount = entry.share(of.part).amount;
        one = amount.one();
        foods += usize::from(entry.grams > 0);
        if !is_seen(amount) {
            sum += amount.value();
        }
    }
    for (_, amount) in unlisted {
        sum += amount.value();
    }
    let foods = foods.saturating_sub(listed) as u32;
    if foods == 0 {
        return Html::default();
    }
    let words = (ui.texts.explain.others)(foods == 1).with([&ui.numbers.whole(foods)]);
    html! {
        <tr key="others" class="left-out">
            <th scope="row">{ words }</th>
            <td class="end">{ words::amount(of.part, Quantity::new(sum, one), ui) }</td>
            <td></td>
        </tr>
    }
}

/// One number for each place.
fn key(at: EntryAt) -> u32 {
    u32::from(at.day) << 16 | u32::from(at.meal) << 8 | u32::from(at.entry)
}

/// A part of the most, in thousandths; what is there always shows.
fn permille(amount: u64, most: u64) -> u16 {
    let full = u64::from(FULL);
    (amount / (most / full).max(1)).clamp(10, full) as u16
}
