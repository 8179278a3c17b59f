//! Reads texts that may be no links, as many as asked for, on all cores: none may panic,
//! take long or come to anything but what it must. `cargo xtask bench --fuzz COUNT` starts
//! this. A case is made of the seed and its number alone, so each can be had again.

#![expect(clippy::print_stdout, reason = "a program for the command line prints its results")]

use std::cell::Cell;
use std::env;
use std::panic;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use biomeal_bench::weeks::{self, Numbers};
use biomeal_core::link::fuzz::Case;
use biomeal_core::link::{self, LinkError, Shared};
use cpu_time::ThreadTime;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

thread_local! {
    /// The case that is read now, for what is said of a panic.
    static CASE: Cell<u64> = const { Cell::new(0) };
}

/// Links of released versions.
const GOLDEN: &str = include_str!("../../../core/tests/golden/links-v1.txt");
/// No text may take longer to read.
const LONGEST: Duration = Duration::from_millis(10);
/// How often a text that seems the slowest, or too slow, is read again: it may be the machine
/// that was slow.
const AGAIN: u32 = 9;
/// Bytes that a case is made of, at most.
const FEW: usize = 400;
/// The same of a long one, as long as any link and longer.
const MANY: usize = 60_000;
/// One case of so many is a long one, and one begins with a link that holds all it may.
const LONG: usize = 1000;

/// What came of some cases.
#[derive(Default)]
struct Seen {
    opened: u64,
    errors: [u64; 6],
    slowest: (Duration, u64),
    largest: (usize, u64),
    broken: Vec<String>,
}

fn main() -> ExitCode {
    let numbers: Vec<u64> = env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let [count, seed] = numbers[..] else {
        println!("fuzz COUNT SEED");
        return ExitCode::FAILURE;
    };
    panic::set_hook(Box::new(move |info| {
        println!("broken: case {} of seed {seed}: {info}", CASE.get());
    }));
    let golden = GOLDEN.split("\n\n").filter_map(|block| block.trim().lines().nth(1));
    let mut valid: Vec<String> = golden.map(str::to_owned).collect();
    for weeks in weeks::all() {
        valid.extend(weeks.plans.iter().map(weeks::link));
    }
    let full = [weeks::link(&weeks::full())];
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let begun = Instant::now();
    let mut seen = Seen::default();
    thread::scope(|scope| {
        let (valid, full) = (&valid, &full);
        let run = |first| {
            scope.spawn(move || Seen::of((first..count).step_by(cores as usize), seed, valid, full))
        };
        for running in (0..cores).map(run).collect::<Vec<_>>() {
            if let Ok(part) = running.join() {
                seen.add(part);
            }
        }
    });
    println!("{count} cases of seed {seed}, {cores} cores, {:.0} s", begun.elapsed().as_secs_f32());
    seen.print();
    println!(
        "most memory at once, both cores, {} links kept: {:.1} MB",
        valid.len(),
        MEMORY.peak_usage_as_mb()
    );
    if seen.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Seen {
    fn of(cases: impl Iterator<Item = u64>, seed: u64, valid: &[String], full: &[String]) -> Self {
        let mut seen = Self::default();
        for number in cases {
            CASE.set(number);
            let valid = if number.is_multiple_of(LONG as u64) { full } else { valid };
            let case = Case::of(&bytes(seed, number), valid);
            let (read, mut took) = timed(&case.text);
            for _ in 0..AGAIN {
                if took > seen.slowest.0.min(LONGEST) {
                    took = took.min(timed(&case.text).1);
                }
            }
            seen.slowest = seen.slowest.max((took, number));
            if took > LONGEST {
                seen.broken.push(format!("case {number} takes {took:?}"));
            }
            match case.hold(&read) {
                Ok(size) => seen.largest = seen.largest.max((size, number)),
                Err(why) => seen.broken.push(format!("case {number}: {why}")),
            }
            match read {
                Ok(_) => seen.opened += 1,
                Err(error) => seen.errors[place(error)] += 1,
            }
        }
        seen
    }

    fn add(&mut self, other: Self) {
        self.opened += other.opened;
        for (count, more) in self.errors.iter_mut().zip(other.errors) {
            *count += more;
        }
        self.slowest = self.slowest.max(other.slowest);
        self.largest = self.largest.max(other.largest);
        self.broken.extend(other.broken);
    }

    fn print(&self) {
        let [empty, foreign, cut, damaged, newer, long] = self.errors;
        println!(
            "{} opened, {cut} cut off, {damaged} damaged, {newer} newer, {foreign} not ours, \
             {empty} empty, {long} too long",
            self.opened
        );
        println!("slowest: {:.3} ms, case {}", self.slowest.0.as_secs_f64() * 1e3, self.slowest.1);
        println!("largest: {} entries and letters, case {}", self.largest.0, self.largest.1);
        for broken in &self.broken {
            println!("broken: {broken}");
        }
        println!("{} broken", self.broken.len());
    }
}

/// What a text comes to, and how long the processor needs for it: the machine may have
/// other things to do meanwhile.
fn timed(text: &str) -> (Result<Shared, LinkError>, Duration) {
    let begun = ThreadTime::now();
    let read = link::decode(text);
    (read, begun.elapsed())
}

/// What a case is made of.
fn bytes(seed: u64, number: u64) -> Vec<u8> {
    let mut numbers = Numbers(Numbers(seed ^ number.rotate_left(32)).next());
    let most = if numbers.below(LONG) == 0 { MANY } else { FEW };
    let length = numbers.below(most);
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        bytes.extend(numbers.next().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// Where an error of reading is counted.
const fn place(error: LinkError) -> usize {
    match error {
        LinkError::Empty => 0,
        LinkError::NotOurs => 1,
        LinkError::CutOff => 2,
        LinkError::Newer(_) => 4,
        LinkError::TooLong => 5,
        _ => 3,
    }
}
