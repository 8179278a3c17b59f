//! Line icons on a grid of 24, drawn for Biomeal: one path each.

#![allow(non_upper_case_globals, reason = "constants that read as the variants of an enum")]

use crate::markup::{Html, classes, html, when};

/// What an icon shows. Not an enum with a table of paths: so each half of the download has
/// the icons that it shows, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IconKind(&'static Drawing);

#[derive(Debug, PartialEq, Eq)]
struct Drawing {
    path: &'static str,
    /// Whether it is mirrored where text runs from right to left.
    runs_along: bool,
}

/// Drawn as it is.
const fn fixed(path: &'static str) -> Drawing {
    Drawing { path, runs_along: false }
}

/// Mirrored where text runs from right to left.
const fn along(path: &'static str) -> Drawing {
    Drawing { path, runs_along: true }
}

impl IconKind {
    /// Ear of grain: fiber.
    pub const Grain: Self = Self(&fixed(
        "M12 3.5v17M8.6 5.6c0 2.6 1.4 4.1 3.4 4.1s3.4-1.5 3.4-4.1M7.4 10.1c0 2.9 1.9 4.5 4.6 4.5s4.6-1.6 4.6-4.5M6.6 14.6c0 3 2.2 4.7 5.4 4.7s5.4-1.7 5.4-4.7",
    ));
    /// Seedling: plants.
    pub const Seedling: Self = Self(&fixed(
        "M12 20.5V11.7M12 11.7c.2-3.9-2.6-6.4-8.4-6.2.2 4.6 3.2 6.8 8.4 6.2zM12 15.2c-.1-3.5 2.6-5.8 8.4-5.7-.3 4.3-3.2 6.4-8.4 5.7z",
    ));
    /// Onion: prebiotics.
    pub const Onion: Self = Self(&fixed(
        "M12 2.8c.7 2.4 2 3.6 3.7 5.1 2.1 1.9 3.3 3.8 3.3 6 0 3.4-2.9 5.8-7 5.8s-7-2.4-7-5.8c0-2.2 1.2-4.1 3.3-6 1.7-1.5 3-2.7 3.7-5.1zM10.3 9c-1.9 2.5-1.9 5.3-.4 7.7M13.7 9c1.9 2.5 1.9 5.3.4 7.7M9.3 19.7l-1 1.8M12 19.9v1.6M14.7 19.7l1 1.8",
    ));
    /// Dish with rods: live cultures.
    pub const Dish: Self = Self(&fixed(
        "M12 3.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4zM8.3 9.3l2.5-1.2a1.4 1.4 0 0 1 1.3 2.5l-2.5 1.2a1.4 1.4 0 0 1-1.3-2.5zM13.1 12.6l2.6 1a1.4 1.4 0 0 1-1 2.6l-2.6-1a1.4 1.4 0 0 1 1-2.6zM15.6 9.5h.01M9 14.9h.01",
    ));
    /// Fish: lean protein.
    pub const Fish: Self = Self(&fixed(
        "M8 12c2.3-3.2 4.8-4.7 7.6-4.7 2.7 0 4.8 1.5 6.4 4.7-1.6 3.2-3.7 4.7-6.4 4.7-2.8 0-5.3-1.5-7.6-4.7zM8 12L2.5 7.8v8.4zM17.3 10.9h.01",
    ));
    /// Apple: minimal processing.
    pub const Apple: Self = Self(&fixed(
        "M12 8.2C10.7 7.2 9.3 6.8 7.9 7.2 5.6 7.8 4.5 9.9 4.5 12.5c0 3.9 2.3 8.1 4.8 8.1 1 0 1.7-.6 2.7-.6s1.7.6 2.7.6c2.5 0 4.8-4.2 4.8-8.1 0-2.6-1.1-4.7-3.4-5.3-1.4-.4-2.8 0-4.1 1zM12 8.2c0-2.3 1-4.1 3.2-5",
    ));
    /// Cube of sugar: free sugars.
    pub const Cube: Self =
        Self(&fixed("M12 3l8 4.5v9L12 21l-8-4.5v-9zM4.2 7.6L12 12l7.8-4.4M12 12v8.8"));
    /// Butter dish: saturated fat.
    pub const Butter: Self =
        Self(&fixed("M2.8 16h18.4v3.2H2.8zM4.2 16l3.3-6h9l3.3 6M9 10V6.5h6V10"));
    /// Cut of meat: red and processed meat.
    pub const Cut: Self = Self(&fixed(
        "M12.7 4.2c4.6-.2 7.5 2.3 7.5 5.6 0 2.7-1.6 4.2-4.2 5.3-2.5 1-3.6 2-4.9 4-1.1 1.6-3.4 1.8-4.2 0C5.7 16.7 4 14 4 11.2c.3-4.2 3.8-6.8 8.7-7zM14.4 7.6a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z",
    ));
    /// Glass: alcohol.
    pub const Glass: Self = Self(&fixed(
        "M6.6 3.5h10.8l-.7 5.7c-.3 2.9-2.1 4.8-4.7 4.8s-4.4-1.9-4.7-4.8zM7 8h10M12 14v6.5M8 20.5h8",
    ));
    /// Band "Room to grow".
    pub const Seed: Self = Self(&fixed(
        "M4.5 20.5h15M12 17c-2.9 0-4.8-1.9-4.8-4.6 0-3 2-5.7 4.8-8 2.8 2.3 4.8 5 4.8 8 0 2.7-1.9 4.6-4.8 4.6zM12 13.5V17",
    ));
    /// Band "Getting started".
    pub const Sprout: Self = Self(&fixed(
        "M4.5 20.5h11M10 20.5c0-4.4 1-7.7 4-10.5M11.5 13.2c-.8-5.1 2.2-8.4 8.2-8.8.4 5.8-2.4 9-8.2 8.8z",
    ));
    /// Band "Growing".
    pub const Leaves: Self = Self(&fixed(
        "M12 21.5V10.8M12 10.8c-.1-4.6 2.5-7.2 7.6-7.7.3 5.2-2.3 7.9-7.6 7.7zM12 12.6c-4.1.3-6.7-1.6-7.5-5.4 4.5-.4 7.2 1.4 7.5 5.4zM12 18c.3-3.6 2.9-5.5 7.5-5.3-.5 4.1-3.2 5.9-7.5 5.3zM12 18c-.3-3.6-2.9-5.5-7.5-5.3.5 4.1 3.2 5.9 7.5 5.3z",
    ));
    /// Band "Thriving".
    pub const Bloom: Self = Self(&fixed(
        "M12 21.5v-8M6.7 4.3l2.9 2.3L12 3.2l2.4 3.4 2.9-2.3v4.9c0 2.7-2.1 4.5-5.3 4.5s-5.3-1.8-5.3-4.5zM12 20.4c-3.8.4-6.1-1.2-6.9-4.6 3.7-.4 6.3 1.1 6.9 4.6zM12 20.4c3.8.4 6.1-1.2 6.9-4.6-3.7-.4-6.3 1.1-6.9 4.6z",
    ));
    /// Take back.
    pub const Undo: Self =
        Self(&along("M8.5 5L4.3 9.2l4.2 4.2M4.3 9.2h10.2a5.1 5.1 0 0 1 0 10.2h-3"));
    /// Make again.
    pub const Redo: Self =
        Self(&along("M15.5 5l4.2 4.2-4.2 4.2M19.7 9.2H9.5a5.1 5.1 0 0 0 0 10.2h3"));
    /// Share.
    pub const Share: Self = Self(&fixed("M12 15.5V3.5M8 7.3l4-4 4 4M7 10.5H4.5v10h15v-10H17"));
    /// Three dots: more.
    pub const More: Self = Self(&fixed(
        "M5 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM12 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4zM19 11.3a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4z",
    ));
    /// Points down: opens something below.
    pub const ChevronDown: Self = Self(&fixed("M5.5 9l6.5 6.5L18.5 9"));
    /// Points up.
    pub const ChevronUp: Self = Self(&fixed("M5.5 15L12 8.5l6.5 6.5"));
    /// Points along the line of reading.
    pub const ChevronEnd: Self = Self(&along("M9 5.5l6.5 6.5L9 18.5"));
    /// Points back along the line of reading.
    pub const ChevronStart: Self = Self(&along("M15 5.5L8.5 12l6.5 6.5"));
    /// Add or more.
    pub const Plus: Self = Self(&fixed("M12 5v14M5 12h14"));
    /// Less.
    pub const Minus: Self = Self(&fixed("M5 12h14"));
    /// Done or chosen.
    pub const Check: Self = Self(&fixed("M4.5 12.5l5 5L19.5 7"));
    /// Close.
    pub const Close: Self = Self(&fixed("M5.5 5.5l13 13M18.5 5.5l-13 13"));
    /// Search.
    pub const Search: Self =
        Self(&fixed("M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20.5 20.5"));
    /// Copy.
    pub const Copy: Self = Self(&fixed(
        "M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM5.5 15.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2",
    ));
    /// Link.
    pub const Link: Self = Self(&fixed(
        "M9.5 14.5l5-5M11 6.5l2.3-2.3a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5l-2.3 2.3a4.6 4.6 0 0 1-6.5-6.5L6.5 11",
    ));
    /// Printer.
    pub const Print: Self = Self(&fixed("M7 8.5v-5h10v5M7 16.5H3.5v-8h17v8H17M7 13.5h10v7H7z"));
    /// Device with a check: saved here.
    pub const Saved: Self = Self(&fixed(
        "M8 2.8h8a2 2 0 0 1 2 2v14.4a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2zM9.2 12.2l2 2 3.6-4.2",
    ));
    /// Mask: private mode.
    pub const Mask: Self = Self(&fixed(
        "M3 9.5c5.6-1.8 12.4-1.8 18 0 .3 4.6-1.6 6.5-4.6 6.5-2.3 0-2.9-2-4.4-2s-2.1 2-4.4 2c-3 0-4.9-1.9-4.6-6.5z",
    ));
    /// Letter i in a circle.
    pub const Info: Self =
        Self(&fixed("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11.2v5M12 7.9h.01"));
    /// Exclamation mark in a circle.
    pub const Warning: Self =
        Self(&fixed("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5v5.3M12 16.2h.01"));
    /// Open book: method.
    pub const Book: Self = Self(&fixed(
        "M12 6.5C10.5 5.2 8.5 4.7 3.5 4.7v13.6c5 0 7 .5 8.5 1.8 1.5-1.3 3.5-1.8 8.5-1.8V4.7c-5 0-7 .5-8.5 1.8zM12 6.5v13.6",
    ));
    /// Bin: remove or delete.
    pub const Bin: Self = Self(&fixed("M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l.9 14h9.2l.9-14"));
    /// Two arrows past each other: swap.
    pub const Swap: Self =
        Self(&fixed("M7 4L3.5 7.5 7 11M3.5 7.5H17M17 13l3.5 3.5L17 20M20.5 16.5H7"));
    /// Pencil: rename.
    pub const Pencil: Self = Self(&fixed(
        "M4 20l1-4.5L16 4.5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19zM14 6.5l3.5 3.5",
    ));
    /// Six dots: can be dragged.
    pub const Grip: Self = Self(&fixed("M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01"));
    /// Arrow to a bar: move elsewhere.
    pub const Move: Self = Self(&along("M3.5 12h12M11 7.5l4.5 4.5-4.5 4.5M20 5.5v13"));
    /// Sheet of paper: file.
    pub const File: Self = Self(&fixed("M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5"));
    /// Two sliders: settings.
    pub const Settings: Self = Self(&fixed(
        "M4 7.5h7.3M15.7 7.5H20M13.5 5.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM4 16.5h2.3M10.7 16.5H20M8.5 14.3a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",
    ));
    /// Lines below each other: one day.
    pub const List: Self =
        Self(&fixed("M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"));
    /// Table: the days of the week.
    pub const Table: Self =
        Self(&fixed("M4 4.5h16v15H4zM4 9.5h16M4 14.5h16M9.5 4.5v15M14.5 4.5v15"));
}

/// An icon of 20 px; decorative, so the control or text beside it carries the name.
pub fn icon(kind: IconKind) -> Html {
    icon_with(kind, "")
}

/// An icon with classes: `s` for 16 px, `c-fiber` and so on for a part's color.
pub fn icon_with(kind: IconKind, class: &'static str) -> Html {
    let class = classes(&["icon", class, when(kind.0.runs_along, "along")]);
    html! {
        <svg {class} viewBox="0 0 24 24" aria-hidden="true">
            <path d={kind.0.path} />
        </svg>
    }
}
