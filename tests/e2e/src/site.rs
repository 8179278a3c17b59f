//! What the browsers look at: the built widget and the host pages, at an address
//! of its own for each test, so that nothing is stored there yet.

use std::env;
use std::path::{Path, PathBuf};

use xtask::server::{Server, Site as Content};

/// The strict policy of a careful host: no inline script or style, no `eval` but WebAssembly.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:";

/// The same host where WebAssembly is not allowed.
pub const NO_WASM: &str = "default-src 'none'; script-src 'self'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:";

/// A server with what was built at `/biomeal/` and the host pages at `/pages/`.
pub struct Site {
    server: &'static Server,
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
        let content = Content::new()
            .folder("/biomeal/", dist)
            .folder("/pages/", pages())
            .page("/favicon.ico", "image/svg+xml", "")
            // The widget may be fetched from anywhere, a sandboxed frame included.
            .header("/", "access-control-allow-origin", "*")
            .header("/pages/strict.html", "content-security-policy", STRICT)
            .header("/pages/no-wasm.html", "content-security-policy", NO_WASM);
        let server = Server::start(content, 0)
            .unwrap_or_else(|error| panic!("the server does not start: {error}"));
        // It serves until the process ends: a free port would come back to
        // another test, with what browsers keep for that address.
        Self { server: Box::leak(Box::new(server)) }
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

/// The built widget: `BIOMEAL_DIST`, else `dist` in the project.
fn dist() -> PathBuf {
    env::var_os("BIOMEAL_DIST").map_or_else(|| project().join("dist"), PathBuf::from)
}

fn pages() -> PathBuf {
    project().join("tests/pages")
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
