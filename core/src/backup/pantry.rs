//! The foods that a file names: by their slugs, or by numbers where the writer did not
//! know them.

use super::read::words;
use crate::catalog;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
use crate::json::{Node, Writer, Wrong};
use crate::order::sort_by_key;

/// Foods of the file that is read.
pub(super) struct Pantry<'a> {
    /// Own foods so far.
    pub(super) own: Vec<Food>,
    /// What the file may name besides.
    foods: &'a Foods,
    /// The catalog by slugs, in their order: a large file names hundreds of thousands.
    catalog: Vec<(&'static str, FoodId)>,
    /// Numbers of own foods that are nowhere, in the file and in what is read.
    unknown: Vec<(FoodId, FoodId)>,
    /// The next own food's number, where the file's are not kept.
    next: Option<u16>,
}

impl<'a> Pantry<'a> {
    /// For a file whose own foods get numbers of their own.
    pub(super) fn numbering(foods: &'a Foods) -> Self {
        let mut slugs = Vec::new();
        for food in catalog::foods() {
            slugs.push((food.slug.as_ref(), food.id));
        }
        sort_by_key(&mut slugs, |(slug, _)| *slug);
        let next = Some(FoodId::FIRST_LOCAL);
        Self { own: Vec::new(), foods, catalog: slugs, unknown: Vec::new(), next }
    }

    /// For a file in which own foods keep their numbers.
    pub(super) fn keeping_numbers(foods: &'a Foods) -> Self {
        Self { next: None, ..Self::numbering(foods) }
    }

    /// The number of the next own food.
    pub(super) fn next(&mut self) -> FoodId {
        let next = self.next.unwrap_or(FoodId::FIRST_LOCAL);
        self.next = self.next.map(|next| next.saturating_add(1));
        FoodId(next)
    }

    /// The food that a value names with `food` or `food_id`.
    pub(super) fn food(&mut self, node: &Node<'_>) -> Result<FoodId, Wrong> {
        if let Some(number) = node.given("food_id") {
            return Ok(self.numbered(FoodId(number.decimal(0, u16::MAX.into())? as u16)));
        }
        let food = node.required("food")?;
        let slug = food.text()?;
        self.find(slug).ok_or_else(|| food.no_such("food", slug))
    }

    /// The food with this number. One that belonged to a device must not become
    /// another own food by chance.
    fn numbered(&mut self, number: FoodId) -> FoodId {
        if !number.is_local() || self.next.is_none() {
            return number;
        }
        for (there, known) in &self.unknown {
            if *there == number {
                return *known;
            }
        }
        let id = self.next();
        self.unknown.push((number, id));
        id
    }

    /// The food with this slug: one of the file, one of the device, one of the
    /// catalog.
    fn find(&mut self, slug: &str) -> Option<FoodId> {
        if let Some(food) = self.own.iter().find(|food| food.slug == slug) {
            return Some(food.id);
        }
        let Some(food) = self.foods.own().iter().find(|food| food.slug == slug) else {
            let at = self.catalog.partition_point(|(before, _)| *before < slug);
            return self.catalog.get(at).filter(|(found, _)| *found == slug).map(|(_, id)| *id);
        };
        let mut food = food.clone();
        food.id = self.next();
        let id = food.id;
        self.own.push(food);
        Some(id)
    }
}

/// The foods that files name by their slugs.
pub(super) struct Names<'a> {
    foods: &'a Foods,
    /// Foods whose slug is another food's too, and means that one.
    hidden: Vec<FoodId>,
}

impl<'a> Names<'a> {
    /// Every food by its slug, even where an own food has it too.
    pub(super) const fn all(foods: &'a Foods) -> Self {
        Self { foods, hidden: Vec::new() }
    }

    /// Foods by their slugs where a slug means no other food.
    pub(super) fn clear(foods: &'a Foods) -> Self {
        let mut names = Self::all(foods);
        for (own, at) in foods.own().iter().zip(0..) {
            if let Some(food) = catalog::by_slug(&own.slug) {
                names.hidden.push(food.id);
            }
            if foods.own().iter().take(at).any(|before| before.slug == own.slug) {
                names.hidden.push(own.id);
            }
        }
        names
    }

    /// The field that names a food: by its number where there is no slug for it.
    pub(super) fn write(&self, writer: &mut Writer, id: FoodId) {
        match self.foods.get(id).filter(|_| !self.hidden.contains(&id)) {
            Some(food) => writer.name("food").text(&food.slug),
            None => writer.name("food_id").number(id.0.into()),
        }
    }
}

/// Checks the format that a file names and its version, before anything else: a newer
/// file may hold what no field is known for.
pub(super) fn check_format(root: &Node<'_>, format: &str, version: u32) -> Result<(), Wrong> {
    if let Some(named) = root.given("format")
        && named.text()? != format
    {
        return Err(named.wrong(words(&["is not \"", format, "\""])));
    }
    if let Some(named) = root.given("version")
        && named.decimal(0, u32::MAX)? != version
    {
        let version = version.to_string();
        return Err(named.wrong(words(&["this version of Biomeal reads version ", &version])));
    }
    Ok(())
}
