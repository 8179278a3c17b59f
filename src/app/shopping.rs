//! The shopping list: what a person can do with it, and what it shows of that.

use biomeal_core::food::FoodId;

/// Something done with the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shop {
    /// Show what one day needs, 0 being Monday, or the week.
    For(Option<u8>),
    /// A food is at home, or is not.
    AtHome(FoodId, bool),
    /// Copy what is to buy.
    Copy,
    /// Hand it to another app.
    Share,
    /// How that went.
    Taken(Taken),
}

/// How it went to take the list out as a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was copied.
    Copied,
    /// The browser did not let us copy.
    NotCopied,
    /// The browser did not let us hand it to another app.
    NotShared,
}

/// What the list shows besides the plan's foods. Over when it is opened anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shopping {
    /// The day it is for; none is the week.
    pub day: Option<u8>,
    /// The food ticked last, or its tick taken back.
    pub ticked: Option<FoodId>,
    /// Whether the browser did not let us copy.
    pub copy_refused: bool,
}
