//! The share dialog: the plan as a link, made only when asked for.

use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared, fragment};
use biomeal_core::plan::Plan;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::ui::use_ui;
use crate::ui::pieces::button::{Button, ButtonKind};
use crate::ui::pieces::check_box::check_box;
use crate::ui::pieces::dialog::{Dialog, DialogKind};
use crate::ui::pieces::icon::{IconKind, icon};

/// Properties of [`ShareDialog`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShareDialogProps {
    /// The plan.
    pub plan: Plan,
    /// The foods it may name; own ones travel with it.
    pub foods: Foods,
    /// Where the link leads.
    pub base: String,
    /// Whether the browser refused to copy.
    pub refused: bool,
}

/// The dialog.
#[component]
pub fn ShareDialog(props: &ShareDialogProps) -> Html {
    let ui = use_ui();
    let texts = &ui.texts.share;
    let include = use_state_eq(Include::default);
    let field = use_node_ref();
    use_effect_with(props.refused, {
        let field = field.clone();
        move |refused| {
            if *refused && let Some(field) = field.cast::<HtmlInputElement>() {
                // The way left where copying is not allowed: select, copy by hand.
                let _ = field.focus();
                field.select();
            }
        }
    });
    let body = if props.plan.is_empty() {
        html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.empty }</span></p> }
    } else {
        match link::encode(&Shared::plan(&props.plan, &props.foods, *include)) {
            Err(_) => {
                html! { <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.too_long }</span></p> }
            }
            Ok(payload) => {
                let address = fragment::address(&props.base, &payload);
                let length = ui.numbers.whole(address.chars().count() as u32);
                let copy = ui.on(Action::CopyLink(address.clone()));
                let toggle = |change: fn(&mut Include, bool)| {
                    let include = include.clone();
                    Callback::from(move |on: bool| {
                        let mut next = *include;
                        change(&mut next, on);
                        include.set(next);
                    })
                };
                html! {
                    <div class="share-main">
                        <label class="field">
                            <span class="field-label">{ texts.link }</span>
                        </label>
                        <div class="share-link">
                            <input class="input link-text" readonly=true ref={field} aria-label={texts.link}
                                value={address} />
                            <Button kind={ButtonKind::Filled} icon={IconKind::Copy} label={texts.copy} onclick={copy} />
                        </div>
                        <p class="note">{ icon(IconKind::Check) }<span>{ (texts.length)(&length) }</span></p>
                        if props.refused {
                            <p class="caution" role="alert">{ icon(IconKind::Warning) }<span>{ texts.copy_refused }</span></p>
                        }
                        <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.warning }</span></p>
                        <div class="share-checks">
                            { check_box(texts.include_title, include.title, toggle(|include, on| include.title = on)) }
                            { check_box(texts.include_meal_names, include.meal_names, toggle(|include, on| include.meal_names = on)) }
                            { check_box(texts.include_notes, include.notes, toggle(|include, on| include.notes = on)) }
                        </div>
                    </div>
                }
            }
        }
    };
    let lead = html! { <p class="dialog-lead">{ texts.lead }</p> };
    let foot = html! {
        <div class="actions">
            <Button icon={IconKind::File} label={texts.save_file} onclick={ui.on(Action::SaveFile)} />
        </div>
    };
    html! {
        <Dialog id={format!("{}-share", ui.id)} title={texts.heading} {lead} kind={DialogKind::Center}
            level={ui.heading_level} close={ui.texts.shell.close} on_close={ui.on(Action::Close)} {foot}>
            <div class="share">{ body }</div>
        </Dialog>
    }
}
