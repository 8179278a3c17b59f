//! Texts of the daily check-in and of the look back on the last weeks. They say what was
//! noted and never what caused it.

use crate::i18n::{Names, Sentence};

/// See the module. What is there for each measure is in the order of core.
#[derive(Debug)]
pub struct DiaryTexts {
    /// Heading of the check-in.
    pub heading: &'static str,
    /// Whose and what it is: the day.
    pub lead: Sentence<1>,
    /// The measures, as they are asked.
    pub asked: Names<6>,
    /// What their steps mean.
    pub ends: Names<6>,
    /// Their steps.
    pub steps: [Names<5>; 6],
    /// Takes a chosen step back.
    pub clear: &'static str,
    /// The same, with the measure.
    pub clear_one: Sentence<1>,
    /// Whom to ask.
    pub ask: &'static str,
    /// The same, when skin or gut felt low on many days.
    pub ask_now: &'static str,
    /// Opens the look back, and its heading.
    pub look_back: &'static str,
    /// Below its heading: what it does not show.
    pub no_cause: &'static str,
    /// Names the choice of what is drawn.
    pub drawn: &'static str,
    /// The measures, short.
    pub names: Names<6>,
    /// This week and the last.
    pub latest: Names<2>,
    /// A week: how many before this one.
    pub weeks_ago: Sentence<1>,
    /// Names the choice of a week.
    pub weeks: &'static str,
    /// Label of the day scores.
    pub day_score: &'static str,
    /// The mean of a week's day scores.
    pub mean_score: Sentence<1>,
    /// A week without one.
    pub no_score: &'static str,
    /// The means of a week's measures.
    pub means: [Sentence<1>; 6],
    /// What the picture shows: days with a score, days with a check-in.
    pub picture: Sentence<2>,
    /// Below it: what a dot and a bar are.
    pub legend: Names<2>,
    /// What gaps are.
    pub gaps: &'static str,
    /// Heading of the table.
    pub table: &'static str,
    /// Its first columns.
    pub columns: Names<4>,
    /// Its columns for the measures, with their units.
    pub units: Names<6>,
    /// How its means come about.
    pub table_note: &'static str,
    /// Nothing is known yet.
    pub empty: &'static str,
    /// What will be there.
    pub empty_hint: &'static str,
}

const ZERO_TO_FOUR: Names<5> = Names::new("0|1|2|3|4");

/// English.
pub const EN: DiaryTexts = DiaryTexts {
    heading: "Beyond the plate",
    lead: Sentence::new("{0}’s check-in, for your eyes only. Never part of the score."),
    asked: Names::new("Sleep|Calm|Movement|Alcohol|Skin feels|Gut feels"),
    ends: Names::new(
        "hours last night|0 tense, 4 at ease|minutes today|drinks today|\
         0 unsettled, 4 very good|0 unsettled, 4 very good",
    ),
    steps: [
        Names::new("≤5|6|7|8|9+"),
        ZERO_TO_FOUR,
        Names::new("0|15|30|45|60+"),
        Names::new("0|1|2|3|4+"),
        ZERO_TO_FOUR,
        ZERO_TO_FOUR,
    ],
    clear: "Clear",
    clear_one: Sentence::new("Clear {0}"),
    ask: "Skin or gut trouble that lasts, or worries you? A doctor, dermatologist or dietitian is \
          the right person to ask.",
    ask_now: "Skin or gut felt unsettled on at least 7 of the last 14 days. This may be a good \
              time to talk to a doctor, dermatologist or dietitian.",
    look_back: "Last 12 weeks",
    no_cause: "Your day scores, with your check-ins beside them. They are shown side by side, not \
               as cause and effect: sleep, stress, hormones, weather and medicine move them too.",
    drawn: "Shown below the day scores",
    names: Names::new("Sleep|Calm|Movement|Alcohol|Skin|Gut"),
    latest: Names::new("This week|Last week"),
    weeks_ago: Sentence::new("{0} weeks ago"),
    weeks: "Week",
    day_score: "Day score",
    mean_score: Sentence::new("Day score {0} on average"),
    no_score: "No day score",
    means: [
        Sentence::new("sleep {0} h"),
        Sentence::new("calm {0}"),
        Sentence::new("movement {0} min"),
        Sentence::new("alcohol {0} drinks"),
        Sentence::new("skin {0}"),
        Sentence::new("gut {0}"),
    ],
    picture: Sentence::new(
        "Day scores and check-ins of the last 12 weeks. Days with a score: {0}, with a \
         check-in: {1}. The table below has the same.",
    ),
    legend: Names::new("one day|mean of a week"),
    gaps: "Gaps are days without a plan or a check-in. They are never counted as zero.",
    table: "The same as a table",
    columns: Names::new("Week|Days scored|Day score|Check\u{2011}ins"),
    units: Names::new(
        "Sleep, h|Calm 0–\u{2060}4|Movement, min|Alcohol, drinks|Skin 0–\u{2060}4|Gut 0–\u{2060}4",
    ),
    table_note: "Means of the days there are. The first and last steps count as what they name: \
                 9 hours or more as 9, 60 minutes or more as 60.",
    empty: "Nothing to look back on yet",
    empty_hint: "Plan today’s meals or check in, and the day appears here. Days you skip stay \
                 open; there is nothing to catch up on.",
};
