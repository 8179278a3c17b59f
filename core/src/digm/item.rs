//! The 14 items and what each is held against.

use crate::facts::DigmItem;

/// An item of the index, in its published order: ten in favor, four against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of Kase 2024")]
pub enum Item {
    Avocado,
    Broccoli,
    Chickpeas,
    Coffee,
    Cranberries,
    FermentedDairy,
    Fiber,
    GreenTea,
    Soy,
    WholeGrains,
    RedMeat,
    ProcessedMeat,
    RefinedGrains,
    Fat,
}

/// What an item is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Met by any amount.
    Any,
    /// Met from this amount a day on, in tenths of a gram.
    From(u32),
    /// Met below this amount a day, in tenths of a gram.
    Below(u32),
    /// Met below this share of the day's own energy, in percent.
    BelowEnergy(u32),
}

// All of these are our choice (D): the study has only medians of its cohort. In tenths of
// a gram a day.

/// Fiber (D).
pub const FIBER: u32 = 155;
/// Whole grains, dry weight (D).
pub const WHOLE_GRAINS: u32 = 85;
/// Coffee, as it is drunk (D).
pub const COFFEE: u32 = 1750;
/// Fermented dairy (D).
pub const FERMENTED_DAIRY: u32 = 100;
/// Red meat (D).
pub const RED_MEAT: u32 = 210;
/// Processed meat (D).
pub const PROCESSED_MEAT: u32 = 80;
/// Refined grains, dry weight (D).
pub const REFINED_GRAINS: u32 = 1370;
/// Fat: percent of the energy of a day (D).
pub const FAT_PERCENT: u32 = 40;

impl Item {
    /// All items, those in favor first.
    pub const ALL: [Self; 14] = [
        Self::Avocado,
        Self::Broccoli,
        Self::Chickpeas,
        Self::Coffee,
        Self::Cranberries,
        Self::FermentedDairy,
        Self::Fiber,
        Self::GreenTea,
        Self::Soy,
        Self::WholeGrains,
        Self::RedMeat,
        Self::ProcessedMeat,
        Self::RefinedGrains,
        Self::Fat,
    ];

    /// What it is held against.
    #[must_use]
    pub const fn reference(self) -> Reference {
        match self {
            Self::Avocado
            | Self::Broccoli
            | Self::Chickpeas
            | Self::Cranberries
            | Self::GreenTea
            | Self::Soy => Reference::Any,
            Self::Coffee => Reference::From(COFFEE),
            Self::FermentedDairy => Reference::From(FERMENTED_DAIRY),
            Self::Fiber => Reference::From(FIBER),
            Self::WholeGrains => Reference::From(WHOLE_GRAINS),
            Self::RedMeat => Reference::Below(RED_MEAT),
            Self::ProcessedMeat => Reference::Below(PROCESSED_MEAT),
            Self::RefinedGrains => Reference::Below(REFINED_GRAINS),
            Self::Fat => Reference::BelowEnergy(FAT_PERCENT),
        }
    }

    /// Whether having it counts for the list; otherwise having little of it does.
    #[must_use]
    pub const fn is_in_favor(self) -> bool {
        matches!(self.reference(), Reference::Any | Reference::From(_))
    }

    /// What the catalog calls it; fiber and fat are sums of nutrients.
    pub(super) const fn in_catalog(self) -> Option<DigmItem> {
        Some(match self {
            Self::Avocado => DigmItem::Avocado,
            Self::Broccoli => DigmItem::Broccoli,
            Self::Chickpeas => DigmItem::Chickpea,
            Self::Coffee => DigmItem::Coffee,
            Self::Cranberries => DigmItem::Cranberry,
            Self::FermentedDairy => DigmItem::FermentedDairy,
            Self::GreenTea => DigmItem::GreenTea,
            Self::Soy => DigmItem::Soy,
            Self::WholeGrains => DigmItem::WholeGrain,
            Self::RedMeat => DigmItem::RedMeat,
            Self::ProcessedMeat => DigmItem::ProcessedMeat,
            Self::RefinedGrains => DigmItem::RefinedGrain,
            Self::Fiber | Self::Fat => return None,
        })
    }

    /// The plant that it is, as the catalog's list of plants calls it. Tea is not: that
    /// plant is green tea and black tea alike.
    pub(super) const fn plant(self) -> Option<&'static str> {
        Some(match self {
            Self::Avocado => "avocado",
            Self::Broccoli => "broccoli",
            Self::Chickpeas => "chickpea",
            Self::Coffee => "coffee",
            Self::Cranberries => "cranberry",
            Self::Soy => "soybean",
            _ => return None,
        })
    }
}
