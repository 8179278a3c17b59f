//! QR codes: black on white whatever the theme, because readers expect it so, with the
//! empty border that they look for.

mod png;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::markup::{Html, html};
use crate::text::joined;

/// Empty modules on each side; ISO/IEC 18004 asks for four.
const BORDER: i32 = 4;

/// A text as a QR code.
pub struct Code(QrCode);

/// The code of `text` as a picture called `label`; nothing where the text is too long.
#[must_use]
pub fn qr(text: &str, label: &str) -> Option<Html> {
    Code::of(text).map(|code| code.picture(label))
}

impl Code {
    /// The smallest code that holds `text`, up to 2,953 bytes of UTF-8. Of a code with up
    /// to 2,331 bytes 15 % may be covered or torn, of a longer one 7 %.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let code = QrCode::encode_binary(bytes, QrCodeEcc::Medium)
            .or_else(|_| QrCode::encode_binary(bytes, QrCodeEcc::Low));
        Some(Self(code.ok()?))
    }

    /// Modules on each side, the border included: 29 to 185.
    #[must_use]
    pub fn side(&self) -> u32 {
        (self.0.size() + 2 * BORDER).unsigned_abs()
    }

    /// As a picture with a name.
    #[must_use]
    pub fn picture(&self, label: &str) -> Html {
        let side = self.side().to_string();
        html! {
            <svg class="qr" role="img" aria-label={label.to_owned()} viewBox={joined(&["0 0", &side, &side], " ")}>
                <rect width="100%" height="100%" fill="#fff" />
                <path fill="#000" d={self.path()} />
            </svg>
        }
    }

    /// As a PNG file, eight pixels a module.
    #[must_use]
    pub fn file(&self) -> Vec<u8> {
        let mut dark = Vec::new();
        for y in 0..self.side() {
            for x in 0..self.side() {
                dark.push(self.0.get_module(x as i32 - BORDER, y as i32 - BORDER));
            }
        }
        png::file(self.side(), &dark)
    }

    /// The dark modules, one line of the picture after the other.
    fn path(&self) -> String {
        let code = &self.0;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let start = x;
                while code.get_module(x, y) {
                    x += 1;
                }
                if x > start {
                    add_run(&mut path, start + BORDER, y + BORDER, x - start);
                }
                x += 1;
            }
        }
        path
    }
}

/// A line of dark modules.
fn add_run(path: &mut String, x: i32, y: i32, length: i32) {
    let (x, y, length) = (x.to_string(), y.to_string(), length.to_string());
    for piece in ["M", &x, " ", &y, "h", &length, "v1h-", &length, "z"] {
        path.push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    /// Bytes that the largest code holds with the least correction (ISO/IEC 18004, table 7).
    const MOST: usize = 2953;

    #[test]
    fn codes_are_as_small_as_the_standard_allows() {
        // Bytes of versions 1, 2, 12 and 40 with correction M, and of version 40 with L.
        for (bytes, version) in [(14, 1), (15, 2), (26, 2), (287, 12), (2331, 40), (MOST, 40)] {
            let code = Code::of(&"a".repeat(bytes)).expect("fits");
            assert_eq!(code.side(), 17 + 4 * version + 8, "{bytes}");
        }
    }

    #[test]
    fn what_does_not_fit_has_no_code() {
        assert!(Code::of(&"a".repeat(MOST + 1)).is_none());
    }

    #[test]
    fn pictures_draw_what_files_hold() {
        let code = Code::of("https://site.example/").expect("fits");
        // The first line of the upper corners.
        assert!(code.path().starts_with("M4 4h7v1h-7z"), "{}", code.path());
        let length = |run: &str| {
            run.split("h-").nth(1).map_or(0, |length| length.parse::<usize>().expect("a number"))
        };
        let dark: usize = code.path().split('z').map(length).sum();
        let size = code.0.size();
        let modules = (0..size * size).filter(|at| code.0.get_module(at % size, at / size));
        assert_eq!(dark, modules.count());
    }
}
