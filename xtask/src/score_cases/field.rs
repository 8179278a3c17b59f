//! A value in a JSON file that knows where it stands, so that an error can say so.

use std::fmt;
use std::ops::RangeInclusive;

use serde_json::Value;

/// What is wrong with a file of cases, and where.
#[derive(Debug)]
pub struct CaseError(String);

impl CaseError {
    /// The file is no JSON at all.
    pub(super) fn not_json(error: &serde_json::Error) -> Self {
        Self(format!("not JSON: {error}"))
    }
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CaseError {}

/// A value and where it stands: `case "G05", items[2].grams`.
pub(super) struct Field<'a> {
    place: String,
    value: &'a Value,
}

impl<'a> Field<'a> {
    pub fn root(value: &'a Value) -> Self {
        Self { place: "the file".into(), value }
    }

    /// The same value with a better name for its place.
    pub fn placed(self, place: String) -> Self {
        Self { place, ..self }
    }

    pub fn wrong(&self, reason: &str) -> CaseError {
        CaseError(format!("{} {reason}, not {}", self.place, self.value))
    }

    pub fn get(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        let join = if self.place.contains(',') { "." } else { ", " };
        Some(Self { place: format!("{}{join}{name}", self.place), value })
    }

    pub fn need(&self, name: &str) -> Result<Self, CaseError> {
        self.get(name).ok_or_else(|| CaseError(format!("{} has no \"{name}\"", self.place)))
    }

    pub fn list(&self) -> Result<Vec<Self>, CaseError> {
        let values = self.value.as_array().ok_or_else(|| self.wrong("is a list"))?;
        let place = |index| format!("{}[{index}]", self.place);
        Ok(values.iter().enumerate().map(|(at, value)| Self { place: place(at), value }).collect())
    }

    /// The members of an object, each under `kind "name"`.
    pub fn members(&self, kind: &str) -> Result<Vec<(&'a str, Self)>, CaseError> {
        let members = self.value.as_object().ok_or_else(|| self.wrong("is an object"))?;
        Ok(members
            .iter()
            .map(|(name, value)| (name.as_str(), Self { place: format!("{kind} {name:?}"), value }))
            .collect())
    }

    pub fn text(&self) -> Result<&'a str, CaseError> {
        self.value.as_str().ok_or_else(|| self.wrong("is a text"))
    }

    pub fn truth(&self) -> Result<bool, CaseError> {
        self.value.as_bool().ok_or_else(|| self.wrong("is true or false"))
    }

    pub fn whole(&self, range: RangeInclusive<u16>) -> Result<u16, CaseError> {
        self.value
            .as_u64()
            .and_then(|number| u16::try_from(number).ok())
            .filter(|number| range.contains(number))
            .ok_or_else(|| {
                let (least, most) = (range.start(), range.end());
                self.wrong(&format!("is a whole number from {least} to {most}"))
            })
    }

    /// A number times `scale`, rounded to a whole one; `None` for an empty text.
    pub fn amount(&self, scale: f64) -> Result<Option<u32>, CaseError> {
        if self.value.as_str() == Some("") {
            return Ok(None);
        }
        // Figures of food tables have at most three decimals: scaled and rounded they
        // are exact.
        let scaled = self.value.as_f64().map(|number| (number * scale).round());
        match scaled {
            Some(number) if (0.0..f64::from(u32::MAX)).contains(&number) => Ok(Some(number as u32)),
            _ => Err(self.wrong("is a number from 0, or \"\" for unknown")),
        }
    }
}
