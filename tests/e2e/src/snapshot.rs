//! Screenshots held against stored ones, in Chromium.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::driver::output_folder;
use crate::page::Page;
use crate::picture::Picture;

/// The share of pixels that may differ: edges of letters under another version of the same font.
const TOLERANCE: f64 = 0.002;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// As the element's attribute says it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Page<'_> {
    /// Fails when the element does not look as it does in the stored picture of this
    /// name; the new picture and one of the differences are then in `target/e2e`.
    /// `UPDATE_SNAPSHOTS=1` stores the new one instead.
    pub fn must_look_like(&self, name: &str) {
        self.settle();
        let place = self.run(
            "const { x, y, width, height } = document.querySelector('biomeal-planner').getBoundingClientRect();
             return [x + scrollX, y + scrollY, width, height]",
            &json!([]),
        );
        let side = |index: usize| place[index].as_f64().unwrap_or_default();
        self.compare(name, (side(0), side(1), side(2), side(3)));
    }

    /// The same for all that the window shows: what lies over the page is not
    /// part of the element's own box.
    pub fn window_must_look_like(&self, name: &str) {
        self.settle();
        let size = self.run("return [innerWidth, innerHeight, scrollX, scrollY]", &json!([]));
        let side = |index: usize| size[index].as_f64().unwrap_or_default();
        self.compare(name, (side(2), side(3), side(0), side(1)));
    }

    /// Takes the pointer away, waits until fonts are there and nothing moves.
    fn settle(&self) {
        let corner = json!({ "type": "mouseMoved", "x": 0, "y": 0 });
        self.browser().chromium("Input.dispatchMouseEvent", &corner);
        let still = "
            const done = arguments[0];
            document.fonts.ready.then(() => {
                const root = document.querySelector('biomeal-planner')?.shadowRoot;
                const moving = () => root?.getAnimations().some((move) => move.playState === 'running');
                const look = () => moving() ? requestAnimationFrame(look) : requestAnimationFrame(() => done(null));
                requestAnimationFrame(look);
            });";
        self.browser().run_until_called(still, &json!([]));
    }

    fn compare(&self, name: &str, (x, y, width, height): (f64, f64, f64, f64)) {
        let bytes = self.browser().picture(x, y, width, height);
        let new = Picture::from_png(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        let stored = folder().join(format!("{name}.png"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value != "0") {
            // A picture that looks alike stays as it is: no change to review.
            let same = Picture::read(&stored).is_ok_and(|old| old.difference(&new).share == 0.0);
            if !same {
                write(&new, &stored);
            }
            return;
        }
        let old = Picture::read(&stored).unwrap_or_else(|error| {
            panic!("{}: {error}. UPDATE_SNAPSHOTS=1 stores it", stored.display())
        });
        let difference = old.difference(&new);
        if difference.share <= TOLERANCE {
            return;
        }
        let shown = |kind: &str| output_folder().join(format!("{name}.{kind}.png"));
        write(&new, &shown("new"));
        write(&difference.picture, &shown("difference"));
        panic!(
            "{name} does not look as stored: {:.2}% of the pixels differ ({:?} stored, {:?} now).\n\
             stored: {}\nnow: {}\ndifferences: {}\nUPDATE_SNAPSHOTS=1 stores the new picture.",
            difference.share * 100.0,
            old.size(),
            new.size(),
            stored.display(),
            shown("new").display(),
            shown("difference").display(),
        );
    }

    /// Gives Chromium a window of exactly this size, whatever the smallest real one is.
    pub fn exact_window(&self, width: u32, height: u32) -> Value {
        self.browser().chromium(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        )
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots")
}

fn write(picture: &Picture, path: &Path) {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent)
        .map_err(|error| error.to_string())
        .and_then(|()| picture.write(path))
        .unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
}
