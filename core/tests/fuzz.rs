//! The targets of `cargo fuzz` on random bytes: what core promises of any of them.

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use proptest::prelude::*;

fn bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..most)
}

fn many(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(many(4000))]

    #[test]
    fn every_link_comes_to_what_it_must(bytes in bytes(300)) {
        fuzz::link(&bytes);
    }
}

proptest! {
    #![proptest_config(many(300))]

    #[test]
    fn every_file_opens_or_says_what_is_wrong(bytes in bytes(300)) {
        fuzz::file(&bytes);
    }

    #[test]
    fn every_catalog_of_a_page_is_read_or_complained_about(bytes in bytes(300)) {
        fuzz::catalog(&bytes);
    }

    #[test]
    fn every_plan_is_written_for_other_programs(bytes in bytes(900)) {
        fuzz::exports(&bytes);
    }

    #[test]
    fn every_query_finds_foods(bytes in bytes(60)) {
        fuzz::search(&bytes);
    }
}
