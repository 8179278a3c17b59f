//! What the browsers look at: the built widget and the host pages, at an address
//! of its own for each test, so that nothing is stored there yet.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::server::{Server, Site as Content};

use crate::policy::{self, Origins, Place};
use crate::wait::{DEADLINE, until};

/// The widget's files that a page can miss, by their names' beginning and end.
const LOST: [(&str, &str, &str); 5] = [
    ("element", "biomeal.js", ".js"),
    ("script", "biomeal-", ".js"),
    ("wasm", "biomeal-", ".bin"),
    ("styles", "biomeal-", ".css"),
    ("later", "biomeal-later-", ".bin"),
];

const POLICY: &str = "content-security-policy";

/// The catalog of a host page that the documentation has.
const CATALOG: &str = include_str!("../../../docs/host-catalog.example.json");

/// Where a build lies that a test may change and replace.
pub const INSTALLED: &str = "/installed/";

/// The planner that stops where a test asks for it.
const FAULTY: &str = "/faulty/";

/// A server with what was built at `/biomeal/` and the host pages at `/pages/`. Under
/// `/apart/` are the same pages for another origin than the widget's: they name it. A second
/// server has nothing but catalogs.
pub struct Site {
    server: &'static Server,
    third: &'static Server,
}

/// A moment in a server's log.
#[derive(Clone, Copy, Debug)]
pub struct Mark(usize);

impl Site {
    /// Serves at a new address.
    ///
    /// # Panics
    /// When the widget is not built.
    #[must_use]
    pub fn open() -> Self {
        let dist = dist();
        assert!(
            dist.join("v1/biomeal.js").is_file(),
            "there is no v1/biomeal.js in {}. This builds it: cargo xtask build",
            dist.display()
        );
        Self::with(&dist)
    }

    /// Serves the host pages alone.
    #[must_use]
    pub fn of_pages() -> Self {
        Self::with(&dist())
    }

    fn with(dist: &Path) -> Self {
        let third = start(|_| catalogs(Content::new(), "/"));
        let origins = |port| Origins {
            widget: format!("http://127.0.0.1:{port}"),
            page: format!("http://localhost:{port}"),
            catalog: third.address(""),
        };
        Self { server: start(|port| content(dist, port, &origins(port))), third }
    }

    /// Where the pages lie that use the package.
    #[must_use]
    pub fn package() -> PathBuf {
        project().join("target/package-pages")
    }

    /// The built widget.
    #[must_use]
    pub fn dist() -> PathBuf {
        dist()
    }

    /// Where a file of the build lies.
    #[must_use]
    pub fn built(&self, path: &str) -> PathBuf {
        dist().join(path)
    }

    /// The address of a path that starts with `/`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        self.server.address(path)
    }

    /// The same place under another origin.
    #[must_use]
    pub fn other_origin(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.server.port())
    }

    /// A host page, such as `box.html` or `package/plain.html`.
    #[must_use]
    pub fn page(&self, place: Place, page: &str) -> String {
        let path = format!("{}{page}", place.folder());
        match place {
            Place::Home => self.address(&path),
            Place::Apart => self.other_origin(&path),
        }
    }

    /// A catalog of an origin that is neither the page's nor the widget's.
    #[must_use]
    pub fn third(&self, catalog: &str) -> String {
        self.third.address(&format!("/{catalog}"))
    }

    /// Whether an address is of the widget or of a page that carries it.
    pub(crate) fn has(&self, address: &str) -> bool {
        let here = [self.address("/"), self.other_origin("/")];
        address.starts_with(&self.third(""))
            || here.iter().any(|here| {
                address
                    .strip_prefix(here.as_str())
                    .is_some_and(|path| Self::serves(&format!("/{path}")))
            })
    }

    /// Whether a path is one of those.
    pub(crate) fn serves(path: &str) -> bool {
        let widget = ["/biomeal/", INSTALLED, FAULTY, "/lost-"];
        let pages = ["/pages/", "/apart/", "/favicon.ico"];
        widget.iter().chain(&pages).any(|own| path.starts_with(own))
    }

    /// Puts a build at [`INSTALLED`] in the place of the one that was there; with a mark it is
    /// another build than the one at `/biomeal/`, and its page and files hold that word.
    ///
    /// # Panics
    /// When Node.js is missing or the build is not whole.
    pub fn install(&self, mark: &str) {
        let folder = installed(self.server.port());
        let _nothing_yet = fs::remove_dir_all(&folder);
        let mut node = Command::new("node");
        node.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/installed.mjs"));
        node.args([&dist(), &folder]);
        if !mark.is_empty() {
            node.arg(mark);
        }
        assert!(node.status().expect("node starts").success(), "no build for {INSTALLED}");
    }

    /// The planner that stops where a test asks for it.
    #[must_use]
    pub fn faulty() -> PathBuf {
        faulty()
    }

    /// Where a file of the build at [`INSTALLED`] lies.
    #[must_use]
    pub fn installed(&self, path: &str) -> PathBuf {
        installed(self.server.port()).join(path)
    }

    /// Cuts the network: whoever asks is refused.
    pub fn cut(&self) {
        self.server.close();
    }

    /// Answers nobody, once the network is cut, until what is returned is dropped: whoever asks
    /// is connected, and waits.
    ///
    /// # Panics
    /// When another program has taken the port and keeps it.
    #[must_use]
    pub fn keep_silent(&self) -> TcpListener {
        // A connection of some browser may have it for a moment.
        let silent = until(DEADLINE, || TcpListener::bind(("127.0.0.1", self.server.port())).ok());
        silent.expect("the port is still free")
    }

    /// Has the network back.
    ///
    /// # Panics
    /// When another program has taken the port and keeps it.
    pub fn mend(&self) {
        // A connection of some browser may have it for a moment.
        let open = until(DEADLINE, || self.server.open().ok());
        open.expect("the port is free again");
    }

    /// Folders whose standalone page was opened: that page keeps its files there.
    pub(crate) fn keeping(&self) -> Vec<String> {
        let pages = ["/biomeal/", INSTALLED].into_iter().filter(|page| {
            self.server.requests().iter().any(|path| path.split('?').next() == Some(page))
        });
        pages.map(str::to_owned).collect()
    }

    /// Before anything was asked.
    #[must_use]
    pub const fn beginning(&self) -> Mark {
        Mark(0)
    }

    /// Now.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark(self.server.requests().len())
    }

    /// What was asked of the server since then.
    #[must_use]
    pub fn requests_since(&self, mark: Mark) -> Vec<String> {
        self.server.requests().split_off(mark.0)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _none = fs::remove_dir_all(installed(self.server.port()));
    }
}

/// Starts a server that serves until the process ends: a free port would come back to another
/// test, with what browsers keep for that address.
fn start(content: impl FnOnce(u16) -> Content) -> &'static Server {
    let server = Server::start_knowing(content, 0)
        .unwrap_or_else(|error| panic!("the server does not start: {error}"));
    Box::leak(Box::new(server))
}

fn content(dist: &Path, port: u16, origins: &Origins) -> Content {
    let mut content = Content::new()
        .folder("/biomeal/", dist)
        .folder(INSTALLED, installed(port))
        .folder(FAULTY, faulty())
        .header("/biomeal/v1/frame.html", POLICY, &policy::of_frame(origins))
        .page("/favicon.ico", "image/svg+xml", "")
        // The same as a site serves it where browsers may keep what never changes.
        .folder("/biomeal/kept/", dist)
        .header("/biomeal/kept/v1/biomeal-", "cache-control", "public, max-age=31536000, immutable")
        // The widget may be fetched from anywhere, a sandboxed frame included.
        .header("/", "access-control-allow-origin", "*");
    for place in Place::ALL {
        let folder = place.folder();
        content = content
            .folder(folder, pages())
            .folder(&format!("{folder}yew/"), yew_page())
            .folder(&format!("{folder}package/"), Site::package());
        for page in host_pages() {
            let path = format!("{folder}{page}");
            if let Some(policy) = policy::of(&page, place, origins) {
                content = content.header(&path, POLICY, &policy);
            }
            content =
                content.page(&path, "text/html; charset=utf-8", read(place, &page, dist, origins));
        }
        content = catalogs(content, &format!("{folder}catalog/"));
    }
    for (what, start, end) in LOST {
        let is_lost = |name: &String| {
            name.starts_with(start)
                && name.ends_with(end)
                && name.starts_with("biomeal-later-") == (what == "later")
        };
        // Each place has a file to miss.
        for place in Place::ALL {
            let prefix = format!("/lost-{what}{}", place.folder());
            let frame = format!("{prefix}v1/frame.html");
            content =
                content.folder(&prefix, dist).header(&frame, POLICY, &policy::of_frame(origins));
            for name in files(&dist.join("v1")).filter(is_lost) {
                content = content.missing_at_first(&format!("{prefix}v1/{name}"));
            }
        }
    }
    content
}

/// The host pages, those of projects that use the package among them, where they are built.
fn host_pages() -> Vec<String> {
    let mut all = Vec::new();
    for (folder, prefix) in [
        (pages(), ""),
        (Site::package(), "package/"),
        (Site::package().join("site"), "package/site/"),
    ] {
        let pages = files(&folder).filter(|name| name.ends_with(".html"));
        all.extend(pages.map(|name| format!("{prefix}{name}")));
    }
    all
}

/// A host page's text. One that lies apart asks the widget's origin for the widget's files.
fn read(place: Place, page: &str, dist: &Path, origins: &Origins) -> String {
    let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
    let Some(name) = page.strip_prefix("package/") else {
        let text = read(pages().join(page));
        if place == Place::Home {
            let lines = read(dist.join("v1/preload.html"));
            let lines = lines.replace("href=\"", "href=\"/biomeal/kept/v1/");
            return text.replace("<!-- v1/preload.html -->", &lines);
        }
        let widget = &origins.widget;
        return text
            .replace("\"/biomeal/", &format!("\"{widget}/biomeal/"))
            .replace("src=\"watch.js\"", &format!("src=\"{widget}/pages/watch.js\""));
    };
    let text = read(Site::package().join(name));
    if place == Place::Home {
        return text;
    }
    let from = format!("{}/pages/package/", origins.widget);
    text.replace("\"node_modules/", &format!("\"{from}node_modules/"))
        .replace("\"./assets/", &format!("\"{from}site/assets/"))
}

/// Catalogs of host pages: a good one, others, and what is none.
fn catalogs(content: Content, folder: &str) -> Content {
    let json = "application/json";
    let wrong = CATALOG.replace("10.1", "120").replace("Farm kefir", "<b>Farm kefir</b>");
    let other = CATALOG.replace("Farm kefir", "Goat kefir").replace("Oat House", "Goat Yard");
    let at = |name: &str| format!("{folder}{name}.json");
    content
        .header(folder, "access-control-allow-origin", "*")
        .page(&at("good"), "application/json; charset=utf-8", CATALOG)
        .page(&at("other"), json, other)
        .page(&at("wrong"), json, wrong)
        .page(&at("cut"), json, &CATALOG[..CATALOG.len() / 2])
        .page(&at("latin"), json, b"{\"brand\": \"\xe9\"}".to_vec())
        .page(&at("page"), "text/html; charset=utf-8", CATALOG)
        .page(&at("private"), json, CATALOG)
        .header(&at("private"), "access-control-allow-origin", "https://a.example")
        .stream(&at("huge"), &" ".repeat(50_000), 1000)
        .silence(&at("silent"))
}

/// The names in a folder; none where there is no folder.
fn files(folder: &Path) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok())
}

/// The built widget: `BIOMEAL_DIST`, else `dist` in the project.
fn dist() -> PathBuf {
    env::var_os("BIOMEAL_DIST").map_or_else(|| project().join("dist"), PathBuf::from)
}

/// The host page that is a Yew app, built by `cargo xtask test`.
fn yew_page() -> PathBuf {
    project().join("target/yew-page")
}

/// Built by `cargo xtask build --faults`, and by `cargo xtask test`.
fn faulty() -> PathBuf {
    project().join("target/faulty")
}

fn installed(port: u16) -> PathBuf {
    project().join(format!("target/e2e/installed-{port}"))
}

fn pages() -> PathBuf {
    project().join("tests/pages")
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
