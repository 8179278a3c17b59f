//! What the shipped files weigh, and the limits they are held to.

use crate::project::Project;
use crate::{Outcome, table};

/// A shipped file and its sizes in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its path in `dist`.
    pub path: String,
    /// As it is.
    pub raw: u64,
    /// Packed by gzip.
    pub gzip: u64,
    /// Packed by brotli.
    pub brotli: u64,
}

/// A limit of `budgets.toml` and what stands against it, in kB of 1000 bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// Its name there.
    pub name: &'static str,
    /// What was built.
    pub bytes: u64,
    /// The most it may be.
    pub limit_kb: u64,
}

impl Budget {
    /// Whether it is kept.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        self.bytes <= self.limit_kb * 1000
    }
}

/// The table of all files, what is loaded once the planner is on screen, and last what a
/// page loads until it is: the element, the script, the WebAssembly and the styles.
#[must_use]
pub fn lines(sizes: &[Size]) -> Vec<String> {
    let mut rows = vec![["file", "raw", "gzip", "brotli"].map(str::to_owned)];
    rows.extend(
        sizes.iter().map(|size| [size.path.clone(), kb(size.raw), kb(size.gzip), kb(size.brotli)]),
    );
    let mut lines = table::lines(&rows, &[1, 2, 3]);
    lines.push(format!("loaded later: {} brotli", kb(loaded_later(sizes))));
    lines.push(format!("first load: {} brotli", kb(first_load(sizes))));
    lines
}

/// Holds the sizes against `budgets.toml`.
///
/// # Errors
/// When a limit is missing there.
pub fn budgets(project: &Project, sizes: &[Size]) -> Outcome<[Budget; 3]> {
    let text = project.read("budgets.toml")?;
    let limit = |name: &str| {
        limit(&text, name).ok_or_else(|| format!("budgets.toml: {name} is no whole number"))
    };
    let loader = sizes.iter().filter(|size| size.path == "v1/biomeal.js");
    Ok([
        Budget {
            name: "first_load_kb",
            bytes: first_load(sizes),
            limit_kb: limit("first_load_kb")?,
        },
        Budget { name: "later_kb", bytes: loaded_later(sizes), limit_kb: limit("later_kb")? },
        Budget {
            name: "biomeal_js_kb",
            bytes: loader.map(|size| size.brotli).sum(),
            limit_kb: limit("biomeal_js_kb")?,
        },
    ])
}

fn first_load(sizes: &[Size]) -> u64 {
    // Types, manifest and snippets lie there too, and no planner loads them.
    let is_loaded = |path: &str| {
        let is_beside = [".ts", ".json", ".html"].iter().any(|end| path.ends_with(end));
        path.starts_with("v1/") && !path.starts_with("v1/frame") && !is_beside
    };
    let all = sizes.iter().filter(|size| is_loaded(&size.path));
    all.map(|size| size.brotli).sum::<u64>() - loaded_later(sizes)
}

fn loaded_later(sizes: &[Size]) -> u64 {
    let later = sizes.iter().filter(|size| size.path.starts_with("v1/biomeal-later-"));
    later.map(|size| size.brotli).sum()
}

fn limit(text: &str, name: &str) -> Option<u64> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .find(|(key, _)| key.trim() == name)
        .and_then(|(_, value)| value.split('#').next()?.trim().parse().ok())
}

/// kB of 1000 bytes with one decimal, rounded up: a limit is never kept by rounding.
#[must_use]
pub fn kb(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(path: &str, brotli: u64) -> Size {
        Size { path: path.to_owned(), raw: 4 * brotli, gzip: 2 * brotli, brotli }
    }

    #[test]
    fn first_load_is_what_other_pages_load() {
        let sizes =
            [size("index.html", 900), size("v1/biomeal.js", 1200), size("v1/a.wasm", 98_801)];
        let others = [size("v1/biomeal-later-1.bin", 2000), size("v1/frame-1.js", 3000)];
        assert_eq!(first_load(&[&sizes[..], &others].concat()), 100_001);
        assert_eq!(
            lines(&sizes),
            [
                "file                raw      gzip   brotli",
                "index.html       3.6 kB    1.8 kB   0.9 kB",
                "v1/biomeal.js    4.8 kB    2.4 kB   1.2 kB",
                "v1/a.wasm      395.3 kB  197.7 kB  98.9 kB",
                "loaded later: 0.0 kB brotli",
                "first load: 100.1 kB brotli",
            ]
        );
    }

    #[test]
    fn budgets_hold_to_the_byte() {
        let project = Project::here();
        let at = |bytes| {
            let budgets = budgets(&project, &[size("v1/biomeal.js", bytes)]).expect("both limits");
            budgets.map(|budget| budget.is_kept())
        };
        let limit = limit(&project.read("budgets.toml").expect("a file"), "biomeal_js_kb");
        let limit = limit.expect("a limit") * 1000;
        assert_eq!(at(limit), [true, true, true]);
        assert_eq!(at(limit + 1), [true, true, false]);
    }

    #[test]
    fn reads_limits() {
        assert_eq!(limit("# a\nx_kb = 160 # why\n", "x_kb"), Some(160));
        assert_eq!(limit("x_kb = much", "x_kb"), None);
        assert_eq!(limit("", "x_kb"), None);
    }
}
