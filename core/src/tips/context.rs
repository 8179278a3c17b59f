//! What tips are asked for: the plan, what is on screen and the person's settings.

use crate::food::FoodId;
use crate::foods::Foods;
use crate::plan::{MealAt, Plan};
use crate::score::Scope;
use crate::settings::Settings;
use crate::tips::rule::Rule;

/// Everything that decides which tips there are: the same context, the same tips.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The plan in hand.
    pub plan: &'a Plan,
    /// The foods it can name.
    pub foods: &'a Foods,
    /// The person's settings; tips read diet, "without", reference energy and gentle
    /// start.
    pub settings: &'a Settings,
    /// The score on screen, which every gain is a gain of.
    pub scope: Scope,
    /// The meal that additions go to, on the selected day; the one on screen when
    /// `scope` is a meal.
    pub target: MealAt,
    /// Foods used lately; they win a tie.
    pub recent: &'a [FoodId],
    /// Rules and foods the person said no to for this plan.
    pub dismissed: &'a [(Rule, FoodId)],
}
