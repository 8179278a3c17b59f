//! The three layouts, chosen by the width of the widget, never of the window.

/// A layout (the container queries in `styles/layout.css` use the same widths).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Up to 560 px: one column, sheets for foods and score.
    Narrow,
    /// Up to 959 px: the day beside one panel at a time.
    Medium,
    /// From 960 px: foods, day and score side by side.
    Wide,
}

impl Layout {
    /// The layout for a width in CSS pixels.
    pub fn of(width: f64) -> Self {
        if width < 561.0 {
            Self::Narrow
        } else if width < 960.0 {
            Self::Medium
        } else {
            Self::Wide
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Layout;

    #[test]
    fn borders_are_those_of_the_style_sheets() {
        assert_eq!(Layout::of(560.9), Layout::Narrow);
        assert_eq!(Layout::of(561.0), Layout::Medium);
        assert_eq!(Layout::of(959.9), Layout::Medium);
        assert_eq!(Layout::of(960.0), Layout::Wide);
    }
}
