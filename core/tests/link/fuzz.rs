//! Any bytes, made into texts that may be no links: what must come of each comes.

use std::sync::LazyLock;

use biomeal_core::examples::ExampleId;
use biomeal_core::foods::Foods;
use biomeal_core::link::fuzz::Case;
use biomeal_core::link::{self, Include, Shared};
use proptest::prelude::*;

/// Links of every kind: the examples, and those of released versions.
static VALID: LazyLock<Vec<String>> = LazyLock::new(|| {
    let example = |id: ExampleId| {
        let shared = Shared::plan(&id.plan(), &Foods::default(), Include::ALL);
        link::encode(&shared).expect("an example fits into a link")
    };
    let golden = include_str!("../golden/links-v1.txt").split("\n\n");
    let golden = golden.filter_map(|block| block.trim().lines().nth(1)).map(str::to_owned);
    ExampleId::ALL.map(example).into_iter().chain(golden).collect()
});

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn every_case_comes_to_what_it_must(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let case = Case::of(&bytes, &VALID);
        let held = case.hold(&link::decode(&case.text));
        prop_assert!(held.is_ok(), "{:?}: {}", held, case.text);
    }
}
