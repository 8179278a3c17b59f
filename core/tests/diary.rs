//! The days behind: what is kept of them, what a week comes to, and when the line about
//! whom to ask grows stronger.

mod given;

use biomeal_core::diary::{Date, Diary, MAX_DAYS, Measure, WEEKS, weeks};
use biomeal_core::settings::WeekStart;
use proptest::prelude::*;

use given::any;

/// A Tuesday.
const TODAY: Date = Date(20_249);

fn ago(days: u16) -> Date {
    TODAY.before(days).expect("after 1970")
}

fn low_on(days: &[u16], measure: Measure, step: u8) -> Diary {
    let mut diary = Diary::default();
    for day in days {
        diary.check_in(ago(*day), measure, Some(step));
    }
    diary
}

#[test]
fn the_last_word_on_a_day_counts() {
    let mut diary = Diary::default();
    assert!(diary.note_score(TODAY, 500));
    assert!(diary.note_score(TODAY, 717));
    assert!(!diary.note_score(TODAY, 717), "nothing changed");
    assert!(diary.check_in(TODAY, Measure::Skin, Some(3)));
    assert!(diary.check_in(TODAY, Measure::Skin, Some(0)));
    assert_eq!(diary.days().len(), 1);
    let day = diary.on(TODAY);
    assert_eq!((day.score, day.check_in.step(Measure::Skin)), (Some(717), Some(0)));
    assert_eq!(day.check_in.step(Measure::Gut), None, "what is skipped stays open");
    assert!(!diary.check_in(TODAY, Measure::Gut, Some(5)), "there is no such step");
    assert!(diary.on(ago(1)).check_in.is_empty());
}

#[test]
fn a_day_that_is_cleared_is_gone() {
    let mut diary = low_on(&[3], Measure::Calm, 2);
    assert!(!diary.check_in(ago(4), Measure::Calm, None));
    assert!(diary.check_in(ago(3), Measure::Calm, None));
    assert_eq!(diary, Diary::default());
}

#[test]
fn days_noted_late_stand_in_their_place() {
    let mut diary = Diary::default();
    for day in [3, 0, 5, 1, 4] {
        diary.note_score(ago(day), 100 + day);
    }
    let scores: Vec<_> = diary.days().iter().filter_map(|day| day.score).collect();
    assert_eq!(scores, [105, 104, 103, 101, 100]);
}

#[test]
fn the_oldest_days_go_beyond_the_limit() {
    let mut diary = Diary::default();
    for day in (0..MAX_DAYS as u16 + 10).rev() {
        diary.note_score(ago(day), 500);
    }
    assert_eq!(diary.days().len(), MAX_DAYS);
    assert_eq!(diary.days()[0].date, ago(MAX_DAYS as u16 - 1));
    assert_eq!(diary.days()[MAX_DAYS - 1].date, TODAY);
    let mut seldom = Diary::default();
    seldom.note_score(ago(MAX_DAYS as u16), 500);
    seldom.note_score(ago(MAX_DAYS as u16 - 1), 600);
    assert_eq!(seldom.days().len(), 2);
    seldom.note_score(TODAY, 700);
    assert_eq!(seldom.days()[0].date, ago(MAX_DAYS as u16 - 1), "by age, not by number");
}

#[test]
fn a_week_is_the_mean_of_the_days_there_are() {
    let mut diary = Diary::default();
    // Tuesday and Monday; the week before, one day alone.
    diary.note_score(TODAY, 717);
    diary.note_score(ago(1), 720);
    diary.note_score(ago(4), 0);
    diary.check_in(TODAY, Measure::Sleep, Some(0));
    diary.check_in(ago(1), Measure::Sleep, Some(4));
    diary.check_in(ago(1), Measure::Movement, Some(2));
    diary.check_in(ago(5), Measure::Alcohol, Some(0));
    let weeks = weeks(&diary, TODAY, WeekStart::Monday);
    assert_eq!(weeks.len(), WEEKS);
    let [.., before, now] = &weeks[..] else { panic!("two weeks") };
    assert_eq!((now.scored, now.score, now.check_ins), (2, Some(719), 2), "718.5 is rounded up");
    assert_eq!(now.mean(Measure::Sleep), Some(70), "5 and 9 hours");
    assert_eq!(now.mean(Measure::Movement), Some(300), "30 minutes on the one day");
    assert_eq!(now.mean(Measure::Skin), None);
    assert_eq!(now.days[0].score, Some(720));
    assert_eq!((now.days[1].date, now.days[2].score), (TODAY, None));
    assert_eq!((before.scored, before.score), (1, Some(0)), "a zero is no gap");
    assert_eq!(before.mean(Measure::Alcohol), Some(0));
    assert!(weeks[..WEEKS - 2].iter().all(biomeal_core::diary::Week::is_empty));
}

#[test]
fn weeks_start_where_the_person_has_them_start() {
    let mut diary = Diary::default();
    // The Sunday before.
    diary.note_score(ago(2), 640);
    for (start, this_week) in [
        (WeekStart::Monday, None),
        (WeekStart::Sunday, Some(640)),
        (WeekStart::Saturday, Some(640)),
    ] {
        assert_eq!(weeks(&diary, TODAY, start)[WEEKS - 1].score, this_week, "{start:?}");
    }
}

#[test]
fn days_to_come_are_left_out() {
    let mut diary = Diary::default();
    diary.note_score(Date(TODAY.0 + 1), 640);
    assert!(weeks(&diary, TODAY, WeekStart::Monday)[WEEKS - 1].is_empty());
    assert_eq!(weeks(&diary, Date(5), WeekStart::Monday).len(), WEEKS, "soon after 1970");
}

#[test]
fn the_line_grows_stronger_on_the_seventh_low_day_of_fourteen() {
    for measure in [Measure::Skin, Measure::Gut] {
        assert!(!low_on(&[0, 1, 3, 5, 9, 13], measure, 1).needs_line(TODAY));
        assert!(low_on(&[0, 1, 3, 5, 9, 11, 13], measure, 1).needs_line(TODAY));
        assert!(!low_on(&[0, 1, 3, 5, 9, 11, 14], measure, 1).needs_line(TODAY), "14 days ago");
        assert!(!low_on(&[0, 1, 3, 5, 9, 11, 13], measure, 2).needs_line(TODAY));
    }
    assert!(!low_on(&[0, 1, 2, 3, 4, 5, 6], Measure::Calm, 0).needs_line(TODAY));
    let mut both = low_on(&[0, 2, 4, 6], Measure::Skin, 0);
    for day in [0, 1, 3, 5] {
        both.check_in(ago(day), Measure::Gut, Some(0));
    }
    assert!(both.needs_line(TODAY), "either counts, a day once");
    both.check_in(ago(1), Measure::Gut, None);
    assert!(!both.needs_line(TODAY));
    assert!(!low_on(&[0, 1, 2, 3, 4, 5, 6], Measure::Gut, 0).needs_line(ago(7)), "not yet");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn days_stay_in_order_and_once(diary in any::diary()) {
        prop_assert!(diary.days().windows(2).all(|pair| pair[0].date < pair[1].date));
        prop_assert!(diary.days().len() <= MAX_DAYS);
        for day in diary.days() {
            prop_assert_eq!(&diary.on(day.date), day);
        }
    }

    #[test]
    fn means_lie_between_the_days_they_are_of(diary in any::diary(), start in 0..3_usize) {
        for week in weeks(&diary, TODAY, WeekStart::ALL[start]) {
            let scores: Vec<_> = week.days.iter().filter_map(|day| day.score).collect();
            prop_assert_eq!(scores.len() as u32, week.scored);
            prop_assert_eq!(week.score.is_some(), week.scored > 0);
            if let Some(mean) = week.score {
                let sum: u32 = scores.iter().map(|total| u32::from(*total)).sum();
                let exact = f64::from(sum) / f64::from(week.scored);
                prop_assert!((f64::from(mean) - exact).abs() <= 0.5);
            }
            for measure in Measure::ALL {
                let steps = week.days.iter().filter_map(|day| day.check_in.step(measure));
                let amounts: Vec<_> = steps.map(|step| measure.amount(step) * 10).collect();
                let mean = week.mean(measure);
                prop_assert_eq!(mean.is_some(), !amounts.is_empty());
                if let Some(mean) = mean {
                    prop_assert!(amounts.iter().min() <= Some(&mean));
                    prop_assert!(amounts.iter().max() >= Some(&mean));
                }
            }
        }
    }
}
