//! What the host page is told with an event: plain JSON.

use biomeal_core::backup;
use biomeal_core::foods::Foods;
use biomeal_core::json::Writer;
use biomeal_core::plan::Plan;
use biomeal_core::score::Score;

/// The detail of `biomeal-change`: the plan in the format of backup files, and the
/// week's score in points, null without one.
pub fn change(plan: &Plan, foods: &Foods, week: &Score) -> String {
    let score = match week.total() {
        Some(total) => (total / 10).to_string() + "." + &(total % 10).to_string(),
        None => "null".to_owned(),
    };
    let mut writer = Writer::compact();
    writer.fields();
    writer.name("plan").plain(&backup::plan_to_json(plan, foods));
    writer.name("score").plain(&score);
    writer.end();
    writer.finish()
}

/// The detail of `biomeal-error`.
pub fn error(code: &str, message: &str) -> String {
    let mut writer = Writer::compact();
    writer.fields();
    writer.name("code").text(code);
    writer.name("message").text(message);
    writer.end();
    writer.finish()
}

/// The detail of `biomeal-share`: the link that was copied.
pub fn share(link: &str) -> String {
    let mut writer = Writer::compact();
    writer.fields();
    writer.name("url").text(link);
    writer.end();
    writer.finish()
}
