//! A modal dialog on the browser's own: top layer, focus trap, Escape and inert
//! page come with it. Sheet and centred variants differ in CSS alone. It is open for
//! as long as it is in the page; `crate::app::overlay` opens and closes it.

use super::button::{Press, icon_button};
use super::icon::IconKind;
use crate::app::action::Action;
use crate::app::overlay::leaving;
use crate::app::ui::Ui;
use crate::markup::{Handler, Html, html};
use yew::AttrValue;

/// The shape of a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogKind {
    /// In the middle; a sheet where the window is narrow.
    Center,
    /// The same, for what needs more width.
    Wide,
    /// From the bottom edge, as high as the window lets it be.
    Sheet,
}

/// The frame of a dialog.
pub struct Dialog {
    /// Distinguishes this dialog from others in the same root.
    pub id: String,
    /// Its heading.
    pub title: AttrValue,
    /// The heading's element name.
    pub heading: &'static str,
    /// Before the heading.
    pub before: Html,
    /// Below the heading, in the part that does not scroll.
    pub lead: Html,
    /// Its shape.
    pub kind: DialogKind,
    /// Name of the close button.
    pub close: &'static str,
    /// What stays below what scrolls: buttons.
    pub foot: Option<Html>,
    /// The close button.
    pub on_close: Handler,
    /// Whatever else asks to close it: Escape, a press beside the dialog.
    pub on_leave: Handler,
}

impl Dialog {
    /// The frame of a dialog that closes like all of them. `id` tells it from others.
    pub fn named(id: &str, title: &'static str, kind: DialogKind, ui: &Ui) -> Self {
        Self {
            id: ui.id(id),
            title: AttrValue::Static(title),
            heading: ui.heading(0),
            before: Html::default(),
            lead: Html::default(),
            kind,
            close: ui.texts.shell.close,
            foot: None,
            on_close: ui.on(Action::Close),
            on_leave: ui.hear(leaving),
        }
    }
}

/// A dialog around `content`.
pub fn dialog(face: Dialog, content: Html) -> Html {
    let (class, part) = match face.kind {
        DialogKind::Center => ("dialog center", "dialog"),
        DialogKind::Wide => ("dialog wide", "dialog"),
        DialogKind::Sheet => ("dialog sheet", "sheet"),
    };
    let heading = face.id.clone() + "-title";
    let leave = face.on_leave;
    let close = Press::Does(face.on_close);
    html! {
        <dialog key={face.id.clone()} id={face.id} class={class} {part}
            aria-labelledby={heading.clone()} oncancel={leave.clone()} onclose={leave.clone()}
            onmousedown={leave.clone()} onclick={leave}>
            <div class="dialog-box">
                <header class="dialog-head">
                    { face.before }
                    <div class="dialog-heading">
                        <@{face.heading} id={heading} class="dialog-title" tabindex="-1">{ face.title }</@>
                        { face.lead }
                    </div>
                    { icon_button("icon-btn dialog-close", IconKind::Close, face.close, close) }
                </header>
                <div class="dialog-body">{ content }</div>
                if let Some(foot) = face.foot {
                    <footer class="dialog-foot">{ foot }</footer>
                }
            </div>
        </dialog>
    }
}
