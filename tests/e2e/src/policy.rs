//! The policies that host pages send: real headers, which name the widget's origin.

/// Where a host page comes from, seen from the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The widget's own origin, which its policy calls `'self'`.
    Home,
    /// Another origin: its policy names its own and the widget's.
    Apart,
}

impl Place {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Home, Self::Apart];

    /// The folder that its pages are served in.
    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::Home => "/pages/",
            Self::Apart => "/apart/",
        }
    }
}

/// The origins that a policy can name.
pub struct Origins {
    /// The widget's.
    pub widget: String,
    /// That of pages which are not at home.
    pub page: String,
    /// That of a catalog which neither of them serves.
    pub catalog: String,
}

/// A careful host: no inline script or style, no `eval` but WebAssembly. `{from}` is where the
/// widget comes from, and the page's own files where it has any.
const STRICT: &str = "default-src 'none'; script-src {from} 'wasm-unsafe-eval'; \
     style-src {from}; connect-src {from}; img-src {from} data:";

/// The same host with a catalog from a third address.
const WITH_CATALOG: &str = "default-src 'none'; script-src {from} 'wasm-unsafe-eval'; \
     style-src {from}; connect-src {from} {catalog}; img-src {from} data:";

/// The same host where WebAssembly is not allowed.
const NO_WASM: &str = "default-src 'none'; script-src {from}; \
     style-src {from}; connect-src {from}; img-src {from} data:";

/// The same host that carries the widget's page in a frame, or one of its own pages. `blob:` is
/// for the files that a frame saves, about which Firefox asks.
const FRAMING: &str = "default-src 'none'; script-src {from}; style-src {from}; \
     frame-src {from} blob:; img-src data:";

/// What goes with the widget's own page for frames, as docs/hosting.md says. It names its
/// origin: a sandboxed frame has none that it could call `'self'`.
pub fn of_frame(origins: &Origins) -> String {
    let ancestors = format!("; frame-ancestors {} {}", origins.widget, origins.page);
    STRICT.replace("{from}", &origins.widget) + &ancestors
}

/// What a host page sends with itself. Two send nothing: the one that lines with a style of
/// their own are pasted into, and the one that carries no planner.
pub fn of(page: &str, place: Place, origins: &Origins) -> Option<String> {
    let policy = match page {
        "paste.html" | "harness.html" => return None,
        "no-wasm.html" => NO_WASM,
        "framed.html" | "framed-lost.html" | "sandbox.html" => FRAMING,
        "box.html" | "hurry.html" => WITH_CATALOG,
        _ => STRICT,
    };
    let Origins { widget, page: own, catalog } = origins;
    let from = match place {
        // In a sandbox WebKit takes no origin for the page's own.
        Place::Home if page == "boxed.html" => widget.clone(),
        Place::Home => "'self'".to_owned(),
        // These have no file of their own.
        Place::Apart if ["strict.html", "no-wasm.html"].contains(&page) => widget.clone(),
        Place::Apart => format!("{own} {widget}"),
    };
    Some(policy.replace("{from}", &from).replace("{catalog}", catalog))
}
