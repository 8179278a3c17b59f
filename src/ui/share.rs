//! The share dialog: a plan, a day or a meal as a link, made only when asked for.

use biomeal_core::link::{self, Include, Shared, fragment};
use biomeal_core::score::Scope;

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::sharing::Way;
use crate::app::state::State;
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::apps;
use crate::ui::arrange::words;
use crate::ui::notice;
use crate::ui::pieces::button::button;
use crate::ui::pieces::check_box::check_box;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::segmented::segmented;
use crate::ui::qr::Code;

/// The order of the choice, as where a score is chosen.
const SCOPES: [Scope; 3] = [Scope::Meal, Scope::Day, Scope::Week];
/// Codes with more modules on a side are drawn across the dialog.
const MOST_BESIDE: u32 = 101;

/// The dialog; `base` is where the link leads.
pub fn view(state: &State, base: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let scope = state.sharing.scope;
    let link = state.shared().filter(is_filled).map(|shared| link::encode(&shared));
    let mut code = Html::default();
    let mut to_app = Html::default();
    let mut save = Html::default();
    if link.is_some() {
        let file = ui.on(Action::Send(Way::File));
        save = button("btn outline", Some(IconKind::File), texts.save_file, file);
    }
    let body = match link {
        None => {
            html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.empty.of(scope as usize) }</span></p> }
        }
        Some(Err(_)) => {
            html! { <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.too_long }</span></p> }
        }
        Some(Ok(payload)) => {
            let address = fragment::address(base, &payload);
            let drawn = Code::of(&address);
            if apps::are_there() {
                let share = ui.on(Action::Send(Way::App(address.clone())));
                to_app = button("btn outline", Some(IconKind::Share), texts.to_app, share);
            }
            let fits = drawn.is_some();
            if let Some(drawn) = drawn {
                code = scanned(&drawn, address.clone(), ui);
            }
            shared(address, fits, state, ui)
        }
    };
    let frame = Dialog {
        title: heading(state, ui).into(),
        lead: html! { <p class="dialog-lead">{ texts.lead.of(scope as usize) }</p> },
        foot: Some(html! { <div class="actions">{ to_app }{ save }</div> }),
        ..Dialog::named("share", "", DialogKind::Center, ui)
    };
    let content = html! {
        <div class="share">
            <div class="share-main">
                { choice(state, ui) }
                { body }
            </div>
            { code }
        </div>
    };
    dialog(frame, content)
}

fn is_filled(shared: &Shared) -> bool {
    shared.content.entries().next().is_some()
}

/// "Share this week", "Share Wednesday", "Share Wednesday’s dinner".
fn heading(state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.share;
    match state.sharing.scope {
        Scope::Week => texts.heading_week.to_owned(),
        _ => texts.heading.with([&name(state, ui)]),
    }
}

/// What is shared, by its name: the plan’s, where it is shared too.
pub fn name(state: &State, ui: &Ui) -> String {
    let sharing = state.sharing;
    match sharing.scope {
        Scope::Meal if ui.terms.reach == Scope::Meal => {
            state.plan().meal(sharing.at).map(|meal| ui.meal_name(meal)).unwrap_or_default()
        }
        Scope::Meal => words::meal_of_day(sharing.at, state, ui),
        Scope::Day => ui.day(sharing.at.day).to_owned(),
        Scope::Week if sharing.include.title => ui.plan_name(&state.plan().name),
        Scope::Week => ui.plan_name(""),
    }
}

/// Meal, day or week.
fn choice(state: &State, ui: &Ui) -> Html {
    let mut scopes = Vec::new();
    for scope in SCOPES {
        if scope <= ui.terms.reach {
            let chosen = ui.on(Action::Share(scope, state.sharing.at));
            scopes.push(((ui.texts.words.scope)(scope), scope == state.sharing.scope, chosen));
        }
    }
    if scopes.len() < 2 {
        return Html::default();
    }
    segmented(ui.texts.share.what, &ui.id("share-scope"), scopes)
}

/// The link, what it may take along, and what it means to share it.
fn shared(address: String, fits: bool, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let now = state.sharing.include;
    let can = state.can_include();
    let check = |label, on, next: Include| check_box(label, on, ui.on(Action::Include(next)));
    html! {
        <>
            <label class="field">
                <span class="field-label">{ texts.link }</span>
            </label>
            <div class="share-link">
                <input class="input link-text" readonly=true id={ui.focus_id(FocusOn::Link)}
                    aria-label={texts.link} value={&address} />
                { button("btn filled", Some(IconKind::Copy), texts.copy, ui.on(Action::CopyLink(address.clone()))) }
            </div>
            { length(&address, fits, state, ui) }
            <p class="callout">{ icon(IconKind::Warning) }<span>{ texts.warning.of(state.sharing.scope as usize) }</span></p>
            if can.title || can.meal_names || can.notes {
                <div class="share-checks">
                    if can.title {
                        { check(texts.include_title, now.title, Include { title: !now.title, ..now }) }
                    }
                    if can.meal_names {
                        { check(texts.include_meal_names, now.meal_names, Include { meal_names: !now.meal_names, ..now }) }
                    }
                    if can.notes {
                        { check(texts.include_notes, now.notes, Include { notes: !now.notes, ..now }) }
                    }
                </div>
            }
            <p class="note">{ icon(IconKind::Info) }<span>{ texts.check_ins }</span></p>
        </>
    }
}

/// How long the link is, or what just came of it: the notice at the bottom of the page
/// lies below the dialog.
fn length(address: &str, fits: bool, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let toast = state.toast.as_ref().map(|toast| &toast.notice);
    if let Some(refused @ (Notice::CopyRefused | Notice::PictureUnsure | Notice::AppRefused)) =
        toast
    {
        let text = notice::text(refused, state, ui);
        return html! { <p class="caution" role="alert">{ icon(IconKind::Warning) }<span>{ text }</span></p> };
    }
    let characters = ui.numbers.whole(address.chars().count() as u32);
    let text = match toast {
        Some(copied @ Notice::Copied(_)) => notice::text(copied, state, ui),
        _ if fits => texts.length.with([&characters]),
        _ => texts.long.with([&characters]),
    };
    let sign = if fits { IconKind::Check } else { IconKind::Info };
    html! { <p class="note" role="status">{ icon(sign) }<span>{ text }</span></p> }
}

/// The code, and what to do with it.
fn scanned(code: &Code, address: String, ui: &Ui) -> Html {
    let texts = &ui.texts.share;
    let save = ui.on(Action::Send(Way::Picture(address)));
    let large = code.side() > MOST_BESIDE;
    html! {
        <div class={if large { "share-code large" } else { "share-code" }}>
            { code.picture(texts.code) }
            <p class="t-mark">{ texts.scan }</p>
            <button type="button" class="text-btn" onclick={save}>{ texts.save_picture }</button>
        </div>
    }
}
