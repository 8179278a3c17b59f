//! Waiting until nothing moves: what is measured meanwhile is neither here nor there.

use serde_json::{Value, json};

use crate::page::Page;
use crate::wait::{DEADLINE, until};

/// What still moves, in the page and in every shadow root of it. What moves forever does
/// not come to rest, and is not waited for.
const MOVING: &str = "
    const roots = (root) => [root, ...[...root.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => shadowRoot ? roots(shadowRoot) : [])];
    return roots(document)
        .flatMap((root) => root.getAnimations())
        .filter((it) => ['running', 'pending'].includes(it.playState))
        .filter((it) => it.effect?.getComputedTiming().endTime < Infinity)
        .map((it) => it.animationName ?? it.transitionProperty ?? 'something');";

impl Page<'_> {
    /// Waits until every animation and transition has come to its end. A dialog that fades
    /// in has too little contrast until then, and one that rises is not in its place.
    pub fn must_come_to_rest(&self) {
        let mut last = Value::Null;
        let rests = until(DEADLINE, || {
            last = self.run(MOVING, &json!([]));
            last.as_array().is_some_and(Vec::is_empty).then_some(())
        });
        assert!(rests.is_some(), "{}: does not come to rest: {last}", self.browser().engine());
    }
}
