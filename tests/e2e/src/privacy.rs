//! Over every journey: no request but for our own files, none once the planner is loaded,
//! nothing kept but under our own keys and, of the standalone page, its own files; no cookie.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;
use serde_json::json;

use crate::browser::Browser;
use crate::page::Page;
use crate::site::Site;

/// Browsers ask for a site's icon themselves, whenever they like.
const ICON: &str = "/favicon.ico";

const LOOK: &str = include_str!("privacy.js");

/// Places that only a script that waits can look into.
const KEPT: &str = "
    const [done] = arguments;
    const names = async (list) => {
        // Not every engine has every place, and sandboxed frames have none.
        try { return await list(); } catch { return []; }
    };
    const cached = async (name) => {
        const files = await (await caches.open(name)).keys();
        return [['cache', name], ...files.map(({ url }) => ['file', url])];
    };
    Promise.all([
        names(async () => (await indexedDB.databases()).map(({ name }) => ['database', name])),
        names(async () => (await Promise.all((await caches.keys()).map(cached))).flat()),
        names(async () => (await navigator.serviceWorker.getRegistrations())
            .map(({ scope }) => ['worker', scope])),
    ]).then((all) => done(all.flat()));";

/// What the pages of a journey did, before they were left.
#[derive(Debug, Default)]
pub struct Record(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    pages: Vec<Looked>,
    /// Whether requests after loading are part of the journey.
    may_ask: bool,
    /// Keys under which other pages of the site keep something.
    of_others: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Looked {
    page: String,
    /// Addresses, and whether they were asked for after the planner was loaded.
    requests: Vec<(String, bool)>,
    keys: Vec<String>,
    session_keys: Vec<String>,
    cookies: Vec<String>,
}

impl Record {
    /// Takes note of what the page that is shown did, before it is left.
    pub fn look(&self, browser: &Browser) {
        // A frame that is gone, or a page that does not answer, has nothing to tell.
        let Ok(seen) = browser.try_run(LOOK, &json!([])) else { return };
        if let Ok(looked) = serde_json::from_value(seen) {
            self.seen(|seen| seen.pages.push(looked));
        }
    }

    /// Forgets all of it, for another journey.
    pub fn forget(&self) {
        self.seen(|seen| *seen = Seen::default());
    }

    fn seen<T>(&self, act: impl FnOnce(&mut Seen) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn complaints(&self, site: &Site) -> Vec<String> {
        self.seen(|seen| {
            let mut complaints = Vec::new();
            for looked in &seen.pages {
                looked.complain(site, seen, &mut complaints);
            }
            complaints
        })
    }
}

impl Looked {
    fn complain(&self, site: &Site, seen: &Seen, complaints: &mut Vec<String>) {
        let mut complain = |what: String| complaints.push(format!("{}: {what}", self.page));
        for (address, late) in &self.requests {
            if !is_own(address, site) {
                complain(format!("asked a stranger for {address}"));
            } else if *late
                && !seen.may_ask
                && !address.ends_with(ICON)
                && !is_worker(address, site)
            {
                complain(format!("asked for {address} after it was loaded"));
            }
        }
        let is_ours = |key: &String| key.starts_with("biomeal:") || seen.of_others.contains(key);
        for key in self.keys.iter().filter(|key| !is_ours(key)) {
            complain(format!("keeps something under {key:?}"));
        }
        for key in &self.session_keys {
            complain(format!("keeps something for the session under {key:?}"));
        }
        for cookie in &self.cookies {
            complain(format!("has the cookie {cookie:?}"));
        }
    }
}

/// Whether an address is that of a worker which keeps a standalone page that was opened: it is
/// asked for once the planner is there, which may be after its last file has come.
fn is_worker(address: &str, site: &Site) -> bool {
    site.keeping().iter().any(|folder| site.address(&format!("{folder}worker.js")) == address)
}

/// Whether an address is of the widget or of the page that carries it.
fn is_own(address: &str, site: &Site) -> bool {
    if address.starts_with("blob:") || address.starts_with("data:") {
        return true;
    }
    site.has(address)
}

impl Page<'_> {
    /// Says that requests after loading are part of the journey, as where a part is asked
    /// for again.
    pub fn may_ask_more(&self) {
        self.browser().record().seen(|seen| seen.may_ask = true);
    }

    /// Says that other pages of the site keep something under this key, on the journey.
    pub fn others_keep(&self, key: &str) {
        self.browser().record().seen(|seen| seen.of_others.push(key.to_owned()));
    }

    /// Fails when any page of the journey asked for anything but its own files, or for any
    /// after the planner was loaded; or keeps anything but under the planner's own keys.
    pub fn must_keep_to_itself(&self) {
        let browser = self.browser();
        browser.record().look(browser);
        let mut complaints = browser.record().complaints(self.site());
        for path in self.site().requests_since(self.site().beginning()) {
            if !Site::serves(&path) {
                complaints.push(format!("the server was asked for {path}"));
            }
        }
        let kept = browser.run_until_called(KEPT, &json!([]));
        let kept: Vec<(String, String)> = serde_json::from_value(kept).unwrap_or_default();
        let pages = self.site().keeping();
        let strange =
            kept.iter().filter(|(kind, name)| !is_offline_copy(kind, name, &pages, self.site()));
        complaints.extend(strange.map(|(kind, name)| format!("the {kind} {name}")));
        // Those that scripts cannot see, too.
        if let Ok(cookies) = browser.try_ask("cookie") {
            let names = cookies.as_array().into_iter().flatten();
            complaints.extend(names.map(|cookie| format!("the cookie {}", cookie["name"])));
        }
        assert!(
            complaints.is_empty(),
            "{}: the planner does not keep to itself:\n{}",
            browser.engine(),
            complaints.join("\n")
        );
    }

    /// Takes note that what pages did so far was expected.
    pub fn forget_what_was_done(&self) {
        self.browser().record().forget();
    }
}

/// Whether this is a standalone page's own copy of its files, which it keeps for when there is
/// no network: its worker, one cache of a name that tells the folder and the build, or a file in
/// it. `pages` are the folders whose page was opened; a widget on another page keeps none.
fn is_offline_copy(kind: &str, name: &str, pages: &[String], site: &Site) -> bool {
    pages.iter().any(|page| match kind {
        "worker" => name == site.address(page),
        "file" => name.starts_with(&site.address(page)),
        "cache" => name.strip_prefix(&format!("biomeal:{page} ")).is_some_and(|build| {
            build.len() == 16 && build.bytes().all(|digit| digit.is_ascii_hexdigit())
        }),
        _ => false,
    })
}
