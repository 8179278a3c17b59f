//! A modal dialog on the browser's own: top layer, focus trap, Escape and inert
//! page come with it. Sheet and centred variants differ in CSS alone.

use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use super::button::IconButton;
use super::icon::IconKind;

/// The shape of a dialog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DialogKind {
    /// In the middle; a sheet where the window is narrow.
    #[default]
    Center,
    /// The same with room for two columns.
    Wide,
    /// From the bottom edge, as high as the window lets it be.
    Sheet,
}

/// Properties of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Distinguishes this dialog from others in the same root.
    pub id: AttrValue,
    /// Its heading.
    pub title: AttrValue,
    /// Below the heading, in the part that does not scroll.
    #[prop_or_default]
    pub lead: Html,
    /// Its shape.
    #[prop_or_default]
    pub kind: DialogKind,
    /// Level of the heading.
    pub level: u8,
    /// Name of the close button.
    pub close: AttrValue,
    /// Asked to close: button, Escape or a press beside the dialog.
    pub on_close: Callback<()>,
    /// What scrolls.
    pub children: Html,
    /// What stays below it: buttons.
    #[prop_or_default]
    pub foot: Html,
}

/// A dialog that is open for as long as it is in the page. Focus starts on the
/// heading and goes back to where it was.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    let title = use_node_ref();
    let pressed = use_mut_ref(|| false);

    use_effect_with((), {
        let (node, title) = (node.clone(), title.clone());
        move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // It fails only when it is open already or out of the page.
                let _ = dialog.show_modal();
            }
            if let Some(title) = title.cast::<HtmlElement>() {
                let _ = title.focus();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        }
    });

    let cancel = {
        let close = props.on_close.clone();
        move |event: Event| {
            // The page state decides; the browser must not close it on its own.
            event.prevent_default();
            close.emit(());
        }
    };
    let closed = props.on_close.reform(|_: Event| ());
    let on_backdrop = {
        let node = node.clone();
        move |event: &MouseEvent| {
            event.target().map(wasm_bindgen::JsValue::from)
                == node.get().map(wasm_bindgen::JsValue::from)
        }
    };
    let down = {
        let (pressed, on_backdrop) = (pressed.clone(), on_backdrop.clone());
        move |event: MouseEvent| *pressed.borrow_mut() = on_backdrop(&event)
    };
    let click = {
        let close = props.on_close.clone();
        move |event: MouseEvent| {
            // A drag that ends outside, as when selecting text, is not a press.
            if std::mem::take(&mut *pressed.borrow_mut()) && on_backdrop(&event) {
                close.emit(());
            }
        }
    };
    let (shape, part) = match props.kind {
        DialogKind::Center => ("center", "dialog"),
        DialogKind::Wide => ("center wide", "dialog"),
        DialogKind::Sheet => ("sheet", "sheet"),
    };
    let heading = format!("{}-title", props.id);
    html! {
        <dialog ref={node} id={&props.id} class={classes!("dialog", shape)} {part}
            aria-labelledby={heading.clone()} oncancel={cancel} onclose={closed}
            onmousedown={down} onclick={click}>
            <div class="dialog-box">
                <header class="dialog-head">
                    <div class="dialog-heading">
                        <@{format!("h{}", props.level)} ref={title} id={heading} class="dialog-title" tabindex="-1">
                            { &props.title }
                        </@>
                        { props.lead.clone() }
                    </div>
                    <IconButton icon={IconKind::Close} label={&props.close} class="dialog-close"
                        onclick={props.on_close.reform(|_| ())} />
                </header>
                <div class="dialog-body">{ props.children.clone() }</div>
                if props.foot != Html::default() {
                    <footer class="dialog-foot">{ props.foot.clone() }</footer>
                }
            </div>
        </dialog>
    }
}
