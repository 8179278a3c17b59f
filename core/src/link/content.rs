//! Plans, days and meals: what differs from a plain week of four meals, and from
//! the days before.
//!
//! All is coded in place: a writer passes what is shared, a reader anything, which
//! becomes what was shared.

use super::menu::{Menu, NOTHING};
use super::text::Texts;
use super::{Shared, SharedContent, own_food};
use crate::coder::{Choice, Coder};
use crate::plan::{
    DAYS, Day, Entry, MAX_ENTRIES, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt, MealKind, Plan,
};
use crate::words::Word;

/// How many of the latest lists of entries have odds of their own.
const RECENT: usize = 6;

/// What a link holds, coded in one direction or the other.
#[derive(Debug)]
struct Content<'c> {
    coder: &'c mut Coder,
    texts: Texts,
    menu: Menu,
    /// Lists of entries so far, each once, the latest last, with the position of
    /// the meal that had it last.
    lists: Vec<(usize, Vec<Entry>)>,
    /// By the position of a meal in its day: the food its list began with.
    began: [Option<usize>; MAX_MEALS],
    odds: Odds,
}

#[derive(Debug)]
struct Odds {
    plain_day: Choice,
    day_before: Choice,
    usual_kind: Choice,
    plan_name: Choice,
    plan_note: Choice,
    meal_name: Choice,
    meal_note: Choice,
    /// By the position of the meal in its day.
    nothing: [Choice; MAX_MEALS],
    /// By the position of the meal in its day.
    again: [Choice; MAX_MEALS],
    recent: [Choice; RECENT],
    count: [Choice; 64],
}

impl Odds {
    /// Nothing is known yet.
    const NEW: Self = Self {
        plain_day: Choice::EVEN,
        day_before: Choice::EVEN,
        usual_kind: Choice::EVEN,
        plan_name: Choice::EVEN,
        plan_note: Choice::RARE,
        meal_name: Choice::EVEN,
        meal_note: Choice::RARE,
        nothing: [Choice::EVEN; MAX_MEALS],
        again: [Choice::EVEN; MAX_MEALS],
        recent: [Choice::EVEN; RECENT],
        count: [Choice::EVEN; 64],
    };
}

/// Codes what is shared.
pub(super) fn code(coder: &mut Coder, shared: &mut Shared) {
    let mut texts = Texts::new();
    own_food::code(coder, &mut texts, &mut shared.own_foods);
    let mut content = Content {
        coder,
        texts,
        menu: Menu::new(&shared.own_foods),
        lists: Vec::new(),
        began: [None; MAX_MEALS],
        odds: Odds::NEW,
    };
    content.shared(&mut shared.content);
}

impl Content<'_> {
    fn shared(&mut self, content: &mut SharedContent) {
        let which = match content {
            SharedContent::Plan(_) => 0,
            SharedContent::Day { .. } => 1,
            SharedContent::Meal { .. } => 2,
        };
        let which = self.coder.even(3, which);
        if self.coder.reads() {
            *content = match which {
                0 => SharedContent::Plan(Plan::default()),
                1 => SharedContent::Day { day: 0, content: Day::default() },
                _ => SharedContent::Meal {
                    at: MealAt { day: 0, meal: 0 },
                    content: Meal::empty(MealKind::Snacks),
                },
            };
        }
        match content {
            SharedContent::Plan(plan) => self.plan(plan),
            SharedContent::Day { day, content } => {
                *day = self.position(DAYS, *day);
                self.day(content, None);
            }
            SharedContent::Meal { at, content } => {
                at.day = self.position(DAYS, at.day);
                at.meal = self.position(MAX_MEALS, at.meal);
                self.title(at.meal.into(), content);
                self.meal(at.meal.into(), content);
            }
        }
    }

    fn position(&mut self, of: usize, at: u8) -> u8 {
        self.coder.even(of as u32, at.into()) as u8
    }

    fn plan(&mut self, plan: &mut Plan) {
        self.texts.code(self.coder, &mut self.odds.plan_name, &mut plan.name, MAX_NAME);
        self.texts.code(self.coder, &mut self.odds.plan_note, &mut plan.note, MAX_NOTE);
        for at in 0..DAYS {
            let (before, days) = plan.days.split_at_mut(at);
            self.day(&mut days[0], before.last());
        }
    }

    fn day(&mut self, day: &mut Day, before: Option<&Day>) {
        self.titles(day, before);
        for (at, meal) in day.meals.iter_mut().enumerate() {
            self.meal(at, meal);
        }
    }

    /// Kinds and names of a day's meals.
    fn titles(&mut self, day: &mut Day, before: Option<&Day>) {
        if like(self.coder, &mut self.odds.plain_day, day, &Day::default()) {
            return;
        }
        if let Some(before) = before
            && like(self.coder, &mut self.odds.day_before, day, before)
        {
            return;
        }
        let count = self.coder.even(MAX_MEALS as u32 + 1, day.meals.len() as u32) as usize;
        day.meals.resize(count, Meal::empty(MealKind::Snacks));
        for (at, meal) in day.meals.iter_mut().enumerate() {
            self.title(at, meal);
        }
    }

    /// Kind and name of the meal at a position.
    fn title(&mut self, at: usize, meal: &mut Meal) {
        let usual = MealKind::ALL[at.min(MealKind::ALL.len() - 1)];
        if self.coder.choice(&mut self.odds.usual_kind, meal.kind == usual) {
            meal.kind = usual;
        } else {
            let kind = self.coder.even(4, meal.kind.number());
            meal.kind = MealKind::from_number(kind).unwrap_or(usual);
        }
        self.texts.code(self.coder, &mut self.odds.meal_name, &mut meal.name, MAX_NAME);
    }

    /// What a meal holds besides kind and name.
    fn meal(&mut self, at: usize, meal: &mut Meal) {
        self.texts.code(self.coder, &mut self.odds.meal_note, &mut meal.note, MAX_NOTE);
        self.entries(at, &mut meal.entries);
    }

    fn entries(&mut self, at: usize, entries: &mut Vec<Entry>) {
        if self.coder.choice(&mut self.odds.nothing[at], entries.is_empty()) {
            entries.clear();
            return;
        }
        let ranked = self.ranked(at);
        let known = ranked.iter().position(|list| self.lists[*list].1 == *entries);
        if !ranked.is_empty() && self.coder.choice(&mut self.odds.again[at], known.is_some()) {
            let rank = self.rank(known.unwrap_or_default());
            let (_, list) = self.lists.remove(ranked[rank]);
            entries.clone_from(&list);
            self.lists.push((at, list));
            return;
        }
        let count = self.coder.symbol(&mut self.odds.count, entries.len());
        if count == 0 || count > MAX_ENTRIES {
            return self.coder.refuse();
        }
        entries.resize(count, NOTHING);
        self.began[at] = self.menu.entries(self.coder, self.began[at], entries);
        self.lists.push((at, entries.clone()));
    }

    /// Positions of the lists so far in the order they are expected again: those of
    /// the same meal of other days first, the latest first.
    fn ranked(&self, at: usize) -> Vec<usize> {
        let mut ranked = Vec::new();
        for same in [true, false] {
            for (list, (of, _)) in self.lists.iter().enumerate().rev() {
                if (*of == at) == same {
                    ranked.push(list);
                }
            }
        }
        ranked
    }

    /// The rank of one of the lists so far.
    fn rank(&mut self, wanted: usize) -> usize {
        let count = self.lists.len();
        for rank in 0..RECENT.min(count - 1) {
            if self.coder.choice(&mut self.odds.recent[rank], wanted == rank) {
                return rank;
            }
        }
        if count < RECENT + 2 {
            return count - 1;
        }
        let behind = wanted.saturating_sub(RECENT);
        RECENT + self.coder.even((count - RECENT) as u32, behind as u32) as usize
    }
}

/// Whether the meals of a day have the kinds and names of another day's.
fn like(coder: &mut Coder, odds: &mut Choice, day: &mut Day, other: &Day) -> bool {
    let mut like = day.meals.len() == other.meals.len();
    for (meal, other) in day.meals.iter().zip(&other.meals) {
        like &= meal.kind == other.kind && meal.name == other.name;
    }
    let like = coder.choice(odds, like);
    if like && coder.reads() {
        day.meals.clear();
        for other in &other.meals {
            day.meals.push(Meal { name: other.name.clone(), ..Meal::empty(other.kind) });
        }
    }
    like
}
