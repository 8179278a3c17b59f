//! The component at the top: it holds the state, lets actions change it, and does
//! what the browser is needed for: keeping, hearing, telling the host.

mod acting;
mod anew;
mod calls;
mod errands;
mod focus;
mod keeping;
mod pace;

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
use crate::app::pace::Pace;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::{listeners, opening};
use crate::i18n::{Texts, direction};
use crate::later::Arrival;
use crate::markup::Handler;
use crate::platform::call::HostCall;
use crate::platform::listening::Listener;
use crate::platform::locks::Lock;
use crate::platform::numbers::Numbers;
use crate::platform::options::Options;
use crate::platform::storage::Shelf;
use crate::platform::timer::after;
use crate::platform::width::WidthWatch;
use crate::platform::{address, calendar};
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
    /// The browser is about to paint.
    Painting,
    /// It has painted: what waited for that is drawn.
    Painted,
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
    /// Which panels wait for the next paint, and what comes after it.
    pace: Rc<Pace>,
    rest: Option<Timeout>,
    /// What the search field holds, as far as is known.
    field: String,
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
            pace: Rc::default(),
            rest: None,
            field: String::new(),
            keep: None,
            speak: None,
            toast: None,
            to_speak: String::new(),
            spoken: String::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Painting => {
                self.paint_first(ctx);
                false
            }
            Message::Act(action) if self.types(ctx, &action) => false,
            message => self.paced(ctx, message),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AppProps) -> bool {
        self.catch_up(ctx);
        self.pace.draw(None);
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
            pace: Rc::clone(&self.pace),
        };
        self.pace.begin();
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
        self.fill_search(&root);
        if self.rest.is_none() {
            self.place_focus(&root);
        }
    }
}

/// Sends the app a message after a while, unless what is returned is dropped before.
fn later(ctx: &Context<App>, milliseconds: u32, message: Message) -> Timeout {
    let link = ctx.link().clone();
    after(milliseconds, Box::new(move || link.send_message(message)))
}
