//! Links that are not whole, not well or not ours.

use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, LinkError, MAX_PAYLOAD, Shared};
use proptest::prelude::*;

use crate::given::{Numbers, any, week};

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The first three characters hold the version, the mark and nothing else but two
/// bits of the length.
const VERSION_AND_MARK: usize = 3;

fn payload(seed: u64, count: usize) -> String {
    let shared = Shared::plan(&week(&mut Numbers(seed), count), &Foods::default(), Include::ALL);
    link::encode(&shared).expect("within the limits")
}

fn base64(bytes: &[u8]) -> String {
    let letter = |bits: u32| char::from(LETTERS.as_bytes()[bits as usize & 63]);
    bytes
        .chunks(3)
        .flat_map(|three| {
            let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
            let group = (byte(0) << 16) | (byte(1) << 8) | byte(2);
            (0..=three.len()).map(move |at| letter(group >> (18 - 6 * at)))
        })
        .collect()
}

/// A whole link, as a builder of the version would make it, with any content.
fn sealed(version: u8, content: &[u8]) -> String {
    let [high, low] = (content.len() as u16).to_be_bytes();
    let mut bytes = vec![version, 0xB1, high, low, high ^ low ^ 0x5A];
    bytes.extend(content);
    let mut sum = u32::MAX;
    for byte in &bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    bytes.extend((!sum).to_be_bytes());
    base64(&bytes)
}

#[test]
fn a_link_that_is_cut_anywhere_is_cut_off() {
    for count in [0, 1, 5] {
        let payload = payload(2, count);
        for kept in 1..payload.len() {
            assert_eq!(link::decode(&payload[..kept]), Err(LinkError::CutOff), "{kept}");
        }
    }
}

#[test]
fn a_link_with_any_one_character_changed_is_damaged() {
    for count in [0, 1, 5] {
        let payload = payload(3, count);
        for at in 0..payload.len() {
            let (before, after) = (&payload[..at], &payload[at + 1..]);
            for letter in LETTERS.chars().filter(|letter| !payload[at..].starts_with(*letter)) {
                let error = link::decode(&format!("{before}{letter}{after}"));
                if at >= VERSION_AND_MARK {
                    assert_eq!(error, Err(LinkError::Damaged), "{letter} at {at}");
                } else {
                    let told = matches!(
                        error,
                        Err(LinkError::NotOurs | LinkError::Newer(_) | LinkError::Damaged)
                    );
                    assert!(told, "{error:?}: {letter} at {at}");
                }
            }
        }
    }
}

#[test]
fn foreign_letters_and_additions_are_damage() {
    let payload = payload(4, 3);
    let middle = payload.len() / 2;
    let foreign = format!("{}%20{}", &payload[..middle], &payload[middle + 3..]);
    assert_eq!(link::decode(&foreign), Err(LinkError::Damaged));
    assert_eq!(link::decode(&format!("{payload}AAAA")), Err(LinkError::Damaged));
    assert_eq!(link::decode(&format!("{payload}{payload}")), Err(LinkError::Damaged));
}

#[test]
fn newer_links_are_told_by_their_version_alone() {
    for version in 2..=u8::MAX {
        let newer = sealed(version, b"whatever comes then");
        assert_eq!(link::decode(&newer), Err(LinkError::Newer(version)));
        assert_eq!(link::decode(&newer[..8]), Err(LinkError::Newer(version)));
    }
}

#[test]
fn what_is_not_ours_is_told() {
    for text in [
        "hello",
        "Q",
        "https://site.example/page#top",
        "#a=1",
        "eyJwbGFuIjpbXX0",
        "N4IgDgTgpgbg-AXwEYgFwG0C6",
        "日本語",
        "a b",
        "%%%",
    ] {
        assert_eq!(link::decode(text), Err(LinkError::NotOurs), "{text}");
    }
    let nought = sealed(0, b"no version");
    assert_eq!(link::decode(&nought), Err(LinkError::NotOurs));
}

#[test]
fn nothing_is_nothing() {
    for text in ["", "  \n", "#biomeal=", "biomeal=", "https://site.example/#biomeal=&a=1"] {
        assert_eq!(link::decode(text), Err(LinkError::Empty), "{text}");
    }
}

#[test]
fn longer_than_any_link_is_too_long() {
    let most = "A".repeat(MAX_PAYLOAD);
    assert_eq!(link::decode(&most), Err(LinkError::NotOurs));
    assert_eq!(link::decode(&(most + "A")), Err(LinkError::TooLong));
}

/// Never more than the limits, whatever was read.
fn is_sound(text: &str) {
    if let Ok(shared) = link::decode(text) {
        assert_eq!(shared.content.to_plan().check(), Ok(()));
        let again = link::encode(&shared);
        assert!(matches!(again, Ok(_) | Err(LinkError::TooLong)), "{again:?}");
    }
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    // Few bits set lead further into a content than even bytes do.
    let byte = prop_oneof![any::<u8>(), Just(0), Just(255), (0..8_u8).prop_map(|bit| 1 << bit)];
    prop_oneof![
        prop::collection::vec(byte.clone(), 0..400),
        prop::collection::vec(byte, 0..40),
        (any::<u8>(), 0..40_000_usize).prop_map(|(byte, count)| vec![byte; count]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn any_text_ends_in_a_plan_or_an_error(text in ".{0,200}") {
        is_sound(&text);
    }

    #[test]
    fn any_bytes_end_in_a_plan_or_an_error(bytes in bytes()) {
        is_sound(&base64(&bytes));
    }

    #[test]
    fn any_content_behind_a_right_checksum_ends_in_a_plan_or_an_error(content in bytes()) {
        is_sound(&sealed(1, &content));
    }

    #[test]
    fn links_with_several_letters_changed_never_open(
        plan in any::plan(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..64_usize), 1..6),
    ) {
        let shared = Shared::plan(&plan, &Foods::default(), Include::ALL);
        let Ok(payload) = link::encode(&shared) else { return Ok(()) };
        let mut letters: Vec<char> = payload.chars().collect();
        for (at, letter) in changes {
            *at.get_mut(&mut letters) = char::from(LETTERS.as_bytes()[letter]);
        }
        let changed = String::from_iter(letters);
        prop_assert!(changed == payload || link::decode(&changed).is_err());
    }
}
