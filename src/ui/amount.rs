//! Amounts as people say them: "1½ cups", and the steps of the portion stepper.

use biomeal_core::food::Portion;
use biomeal_core::plan::MAX_GRAMS;

/// Eighths after the whole number.
const EIGHTHS: [&str; 8] = ["", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"];

/// The next smaller amount on the grid of half portions.
pub fn less(portion: &Portion, grams: u16) -> Option<u16> {
    let mut halves = u16::try_from(u32::from(grams) * 200 / portion.centigrams + 1).ok()?;
    while halves > 0 {
        let smaller = portion.half_portions(halves);
        if smaller < grams {
            return Some(smaller);
        }
        halves -= 1;
    }
    None
}

/// The next larger amount on the grid of half portions.
pub fn more(portion: &Portion, grams: u16) -> Option<u16> {
    let mut halves = u16::try_from(u32::from(grams) * 200 / portion.centigrams).ok()?;
    loop {
        let larger = portion.half_portions(halves);
        if larger > grams {
            return (larger <= MAX_GRAMS).then_some(larger);
        }
        halves = halves.checked_add(1)?;
    }
}

/// "1½ cups", "1 medium" for an amount on the grid of half portions; None off it.
/// `name` is the food's: a unit that only repeats it is left out.
pub fn measure(portion: &Portion, grams: u16, name: &str) -> Option<String> {
    Some(measure_of(portion, u32::from(portion.halves(grams)?), name))
}

/// The same for so many half portions.
pub fn measure_of(portion: &Portion, halves: u32, name: &str) -> String {
    let eighths = halves.saturating_mul(portion.quarters.into());
    let mut text = mixed(eighths);
    let unit = if eighths > 8 { &portion.unit_plural } else { &portion.unit };
    if !repeats(portion, name) {
        text.push(' ');
        text.push_str(unit);
        if !portion.size_note.is_empty() {
            text.push_str(", ");
            text.push_str(&portion.size_note);
        }
    } else if portion.size_note.is_empty() {
        text.push(' ');
        text.push_str(unit);
    } else {
        text.push(' ');
        text.push_str(&portion.size_note);
    }
    text
}

/// Whether the unit of a portion stands in the name of its food already.
pub fn repeats(portion: &Portion, name: &str) -> bool {
    for word in name.split([' ', ',']) {
        if word.eq_ignore_ascii_case(&portion.unit)
            || word.eq_ignore_ascii_case(&portion.unit_plural)
        {
            return true;
        }
    }
    false
}

/// Eighths as a mixed number: "1½".
pub fn mixed(eighths: u32) -> String {
    let (whole, rest) = (eighths / 8, (eighths % 8) as usize);
    let mut text = if whole > 0 || rest == 0 { whole.to_string() } else { String::new() };
    text.push_str(EIGHTHS[rest]);
    text
}

#[cfg(test)]
mod tests {
    use super::{less, measure, more, repeats};
    use biomeal_core::food::Portion;

    fn portion(quarters: u8, unit: &'static str, plural: &'static str, centigrams: u32) -> Portion {
        Portion {
            quarters,
            unit: unit.into(),
            unit_plural: plural.into(),
            size_note: "".into(),
            centigrams,
        }
    }

    #[test]
    fn amounts_read_as_people_say_them() {
        let oats = portion(2, "cup", "cups", 4050);
        assert_eq!(measure(&oats, 41, "Rolled oats, dry").as_deref(), Some("½ cup"));
        assert_eq!(measure(&oats, 20, "Rolled oats, dry").as_deref(), Some("¼ cup"));
        assert_eq!(measure(&oats, 122, "Rolled oats, dry").as_deref(), Some("1½ cups"));
        assert_eq!(measure(&oats, 40, "Rolled oats, dry"), None);
    }

    #[test]
    fn a_unit_that_repeats_the_name_is_left_out() {
        let potato =
            Portion { size_note: "medium".into(), ..portion(4, "potato", "potatoes", 13600) };
        assert_eq!(measure(&potato, 136, "Potato, boiled").as_deref(), Some("1 medium"));
        assert_eq!(measure(&potato, 136, "Sweet potato, baked").as_deref(), Some("1 medium"));
        let kiwi = portion(8, "kiwi", "kiwis", 13800);
        assert_eq!(measure(&kiwi, 138, "Kiwi, green").as_deref(), Some("2 kiwis"));
        assert!(repeats(&kiwi, "Kiwi, green"));
        assert!(!repeats(&kiwi, "Orange"));
    }

    #[test]
    fn steps_land_on_the_grid_and_come_back() {
        for centigrams in (100..40_000).step_by(45) {
            let portion = portion(4, "cup", "cups", centigrams);
            let one = portion.grams();
            let up = more(&portion, one).expect("there is more");
            assert!(portion.halves(up).is_some(), "{centigrams}");
            assert_eq!(less(&portion, up), Some(one), "{centigrams}");
        }
    }

    #[test]
    fn steps_stop_at_the_ends() {
        let cup = portion(4, "cup", "cups", 24_000);
        assert_eq!(less(&cup, 120), None);
        assert_eq!(less(&cup, 5), None);
        assert_eq!(more(&cup, 5000), None);
        assert_eq!(less(&cup, 5000), Some(4920));
        assert_eq!(more(&cup, 5), Some(120));
    }
}
