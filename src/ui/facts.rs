//! What is shown beside the score and does not move it: energy, sodium, fat, alcohol, and
//! foods tagged for resistant starch and beta-glucan.

use biomeal_core::explain::{Explanation, Fact, SODIUM_REFERENCE};
use biomeal_core::food::FoodId;

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html, push};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::{method, notice};

/// The dialog, at the scope of the score panel.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.facts;
    let reference = state.document.settings.reference;
    let all = Explanation::of(state.plan(), &state.foods, reference, state.scope, state.target);
    let facts = &all.facts;
    let scored = all.score.number.is_some();
    // A dash is not a zero.
    let or_dash = |words: String| if scored { words } else { "–".to_owned() };
    let grams = |fact: &Fact| {
        let tenths = ui.numbers.tenths(tenths(fact.amount));
        or_dash(ui.texts.words.grams.with([&tenths]))
    };
    let kcal = ui.numbers.whole((facts.energy.amount / 1000).min(i32::MAX as u64) as u32);
    let fat = match facts.fat_permille {
        Some(permille) => {
            let percent = ui.numbers.whole(u32::from((permille + 5) / 10)) + "%";
            texts.of_energy.with([&percent])
        }
        None => String::new(),
    };
    let below = (texts.sodium_reference)(state.scope).with([&ui.grams(SODIUM_REFERENCE.value)]);
    let mut rows = Vec::new();
    push(&mut rows, row(texts.energy, or_dash(texts.kcal.with([&kcal])), String::new()));
    push(&mut rows, row(ui.texts.score.fiber, grams(&facts.fiber), String::new()));
    push(&mut rows, row(texts.sodium, grams(&facts.sodium), below));
    push(&mut rows, row(texts.fat, grams(&facts.fat), fat));
    push(&mut rows, row(texts.alcohol, grams(&facts.alcohol), String::new()));
    let [fact, amount] = texts.columns;
    let lead = (texts.lead)(state.scope).with([&notice::scope_name(state, state.scope, ui)]);
    let content = html! {
        <div class="explain">
            <p class="explain-words">{ lead }</p>
            <table class="explain-table" aria-label={texts.heading}>
                <thead>
                    <tr>
                        <th scope="col">{ fact }</th>
                        <th scope="col" class="end">{ amount }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            { not_known(texts.energy, &facts.energy, state, ui) }
            { not_known(ui.texts.score.fiber, &facts.fiber, state, ui) }
            { not_known(texts.sodium, &facts.sodium, state, ui) }
            { not_known(texts.fat, &facts.fat, state, ui) }
            { not_known(texts.alcohol, &facts.alcohol, state, ui) }
            { tagged(texts.resistant_starch, &facts.resistant_starch, state, ui) }
            { tagged(texts.beta_glucan, &facts.beta_glucan, state, ui) }
            <p class="explain-note">{ texts.tagged }</p>
            <ul class="explain-sources">
                for citation in SODIUM_REFERENCE.sources {
                    <li key={citation.title()}>
                        <span>{ method::publication(*citation) }</span>
                        <span class="mark mark-cited">{ ui.texts.method.cited }</span>
                    </li>
                }
            </ul>
        </div>
    };
    dialog(Dialog::named("facts-dialog", texts.heading, DialogKind::Center, ui), content)
}

fn row(name: &'static str, amount: String, beside: String) -> Html {
    html! {
        <tr key={name}>
            <th scope="row">
                <span class="explain-food">{ name }</span>
                { " " }
                <span class="explain-place">{ beside }</span>
            </th>
            <td class="end"><b>{ amount }</b></td>
        </tr>
    }
}

/// The foods whose amount is not known.
fn not_known(name: &str, fact: &Fact, state: &State, ui: &Ui) -> Html {
    if fact.not_known.is_empty() {
        return Html::default();
    }
    let names = names(&fact.not_known, state, ui);
    html! { <p class="explain-note">{ ui.texts.score.missing.with([name, &names]) }</p> }
}

/// The foods with a tag.
fn tagged(name: &'static str, foods: &[FoodId], state: &State, ui: &Ui) -> Html {
    let words =
        if foods.is_empty() { ui.texts.facts.none.to_owned() } else { names(foods, state, ui) };
    html! { <p><b>{ name }</b>{ ": " }{ words }{ "." }</p> }
}

fn names(foods: &[FoodId], state: &State, ui: &Ui) -> String {
    let mut names = Vec::new();
    for food in foods {
        names.push(ui.food_name(&state.foods, *food));
    }
    i18n::list(&names, ui.texts.words.and)
}

/// Milligrams as tenths of a gram.
fn tenths(milligrams: u64) -> i32 {
    ((milligrams + 50) / 100).min(i32::MAX as u64) as i32
}
