//! Sorting that weighs little. Each instance of the standard library's sorts adds 2 to
//! 5 kB to the download; lists here hold a few hundred things at the most, where
//! insertion is quick enough.

/// Sorts by a key; equal ones keep their order. `key` should be cheap: it is asked
/// again at every step. Meant for up to about a thousand items.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for next in 1..items.len() {
        let mut at = next;
        while at > 0 && key(&items[at]) < key(&items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Sorts numbers (Shell's sort): thousands take less than a millisecond.
pub fn sort(numbers: &mut [u64]) {
    for gap in [701, 301, 132, 57, 23, 10, 4, 1] {
        for next in gap..numbers.len() {
            let mut at = next;
            while at >= gap && numbers[at] < numbers[at - gap] {
                numbers.swap(at, at - gap);
                at -= gap;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{sort, sort_by_key};

    #[test]
    fn sorts_many_numbers() {
        let mut numbers: Vec<u64> = (0..5000).map(|number| number * 2741 % 4999).collect();
        let mut sorted = numbers.clone();
        sorted.sort_unstable();
        sort(&mut numbers);
        assert_eq!(numbers, sorted);
    }

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut items = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort_by_key(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        let mut one = [7];
        sort_by_key(&mut one, |item| *item);
        assert_eq!(one, [7]);
    }
}
