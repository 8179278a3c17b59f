//! Plans, settings and own foods of every shape that tips can be asked about.

use biomeal_core::catalog;
use biomeal_core::food::{Allergen, Allergens, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_GRAMS, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope};
use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Context, Rule, Tip, tips};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::given::any::own_foods;

/// Everything tips are asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub plan: Plan,
    pub foods: Foods,
    pub settings: Settings,
    pub scope: Scope,
    pub target: MealAt,
    pub recent: Vec<FoodId>,
    pub dismissed: Vec<(Rule, FoodId)>,
}

impl Asked {
    pub fn tips(&self) -> Vec<Tip> {
        tips(&self.context())
    }

    pub fn context(&self) -> Context<'_> {
        Context {
            plan: &self.plan,
            foods: &self.foods,
            settings: &self.settings,
            scope: self.scope,
            target: self.target,
            recent: &self.recent,
            dismissed: &self.dismissed,
        }
    }

    /// The score on screen, as anyone would compute it.
    pub fn total(&self, plan: &Plan) -> Option<u16> {
        let foods = &self.foods;
        let reference = self.settings.reference;
        let days = plan.days.each_ref().map(|day| Amounts::of(day.entries(), foods));
        match self.scope {
            Scope::Meal => {
                let meal = plan.meal(self.target)?;
                score::meal(&Amounts::of(&meal.entries, foods), reference).total()
            }
            Scope::Day => score::day(&days[usize::from(self.target.day)], reference).total(),
            Scope::Week => score::week(&days, reference).total(),
        }
    }
}

fn food() -> impl Strategy<Value = FoodId> {
    any::<Index>().prop_map(|index| index.get(catalog::foods()).id)
}

fn entry() -> impl Strategy<Value = Entry> {
    let grams = prop_oneof![8 => 1..=400_u16, 1 => Just(0), 1 => 0..=MAX_GRAMS];
    // Now and then an own food, or one that nobody knows.
    let own = (0..4_u16).prop_map(|number| FoodId(FoodId::FIRST_LOCAL + number));
    let food = prop_oneof![40 => food(), 4 => own, 1 => Just(FoodId(0x7ff0))];
    (food, grams, prop::bool::weighted(0.2)).prop_map(|(food, grams, heated)| Entry {
        food,
        grams,
        heated,
    })
}

fn meal() -> impl Strategy<Value = Vec<Entry>> {
    prop_oneof![
        15 => Just(Vec::new()),
        99 => prop::collection::vec(entry(), 1..7),
        1 => prop::collection::vec(entry(), MAX_ENTRIES - 1..=MAX_ENTRIES),
    ]
}

fn plan() -> impl Strategy<Value = Plan> {
    let meals = prop_oneof![
        9 => prop::collection::vec(meal(), 1..=6),
        1 => prop::collection::vec(meal(), 28),
    ];
    meals.prop_map(|meals| {
        let mut plan = Plan::default();
        let places = plan.days.iter_mut().flat_map(|day| &mut day.meals);
        for (place, entries) in places.zip(meals) {
            place.entries = entries;
        }
        plan
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let allergens = subsequence(Allergen::ALL.to_vec(), 0..4);
    let allergens = prop_oneof![15 => Just(Vec::new()), 1 => allergens];
    (select(Diet::ALL.to_vec()), allergens, 12..=40_u16, prop::bool::weighted(0.3)).prop_map(
        |(diet, allergens, hundreds, gentle_start)| Settings {
            diet,
            without: Allergens::of(&allergens),
            reference: Reference::new(hundreds * 100).unwrap(),
            gentle_start,
            ..Settings::default()
        },
    )
}

pub fn asked() -> impl Strategy<Value = Asked> {
    let scope = select(vec![Scope::Meal, Scope::Day, Scope::Week]);
    let rule = select(Rule::all().collect::<Vec<_>>());
    let target = prop_oneof![5 => (Just(0), 0..4_u8), 1 => (0..7_u8, 0..4_u8)];
    let recent = prop::collection::vec(food(), 0..20);
    let dismissed = prop::collection::vec((rule, food()), 0..30);
    let foods = prop_oneof![2 => Just(Vec::new()), 1 => own_foods()].prop_map(Foods::with_own);
    (plan(), foods, settings(), scope, target, recent, dismissed).prop_map(
        |(plan, foods, settings, scope, (day, meal), recent, dismissed)| Asked {
            plan,
            foods,
            settings,
            scope,
            target: MealAt { day, meal },
            recent,
            dismissed,
        },
    )
}
