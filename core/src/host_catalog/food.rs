//! One food of a catalog: the fields of an own food in a file, but for those that say whose
//! it is.

use std::borrow::Cow;

use super::read::Found;
use super::{HostFood, MAX_OTHER_NAMES, MAX_SLUG, figures, plain};
use crate::backup::food as fields;
use crate::catalog;
use crate::food::{Food, FoodId};
use crate::json::{Node, Wrong};
use crate::link;
use crate::own_food;
use crate::plan::MAX_NAME;

const NAMES: [&str; 18] = [
    "slug",
    "name",
    "other_names",
    "group",
    "kind",
    "taste",
    "as_served",
    "portion",
    "diet",
    "allergens",
    "per_100_g",
    "nova",
    "red_meat_permille",
    "processed_meat_permille",
    "live_serving_g",
    "half_live_serving_g",
    "plants",
    "like",
];

/// Reads a food. `brand` becomes its source, `id` its number.
pub(super) fn read(node: &Node<'_>, brand: &str, id: FoodId, found: &mut Found) -> HostFood {
    let mut food = Food { id, source_id: Cow::Owned(brand.to_owned()), ..link::blank_food() };
    let mut host = HostFood { food: link::blank_food(), like: None, replaces: false };
    if let Err(wrong) = node.fields() {
        found.wrong(wrong);
        return host;
    }
    let before = found.count();
    found.only(node, &NAMES);
    if let Some(slug) = found.take(node.required("slug").and_then(slug)) {
        let ours = catalog::by_slug(slug);
        host.replaces = ours.is_some();
        host.like = ours.map(|ours| ours.id);
        food.slug = Cow::Owned(prefixed(brand, slug));
    }
    if let Some(like) = node.given("like")
        && let Some(ours) = found.take(ours(like))
    {
        host.like = Some(ours.id);
        if host.replaces {
            found.wrong(like.wrong("is for foods that replace none of ours"));
        }
    }
    let name = node.required("name").and_then(|name| plain::filled(name, MAX_NAME));
    if let Some(name) = found.take(name) {
        food.name = Cow::Owned(name.to_owned());
    }
    if let Some(field) = node.given("other_names")
        && let Some(text) = found.take(field.short(MAX_OTHER_NAMES))
    {
        food.other_names = Cow::Owned(text.to_owned());
    }
    let group = found.take(node.required("group").and_then(|field| field.one_of()));
    food.group = group.unwrap_or(food.group);
    if let Some(kind) = found.take(node.required("kind").and_then(|field| field.one_of())) {
        food.kind = kind;
        food.taste = own_food::taste_of_kind(kind);
    }
    if let Some(field) = node.given("taste") {
        food.taste = found.take(field.one_of()).unwrap_or(food.taste);
    }
    if let Some(field) = node.given("as_served") {
        food.as_served = found.take(field.flag()).unwrap_or_default();
    }
    if let Some(portion) = found.take(fields::portion(node)) {
        food.portion = portion;
    }
    let diet = found.take(node.required("diet").and_then(|field| field.one_of()));
    food.diet = diet.unwrap_or(food.diet);
    let allergens = found.take(node.required("allergens").and_then(fields::allergens_of));
    food.allergens = allergens.unwrap_or_default();
    let nova = found.take(node.required("nova").and_then(|_| fields::nova(node)));
    food.inputs.nova = nova.unwrap_or(food.inputs.nova);
    food.inputs.meat = found.take(fields::meat(node)).unwrap_or(food.inputs.meat);
    food.inputs.live = found.take(fields::live(node)).unwrap_or(food.inputs.live);
    food.inputs.plants = Cow::Owned(found.take(fields::plants(node)).unwrap_or_default());
    plants_together(node, &food, found);
    if let Some(list) = found.take(node.required("per_100_g")) {
        figures::read(list, &mut food, found);
    }
    if found.count() == before
        && let Err(error) = own_food::check(&food)
    {
        found.wrong(node.wrong(error.words()));
    }
    host.food = food;
    host
}

/// The slug of a food.
fn slug<'n>(node: &'n Node<'_>) -> Result<&'n str, Wrong> {
    let text = plain::filled(node, MAX_SLUG)?;
    if own_food::is_slug(text) {
        Ok(text)
    } else {
        Err(node.wrong("is not lower-case words of a-z and 0-9 joined by \"-\""))
    }
}

/// The food of ours that a field names.
fn ours(node: &Node<'_>) -> Result<&'static Food, Wrong> {
    let slug = node.text()?;
    catalog::by_slug(slug).ok_or_else(|| node.no_such("food", slug))
}

/// The slug among own foods: no food of ours has it, and no other site's.
fn prefixed(brand: &str, slug: &str) -> String {
    let mut whole = crate::search::slug(brand);
    whole.truncate(MAX_NAME - 1 - MAX_SLUG);
    while whole.ends_with('-') {
        whole.pop();
    }
    whole.push('-');
    whole.push_str(slug);
    whole
}

/// Each plant once, and not more than all of it.
fn plants_together(node: &Node<'_>, food: &Food, found: &mut Found) {
    let Some(list) = node.given("plants") else { return };
    let mut sum = 0;
    for (share, at) in food.inputs.plants.iter().zip(0..) {
        sum += u32::from(share.permille);
        let before = food.inputs.plants.iter().take(at);
        let place = list.items().ok().and_then(|items| items.get(at)).unwrap_or(list);
        for other in before {
            if other.plant == share.plant {
                found.wrong(place.wrong("is the same plant again"));
                break;
            }
        }
    }
    if sum > 1000 {
        found.wrong(list.wrong("the shares are more than 1000 together"));
    }
}
