//! Short names between the WebAssembly and its JavaScript.
//!
//! wasm-bindgen calls what one side takes from the other by long names with a hash,
//! `__wbg_firstElementChild_a60f6eaf7d453487`. Each stands in both files, and hashes do
//! not compress: 4 kB of the download. Binaryen numbers them in the WebAssembly; here
//! the JavaScript follows.

use std::path::Path;

use serde_json::Value;

use super::halves::FEATURES;
use crate::Outcome;
use crate::project::{Project, output};

/// Writes the same WebAssembly with short names to `short`, and returns the same
/// JavaScript with them.
///
/// # Errors
/// When Binaryen fails, or a name is not where it is expected.
pub(super) fn shorten(project: &Project, wasm: &Path, short: &Path, glue: &str) -> Outcome<String> {
    let mut binaryen = project.command("wasm-opt");
    // `-g`: the functions keep their own names, by which the halves are told apart.
    binaryen.args(FEATURES).args(["-g", "--minify-imports-and-exports-and-modules"]);
    binaryen.arg(wasm).arg("-o").arg(short);
    let said = output(&mut binaryen).ok_or("wasm-opt did not shorten the names")?;
    let names: Value =
        serde_json::from_str(&said).map_err(|error| format!("wasm-opt's names: {error}"))?;
    let names = Names { imports: rows(&names["imports"])?, exports: rows(&names["exports"])? };
    names.put_into(glue)
}

/// A list of lists of `N` texts.
fn rows<const N: usize>(list: &Value) -> Outcome<Vec<[String; N]>> {
    let row = |row: &Value| {
        let cells = row.as_array()?.iter().map(|cell| Some(cell.as_str()?.to_owned()));
        cells.collect::<Option<Vec<String>>>()?.try_into().ok()
    };
    let rows = list.as_array().and_then(|list| list.iter().map(row).collect());
    rows.ok_or_else(|| "wasm-opt tells its names in another form than expected".to_owned())
}

/// What Binaryen says it renamed.
struct Names {
    /// Module, name, short name.
    imports: Vec<[String; 3]>,
    /// Name, short name.
    exports: Vec<[String; 2]>,
}

/// Binaryen calls every module that things are imported from this.
const MODULE: &str = "a";

impl Names {
    /// `name: function` and `wasm.name` become short in the JavaScript.
    fn put_into(&self, glue: &str) -> Outcome<String> {
        let mut glue = glue.to_owned();
        for [module, name, short] in &self.imports {
            let (long, short) = (format!(" {name}: "), format!(" {short}: "));
            if glue.matches(&long).count() != 1 {
                return Err(format!("the JavaScript gives {name} of {module} not just once"));
            }
            glue = glue.replace(&long, &short);
            glue = glue.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""));
        }
        for [name, short] in &self.exports {
            glue = renamed(&glue, name, short);
        }
        Ok(glue)
    }
}

/// `wasm.name` as `wasm.short`, where the name ends there.
fn renamed(glue: &str, name: &str, short: &str) -> String {
    let long = format!("wasm.{name}");
    let mut pieces = glue.split(&long);
    let mut all = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let goes_on =
            piece.starts_with(|next: char| next.is_ascii_alphanumeric() || "_$".contains(next));
        all.push_str(if goes_on { &long } else { "wasm." });
        if !goes_on {
            all.push_str(short);
        }
        all.push_str(piece);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names {
            imports: vec![["./b.js".to_owned(), "__wbg_hash_20".to_owned(), "$".to_owned()]],
            exports: vec![["mount".to_owned(), "b".to_owned()]],
        }
    }

    #[test]
    fn both_directions_become_short() {
        let glue = "import0 = { __wbg_hash_20: function() {} };\n\
                    return { \"./b.js\": import0 };\n\
                    wasm.mount(root); wasm.mounted = 1; wasm.mount;";
        let short = "import0 = { $: function() {} };\n\
                     return { \"a\": import0 };\n\
                     wasm.b(root); wasm.mounted = 1; wasm.b;";
        assert_eq!(names().put_into(glue).as_deref(), Ok(short));
    }

    #[test]
    fn a_name_that_is_missing_stops_the_build() {
        let error = names().put_into("wasm.mount(root)").expect_err("nothing is imported");
        assert!(error.contains("__wbg_hash_20"), "{error}");
    }
}
