//! What is on a shopping list, in words.

use biomeal_core::food::Group;
use biomeal_core::plan::DAYS;
use biomeal_core::shopping::{self, Count, Item, Wording};

use crate::app::shopping::Taken;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n::Sentence;
use crate::platform::letters::in_sentence;
use crate::text::joined;
use crate::ui::amount::measure_of;

/// "12 of 38 to buy".
pub fn left(count: Count, ui: &Ui) -> String {
    let texts = &ui.texts.shopping;
    let all = ui.numbers.whole(count.all);
    if count.to_buy == 0 {
        return (texts.all_there)(count.all == 1).with([&all]);
    }
    texts.to_buy.with([&ui.numbers.whole(count.to_buy), &all])
}

/// How much of a food: "3½ cups · 284 g".
pub fn amount(item: &Item, between: Sentence<2>, state: &State, ui: &Ui) -> String {
    let grams = ui.grams(item.grams);
    match (state.foods.get(item.food), item.halves) {
        (Some(food), Some(halves)) => {
            between.with([&measure_of(&food.portion, halves, &food.name), &grams])
        }
        _ => grams,
    }
}

/// The days it is for, "Mon, Tue"; nothing on the list of one day.
pub fn days(item: &Item, state: &State, ui: &Ui) -> String {
    if state.shopping.day.is_some() {
        return String::new();
    }
    if item.days == [true; DAYS] {
        return ui.texts.shopping.every_day.to_owned();
    }
    let mut days = Vec::new();
    for place in 0..DAYS as u8 {
        let day = state.document.settings.week_start.day_at(place);
        if item.days.get(usize::from(day)) == Some(&true) {
            days.push(ui.day_short(day));
        }
    }
    joined(&days, ", ")
}

/// The name of a group.
pub fn group(group: Option<Group>, ui: &Ui) -> &'static str {
    match group {
        Some(group) => ui.texts.words.group.of(group as usize),
        None => ui.texts.shopping.unknown,
    }
}

/// What a notice says of taking the list out.
pub fn taken(taken: Taken, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.shopping;
    match taken {
        Taken::Copied => {
            let count = count(state);
            (texts.copied)(count.to_buy == 1).with([&ui.numbers.whole(count.to_buy)])
        }
        Taken::NotCopied => texts.copy_refused.to_owned(),
        Taken::NotShared => texts.share_refused.to_owned(),
    }
}

/// What is spoken after a tick.
pub fn ticked(state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.shopping;
    let Some(food) = state.shopping.ticked else { return String::new() };
    let is_there = state.document.at_home().contains(&food);
    let words = if is_there { texts.at_home } else { texts.not_at_home };
    words.with([&ui.food_name(&state.foods, food), &left(count(state), ui)])
}

fn count(state: &State) -> Count {
    let list = shopping::aisles(state.plan(), &state.foods, state.shopping.day);
    shopping::count(&list, state.document.at_home())
}

/// How much is left out of what is to buy, as it is at home already.
pub fn left_out(count: Count, ui: &Ui) -> Option<String> {
    let left_out = count.all - count.to_buy;
    let words = (ui.texts.shopping.left_out)(left_out == 1);
    (left_out > 0).then(|| words.with([&ui.numbers.whole(left_out)]))
}

struct Words<'a> {
    state: &'a State,
    ui: &'a Ui,
}

impl Wording for Words<'_> {
    fn group(&self, of: Option<Group>) -> String {
        group(of, self.ui).to_owned()
    }

    fn item(&self, item: &Item) -> String {
        let (state, ui) = (self.state, self.ui);
        let texts = &ui.texts.shopping;
        let food = ui.food_name(&state.foods, item.food);
        let amount = amount(item, texts.line_amount, state, ui);
        let days = days(item, state, ui);
        if days.is_empty() {
            texts.line.with([&food, &amount])
        } else {
            texts.line_with_days.with([&food, &amount, &days])
        }
    }
}

/// The list as a text: what is to buy, and how much is left out of it.
pub fn text(state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.shopping;
    let list = shopping::aisles(state.plan(), &state.foods, state.shopping.day);
    let at_home = state.document.at_home();
    let count = shopping::count(&list, at_home);
    let days = match state.shopping.day {
        Some(day) => ui.day(day).to_owned(),
        None => in_sentence(texts.week),
    };
    let mut text = texts.title.with([&ui.plan_name(&state.plan().name), &days]) + "\n";
    if let Some(left_out) = left_out(count, ui) {
        text.push_str(&left_out);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&shopping::to_text(&list, at_home, &Words { state, ui }));
    for line in ["", texts.note, ui.texts.shell.disclaimer] {
        text.push_str(line);
        text.push('\n');
    }
    text
}
