//! What lies over the plan: sheets of the narrow layout and small dialogs.

use biomeal_core::link;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::{Ui, use_ui};
use crate::ui::pieces::button::{Button, ButtonKind};
use crate::ui::pieces::dialog::{Dialog, DialogKind};
use crate::ui::pieces::icon::IconKind;
use crate::ui::planner::{self, Frame};
use crate::ui::share::ShareDialog;
use crate::ui::{method, plants, score, storage, toast};

/// What is open now.
pub fn over(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    match state.over {
        None => Html::default(),
        Some(Over::Foods) => {
            sheet("foods", ui.texts.catalog.add_food, planner::catalog(state, ui), state, frame, ui)
        }
        Some(Over::Score) => {
            sheet("score", ui.texts.score.heading, score::panel(state, true, ui), state, frame, ui)
        }
        Some(Over::Share) => html! {
            <ShareDialog plan={state.plan().clone()} foods={(*state.foods).clone()}
                base={frame.share_base.clone()} refused={state.copy_refused()} />
        },
        Some(Over::OpenLink) => html! { <OpenLink /> },
        Some(Over::Rename) => html! { <Rename name={state.plan().name.clone()} /> },
        Some(Over::Plants) => {
            let list = html! { { plants::all(&state.figures, ui) } };
            center("plants", shell.plants_heading, list, ui)
        }
        Some(Over::Method) => {
            let method = html! { <div class="text">{ method::page(ui) }</div> };
            center("method", ui.texts.method.title, method, ui)
        }
        Some(Over::Privacy) => {
            let lines = shell.privacy_text.map(|line| html! { <p key={line}>{ line }</p> });
            center("privacy", shell.privacy, html! { <div class="text">{ for lines }</div> }, ui)
        }
        Some(Over::Storage) => {
            let text = html! {
                <div class="text">
                    <p>{ storage::explanation(state.keeping, ui) }</p>
                    <div class="actions">
                        <Button icon={IconKind::File} label={ui.texts.share.save_file}
                            onclick={ui.on(Action::SaveFile)} />
                    </div>
                </div>
            };
            center("storage", ui.texts.share.storage_heading, text, ui)
        }
    }
}

fn sheet(
    id: &str,
    title: &'static str,
    content: Html,
    state: &State,
    frame: &Frame,
    ui: &Ui,
) -> Html {
    let toast = toast::view(state, &frame.hold_toast, ui);
    html! {
        <Dialog key={id.to_owned()} id={format!("{}-{id}-sheet", ui.id)} {title} kind={DialogKind::Sheet}
            level={ui.heading_level} close={ui.texts.shell.close} on_close={ui.on(Action::Close)}>
            { content }
            { toast }
        </Dialog>
    }
}

fn center(id: &str, title: &'static str, content: Html, ui: &Ui) -> Html {
    html! {
        <Dialog key={id.to_owned()} id={format!("{}-{id}-dialog", ui.id)} {title}
            level={ui.heading_level} close={ui.texts.shell.close} on_close={ui.on(Action::Close)}>
            { content }
        </Dialog>
    }
}

/// Properties of [`Rename`].
#[derive(Clone, PartialEq, Properties)]
struct RenameProps {
    /// The name so far.
    name: String,
}

#[component]
fn Rename(props: &RenameProps) -> Html {
    let ui = use_ui();
    let shell = &ui.texts.shell;
    let field = use_node_ref();
    let submit = {
        let (field, act) = (field.clone(), ui.act.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                act.emit(Action::Rename(field.value()));
            }
        }
    };
    html! {
        <Dialog id={format!("{}-rename", ui.id)} title={shell.rename_plan} level={ui.heading_level}
            close={shell.close} on_close={ui.on(Action::Close)}>
            <form class="text" onsubmit={submit}>
                <label class="field">
                    <span class="field-label">{ shell.plan_name }</span>
                    <input class="input" ref={field} value={props.name.clone()} maxlength="80"
                        placeholder={shell.unnamed} autocomplete="off" />
                </label>
                <div class="actions">
                    <button type="submit" class="btn filled">{ shell.save }</button>
                    <Button kind={ButtonKind::Quiet} label={shell.cancel} onclick={ui.on(Action::Close)} />
                </div>
            </form>
        </Dialog>
    }
}

#[component]
fn OpenLink() -> Html {
    let ui = use_ui();
    let texts = &ui.texts.incoming;
    let field = use_node_ref();
    let submit = {
        let (field, act) = (field.clone(), ui.act.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                act.emit(Action::Receive(link::decode(&field.value()).map(Box::new)));
            }
        }
    };
    html! {
        <Dialog id={format!("{}-open-link", ui.id)} title={texts.open_heading} level={ui.heading_level}
            close={ui.texts.shell.close} on_close={ui.on(Action::Close)}>
            <form class="text" onsubmit={submit}>
                <label class="field">
                    <span class="field-label">{ texts.open_label }</span>
                    <input class="input" ref={field} autocomplete="off" inputmode="url" />
                </label>
                <div class="actions">
                    <button type="submit" class="btn filled">{ texts.open }</button>
                    <Button kind={ButtonKind::Quiet} label={ui.texts.shell.cancel} onclick={ui.on(Action::Close)} />
                </div>
            </form>
        </Dialog>
    }
}
