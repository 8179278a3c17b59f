//! What the host page is told with events and answers: plain JSON.

use biomeal_core::backup;
use biomeal_core::foods::Foods;
use biomeal_core::json::Writer;
use biomeal_core::plan::Plan;
use biomeal_core::score::{Part, Score};

/// The detail of `biomeal-change`: the plan in the format of backup files, and the week's
/// score.
pub fn change(plan: &Plan, foods: &Foods, week: &Score) -> String {
    let mut writer = Writer::compact();
    writer.fields();
    writer.name("plan").plain(&backup::plan_to_json(plan, foods));
    writer.name("score").plain(&score(week));
    writer.end();
    writer.finish()
}

/// A score in points with one decimal: its value, and what each part earns or, below
/// zero, takes back; both null without a number. `state` says why.
pub fn score(score: &Score) -> String {
    let mut writer = Writer::compact();
    writer.fields();
    writer.name("value");
    let Some(number) = score.number else {
        writer.plain("null");
        writer.name("state").text(score.status.id());
        writer.name("parts").plain("null");
        writer.end();
        return writer.finish();
    };
    writer.plain(&points(number.total as i16));
    writer.name("state").text(score.status.id());
    writer.name("parts").fields();
    for part in Part::ALL {
        writer.name(part.id()).plain(&points(number.part(part)));
    }
    writer.end();
    writer.end();
    writer.finish()
}

fn points(tenths: i16) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    sign.to_owned() + &(tenths / 10).to_string() + "." + &(tenths % 10).to_string()
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

/// A text.
pub fn text(text: &str) -> String {
    let mut writer = Writer::compact();
    writer.text(text);
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_have_a_sign_and_one_decimal() {
        assert_eq!([0, 4, -4, -125, 1000].map(points), ["0.0", "0.4", "-0.4", "-12.5", "100.0"]);
    }
}
