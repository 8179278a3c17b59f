//! What the live region says of settings, and of a plan that came to be looked at. It comes
//! with the second half of the download, as all that leads there does.

use crate::app::incoming::Incoming;
use crate::app::state::{Moment, State};
use crate::app::ui::Ui;

/// The words for the step from `before` to `after`, if there is anything of that to say.
pub fn change(before: &Moment, after: &State, ui: &Ui) -> Option<String> {
    let setting = setting(before, after, ui);
    if setting.is_some() || after.moment().looked_at == before.looked_at {
        return setting;
    }
    // What is wrong with a link is an alert of its own.
    let Some(Incoming::Plan(received)) = after.incoming.as_deref() else { return None };
    Some(ui.texts.incoming.heading.of(received.heading()).to_owned())
}

/// "Reference energy: 2,100 kcal a day."
fn setting(before: &Moment, after: &State, ui: &Ui) -> Option<String> {
    let texts = &ui.texts.settings;
    let (old, now) = (&before.settings, &after.document.settings);
    if old == now {
        return None;
    }
    Some(if old.hide_numbers != now.hide_numbers {
        let words = if now.hide_numbers { texts.now_hidden } else { texts.now_shown };
        words.to_owned()
    } else if old.reference != now.reference {
        let kcal = ui.numbers.whole(u32::from(now.reference.kcal()));
        texts.now_energy.with([&texts.kcal.with([&kcal])])
    } else if old.week_start != now.week_start {
        texts.now_week.with([ui.day(now.week_start.day())])
    } else if old.hide_check_in != now.hide_check_in {
        texts.now_check_in.of(usize::from(now.hide_check_in)).to_owned()
    } else if old.theme != now.theme {
        texts.now_theme.of(now.theme as usize).to_owned()
    } else {
        texts.now_other.to_owned()
    })
}
