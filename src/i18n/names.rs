//! Names by number.

/// `N` texts as one, with `|` between them, in the order of what they name. A table of
/// texts would add eight bytes for each, which hardly compress.
#[derive(Clone, Copy, Debug)]
pub struct Names<const N: usize>(&'static str);

impl<const N: usize> Names<N> {
    /// The names. One too many or too few does not compile in a table or in `const`.
    pub const fn new(names: &'static str) -> Self {
        let bytes = names.as_bytes();
        let (mut at, mut count) = (0, 1);
        while at < bytes.len() {
            if bytes[at] == b'|' {
                count += 1;
            }
            at += 1;
        }
        assert!(count == N, "another number of names");
        Self(names)
    }

    /// The name with this number, from 0.
    pub fn of(self, number: impl Into<usize>) -> &'static str {
        nth(self.0, number.into())
    }

    /// All names, in their order.
    pub fn all(self) -> Each {
        Each(Some(self.0))
    }
}

/// One name after another.
pub struct Each(Option<&'static str>);

impl Iterator for Each {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let names = self.0.take()?;
        let Some((name, others)) = names.split_once('|') else { return Some(names) };
        self.0 = Some(others);
        Some(name)
    }
}

#[inline(never)]
fn nth(names: &'static str, number: usize) -> &'static str {
    let mut names = Each(Some(names));
    for _ in 0..number {
        names.next();
    }
    names.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use biomeal_core::citation::Citation;
    use biomeal_core::food::{Allergen, Group};
    use biomeal_core::tips::Rule;

    use crate::i18n::EN;

    #[test]
    fn names_are_in_the_order_of_what_they_name() {
        assert_eq!(EN.words.days.of(2_usize), "Wednesday");
        assert_eq!(EN.words.group.of(Group::OilsFats as usize), "Oils & fats");
        assert_eq!(EN.words.allergen.of(Allergen::Sesame as usize), "Sesame");
        assert_eq!(EN.tips.source.of(Citation::VanLoo1995 as usize), "van Loo et al. 1995");
        let foods = biomeal_core::catalog::foods();
        for proper in EN.words.proper.all() {
            let begins = |name: &str| name.split([' ', ',']).next() == Some(proper);
            assert!(foods.iter().any(|food| begins(&food.name)), "no food begins with {proper}");
        }
        let water = "Same amount to drink, without free sugar.";
        assert_eq!(EN.tips.reason.of(Rule::Water as usize), water);
    }
}
