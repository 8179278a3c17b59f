//! The publications that Biomeal's figures and advice rest on.

/// A publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "`Citation::title` says which is which")]
pub enum Citation {
    Kase2024,
    McDonald2018,
    Marco2022,
    Marco2021,
    Hill2014,
    Gibson2017,
    Swanson2020,
    Monteiro2019,
    Moshfegh1999,
    Iom2005,
    Efsa2010,
    Who2015Sugars,
    Who2012Sodium,
    Who2023SaturatedFat,
    Hei2020,
    Ahei2010,
    UkCmo2016,
    Boyd2023,
    Sacn2015,
    MartinezSteele2016,
    VanLoo1995,
    Rezac2018,
    Wcrf2018,
    Iarc114,
    Wastyk2021,
    Reynolds2019,
    Bull2020,
    Watson2015,
    Salem2018,
    Patterson2020,
    EuClaims2006,
}

impl Citation {
    /// All publications, in the order of the method page.
    pub const ALL: [Self; 31] = [
        Self::Kase2024,
        Self::McDonald2018,
        Self::Marco2022,
        Self::Marco2021,
        Self::Hill2014,
        Self::Gibson2017,
        Self::Swanson2020,
        Self::Monteiro2019,
        Self::Moshfegh1999,
        Self::Iom2005,
        Self::Efsa2010,
        Self::Who2015Sugars,
        Self::Who2012Sodium,
        Self::Who2023SaturatedFat,
        Self::Hei2020,
        Self::Ahei2010,
        Self::UkCmo2016,
        Self::Boyd2023,
        Self::Sacn2015,
        Self::MartinezSteele2016,
        Self::VanLoo1995,
        Self::Rezac2018,
        Self::Wcrf2018,
        Self::Iarc114,
        Self::Wastyk2021,
        Self::Reynolds2019,
        Self::Bull2020,
        Self::Watson2015,
        Self::Salem2018,
        Self::Patterson2020,
        Self::EuClaims2006,
    ];

    /// Authors or body, year and subject, the same in every language.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Kase2024 => "Kase 2024, Dietary Index for Gut Microbiota",
            Self::McDonald2018 => "McDonald 2018, American Gut Project",
            Self::Marco2022 => "Marco 2022, live microbes in the diet",
            Self::Marco2021 => "Marco 2021, ISAPP consensus on fermented foods",
            Self::Hill2014 => "Hill 2014, ISAPP consensus on probiotics",
            Self::Gibson2017 => "Gibson 2017, ISAPP consensus on prebiotics",
            Self::Swanson2020 => "Swanson 2020, ISAPP consensus on synbiotics",
            Self::Monteiro2019 => "Monteiro 2019, NOVA groups",
            Self::Moshfegh1999 => "Moshfegh 1999, inulin and oligofructose in the diet",
            Self::Iom2005 => "Institute of Medicine 2005, Dietary Reference Intakes",
            Self::Efsa2010 => "EFSA 2010, reference values for fiber",
            Self::Who2015Sugars => "WHO 2015, free sugars guideline",
            Self::Who2012Sodium => "WHO 2012, sodium guideline",
            Self::Who2023SaturatedFat => "WHO 2023, saturated fat guideline",
            Self::Hei2020 => "Shams-White 2023, Healthy Eating Index 2020",
            Self::Ahei2010 => "Chiuve 2012, Alternate Healthy Eating Index 2010",
            Self::UkCmo2016 => "UK Chief Medical Officers 2016, alcohol",
            Self::Boyd2023 => "Boyd and Gieng, NUTRITION 2023 abstract, quoting ISAPP",
            Self::Sacn2015 => "SACN 2015, Carbohydrates and Health",
            Self::MartinezSteele2016 => "Martinez Steele 2016, US share of ultra-processed energy",
            Self::VanLoo1995 => "van Loo 1995, inulin in foods",
            Self::Rezac2018 => "Rezac 2018, live counts in fermented foods",
            Self::Wcrf2018 => "WCRF/AICR 2018, meat",
            Self::Iarc114 => "IARC Monograph 114, Bouvard 2015",
            Self::Wastyk2021 => "Wastyk 2021, fermented foods and diversity",
            Self::Reynolds2019 => "Reynolds 2019, carbohydrate quality",
            Self::Bull2020 => "Bull 2020, WHO guideline on physical activity",
            Self::Watson2015 => "Watson 2015, sleep consensus",
            Self::Salem2018 => "Salem 2018, gut-skin review",
            Self::Patterson2020 => "Patterson 2020, resistant starch",
            Self::EuClaims2006 => "Regulation (EC) 1924/2006, nutrition claims",
        }
    }

    /// Its digital object identifier, where it has one.
    #[must_use]
    pub const fn doi(self) -> Option<&'static str> {
        Some(match self {
            Self::Kase2024 => "10.3390/nu16071045",
            Self::McDonald2018 => "10.1128/mSystems.00031-18",
            Self::Marco2022 => "10.1093/jn/nxac074",
            Self::Marco2021 => "10.1038/s41575-020-00390-5",
            Self::Hill2014 => "10.1038/nrgastro.2014.66",
            Self::Gibson2017 => "10.1038/nrgastro.2017.75",
            Self::Swanson2020 => "10.1038/s41575-020-0344-2",
            Self::Monteiro2019 => "10.1017/S1368980018003762",
            Self::Moshfegh1999 => "10.1093/jn/129.7.1407S",
            Self::Iom2005 => "10.17226/10490",
            Self::Efsa2010 => "10.2903/j.efsa.2010.1462",
            Self::Hei2020 => "10.1016/j.jand.2023.05.015",
            Self::Ahei2010 => "10.3945/jn.111.157222",
            Self::MartinezSteele2016 => "10.1136/bmjopen-2015-009892",
            Self::VanLoo1995 => "10.1080/10408399509527714",
            Self::Rezac2018 => "10.3389/fmicb.2018.01785",
            Self::Iarc114 => "10.1016/S1470-2045(15)00444-1",
            Self::Wastyk2021 => "10.1016/j.cell.2021.06.019",
            Self::Reynolds2019 => "10.1016/S0140-6736(18)31809-9",
            Self::Bull2020 => "10.1136/bjsports-2020-102955",
            Self::Watson2015 => "10.5665/sleep.4716",
            Self::Salem2018 => "10.3389/fmicb.2018.01459",
            Self::Patterson2020 => "10.1016/j.jand.2019.10.019",
            Self::Who2015Sugars
            | Self::Who2012Sodium
            | Self::Who2023SaturatedFat
            | Self::UkCmo2016
            | Self::Boyd2023
            | Self::Sacn2015
            | Self::Wcrf2018
            | Self::EuClaims2006 => return None,
        })
    }
}
