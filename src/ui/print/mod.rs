//! Printing: what to print, and the page itself (week, day or shopping list), which is put into a frame of its own
//! (`src/platform/print.rs`) with styles of its own (`sheet.css`). Until then it is hidden
//! in the dialog.

mod day;
mod foods;
mod list;
mod parts;
mod sheet;
mod week;

pub use list::list;

use std::rc::Rc;

use web_sys::HtmlElement;

use crate::app::action::Action;
use crate::app::paper::Paper;
use crate::app::state::State;
use crate::app::thing::Answer;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::objects::find;
use crate::platform::print::{self, Print};
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::segmented::segmented;

/// The styles of the page.
const STYLES: &str = include_str!("sheet.css");
/// How the page becomes shorter until it fits: without notes, the code beside the parts; in
/// smaller letters; without the code. Beyond the last it runs on.
const SHORTER: [&str; 5] =
    ["few", "few snug", "few snug small", "few fewer snug small", "few fewer snug small tiny"];
/// The letters of a page that runs on.
const RUNS_ON: &str = "few fewer snug small";

/// The dialog; `base` is where links lead.
pub fn view(paper: Paper, state: &State, base: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.print;
    let paper = if ui.terms.is_whole() { paper } else { Paper::Day };
    let day = ui.day(state.target.day);
    let choice = |paper: Paper| ui.on(Action::Answer(Answer::Paper(paper)));
    let choices = vec![
        (texts.week, paper == Paper::Week, choice(Paper::Week)),
        (day, paper == Paper::Day, choice(Paper::Day)),
    ];
    let label = match paper {
        Paper::Week => texts.print_week.to_owned(),
        Paper::Day => texts.print_day.with([day]),
    };
    let print = html! {
        <button type="button" part="button" class="btn filled" onclick={ui.on(Action::Print)}>{ label }</button>
    };
    let content = html! {
        <div class="text">
            if ui.terms.is_whole() {
                { segmented(texts.what, &ui.id("paper"), choices) }
            }
            <p>{ texts.lead.of(paper as usize) }</p>
            <div class="actions">
                { print }
                { button("btn quiet", None, ui.texts.shell.cancel, ui.on(Action::Close)) }
            </div>
            { page(sheet::view(paper, state, base, ui), ui) }
        </div>
    };
    dialog(Dialog::named("print", texts.print, DialogKind::Center, ui), content)
}

/// The page in a dialog that prints it.
pub fn page(content: Html, ui: &Ui) -> Html {
    html! {
        <div class="print-place" aria-hidden="true">
            <div class="sheet" hidden=true id={ui.id("sheet")} lang="en" dir={ui.direction}>
                { content }
            </div>
        </div>
    }
}

/// Prints the page in the dialog.
pub fn print(root: &HtmlElement, ui: &Ui) {
    let (Some(place), Some(sheet)) = (find(root, ".print-place"), find(root, ".sheet[hidden]"))
    else {
        return;
    };
    let act = ui.act.clone();
    print::print(Print {
        place,
        sheet,
        name: ui.texts.print.frame,
        styles: STYLES,
        shorter: &SHORTER,
        runs_on: RUNS_ON,
        refused: Box::new(move || act.emit(Rc::new(Action::PrintRefused))),
    });
}
