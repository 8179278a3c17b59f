//! What can be wrong with a text of ours, without words: who does not say what is wrong
//! has none of them to download.

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    NoFields,
    NoList,
    NoText,
    NoFlag,
    NoNumber,
    NoWhole,
    NoPair,
    NoWord,
    NoWeek,
    NoReference,
    NoSingleEdit,
    NoEdit,
    NoActive,
    AboveLimits,
    SameNumber,
    NoOwnFood,
    NoCheckIn,
    NoDiary,
    NoAtHome,
}

impl Flaw {
    /// What is wrong, in English.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::NoFields => "should be fields in { }",
            Self::NoList => "should be a list in [ ]",
            Self::NoText => "should be a text in quotes",
            Self::NoFlag => "should be true or false",
            Self::NoNumber => "should be a number",
            Self::NoWhole => "should be a whole number within its limits",
            Self::NoPair => "should be a list of two",
            Self::NoWord => "is no word that is known here",
            Self::NoWeek => "should be seven days",
            Self::NoReference => "should be 1200 to 4000 kcal in steps of 100",
            Self::NoSingleEdit => "should be one edit",
            Self::NoEdit => "is no edit that is known here",
            Self::NoActive => "no plan is shown",
            Self::AboveLimits => "a plan passes the limits",
            Self::SameNumber => "two plans or own foods have one number",
            Self::NoOwnFood => "is a damaged own food",
            Self::NoCheckIn => "should be six steps of 0 to 4 or -",
            Self::NoDiary => "days are out of order or above the limits",
            Self::NoAtHome => "foods at home are out of order",
        }
    }
}

/// What should be at a place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    NothingMore,
    LessNesting,
    Value,
    Name,
    FieldOnce,
    FewerFields,
    Colon,
    MoreFields,
    MoreItems,
    TextEnd,
    TextUnharmed,
    Digit,
}

impl Token {
    /// What should be there, in English.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::NothingMore => "nothing more",
            Self::LessNesting => "less nesting",
            Self::Value => "a value",
            Self::Name => "the name of a field in quotes",
            Self::FieldOnce => "each field once",
            Self::FewerFields => "fewer fields",
            Self::Colon => "\":\"",
            Self::MoreFields => "\",\" or \"}\"",
            Self::MoreItems => "\",\" or \"]\"",
            Self::TextEnd => "the end of a text: '\"'",
            Self::TextUnharmed => "a text without wrong \"\\\"",
            Self::Digit => "a digit",
        }
    }
}
