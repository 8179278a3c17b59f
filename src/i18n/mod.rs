//! Every text a person reads, in one typed table: a language is one [`Messages`]
//! value, so a missing or extra text does not compile. Sentences with blanks number
//! them, because word order differs between languages. Names of foods, their
//! units and plants are data and come from the catalog.

pub mod arrange;
pub mod calls;
pub mod catalog;
pub mod diary;
pub mod digm;
mod direction;
pub mod examples;
pub mod explain;
pub mod export;
pub mod facts;
pub mod files;
pub mod food;
pub mod host_catalog;
pub mod incoming;
pub mod method;
mod names;
pub mod one_meal;
pub mod own_food;
pub mod owner;
pub mod plan;
pub mod print;
pub mod rules;
pub mod saved;
pub mod score;
mod sentence;
pub mod settings;
pub mod share;
pub mod shell;
pub mod shopping;
pub mod sources;
pub mod storage;
pub mod swap;
pub mod tips;
pub mod variety;
pub mod week;
pub mod worded;
pub mod words;

pub use direction::direction;
pub use names::{Each, Names};
pub use sentence::Sentence;

use std::ops::Deref;

use crate::text::joined;

/// All texts of one language.
#[derive(Debug)]
pub struct Messages {
    /// Days, meals, bands, parts, tags, groups, allergens, units.
    pub words: words::Words,
    /// Header, week strip, plants, toasts, announcements, footer.
    pub shell: shell::Shell,
    /// The day, its meals and their foods; examples.
    pub plan: plan::PlanTexts,
    /// Copying, moving and ordering; names and notes.
    pub arrange: arrange::ArrangeTexts,
    /// Weeks to start from.
    pub examples: examples::ExampleTexts,
    /// Saved meals.
    pub saved: saved::SavedTexts,
    /// The food catalog beside the plan.
    pub catalog: catalog::CatalogTexts,
    /// The score panel.
    pub score: score::ScoreTexts,
    /// Tips.
    pub tips: tips::TipTexts,
    /// "How is this computed?" and the sources.
    pub method: method::MethodTexts,
    /// The tables of the method page.
    pub rules: rules::RuleTexts,
    /// The explanation of a part.
    pub explain: explain::ExplainTexts,
    /// The facts beside the score.
    pub facts: facts::FactTexts,
    /// The daily check-in and the look back.
    pub diary: diary::DiaryTexts,
    /// The DI-GM checklist.
    pub digm: digm::DigmTexts,
    /// The plants of the week.
    pub variety: variety::VarietyTexts,
    /// The week view.
    pub week: week::WeekTexts,
    /// Where the figures of a part come from.
    pub sources: sources::SourceTexts,
    /// In the place of scores while their numbers are hidden.
    pub worded: worded::WordedTexts,
    /// The settings.
    pub settings: settings::SettingsTexts,
    /// The share dialog.
    pub share: share::ShareTexts,
    /// The storage states.
    pub storage: storage::StorageTexts,
    /// Opening files, and everything as a file.
    pub files: files::FileTexts,
    /// Errors of the element's methods.
    pub calls: calls::CallTexts,
    /// The food sheet.
    pub food: food::FoodTexts,
    /// The shopping list.
    pub shopping: shopping::ShoppingTexts,
    /// The files that a plan can be saved as.
    pub export: export::ExportTexts,
    /// The printed page.
    pub print: print::PrintTexts,
    /// A plan received through a link.
    pub incoming: incoming::IncomingTexts,
    /// The form of an own food.
    pub own_food: own_food::OwnFoodTexts,
    /// A meal alone.
    pub one_meal: one_meal::OneMealTexts,
    /// What the owner of the page is told.
    pub owner: owner::OwnerTexts,
    /// What could take the place of a food.
    pub swap: swap::SwapTexts,
    /// The catalog of the page around it.
    pub host_catalog: host_catalog::HostCatalogTexts,
}

/// English, United States spelling.
pub static EN: Messages = Messages {
    words: words::EN,
    shell: shell::EN,
    plan: plan::EN,
    arrange: arrange::EN,
    examples: examples::EN,
    saved: saved::EN,
    catalog: catalog::EN,
    score: score::EN,
    tips: tips::EN,
    method: method::EN,
    rules: rules::EN,
    explain: explain::EN,
    facts: facts::EN,
    diary: diary::EN,
    digm: digm::EN,
    variety: variety::EN,
    week: week::EN,
    sources: sources::EN,
    worded: worded::EN,
    settings: settings::EN,
    share: share::EN,
    storage: storage::EN,
    files: files::EN,
    calls: calls::EN,
    food: food::EN,
    shopping: shopping::EN,
    export: export::EN,
    print: print::EN,
    incoming: incoming::EN,
    own_food: own_food::EN,
    one_meal: one_meal::EN,
    owner: owner::EN,
    swap: swap::EN,
    host_catalog: host_catalog::EN,
};

/// The texts of the widget's language: English, until there are more. Not a reference to
/// them: the compiler then knows every text where it is used, and ships no table.
#[derive(Clone, Copy, Debug)]
pub struct Texts;

impl Deref for Texts {
    type Target = Messages;

    fn deref(&self) -> &Messages {
        &EN
    }
}

/// "a", "a and b", "a, b and c" with the language's own word between the last two.
pub fn list(items: &[String], and: &str) -> String {
    let mut text = String::new();
    for (item, at) in items.iter().zip(1..) {
        text.push_str(item);
        if at + 1 == items.len() {
            text.push_str(&joined(&["", and, ""], " "));
        } else if at < items.len() {
            text.push_str(", ");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn lists_read_like_a_sentence() {
        let of = |items: &[&str]| {
            list(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>(), "and")
        };
        assert_eq!(of(&[]), "");
        assert_eq!(of(&["peas"]), "peas");
        assert_eq!(of(&["orange", "peas", "potato"]), "orange, peas and potato");
    }
}
