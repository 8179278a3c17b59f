//! QR codes, read from what is on the screen as a phone held to it would, by a decoder
//! that shares nothing with the planner.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rqrr::PreparedImage;

use crate::page::Page;
use crate::picture::Picture;
use crate::wait::{DEADLINE, until};

impl Page<'_> {
    /// Waits until the one code on the screen says this.
    pub fn must_scan_as(&self, text: &str) {
        let mut last = Vec::new();
        let come = until(DEADLINE, || {
            last = self.scan();
            (last == [text]).then_some(())
        });
        assert!(come.is_some(), "the screen must show a code of {text}, but shows {last:?}");
    }

    /// What all codes in the window say.
    fn scan(&self) -> Vec<String> {
        let shot = self.browser().ask("screenshot");
        let bytes = BASE64_STANDARD.decode(shot.as_str().unwrap_or_default());
        let picture = Picture::from_png(&bytes.expect("a screenshot is base64"));
        let picture = picture.expect("a screenshot is a PNG file");
        let (width, height) = picture.size();
        let level = |x: usize, y: usize| picture.level(x as u32, y as u32);
        let mut image =
            PreparedImage::prepare_from_greyscale(width as usize, height as usize, level);
        let codes = image.detect_grids();
        codes.iter().filter_map(|code| code.decode().ok()).map(|(_, text)| text).collect()
    }
}
