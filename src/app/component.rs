//! The component at the top: it holds the state, lets actions change it, and does
//! what the browser is needed for: keeping, hearing, telling the host.

mod anew;
mod calls;
mod errands;
mod focus;
mod keeping;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use biomeal_core::merge::Known;
use gloo_timers::callback::Timeout;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::app::action::Action;
use crate::app::layout::Layout;
use crate::app::lost_focus::LostFocus;
use crate::app::state::{Moment, State};
use crate::app::ui::Ui;
use crate::app::{listeners, opening, overlay, spoken};
use crate::i18n::{Texts, direction};
use crate::later::{Arrival, Later};
use crate::markup::Handler;
use crate::platform::call::HostCall;
use crate::platform::listening::Listener;
use crate::platform::locks::Lock;
use crate::platform::numbers::Numbers;
use crate::platform::options::Options;
use crate::platform::storage::Shelf;
use crate::platform::timer::after;
use crate::platform::width::WidthWatch;
use crate::platform::{address, calendar, promised};
use crate::text::joined;
use crate::ui::planner::{self, Frame};

/// Spoken when changes have paused for this long, the last one only.
const SPEAK_AFTER_MS: u32 = 600;
/// How long a notice stays, unless the pointer or the focus is on it.
const TOAST_MS: u32 = 6_000;

/// The element and what its attributes ask for.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// Where the planner is drawn.
    pub place: HtmlElement,
    /// Dispatches events from the custom element, which tells the host page what happens.
    pub host: JsValue,
    /// The element's attributes.
    pub options: Rc<Options>,
    /// Brings the second half of the download: a promise.
    pub later: Function,
}

/// What reaches the app.
#[derive(Debug)]
pub enum Message {
    /// An action of the person or the browser.
    Act(Rc<Action>),
    /// The page called a method of the element.
    Call(HostCall),
    /// Another tab kept this text; or it may have made room.
    Elsewhere(String),
    /// Keep the document when no other tab does.
    Keep,
    /// Keep it now, with what is there: another element of this page has just kept
    /// something if this is true.
    Write(bool),
    /// Say the last change.
    Speak,
    /// The notice with this serial has been there long enough.
    ToastOver(u32),
    /// The pointer or the focus is on the notice, or has left it.
    HoldToast(bool),
}

/// The app.
#[derive(Debug)]
pub struct App {
    state: State,
    ui: Ui,
    /// What tells the page, and the settings that this began or goes on with.
    host: JsValue,
    options: Rc<Options>,
    /// Another value than before where it began anew: nothing on screen is from before.
    fresh: bool,
    shelf: Shelf,
    /// A number that no other tab has.
    tab: u32,
    known: RefCell<Known>,
    lock: Lock,
    /// Whether the document holds what the storage does not.
    unsaved: Cell<bool>,
    /// Whether a readonly planner shows what its page has set, which is written nowhere.
    lent: Cell<bool>,
    root: NodeRef,
    width: Option<WidthWatch>,
    lost: Option<LostFocus>,
    acted: bool,
    /// Whether the plan changed and the page has not been told yet.
    untold: bool,
    /// The last request for the focus that was met.
    focused: u32,
    listeners: Vec<Listener>,
    /// Calls of the page that wait for the second half of the download.
    calls: Vec<HostCall>,
    keep: Option<Timeout>,
    speak: Option<Timeout>,
    toast: Option<Timeout>,
    to_speak: String,
    spoken: String,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let AppProps { place, host, options, .. } = ctx.props();
        let shelf = Shelf::named(&options.storage_key);
        let layout = Layout::of(place.get_bounding_client_rect().width());
        let mut found = opening::open(&shelf, options.sets_aside);
        let today = calendar::today().weekday();
        let tab = keeping::tab_number();
        let known = Known::new(tab, &found.text, &mut found.document);
        let mut state = State::new(found.document, today, layout, found.keeping, Arrival::Coming);
        state.damaged = found.damaged;
        state.begin(options.terms());
        let link = options.reads_fragment.then(address::shared_payload).flatten();
        // A link that someone opened counts more than what the page begins with.
        if link.is_some() || options.plan.is_empty() {
            state.act(&Action::LinkInAddress(link));
        } else {
            state.act(&Action::Receive(options.plan.clone()));
        }
        let ui = Ui {
            act: ctx.link().callback(Message::Act),
            texts: Texts,
            numbers: Rc::new(Numbers::of(&options.language)),
            direction: direction(&options.language),
            heading_level: options.heading_level,
            hide_numbers: state.document.settings.hide_numbers,
            terms: state.terms,
            id: joined(&["bm-", &options.storage_key], "").into(),
        };
        Self {
            state,
            ui,
            host: host.clone(),
            options: Rc::clone(options),
            fresh: false,
            shelf,
            tab,
            known: RefCell::new(known),
            lock: Lock::new(ctx.link().callback(|()| Message::Write(false))),
            unsaved: Cell::new(false),
            lent: Cell::new(false),
            root: NodeRef::default(),
            width: None,
            lost: None,
            acted: false,
            untold: false,
            focused: 0,
            listeners: Vec::new(),
            calls: Vec::new(),
            keep: None,
            speak: None,
            toast: None,
            to_speak: String::new(),
            spoken: String::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let seen = self.act(ctx, &action);
                let arrived = matches!(*action, Action::Arrived(_));
                // What the page asked for meanwhile; then what it called.
                arrived && (self.follow_page(ctx) | self.answer_calls(ctx)) || seen
            }
            Message::Call(call) => self.take_call(ctx, call),
            Message::Elsewhere(text) => self.hear_soon(ctx, &text),
            Message::Keep => {
                self.keep = None;
                self.lock.ask(self.shelf.key());
                false
            }
            Message::Write(quiet) => self.keep_now(ctx, quiet),
            Message::Speak => {
                self.speak = None;
                self.spoken = std::mem::take(&mut self.to_speak);
                true
            }
            Message::ToastOver(serial) => {
                let over = self.state.toast.as_ref().is_some_and(|toast| toast.serial == serial);
                if over {
                    self.state.toast = None;
                }
                over
            }
            Message::HoldToast(held) => {
                self.toast = None;
                if !held {
                    self.time_toast(ctx);
                }
                false
            }
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AppProps) -> bool {
        self.follow_page(ctx)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link().clone();
        let hold_toast = move |held: bool| {
            let link = link.clone();
            Handler::new(move |_| link.send_message(Message::HoldToast(held)))
        };
        let frame = Frame {
            share_base: self.share_base(ctx),
            elsewhere: !ctx.props().options.share_url.is_empty(),
            spoken: self.spoken.clone(),
            hold_toast: hold_toast(true),
            let_toast_go: hold_toast(false),
        };
        yew::html! {
            <div key={["a", "b"][usize::from(self.fresh)]} ref={self.root.clone()}>{ planner::view(&self.state, &frame, &self.ui).into_node() }</div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Some(root) = self.root.cast::<HtmlElement>() else { return };
        if self.listeners.is_empty() {
            let resized = ctx
                .link()
                .callback(|width| Message::Act(Rc::new(Action::Resized(Layout::of(width)))));
            self.width = WidthWatch::new(&root, resized);
            self.lost = Some(LostFocus::new(&root));
            let act = self.ui.act.clone();
            let write = keeping::writes(ctx.link());
            let changed = ctx.link().callback(Message::Elsewhere);
            self.listeners = listeners::listen(&root, &self.shelf, &act, write, changed);
            if ctx.props().options.reads_fragment {
                self.listeners.extend(listeners::watch_address(&act));
            }
            if self.state.arrival == Arrival::Coming {
                self.load_later(ctx);
            }
            if ctx.props().options.sets_aside {
                // It must not be found again at the next start.
                self.keep_soon(ctx);
            }
        }
        self.place_focus(&root);
    }
}

impl App {
    fn act(&mut self, ctx: &Context<Self>, action: &Action) -> bool {
        let is_known = match action {
            Action::Resized(layout) => *layout == self.state.layout,
            Action::Today(date) => self.state.date == Some(*date),
            // Another part of the fragment changed.
            Action::LinkInAddress(link) => self.state.link_in_address == *link,
            // The page asks for another one by now.
            Action::HostCatalog(found) => found.address != ctx.props().options.catalog,
            _ => false,
        };
        if is_known {
            return false;
        }
        if let Action::Choose(chosen) = action {
            // The focus first: a dialog that opens now goes back to where it was.
            if let Some(root) = self.root.cast::<HtmlElement>() {
                overlay::focus_button(&root);
            }
            self.state.act(&Action::CloseMenu);
            return self.act(ctx, chosen);
        }
        // A press beside a menu closes it and has the focus go where it was pressed; the
        // calendar goes on by itself.
        self.acted = !matches!(action, Action::CloseMenu | Action::Today(_));
        self.with_browser(ctx, action);
        let before = self.state.moment();
        self.look_at_calendar();
        let looked =
            self.state.incoming.is_some() || matches!(action, Action::LinkInAddress(Some(_)));
        self.state.act(action);
        if looked
            && self.state.incoming.is_none()
            && ctx.props().options.reads_fragment
            && let Some(later) = self.state.arrival.here()
        {
            later.drop_shared_payload();
        }
        self.follow(ctx, &before);
        true
    }

    /// Goes by what the page asks for, once what does that is there.
    fn follow_page(&mut self, ctx: &Context<Self>) -> bool {
        let Some(later) = self.state.arrival.here() else { return false };
        later.follow_page(self, ctx);
        true
    }

    /// Goes on with the new day after midnight; the first time, with today.
    fn look_at_calendar(&mut self) {
        let today = calendar::today();
        if self.state.date != Some(today) {
            self.state.act(&Action::Today(today));
        }
    }

    /// What has to follow in the browser when the state is no longer what it was.
    fn follow(&mut self, ctx: &Context<Self>, before: &Moment) {
        self.ui.hide_numbers = self.state.document.settings.hide_numbers;
        let now = self.state.moment();
        let changed = now.changes != before.changes;
        if changed || now.notes != before.notes {
            self.keep_soon(ctx);
        }
        // Check-ins are nothing that a page is told.
        self.untold |= changed;
        self.tell_change();
        self.close_old(before);
        self.say(ctx, before);
    }

    /// Says what is no longer as it was.
    fn say(&mut self, ctx: &Context<Self>, before: &Moment) {
        if let Some(text) = spoken::change(before, &self.state, &self.ui) {
            self.to_speak = text;
            self.speak = Some(later(ctx, SPEAK_AFTER_MS, Message::Speak));
        }
        if self.state.moment().toast != before.toast {
            self.time_toast(ctx);
        }
    }

    /// Has the second half of the download loaded, and hears how that went.
    fn load_later(&self, ctx: &Context<Self>) {
        let arrived = |worked: bool| {
            let arrival = if worked { Arrival::Here(Later::arrived()) } else { Arrival::Failed };
            Rc::new(Action::Arrived(arrival))
        };
        promised::hear(&ctx.props().later, self.ui.act.reform(arrived));
    }

    fn time_toast(&mut self, ctx: &Context<Self>) {
        let toast = self.state.toast.as_ref().filter(|toast| !toast.notice.stays());
        self.toast = toast.map(|toast| later(ctx, TOAST_MS, Message::ToastOver(toast.serial)));
    }
}

/// Sends the app a message after a while, unless what is returned is dropped before.
fn later(ctx: &Context<App>, milliseconds: u32, message: Message) -> Timeout {
    let link = ctx.link().clone();
    after(milliseconds, Box::new(move || link.send_message(message)))
}
