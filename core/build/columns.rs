//! Writes columns as Rust source, in the form that `core/src/catalog/columns.rs`
//! reads.

use std::fmt::Write as _;

/// Most zeros at the end of an amount that are counted instead of written.
const MOST_ZEROS: u32 = 3;

/// A column of whole numbers.
pub fn numbers(out: &mut String, name: &str, values: impl Iterator<Item = u32>) {
    let bytes = packed(values);
    let _ = writeln!(out, "pub const {name}: Numbers = Numbers::new(b\"{bytes}\");");
}

/// A column of amounts; unknown is `None`.
pub fn amounts(out: &mut String, name: &str, values: impl Iterator<Item = Option<u32>>) {
    let bytes = packed(values.map(amount));
    let _ = writeln!(out, "pub const {name}: Amounts = Amounts::new(b\"{bytes}\");");
}

/// A column of values of which each stands many times. They come as Rust source.
pub fn choices(out: &mut String, name: &str, kind: &str, values: impl Iterator<Item = String>) {
    let (known, positions) = positions(values);
    let (known, bytes) = (known.join(", "), packed(positions.into_iter()));
    let _ = writeln!(
        out,
        "pub const {name}: Choices<{kind}> = Choices::new(&[{known}], b\"{bytes}\");"
    );
}

/// Texts, one a line. No cell of a table can hold the end of a line.
pub fn texts<'a>(out: &mut String, name: &str, texts: impl Iterator<Item = &'a str>) {
    let lines: String = texts.flat_map(|text| [text, "\n"]).collect();
    let _ = writeln!(out, "pub const {name}: &str = {lines:?};");
}

/// The values, each once in the order of its first appearance, and for every row
/// the position of its value.
pub fn positions<T: PartialEq>(values: impl Iterator<Item = T>) -> (Vec<T>, Vec<u32>) {
    let mut known = Vec::new();
    let mut positions = Vec::new();
    for value in values {
        let at = known.iter().position(|known| *known == value).unwrap_or_else(|| {
            known.push(value);
            known.len() - 1
        });
        positions.push(u32::try_from(at).expect("fewer values than foods"));
    }
    (known, positions)
}

/// An amount as a number: 0 is unknown, else 1 more than its digits without up to
/// three zeros at their end, times four, and how many zeros those were.
fn amount(value: Option<u32>) -> u32 {
    let Some(value) = value else { return 0 };
    let ends_in = |zeros: &u32| value > 0 && value.is_multiple_of(10_u32.pow(*zeros));
    let zeros = (0..=MOST_ZEROS).rev().find(ends_in).unwrap_or(0);
    1 + value / 10_u32.pow(zeros) * (MOST_ZEROS + 1) + zeros
}

/// Numbers as the inside of a byte string: seven bits a byte, the lowest first,
/// and the eighth wherever a number goes on.
fn packed(values: impl Iterator<Item = u32>) -> String {
    let mut bytes = Vec::new();
    for mut value in values {
        while value >= 0x80 {
            bytes.push(low_bits(value) | 0x80);
            value >>= 7;
        }
        bytes.push(low_bits(value));
    }
    bytes.escape_ascii().to_string()
}

fn low_bits(value: u32) -> u8 {
    u8::try_from(value & 0x7f).expect("seven bits")
}
