//! Check-ins and day scores in a file.

use super::read::{quoted, words};
use crate::diary::{Date, DayRecord, Diary, MAX_DAYS, Measure, STEPS};
use crate::json::{Node, Writer, Wrong};

/// The fields of a day: date, score in points, and the step of each measure.
const FIELDS: [&str; 8] = ["date", "score", "sleep", "calm", "movement", "alcohol", "skin", "gut"];

/// The measures, in the order of [`Measure::ALL`].
fn measures() -> impl Iterator<Item = (Measure, &'static str)> {
    Measure::ALL.into_iter().zip(FIELDS.into_iter().skip(2))
}

/// Writes the days, the oldest first.
pub(super) fn write(writer: &mut Writer, diary: &Diary) {
    writer.list();
    for day in diary.days() {
        writer.line();
        writer.name("date").text(&day.date.text("-"));
        if let Some(total) = day.score {
            writer.name("score").decimal(total.into(), 1);
        }
        for (measure, name) in measures() {
            if let Some(step) = day.check_in.step(measure) {
                writer.name(name).number(step.into());
            }
        }
        writer.end();
    }
    writer.end();
}

/// Reads them.
pub(super) fn read(node: &Node<'_>) -> Result<Diary, Wrong> {
    let mut diary = Diary::default();
    for node in node.at_most(MAX_DAYS)? {
        node.only(&FIELDS)?;
        let named = node.required("date")?;
        let text = named.text()?;
        let read = Date::from_text(text).filter(|date| date.text("-") == text);
        let date = read.ok_or_else(|| {
            let like = " is no date like 2025-06-10, from 1970-01-01 to 2149-06-06";
            named.wrong(words(&[&quoted(text), like]))
        })?;
        if diary.days().last().is_some_and(|before| before.date >= date) {
            return Err(named.wrong("is not later than the day before it"));
        }
        let mut day = DayRecord { date, ..DayRecord::default() };
        if let Some(score) = node.given("score") {
            day.score = Some(score.decimal(1, 100)? as u16);
        }
        for (measure, name) in measures() {
            if let Some(step) = node.given(name) {
                day.check_in.put(measure, step.decimal(0, u32::from(STEPS) - 1)? as u8);
            }
        }
        diary.push(day);
    }
    Ok(diary)
}
