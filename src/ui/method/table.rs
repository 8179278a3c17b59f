//! The tables of the method page, with the mark of every figure.

use biomeal_core::citation::Citation;
use biomeal_core::score::rules::Basis;

use crate::app::ui::Ui;
use crate::i18n::Names;
use crate::markup::{Html, classes, html};
use crate::ui::tip_words;

/// A table under these three headings; `class` says how its cells break.
pub fn table(class: &'static str, name: &'static str, columns: Names<3>, body: Vec<Html>) -> Html {
    html! {
        <table class={classes(&["explain-table", "method-table", class])} aria-label={name}>
            <thead>
                <tr>
                    <th scope="col">{ columns.of(0_usize) }</th>
                    <th scope="col">{ columns.of(1_usize) }</th>
                    <th scope="col">{ columns.of(2_usize) }</th>
                </tr>
            </thead>
            { body }
        </table>
    }
}

/// A row: what is ruled, with its publications below, and two cells.
pub fn row(name: Html, sources: &[Citation], middle: String, last: Html, ui: &Ui) -> Html {
    html! {
        <tr>
            <th scope="row">
                { name }
                if !sources.is_empty() {
                    <span class="method-sources">{ " " }{ tip_words::citations(sources, ui) }</span>
                }
            </th>
            <td>{ middle }</td>
            <td>{ last }</td>
        </tr>
    }
}

/// "cited" or "our choice" in a box.
pub fn mark(basis: Basis, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    if basis == Basis::OurChoice {
        html! { <span class="mark">{ texts.our_choice }</span> }
    } else {
        html! { <span class="mark mark-cited">{ texts.cited }</span> }
    }
}
