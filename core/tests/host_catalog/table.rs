//! The table of malformed catalogs. A line is: what is wrong, a piece of the example, what
//! stands there instead, and what is said, with " | " between several things.

use biomeal_core::host_catalog::MAX_BYTES;

/// The example in the documentation: replaces our rolled oats, adds a kefir like ours and a
/// soup.
pub const EXAMPLE: &str = include_str!("../../../docs/host-catalog.example.json");

const TABLE: &str = include_str!("malformed.tsv");

const HEAD: &str =
    r#"{"format":"biomeal-catalog","version":1,"brand":{"name":"Oat House"},"foods":"#;

/// A malformed catalog.
#[allow(dead_code, reason = "each test crate uses its share")]
pub struct Malformed {
    /// What is wrong.
    pub what: &'static str,
    /// The catalog.
    pub text: String,
    /// What is said.
    pub said: &'static str,
}

/// All of them.
pub fn malformed() -> Vec<Malformed> {
    TABLE
        .lines()
        .map(|line| {
            let [what, from, to, said] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("four cells: {line}")
            };
            Malformed { what, text: changed(what, from, to), said }
        })
        .collect()
}

/// What no line of a table can hold.
pub fn made(what: &str) -> String {
    match what {
        "too many fields" => {
            let fields: Vec<_> = (0..1001).map(|at| format!("\"{at}\":0")).collect();
            format!("{{{}}}", fields.join(","))
        }
        "too large" => EXAMPLE.to_owned() + &" ".repeat(MAX_BYTES),
        "501 foods" => format!("{HEAD}[{}]}}", vec!["{}"; 501].join(",")),
        "more than is told" => format!("{HEAD}[{}]}}", vec!["1"; 30].join(",")),
        other => panic!("nobody makes {other}"),
    }
}

fn changed(what: &str, from: &str, to: &str) -> String {
    let (from, to) = (unescaped(from), unescaped(to));
    if to == "(made)" {
        return made(what);
    }
    if from == "*" {
        return to;
    }
    let at = EXAMPLE.find(&from).unwrap_or_else(|| panic!("{what}: no {from}"));
    match to.as_str() {
        "\0CUT" => EXAMPLE[..at].to_owned(),
        _ => EXAMPLE.replacen(&from, &to, 1),
    }
}

fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next().expect("a letter") {
                'n' => '\n',
                't' => '\t',
                '0' => '\0',
                other => other,
            },
            _ => letter,
        });
    }
    text
}
