//! What the host page is told about a change: plain JSON.

use biomeal_core::backup;
use biomeal_core::foods::Foods;
use biomeal_core::plan::Plan;
use biomeal_core::score::Score;

/// The detail of `biomeal-change`: the plan in the format of backup files, and the
/// week's score in points, null without one.
pub fn detail(plan: &Plan, foods: &Foods, week: &Score) -> String {
    let plan = backup::plan_to_json(plan, foods);
    let score = week
        .total()
        .map_or_else(|| "null".to_owned(), |total| format!("{}.{}", total / 10, total % 10));
    format!(r#"{{"plan":{plan},"score":{score}}}"#)
}
