//! The names of attributes that can be written.

/// First what is set on elements, the frequent ones first: an element has a place for
/// each up to the last that it sets. Then what has a meaning of its own. A template holds
/// a name's place, as a character.
pub const NAMES: &[&str] = &[
    "class",
    "type",
    "role",
    "aria-hidden",
    "aria-label",
    "part",
    "id",
    "d",
    "tabindex",
    "title",
    "cx",
    "cy",
    "r",
    "viewBox",
    "width",
    "height",
    "x",
    "y",
    "transform",
    "aria-labelledby",
    "aria-controls",
    "aria-selected",
    "aria-expanded",
    "aria-checked",
    "aria-pressed",
    "aria-disabled",
    "aria-describedby",
    "aria-haspopup",
    "aria-live",
    "aria-busy",
    "stroke-dasharray",
    "stroke-dashoffset",
    "fill",
    "rx",
    "preserveAspectRatio",
    "patternUnits",
    "patternTransform",
    "scope",
    "href",
    "target",
    "rel",
    "name",
    "value",
    "placeholder",
    "autocomplete",
    "maxlength",
    "inputmode",
    "readonly",
    "autocapitalize",
    "spellcheck",
    "enterkeyhint",
    "hidden",
    "key",
    "checked",
    "initial",
    "oncancel",
    "onchange",
    "onclick",
    "onclose",
    "onfocusin",
    "onfocusout",
    "oninput",
    "onkeydown",
    "onmousedown",
    "onmouseenter",
    "onmouseleave",
    "onsubmit",
];

/// The character of the first name; all of them are letters, digits and signs of ASCII.
pub const FIRST: u8 = b'#';

/// The character that stands for a name.
pub fn code(name: &str) -> Option<char> {
    let at = NAMES.iter().position(|known| *known == name)?;
    Some(char::from(FIRST + at as u8))
}
