//! Plans, days and meals: what differs from a plain week of four meals, and from
//! the days before.

use super::menu::Menu;
use super::own_food::OwnFoods;
use super::text::Texts;
use super::{Broken, Shared, SharedContent};
use crate::coder::{Choice, Coder};
use crate::plan::{
    DAYS, Day, Entry, MAX_ENTRIES, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt, MealKind, Plan,
};
use crate::words::Word;

/// How many of the latest lists of entries have odds of their own.
const RECENT: usize = 6;

/// What a link holds, coded in one direction or the other.
#[derive(Debug)]
pub(super) struct Content {
    coder: Coder,
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

/// Kinds and names of a day's meals.
type Shape = Vec<(MealKind, String)>;

/// Codes what is shared. When reading, `shared` is not looked at.
///
/// # Errors
/// When what is read cannot be content.
pub(super) fn code(coder: Coder, shared: Option<&Shared>) -> Result<(Shared, Coder), Broken> {
    let mut texts = Texts::new();
    let mut coder = coder;
    let own_foods = shared.map_or(&[][..], |shared| &shared.own_foods);
    let own_foods = OwnFoods::new().list(&mut coder, &mut texts, own_foods)?;
    let mut content = Content {
        coder,
        texts,
        menu: Menu::new(&own_foods),
        lists: Vec::new(),
        began: [None; MAX_MEALS],
        odds: Odds::new(),
    };
    let read = content.shared(shared.map(|shared| &shared.content))?;
    Ok((Shared { content: read, own_foods }, content.coder))
}

impl Odds {
    const fn new() -> Self {
        Self {
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
        }
    }
}

impl Content {
    fn shared(&mut self, content: Option<&SharedContent>) -> Result<SharedContent, Broken> {
        let which = match content {
            None | Some(SharedContent::Plan(_)) => 0,
            Some(SharedContent::Day { .. }) => 1,
            Some(SharedContent::Meal { .. }) => 2,
        };
        match (self.coder.even(3, which), content) {
            (0, content) => {
                let plan = match content {
                    Some(SharedContent::Plan(plan)) => Some(plan),
                    _ => None,
                };
                self.plan(plan).map(SharedContent::Plan)
            }
            (1, content) => {
                let (day, content) = match content {
                    Some(SharedContent::Day { day, content }) => (*day, Some(content)),
                    _ => (0, None),
                };
                let day = self.coder.even(DAYS as u32, day.into()) as u8;
                let content = self.day(content, None)?;
                Ok(SharedContent::Day { day, content })
            }
            (_, content) => {
                let (at, content) = match content {
                    Some(SharedContent::Meal { at, content }) => (*at, Some(content)),
                    _ => (MealAt { day: 0, meal: 0 }, None),
                };
                let day = self.coder.even(DAYS as u32, at.day.into()) as u8;
                let meal = self.coder.even(MAX_MEALS as u32, at.meal.into()) as u8;
                let (kind, name) = self.title(usize::from(meal), content)?;
                let content = self.meal(usize::from(meal), kind, name, content)?;
                Ok(SharedContent::Meal { at: MealAt { day, meal }, content })
            }
        }
    }

    fn plan(&mut self, plan: Option<&Plan>) -> Result<Plan, Broken> {
        let (name, note) = plan.map_or(("", ""), |plan| (&plan.name, &plan.note));
        let name = self.texts.code(&mut self.coder, &mut self.odds.plan_name, name, MAX_NAME)?;
        let note = self.texts.code(&mut self.coder, &mut self.odds.plan_note, note, MAX_NOTE)?;
        let mut read = Plan { name, note, ..Plan::default() };
        let mut before: Option<Shape> = None;
        for at in 0..DAYS {
            let day = self.day(plan.map(|plan| &plan.days[at]), before.as_ref())?;
            before = Some(shape(&day));
            read.days[at] = day;
        }
        Ok(read)
    }

    fn day(&mut self, day: Option<&Day>, before: Option<&Shape>) -> Result<Day, Broken> {
        let meals = day.map(|day| &day.meals);
        let shape = self.shape(day, before)?;
        let meals = shape.into_iter().enumerate().map(|(at, (kind, name))| {
            self.meal(at, kind, name, meals.and_then(|meals| meals.get(at)))
        });
        Ok(Day { meals: meals.collect::<Result<_, _>>()? })
    }

    fn shape(&mut self, day: Option<&Day>, before: Option<&Shape>) -> Result<Shape, Broken> {
        let wanted = day.map(shape);
        let plain = shape(&Day::default());
        if self.coder.choice(&mut self.odds.plain_day, wanted.as_ref() == Some(&plain)) {
            return Ok(plain);
        }
        if let Some(before) = before {
            let same = wanted.as_ref() == Some(before);
            if self.coder.choice(&mut self.odds.day_before, same) {
                return Ok(before.clone());
            }
        }
        let meals = day.map_or(&[][..], |day| &day.meals);
        let count = self.coder.even(MAX_MEALS as u32 + 1, meals.len() as u32) as usize;
        (0..count).map(|at| self.title(at, meals.get(at))).collect()
    }

    /// Kind and name of the meal at a position.
    fn title(&mut self, at: usize, meal: Option<&Meal>) -> Result<(MealKind, String), Broken> {
        let usual = MealKind::ALL[at.min(MealKind::ALL.len() - 1)];
        let kind = meal.map_or(usual, |meal| meal.kind);
        let kind = if self.coder.choice(&mut self.odds.usual_kind, kind == usual) {
            usual
        } else {
            MealKind::from_number(self.coder.even(4, kind.number())).ok_or(Broken)?
        };
        let name = meal.map_or("", |meal| &meal.name);
        let name = self.texts.code(&mut self.coder, &mut self.odds.meal_name, name, MAX_NAME)?;
        Ok((kind, name))
    }

    fn meal(
        &mut self,
        at: usize,
        kind: MealKind,
        name: String,
        meal: Option<&Meal>,
    ) -> Result<Meal, Broken> {
        let note = meal.map_or("", |meal| &meal.note);
        let note = self.texts.code(&mut self.coder, &mut self.odds.meal_note, note, MAX_NOTE)?;
        let entries = self.entries(at, meal.map_or(&[], |meal| &meal.entries))?;
        if self.coder.ran_over() {
            return Err(Broken);
        }
        Ok(Meal { kind, name, note, entries })
    }

    fn entries(&mut self, at: usize, entries: &[Entry]) -> Result<Vec<Entry>, Broken> {
        if self.coder.choice(&mut self.odds.nothing[at], entries.is_empty()) {
            return Ok(Vec::new());
        }
        let known = self.ranks(at).position(|rank| self.lists[rank].1 == entries);
        if !self.lists.is_empty() && self.coder.choice(&mut self.odds.again[at], known.is_some()) {
            let rank = self.rank(known.unwrap_or_default());
            let list = self.ranks(at).nth(rank).ok_or(Broken)?;
            let (_, list) = self.lists.remove(list);
            self.lists.push((at, list.clone()));
            return Ok(list);
        }
        let count = self.coder.symbol(&mut self.odds.count, entries.len());
        if count == 0 || count > MAX_ENTRIES {
            return Err(Broken);
        }
        let (list, began) = self.menu.entries(&mut self.coder, self.began[at], count, entries)?;
        self.began[at] = began;
        self.lists.push((at, list.clone()));
        Ok(list)
    }

    /// Positions of the lists so far in the order they are expected again: those of
    /// the same meal of other days first, the latest first.
    fn ranks(&self, at: usize) -> impl Iterator<Item = usize> {
        let of = move |same: bool| {
            let fits = move |list: &usize| (self.lists[*list].0 == at) == same;
            (0..self.lists.len()).rev().filter(fits)
        };
        of(true).chain(of(false))
    }

    /// One of the lists so far.
    fn rank(&mut self, wanted: usize) -> usize {
        let count = self.lists.len();
        for rank in 0..RECENT.min(count - 1) {
            if self.coder.choice(&mut self.odds.recent[rank], wanted == rank) {
                return rank;
            }
        }
        match count.checked_sub(RECENT) {
            Some(left @ 2..) => {
                let behind = wanted.saturating_sub(RECENT);
                RECENT + self.coder.even(left as u32, behind as u32) as usize
            }
            _ => count - 1,
        }
    }
}

fn shape(day: &Day) -> Shape {
    day.meals.iter().map(|meal| (meal.kind, meal.name.clone())).collect()
}
