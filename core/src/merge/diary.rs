//! Check-ins and day scores of both sides: each day's score and each step by itself.

use super::pick;
use crate::diary::{DayRecord, Diary};

pub(super) fn merge(base: &Diary, mine: &Diary, theirs: &Diary) -> Diary {
    if mine == base || mine == theirs {
        return theirs.clone();
    }
    let mut merged = mine.clone();
    if theirs == base {
        return merged;
    }
    for days in [&base.days, &theirs.days] {
        for day in days {
            let (old, here, there) = (base.on(day.date), mine.on(day.date), theirs.on(day.date));
            if old != there {
                merged.put(record(&old, &here, &there));
            }
        }
    }
    merged
}

fn record(base: &DayRecord, mine: &DayRecord, theirs: &DayRecord) -> DayRecord {
    let mut day = *mine;
    day.score = pick(&base.score, &mine.score, &theirs.score);
    let steps = base.check_in.steps.iter().zip(&theirs.check_in.steps);
    for (step, (base, theirs)) in day.check_in.steps.iter_mut().zip(steps) {
        *step = pick(base, step, theirs);
    }
    day
}
