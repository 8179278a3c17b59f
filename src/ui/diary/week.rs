//! A week of the look back in words.

use biomeal_core::diary::Week;

use super::LOOKED_AT;
use crate::app::look_back::LookBack;
use crate::app::ui::Ui;

/// "This week", "Last week", "4 weeks ago".
pub fn name(weeks_ago: u8, ui: &Ui) -> String {
    let texts = &ui.texts.diary;
    match weeks_ago {
        0 | 1 => texts.latest.of(weeks_ago).to_owned(),
        _ => texts.weeks_ago.with([&ui.numbers.whole(weeks_ago.into())]),
    }
}

/// "Day score 79.4 on average · skin 3.0 · gut 3.3", with the measures that are drawn.
pub fn summary(week: &Week, look_back: LookBack, ui: &Ui) -> String {
    let texts = &ui.texts.diary;
    let mut words = match week.score {
        Some(mean) => texts.mean_score.with([&ui.mean_score(mean)]),
        None => texts.no_score.to_owned(),
    };
    for measure in LOOKED_AT {
        if look_back.shows(measure)
            && let Some(mean) = week.mean(measure)
            && let Some(sentence) = texts.means.get(measure as usize)
        {
            words.push_str(" · ");
            words.push_str(&sentence.with([&ui.tenths(mean)]));
        }
    }
    words
}
