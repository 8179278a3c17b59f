//! Figures out of many measurements, and what the machine did meanwhile.

use std::fs;

/// The middle one; 0 of none.
pub fn median(times: &[f64]) -> f64 {
    share(times, 50)
}

/// The time that so many of a hundred stay within; 0 of none.
pub fn share(times: &[f64], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

/// The longest; 0 of none.
pub fn most(times: &[f64]) -> f64 {
    times.iter().copied().fold(0.0, f64::max)
}

/// "38 ms".
pub fn whole_ms(time: f64) -> String {
    format!("{time:.0} ms")
}

/// How busy the machine was in the last minute, where it says so.
pub fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("load {load} on {cores} cores: below {cores} nothing else held it up")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_times_that_were_measured() {
        let times: Vec<f64> = (1..=20).rev().map(f64::from).collect();
        assert_eq!([median(&times), share(&times, 95), most(&times)], [10.0, 19.0, 20.0]);
        assert_eq!([median(&[]), share(&[7.0], 95)], [0.0, 7.0]);
    }
}
