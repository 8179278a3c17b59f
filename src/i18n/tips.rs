//! Texts of the tips.

use biomeal_core::citation::Citation;
use biomeal_core::tips::{Note, Rule};

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct TipTexts {
    /// Heading.
    pub heading: &'static str,
    /// Beside the heading: what the points are for.
    pub points_meal: &'static str,
    /// The same for a day.
    pub points_day: &'static str,
    /// The same for a week.
    pub points_week: &'static str,
    /// A food added: amount, food, meal.
    pub add: Sentence<3>,
    /// Two foods added: amount and food twice, meal.
    pub add_two: Sentence<3>,
    /// Amount and food as one.
    pub amount_of: Sentence<2>,
    /// A food swapped: food, meal, new food.
    pub swap: Sentence<3>,
    /// The same with one portion added: food, meal, new food, amount and food.
    pub swap_and_add: Sentence<4>,
    /// Less of a food: food, meal, amount.
    pub less: Sentence<3>,
    /// A food no longer heated: food, meal.
    pub unheat: Sentence<2>,
    /// A meal in the week: meal, day.
    pub meal_of_day: Sentence<2>,
    /// Why it may help, by rule.
    pub reason: Names<{ Rule::AlcoholFree as usize + 1 }>,
    /// Caution for live cultures.
    pub live: &'static str,
    /// Caution for allergens.
    pub contains: Sentence<1>,
    /// The same where the food that leaves had them too.
    pub contains_as_before: Sentence<1>,
    /// Caution for fermentable carbohydrates.
    pub fodmap: &'static str,
    /// Caution for kidney disease and bowel narrowing.
    pub kidney: &'static str,
    /// Caution for vitamin K.
    pub vitamin_k: &'static str,
    /// Caution for histamine.
    pub histamine: &'static str,
    /// Caution for salt.
    pub salt: &'static str,
    /// Caution for much fiber at once.
    pub fiber_steps: &'static str,
    /// The publications in short.
    pub source: Names<{ Citation::ALL.len() }>,
    /// What is said below the tips, by note.
    pub note: Names<{ Note::BeyondThePlate as usize + 1 }>,
    /// Makes the change.
    pub apply: &'static str,
    /// Hides the tip.
    pub not_for_me: &'static str,
    /// Without a score.
    pub later: &'static str,
    /// Without a tip.
    pub nothing: &'static str,
    /// Below that.
    pub nothing_hint: &'static str,
}

/// English.
pub const EN: TipTexts = TipTexts {
    heading: "What would lift it",
    points_meal: "Points for the meal",
    points_day: "Points for the day",
    points_week: "Points for the week",
    add: Sentence::new("Add {0} {1} to {2}"),
    add_two: Sentence::new("Add {0} and {1} to {2}"),
    amount_of: Sentence::new("{0} {1}"),
    swap: Sentence::new("Swap the {0} at {1} for {2}"),
    swap_and_add: Sentence::new("Swap the {0} at {1} for {2}, and add {3}"),
    less: Sentence::new("Take {2} of the {0} at {1}"),
    unheat: Sentence::new("Add the {0} at {1} after cooking"),
    meal_of_day: Sentence::new("{1}’s {0}"),
    reason: Names::new(
        "Whole grains bring more fiber in the same amount.|\
         Pulses are among the richest everyday sources of fiber.|\
         A portion of vegetables or fruit brings fiber closer to the reference.|\
         A spoonful of seeds brings a good deal of fiber.|\
         Whole fruit keeps its fiber, and its sugar is not free sugar.|\
         More kinds of plants are linked to a more varied microbiota.|\
         A plant that is not on the plan yet this week.|\
         A new herb, spice, nut or seed counts toward thirty plants.|\
         Another whole grain adds a plant to the week.|\
         Onion, leek and garlic hold fructans that gut bacteria may feed on.|\
         These vegetables are rich in inulin, which gut bacteria may feed on.|\
         Pulses bring prebiotic fiber where the meat has none.|\
         Plain yogurt and kefir may add live cultures.|\
         A forkful of raw fermented vegetables may add live cultures.|\
         Heat ends live cultures. Stirred in at the end, they count.|\
         Plain yogurt with fruit has the sweetness without free sugar.|\
         Same grams, fewer industrial ingredients.|\
         Same grams, a cereal with fewer industrial ingredients.|\
         Same grams, a bread with a short list of ingredients.|\
         Half of the largest source brings free sugar closer to the reference.|\
         Same amount to drink, without free sugar.|\
         A little less of it brings free sugar closer to the reference.|\
         Closer to the reference for saturated fat, with the same amount.|\
         Closer to the reference for saturated fat.|\
         Cured meat is linked to bowel cancer. This takes its place in the dish.|\
         Closer to the reference of 500 g of red meat a week.|\
         Protein from fish, poultry, tofu, pulses or egg.|\
         Same amount to drink, without alcohol.",
    ),
    live: "If you are pregnant, seriously ill or have low immunity, ask a clinician first.",
    contains: Sentence::new("Contains {0}."),
    contains_as_before: Sentence::new("Contains {0}, as before."),
    fodmap: "IBS? Start small, or ask a dietitian.",
    kidney: "Kidney disease or a narrowed bowel? Ask before eating more of it.",
    vitamin_k: "On warfarin? Keep leafy greens steady from day to day.",
    histamine: "Aged and fermented foods hold histamine, which some people react to.",
    salt: "Salty: a little goes a long way.",
    fiber_steps: "Raise fiber over weeks, and drink enough.",
    source: Names::new(
        "Kase et al. 2024|\
         McDonald et al. 2018|\
         Marco et al. 2022|\
         Marco et al. 2021|\
         Hill et al. 2014|\
         Gibson et al. 2017|\
         Swanson et al. 2020|\
         Monteiro et al. 2019|\
         Moshfegh et al. 1999|\
         IOM 2005|\
         EFSA 2010|\
         WHO 2015|\
         WHO 2012|\
         WHO 2023|\
         HEI-2020|\
         AHEI-2010|\
         UK CMO 2016|\
         Boyd and Gieng 2023, quoting ISAPP|\
         SACN 2015|\
         Martinez Steele et al. 2016|\
         van Loo et al. 1995|\
         Rezac et al. 2018|\
         WCRF/AICR 2018|\
         IARC 114|\
         Wastyk et al. 2021|\
         Reynolds et al. 2019|\
         Bull et al. 2020|\
         Watson et al. 2015|\
         Salem et al. 2018|\
         Patterson et al. 2020|\
         Regulation (EC) 1924/2006",
    ),
    note: Names::new(
        "The selected day has over 10 g more fiber than the others. Go up in steps over some weeks, \
         and drink enough.|\
         Fermented and pickled foods can bring much of a day’s salt. A small helping is enough.|\
         Skin or gut trouble that lasts, or worries you? A doctor or dietitian is the right person \
         to ask.|\
         Potatoes, rice and pasta may hold more resistant starch once cooled. Chill them within an \
         hour, keep them a day at most, and reheat them once until steaming.|\
         Oats and barley bring beta-glucan, a soluble fiber. More fiber is linked to lower blood cholesterol.|\
         Sleep, calm and movement are linked to how the gut feels, too.",
    ),
    apply: "Apply",
    not_for_me: "Not for me",
    later: "Tips appear here once a meal has food in it.",
    nothing: "Nothing to add",
    nothing_hint: "No single change adds a full point within your settings. Enjoy the day, or look \
                   at the week.",
};
