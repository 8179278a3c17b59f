//! What the element's attributes ask for.

use biomeal_core::score::Scope;
use wasm_bindgen::JsValue;

use crate::app::terms::Terms;
use crate::platform::objects::{field, is, text_of};

/// The element's settings, as `biomeal.js` reads them from its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// BCP 47 tag for numbers and texts; empty means the browser's.
    pub language: String,
    /// Name of the storage place.
    pub storage_key: String,
    /// Level of the widget's top headings, 1 to 6.
    pub heading_level: u8,
    /// A link or payload to open as a preview.
    pub plan: String,
    /// Base address of links; empty means the page's own.
    pub share_url: String,
    /// Whether the page's own fragment is opened.
    pub reads_fragment: bool,
    /// Address of the page's own catalog; may be empty.
    pub catalog: String,
    /// How much of a plan the widget is about.
    pub view: String,
    /// Whether nothing can be changed.
    pub readonly: bool,
    /// Parts of the planner that are switched off, by name.
    pub disabled_features: String,
    /// Whether it begins without what is stored, which is set aside: with it the planner
    /// stopped again and again.
    pub sets_aside: bool,
}

impl Options {
    /// Reads a plain object; what is missing or of another type gets its default.
    pub fn from_js(options: &JsValue) -> Self {
        let heading_level = match text_of(options, "headingLevel").as_bytes() {
            [level @ b'1'..=b'6'] => level - b'0',
            _ => 2,
        };
        // An attribute of HTML: it counts by being there. `false` is what frameworks write.
        let readonly = field(options, "readonly");
        let readonly = !readonly.is_undefined() && readonly.as_string().as_deref() != Some("false");
        let mut options = Self {
            language: text_of(options, "lang"),
            storage_key: text_of(options, "storageKey"),
            heading_level,
            plan: text_of(options, "plan"),
            share_url: text_of(options, "shareBase"),
            reads_fragment: is(options, "readFragment"),
            catalog: text_of(options, "catalog"),
            view: text_of(options, "view"),
            readonly,
            disabled_features: text_of(options, "disabledFeatures"),
            sets_aside: is(options, "setsAside"),
        };
        if options.storage_key.is_empty() {
            options.storage_key.push_str(options.own_storage());
        }
        options
    }

    /// What the attributes have the widget show and let people do.
    pub fn terms(&self) -> Terms {
        Terms::of(&self.view, self.readonly, &self.disabled_features)
    }

    /// Whether a planner begins with something else by these settings than by the old ones. A
    /// plan that is looked at, or is one step among those of the person, is nothing to begin
    /// anew for.
    pub fn begin_otherwise(&self, old: &Self) -> bool {
        let terms = self.terms();
        let shows_page = terms.readonly || terms.takes_links_in() && self.storage_key == "none";
        (&self.storage_key, &self.view, self.readonly)
            != (&old.storage_key, &old.view, old.readonly)
            || shows_page && self.plan != old.plan
    }

    /// Where plans are kept when the page does not say. A week of one's own is one on all
    /// pages of a site. A day or a meal alone is not a part of it; and one that the page
    /// brings along is the page's, the same at each visit.
    fn own_storage(&self) -> &'static str {
        let terms = self.terms();
        if terms.takes_links_in() && !self.plan.is_empty() {
            return "none";
        }
        match terms.reach {
            Scope::Meal => "meal",
            Scope::Day => "day",
            Scope::Week => "default",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn options(storage_key: &str, view: &str, plan: &str) -> Options {
        let [storage_key, view, plan] = [storage_key, view, plan].map(str::to_owned);
        Options { storage_key, view, plan, ..Options::default() }
    }

    #[test]
    fn a_planner_begins_anew_where_it_would_begin_with_something_else() {
        let week = options("default", "", "one");
        let readonly = |plan: &str| Options { readonly: true, ..options("none", "", plan) };
        for (old, new) in [
            (week.clone(), options("guests", "", "one")),
            (week.clone(), options("default", "day", "one")),
            (week.clone(), readonly("one")),
            (readonly("one"), week.clone()),
            (readonly("one"), readonly("two")),
            (options("none", "meal", "one"), options("none", "meal", "")),
        ] {
            assert!(new.begin_otherwise(&old), "{old:?} {new:?}");
        }
    }

    #[test]
    fn it_goes_on_with_what_is_asked_for_beside_its_plans() {
        let week = options("default", "", "one");
        let other = Options {
            language: "de".to_owned(),
            heading_level: 4,
            catalog: "foods.json".to_owned(),
            disabled_features: "print".to_owned(),
            ..week.clone()
        };
        for (old, new) in [
            (week.clone(), other),
            // It is looked at.
            (week, options("default", "", "two")),
            // It is one step that can be undone.
            (options("ours", "meal", "one"), options("ours", "meal", "two")),
        ] {
            assert!(!new.begin_otherwise(&old), "{old:?} {new:?}");
        }
    }
}
