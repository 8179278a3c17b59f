//! What is dragged near the upper or lower edge scrolls the page, the faster the nearer.

/// How far from an edge scrolling begins, in CSS pixels; in a low window a quarter of it.
const REACH: f64 = 48.0;
/// Pixels for each step at the edge itself.
const FASTEST: f64 = 12.0;
/// Between two steps.
pub const STEP_MS: u32 = 16;

/// How many pixels to scroll in one step, up where negative, for a pointer at this height
/// between a top and a bottom. Nothing where it was not moved towards the edge: what was
/// taken up there stays in view.
pub fn pull(y: f64, start: f64, top: f64, bottom: f64) -> f64 {
    let reach = REACH.min((bottom - top) / 4.0);
    let (above, below) = (top + reach - y, y - bottom + reach);
    let (into, way) = if y < start { (above, -1.0) } else { (below, 1.0) };
    if into <= 0.0 || y == start {
        return 0.0;
    }
    (FASTEST * into / reach).clamp(1.0, FASTEST) * way
}

#[cfg(test)]
mod tests {
    use super::{FASTEST, pull};

    /// In a window of 800 pixels, from its middle.
    fn at(y: f64) -> f64 {
        pull(y, 400.0, 0.0, 800.0)
    }

    #[test]
    fn only_near_the_edges_is_there_a_pull() {
        for y in [48.0, 400.0, 752.0] {
            assert_eq!(at(y), 0.0, "{y}");
        }
        assert_eq!((at(24.0), at(776.0)), (-FASTEST / 2.0, FASTEST / 2.0));
        assert_eq!((at(47.0), at(753.0)), (-1.0, 1.0));
    }

    #[test]
    fn at_the_edge_and_beyond_it_is_the_same() {
        assert_eq!((at(0.0), at(-90.0)), (-FASTEST, -FASTEST));
        assert_eq!((at(800.0), at(900.0)), (FASTEST, FASTEST));
    }

    #[test]
    fn what_was_taken_up_at_an_edge_stays_in_view_until_it_goes_further() {
        assert_eq!(pull(20.0, 20.0, 0.0, 800.0), 0.0);
        assert_eq!(pull(40.0, 20.0, 0.0, 800.0), 0.0);
        assert!(pull(10.0, 20.0, 0.0, 800.0) < 0.0);
        assert!(pull(790.0, 780.0, 0.0, 800.0) > 0.0);
    }

    #[test]
    fn a_low_window_keeps_a_calm_middle() {
        assert_eq!(pull(50.0, 60.0, 0.0, 100.0), 0.0);
        assert_eq!(pull(50.0, 40.0, 0.0, 100.0), 0.0);
        assert!(pull(20.0, 60.0, 0.0, 100.0) < 0.0);
    }
}
