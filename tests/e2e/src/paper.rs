//! What a browser prints, read again by a library that knows nothing of ours.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lopdf::Document;
use serde_json::{Value, json};

use crate::driver::output_folder;
use crate::page::Page;

/// A sheet of paper in millimeters: width, height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper(pub u16, pub u16);

impl Paper {
    /// ISO 216.
    pub const A4: Self = Self(210, 297);
    /// North America.
    pub const LETTER: Self = Self(216, 279);
}

/// What was printed.
#[derive(Debug)]
pub struct Printed {
    /// How many pages.
    pub pages: usize,
    /// All their text, white space as single spaces.
    pub text: String,
}

impl Page<'_> {
    /// Prints the page as it is and keeps the file under this name.
    ///
    /// # Panics
    /// When the file is no PDF.
    #[must_use]
    pub fn printed(&self, paper: Paper, name: &str) -> Printed {
        let centimeters = |millimeters: u16| f64::from(millimeters) / 10.0;
        let asked = json!({
            "page": { "width": centimeters(paper.0), "height": centimeters(paper.1) },
            "shrinkToFit": false,
            "background": false,
        });
        let answer: Value = self.browser().tell("print", &asked);
        let file = BASE64_STANDARD
            .decode(answer.as_str().unwrap_or_default())
            .expect("a printed page is base64");
        let path = output_folder().join(format!("{name}.pdf"));
        std::fs::write(&path, &file).expect("the folder can be written");
        let document = Document::load_mem(&file).expect("what is printed is a PDF");
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        let text = document.extract_text(&pages).expect("its text can be read");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Printed { pages: pages.len(), text }
    }
}
