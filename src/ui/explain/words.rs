//! The arithmetic of a part in words.

use biomeal_core::explain::{Quantity, Way, Why};
use biomeal_core::food::FoodId;
use biomeal_core::score::{Part, Scope, Status, rules};

use super::Explained;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html};
use crate::platform::letters;
use crate::text::after;
use crate::ui::{amount, notice};

/// What is planned, the arithmetic, and what is not known.
pub fn view(of: &Explained<'_>) -> Html {
    html! {
        <div class="explain-words">
            { status(of) }
            if of.all.score.number.is_some() {
                <p>{ sentence(of) }</p>
            }
            { missing(of) }
        </div>
    }
}

/// Why there is no score, or that it stands for a plan that is not whole.
fn status(of: &Explained<'_>) -> Html {
    let texts = &of.ui.texts;
    let planned =
        if of.all.scope == Scope::Meal { rules::MEAL_PLANNED } else { rules::DAY_PLANNED };
    let words = match of.all.score.status {
        Status::Complete => return Html::default(),
        Status::Empty => texts.explain.empty.to_owned(),
        Status::NoEnergy => texts.score.no_energy_hint.to_owned(),
        Status::Partial => {
            (texts.explain.partial)(of.all.scope).with([&percent(planned.value, of.ui)])
        }
    };
    html! { <p>{ words }</p> }
}

fn sentence(of: &Explained<'_>) -> String {
    let (part, sum, ui) = (of.part, of.sum(), of.ui);
    let texts = &ui.texts.explain;
    let scope = of.all.scope;
    let way = percent(u32::from(sum.way.permille / 10), ui);
    let full = bound(part, sum.full, ui);
    let mut words = if of.is_mean() { texts.week_mean.to_owned() } else { String::new() };
    if ui.hide_numbers {
        return after(words, &worded(of));
    }
    if part.earns() {
        if of.is_mean() {
            return after(words, &texts.week_earning.with([&full, &way]));
        }
        if sum.missing.is_zero() {
            return (texts.earning_full)(scope).with([&here(of), &full]);
        }
        words = (texts.earning)(scope).with([&here(of), &full, &way]);
        let missing = text(part, sum.missing, ui);
        return after(words, &texts.missing.with([&missing]));
    }
    let most = percent(part.max().into(), ui);
    let from = bound(part, sum.from, ui);
    let grows = match (of.is_mean(), sum.from.is_zero()) {
        (false, true) => texts.balance.with([&here(of), &full, &most]),
        (false, false) => texts.balance_from.with([&here(of), &from, &full, &most]),
        (true, true) => texts.week_balance.with([&full, &most]),
        (true, false) => texts.week_from.with([&from, &full, &most]),
    };
    words = after(words, &grows);
    if sum.way.permille == 0 && sum.points == Some(0) {
        return after(words, texts.no_way);
    }
    let share = ui.numbers.tenths(sum.way.tenths.into()) + "%";
    let earned = of.all.score.number.map_or(0, |number| number.earned());
    after(words, &texts.way.with([&way, &share, &ui.tenths(earned)]))
}

/// The same without a figure of the score.
fn worded(of: &Explained<'_>) -> String {
    let (part, sum, ui) = (of.part, of.sum(), of.ui);
    let texts = &ui.texts.explain;
    let (from, full) = (bound(part, sum.from, ui), bound(part, sum.full, ui));
    let (week_earning, week_from, week_balance) = texts.week_worded;
    let words = match (part.earns(), of.is_mean(), sum.from.is_zero()) {
        (true, true, _) => return week_earning.with([&full]),
        (true, false, _) => (texts.earning_worded)(of.all.scope).with([&here(of), &full]),
        (false, true, true) => week_balance.with([&full]),
        (false, true, false) => week_from.with([&from, &full]),
        (false, false, true) => texts.balance_worded.with([&here(of), &full]),
        (false, false, false) => texts.balance_from_worded.with([&here(of), &from, &full]),
    };
    if part.earns() && !sum.missing.is_zero() {
        let missing = text(part, sum.missing, ui);
        return after(words, &texts.missing.with([&missing]));
    }
    if sum.points == Some(0) && !part.earns() { after(words, texts.no_way) } else { words }
}

/// "22.3 g on Wednesday".
fn here(of: &Explained<'_>) -> String {
    let (texts, scope) = (&of.ui.texts.explain, of.all.scope);
    let mut name = notice::scope_name(of.state, scope, of.ui);
    if scope == Scope::Meal {
        name = letters::in_sentence(&name);
    }
    let amount = (texts.counted)(of.part).with([&number(of.part, of.sum().amount, of.ui)]);
    after(amount, &(texts.on)(scope).with([&name]))
}

/// "Based on 9 of 11 foods", and what is not known of which.
fn missing(of: &Explained<'_>) -> Html {
    let ui = of.ui;
    let (mut foods, mut unknown) = (Vec::new(), Vec::new());
    for entry in &of.all.entries {
        if entry.grams == 0 {
            continue;
        }
        note(&mut foods, entry.food);
        if let Some((_, Why::NotKnown | Why::UnknownFood)) = entry.share(of.part).left_out {
            note(&mut unknown, entry.food);
        }
    }
    if unknown.is_empty() {
        return Html::default();
    }
    let mut names = Vec::new();
    for food in &unknown {
        names.push(ui.food_name(&of.state.foods, *food));
    }
    let count = |foods: usize| ui.numbers.whole(foods as u32);
    let (known, all) = (count(foods.len() - unknown.len()), count(foods.len()));
    let names = i18n::list(&names, ui.texts.words.and);
    html! {
        <p class="note-missing">
            <b>{ ui.texts.score.based_on.with([&known, &all]) }</b>
            { ". " }
            { ui.texts.score.missing.with([(ui.texts.words.part)(of.part), &names]) }
        </p>
    }
}

fn note(foods: &mut Vec<FoodId>, food: FoodId) {
    if !foods.contains(&food) {
        foods.push(food);
    }
}

/// How far a part is: "25%", or how full its bar is.
pub fn way(part: Part, way: Way, ui: &Ui) -> String {
    if ui.hide_numbers {
        return ui.fill_word(way.fill(part)).to_owned();
    }
    percent(u32::from(way.permille / 10), ui)
}

/// "25%".
pub fn percent(percent: u32, ui: &Ui) -> String {
    ui.numbers.whole(percent) + "%"
}

/// A bound with its unit: "5 g", "17.8 g".
pub fn bound(part: Part, bound: Quantity, ui: &Ui) -> String {
    let tenths = bound.tenths();
    let number = if tenths.is_multiple_of(10) {
        ui.numbers.whole(small(tenths / 10))
    } else {
        number(part, bound, ui)
    };
    (ui.texts.explain.amount)(part).with([&number])
}

/// An amount with its unit, the number strong: "**1.4** g".
pub fn amount(part: Part, quantity: Quantity, ui: &Ui) -> Html {
    let number = number(part, quantity, ui);
    let words = (ui.texts.explain.amount)(part).with([&number]);
    let (before, after) = words.split_once(&number).unwrap_or_default();
    html! { <>{ before.to_owned() }<b>{ &number }</b>{ after.to_owned() }</> }
}

/// The same as text alone.
pub fn text(part: Part, quantity: Quantity, ui: &Ui) -> String {
    (ui.texts.explain.amount)(part).with([&number(part, quantity, ui)])
}

/// An amount as a number: grams and servings to the tenth, kcal whole, plants to the
/// eighth.
pub fn number(part: Part, quantity: Quantity, ui: &Ui) -> String {
    match part {
        Part::Processing => ui.numbers.whole(small((quantity.tenths() + 5) / 10)),
        Part::Plants => amount::mixed(small((quantity.thousandths() * 8 + 500) / 1000)),
        _ => ui.numbers.tenths(small(quantity.tenths()) as i32),
    }
}

/// Whatever an own food holds, numbers on screen end somewhere.
fn small(number: u64) -> u32 {
    number.min(i32::MAX as u64) as u32
}
