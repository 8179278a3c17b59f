//! Whether everything has its place: nothing sticks out, is cut, or lies over something else.

use serde_json::json;

use crate::page::Page;

const LOOK: &str = include_str!("fit.js");

impl Page<'_> {
    /// Fails when something in the planner, or in the dialog over it, does not fit, or when a
    /// control is smaller than `smallest` CSS pixels on a side. `state` names what is looked at.
    pub fn must_fit(&self, state: &str, smallest: u32) {
        self.must_come_to_rest();
        let complaints = self.run(LOOK, &json!([smallest]));
        let complaints: Vec<String> =
            serde_json::from_value(complaints).expect("complaints are texts");
        assert!(
            complaints.is_empty(),
            "{}: {state}: {} things do not fit:\n{}",
            self.browser().engine(),
            complaints.len(),
            complaints.join("\n")
        );
    }

    /// Gives the box around the planner another width in CSS pixels, and waits until the
    /// planner has it.
    pub fn box_width(&self, width: u32) {
        let resize = "
            const [width, done] = arguments;
            const planner = document.querySelector('biomeal-planner');
            planner.parentElement.style.width = `${width}px`;
            // The planner hears of its width before the next frame, and draws in it.
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)));";
        self.browser().run_until_called(resize, &json!([width]));
    }
}
