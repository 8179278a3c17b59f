//! How scores are said: in numbers, or in words where the person hides numbers. Every
//! view and every sentence asks here, so that no number is left anywhere.

use biomeal_core::score::{Band, Change, Fill, Number, Part, Score};

use crate::app::ui::Ui;

impl Ui {
    /// A score's band.
    pub fn band(&self, number: &Number) -> &'static str {
        (self.texts.words.band)(number.band())
    }

    /// "71.7, Growing".
    pub fn total(&self, number: &Number) -> String {
        let band = self.band(number);
        if self.hide_numbers {
            return band.to_owned();
        }
        self.texts.words.score_and_band.with([&self.tenths(number.total), band])
    }

    /// A mean of day scores, in tenths: "79.4", "Thriving".
    pub fn mean_score(&self, tenths: u16) -> String {
        if self.hide_numbers {
            return (self.texts.words.band)(Band::of(tenths)).to_owned();
        }
        self.tenths(tenths)
    }

    /// Where a band begins on a scale of scores: "75", "Thriving".
    pub fn band_floor(&self, band: Band) -> String {
        if self.hide_numbers {
            return (self.texts.words.band)(band).to_owned();
        }
        self.numbers.whole(u32::from(band.floor() / 10))
    }

    /// Whole points, rounded down, so that 75 always means Thriving: or the band; or the
    /// dash that stands for no score.
    pub fn brief_total(&self, score: &Score) -> String {
        match &score.number {
            None => "–".to_owned(),
            Some(number) if self.hide_numbers => self.band(number).to_owned(),
            Some(number) => self.numbers.whole(u32::from(number.total / 10)),
        }
    }

    /// A change of a score, in tenths of a point: "+7.3", "Big lift".
    pub fn gain(&self, tenths: i32) -> String {
        if self.hide_numbers { self.change(tenths).to_owned() } else { self.numbers.gain(tenths) }
    }

    /// The same, read out: "+7.3 points", "Big lift".
    pub fn gain_in_full(&self, tenths: i32) -> String {
        if self.hide_numbers {
            self.change(tenths).to_owned()
        } else {
            self.texts.catalog.gain.with([&self.numbers.gain(tenths)])
        }
    }

    /// How large a change is, in tenths of a point, as a word.
    pub fn change(&self, tenths: i32) -> &'static str {
        self.texts.worded.change.of(Change::of(tenths) as usize)
    }

    /// How full a part is, as a word.
    pub fn fill(&self, number: &Number, part: Part) -> &'static str {
        self.fill_word(number.fill(part))
    }

    /// The word for how full a bar is.
    pub fn fill_word(&self, fill: Fill) -> &'static str {
        self.texts.worded.fill.of(fill as usize)
    }

    /// What a notice says of a tip that was applied; the total is in tenths.
    pub fn tip_applied(&self, subject: &str, total: u16) -> String {
        if self.hide_numbers {
            let band = (self.texts.words.band)(Band::of(total));
            self.texts.worded.tip_applied.with([subject, band])
        } else {
            self.texts.shell.tip_applied.with([subject, &self.tenths(total)])
        }
    }
}
