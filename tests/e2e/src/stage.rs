//! Where a test plays: one browser, one address.

#![expect(clippy::print_stderr, reason = "what a test prints is shown when it fails")]

use std::fs;
use std::thread;
use std::time::Instant;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use serde_json::json;

use crate::browser::Browser;
use crate::driver::output_folder;
use crate::engine::Engine;
use crate::page::Page;
use crate::policy::Place;
use crate::site::Site;

/// One browser and one server, for one test.
pub struct Stage {
    browser: Option<Browser>,
    site: Site,
}

impl Stage {
    /// Plays a journey over the built widget in an engine, unless the run leaves that engine out.
    pub fn play(engine: Engine, journey: fn(&Self)) {
        if is_chosen(engine) {
            Self::play_in(Browser::of(engine), Site::open(), journey).leave();
        }
    }

    /// Plays a journey for a person who has set text to twice its size, in Firefox, which can.
    pub fn play_with_twice_the_text(journey: fn(&Self)) {
        if is_chosen(Engine::Firefox) {
            drop(Self::play_in(Browser::with_twice_the_text(), Site::open(), journey));
        }
    }

    /// Plays a journey over the host pages alone, for which nothing need be built.
    pub fn play_on_pages(engine: Engine, journey: fn(&Self)) {
        if is_chosen(engine) {
            Self::play_in(Browser::of(engine), Site::of_pages(), journey).leave();
        }
    }

    /// Gives the browser back.
    fn play_in(browser: Browser, site: Site, journey: fn(&Self)) -> Browser {
        let begun = Instant::now();
        let mut stage = Self { browser: Some(browser), site };
        journey(&stage);
        stage.page().must_be_free_of_errors();
        stage.page().must_keep_to_itself();
        eprintln!("{} took {:.1} s", test_name(), begun.elapsed().as_secs_f32());
        stage.browser.take().expect("a stage has its browser until the journey ends")
    }

    /// Its browser.
    #[must_use]
    pub fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("a stage has its browser until the journey ends")
    }

    /// Its engine.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.browser().engine()
    }

    /// Its server.
    #[must_use]
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// What the browser shows now.
    #[must_use]
    pub fn page(&self) -> Page<'_> {
        Page::new(self.browser(), &self.site)
    }

    /// Opens one of the host pages: `snippet.html`, `box.html?width=360`.
    #[must_use]
    pub fn open(&self, page: &str) -> Page<'_> {
        self.open_at(Place::Home, page)
    }

    /// Opens a host page of another origin than the widget's.
    #[must_use]
    pub fn open_apart(&self, page: &str) -> Page<'_> {
        self.open_at(Place::Apart, page)
    }

    /// Opens a host page of one of the two.
    #[must_use]
    pub fn open_at(&self, place: Place, page: &str) -> Page<'_> {
        self.go(&self.site.page(place, page))
    }

    /// Opens an address.
    #[must_use]
    pub fn go(&self, address: &str) -> Page<'_> {
        // An address that differs in its fragment alone would not load anew.
        self.browser().go("about:blank");
        self.browser().go(address);
        self.page()
    }

    /// Empties the browser's storage for this server, as on a first visit.
    pub fn forget(&self) {
        // From a page without a planner: one would keep its plan when it goes.
        self.browser().go(&self.site.address("/favicon.ico"));
        self.browser().run("localStorage.clear()", &json!([]));
    }

    /// Opens an address in another browser, of another engine where the run has one,
    /// and does something there.
    pub fn elsewhere(&self, address: &str, act: impl FnOnce(Page<'_>)) {
        let here = Engine::ALL.iter().position(|engine| *engine == self.engine());
        let next = Engine::ALL.iter().cycle().skip(here.unwrap_or_default() + 1);
        let other = next.copied().find(|engine| engine.is_chosen());
        let browser = Browser::of(other.unwrap_or_else(|| self.engine()));
        let page = Page::new(&browser, &self.site);
        browser.go(address);
        act(page);
        page.must_be_free_of_errors();
        page.must_keep_to_itself();
        browser.leave();
    }
}

impl Drop for Stage {
    /// Keeps what was on the screen when a test failed.
    fn drop(&mut self) {
        let Some(browser) = self.browser.as_ref().filter(|_| thread::panicking()) else { return };
        let Ok(picture) = browser.try_ask("screenshot") else { return };
        let Ok(picture) = BASE64_STANDARD.decode(picture.as_str().unwrap_or_default()) else {
            return;
        };
        let path = output_folder().join(format!("{}.png", test_name().replace("::", "-")));
        if fs::write(&path, picture).is_ok() {
            eprintln!("what was on the screen: {}", path.display());
        }
    }
}

fn is_chosen(engine: Engine) -> bool {
    if !engine.is_chosen() {
        eprintln!("left out: BIOMEAL_ENGINES does not name {engine}");
    }
    engine.is_chosen()
}

fn test_name() -> String {
    thread::current().name().unwrap_or("test").to_owned()
}
