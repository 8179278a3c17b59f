//! How much there is of everything, in words.

use biomeal_core::document::Counts;

use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::i18n;

/// The numbers in the order of the kinds that texts name.
pub(super) const fn numbers(counts: Counts) -> [u32; 5] {
    [counts.plans, counts.saved_meals, counts.own_foods, counts.check_ins, counts.day_scores]
}

/// "3 plans, 12 saved meals and 40 check-ins", from a kind on; what there is nothing of
/// is left out.
pub(super) fn counted(counts: Counts, from: usize, mut items: Vec<String>, ui: &Ui) -> String {
    let texts = &ui.texts.files;
    for (count, kind) in numbers(counts).into_iter().zip(0_usize..) {
        if count > 0 && kind >= from {
            let name = texts.counted.of(kind * 2 + usize::from(count != 1));
            items.push(texts.count.with([&ui.numbers.whole(count), name]));
        }
    }
    i18n::list(&items, ui.texts.words.and)
}

/// What a notice about a file says.
pub fn notice(notice: &Notice, ui: &Ui) -> String {
    let texts = &ui.texts.files;
    let (counts, some, nothing) = match notice {
        Notice::FileAdded(counts, _) => (*counts, texts.added, texts.added_nothing),
        Notice::FileReplaced(counts, _) => (*counts, texts.replaced, texts.replaced_by_nothing),
        _ => return texts.saved.to_owned(),
    };
    if counts.is_nothing() {
        return nothing.to_owned();
    }
    some.with([&counted(counts, 0, Vec::new(), ui)])
}
