//! What the live region says after a change: the last one only, in one breath.

use biomeal_core::score::Scope;

use crate::app::action::Over;
use crate::app::state::{Moment, State};
use crate::app::ui::Ui;
use crate::ui::notice;

/// The words for the step from `before` to `after`, if there is anything to say.
pub fn change(before: &Moment, after: &State, ui: &Ui) -> Option<String> {
    let mut words = String::new();
    let now = after.moment();
    // What is noted while the list is open is a tick; a notice from before does not matter.
    if after.over == Some(Over::Shopping)
        && now.notes != before.notes
        && let Some(later) = after.arrival.here()
    {
        return Some(later.ticked(after, ui));
    }
    let shell = &ui.texts.shell;
    let score = score(before, after, ui);
    if now.undone != before.undone {
        words.push_str(shell.undone);
    }
    if now.redone != before.redone {
        words.push_str(shell.redone);
    }
    if let Some(toast) = &after.toast
        && before.toast != Some(toast.serial)
        // What the score says is not said twice.
        && (score.is_none() || !notice::speaks_of_score(&toast.notice))
    {
        words = notice::text(&toast.notice, after, ui);
    }
    if let Some(later) = after.arrival.here()
        && let Some(said) = later.said(before, after, ui)
    {
        words = said;
    }
    if let Some(score) = score {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&score);
    }
    if after.toast.as_ref().is_some_and(|toast| toast.notice.undo().is_some()) && !words.is_empty()
    {
        words.push(' ');
        words.push_str(shell.undo_available);
    }
    (!words.is_empty()).then_some(words)
}

/// "Wednesday 79.0, Thriving. Up 7.3."
fn score(before: &Moment, after: &State, ui: &Ui) -> Option<String> {
    let (old, new) = (before.target, after.target);
    let same_place = old == new || after.scope != Scope::Meal && old.day == new.day;
    let score = after.figures.score(after.scope, after.target)?.number.as_ref()?;
    if before.scope != after.scope || !same_place || before.total == Some(score.total) {
        return None;
    }
    let (shell, worded) = (&ui.texts.shell, &ui.texts.worded);
    let now = if ui.hide_numbers { worded.score_now } else { shell.score_now };
    let mut text = now.with([&notice::scope_name(after, after.scope, ui), &ui.total(score)]);
    if let Some(old) = before.total {
        let step = i32::from(score.total) - i32::from(old);
        let points = ui.numbers.tenths(step.abs());
        text.push(' ');
        text.push_str(&if ui.hide_numbers {
            worded.step.with([ui.change(step)])
        } else if step > 0 {
            shell.up.with([&points])
        } else {
            shell.down.with([&points])
        });
    }
    Some(text)
}
