//! The finder that is put into pages, with the library that computes roles and
//! names: `dom-accessibility-api`, the one Testing Library uses.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The finder itself; it takes `accname` from the lines before it.
const FINDER: &str = include_str!("finder.js");

/// The script that puts the finder into a page as `window.biomealFinder`.
pub fn finder() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let accname = modules("dom-accessibility-api/dist", "./index");
        format!("const accname = {accname};\n{FINDER}")
    })
}

/// A file of an npm package, as installed beside `package.json`.
///
/// # Panics
/// When the packages are not installed, with the line that does.
pub fn package_file(path: &str) -> String {
    let path = packages().join(path);
    fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}. This installs it: npm ci", path.display()))
}

fn packages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../node_modules")
}

/// The modules of a folder of a CommonJS package as one expression: its entry's exports.
fn modules(folder: &str, entry: &str) -> String {
    let mut table = String::new();
    for part in ["", "polyfills/"] {
        let place = packages().join(folder).join(part);
        let files = fs::read_dir(&place).unwrap_or_else(|error| {
            panic!("{}: {error}. This installs it: npm ci", place.display())
        });
        let mut names: Vec<_> = files
            .flatten()
            .filter_map(|file| file.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".js").map(str::to_owned))
            .filter(|name| !name.ends_with(".d"))
            .collect();
        names.sort();
        for name in names {
            let source = package_file(&format!("{folder}/{part}{name}.js"));
            let _ = writeln!(table, "{name:?}: (exports, require, module) => {{ {source}\n }},");
        }
    }
    // Modules ask for each other by relative path; file names alone are unique here.
    format!(
        "(() => {{
            const table = {{ {table} }}, loaded = {{}};
            const require = (path) => {{
                const name = path.split('/').pop();
                if (!loaded[name]) {{
                    const module = loaded[name] = {{ exports: {{}} }};
                    table[name](module.exports, require, module);
                }}
                return loaded[name].exports;
            }};
            return require({entry:?});
        }})()"
    )
}
