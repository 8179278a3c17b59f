//! What is served: folders, single pages, and the headers that go with a path.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::mime;
use super::request::Request;

/// Everything a [`super::Server`] answers with. A page goes before a folder, a longer
/// prefix before a shorter one; what is nowhere is answered with 404.
#[derive(Debug, Default)]
pub struct Site {
    folders: Vec<(String, PathBuf)>,
    pages: Vec<(String, String, Vec<u8>)>,
    headers: Vec<(String, String, String)>,
    missed: Vec<(String, AtomicBool)>,
    streams: Vec<(String, String, usize)>,
    silent: Vec<String>,
}

/// What is sent behind the head.
pub(super) enum Body {
    /// These bytes, their number told before.
    Whole(Vec<u8>),
    /// This text so many times, their number not told.
    Stream(String, usize),
}

/// What goes back.
pub(super) struct Answer {
    pub status: &'static str,
    pub headers: Vec<(String, String)>,
    pub body: Body,
}

impl Site {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves the files of a folder below a prefix such as `/` or `/pages/`. A path
    /// that ends with `/` is answered with the `index.html` there. Where `x.br` or
    /// `x.gz` lies beside `x`, a browser that can open it gets that.
    #[must_use]
    pub fn folder(mut self, prefix: &str, folder: impl Into<PathBuf>) -> Self {
        self.folders.push((prefix.to_owned(), folder.into()));
        self.folders.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        self
    }

    /// Serves one page or file from memory.
    #[must_use]
    pub fn page(mut self, path: &str, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.pages.push((path.to_owned(), media_type.to_owned(), body.into()));
        self
    }

    /// Sends a header with every path that starts with `prefix`. Where several prefixes
    /// name the same header, the longest decides.
    #[must_use]
    pub fn header(mut self, prefix: &str, name: &str, value: &str) -> Self {
        self.headers.push((prefix.to_owned(), name.to_ascii_lowercase(), value.to_owned()));
        self.headers.sort_by_key(|(prefix, ..)| std::cmp::Reverse(prefix.len()));
        self
    }

    /// Answers the first request for a path with 404, as if the file were on its way there.
    #[must_use]
    pub fn missing_at_first(mut self, path: &str) -> Self {
        self.missed.push((path.to_owned(), AtomicBool::new(false)));
        self
    }

    /// Serves JSON of this piece so many times, without saying how long that is.
    #[must_use]
    pub fn stream(mut self, path: &str, piece: &str, times: usize) -> Self {
        self.streams.push((path.to_owned(), piece.to_owned(), times));
        self
    }

    /// Never answers for a path, for as long as a browser waits.
    #[must_use]
    pub fn silence(mut self, path: &str) -> Self {
        self.silent.push(path.to_owned());
        self
    }

    /// Whether nothing is answered.
    pub(super) fn is_silent(&self, request: &Request) -> bool {
        request.path().is_some_and(|path| self.silent.contains(&path))
    }

    fn is_missing(&self, path: &str) -> bool {
        self.missed.iter().any(|(at, asked)| at == path && !asked.swap(true, Ordering::Relaxed))
    }

    pub(super) fn answer(&self, request: &Request) -> Answer {
        let Some(path) = request.path() else {
            return Answer::nothing("400 Bad Request");
        };
        let missing = self.is_missing(&path).then(|| Answer::nothing("404 Not Found"));
        let mut answer = missing
            .or_else(|| self.in_memory(&path))
            .or_else(|| self.in_folder(&path, request))
            .unwrap_or_else(|| Answer::nothing("404 Not Found"));
        for (prefix, name, value) in &self.headers {
            if path.starts_with(prefix) && !answer.headers.iter().any(|(known, _)| known == name) {
                answer.headers.push((name.clone(), value.clone()));
            }
        }
        // Nothing here is so large that a stale copy would be worth having.
        if !answer.headers.iter().any(|(name, _)| name == "cache-control") {
            answer.headers.push(("cache-control".to_owned(), "no-cache".to_owned()));
        }
        answer
    }

    fn in_memory(&self, path: &str) -> Option<Answer> {
        if let Some((_, piece, times)) = self.streams.iter().find(|(at, ..)| at == path) {
            let body = Body::Stream(piece.clone(), *times);
            return Some(Answer { body, ..Answer::of("application/json", Vec::new()) });
        }
        let (_, media_type, body) = self.pages.iter().find(|(at, ..)| at == path)?;
        Some(Answer::of(media_type, body.clone()))
    }

    fn in_folder(&self, path: &str, request: &Request) -> Option<Answer> {
        self.folders.iter().find_map(|(prefix, folder)| {
            let mut inside = PathBuf::from(path.strip_prefix(prefix.as_str())?);
            if path.ends_with('/') {
                inside.push("index.html");
            }
            // `..` or a second root would lead out of the folder.
            if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
                return None;
            }
            read_packed(&folder.join(inside), request)
        })
    }
}

fn read_packed(file: &Path, request: &Request) -> Option<Answer> {
    if !file.is_file() {
        return None;
    }
    for (encoding, ending) in [("br", ".br"), ("gzip", ".gz")] {
        if request.accepts(encoding) {
            let mut packed = file.as_os_str().to_owned();
            packed.push(ending);
            if let Ok(body) = fs::read(packed) {
                let mut answer = Answer::of(mime::of(file), body);
                answer.headers.push(("content-encoding".to_owned(), encoding.to_owned()));
                answer.headers.push(("vary".to_owned(), "accept-encoding".to_owned()));
                return Some(answer);
            }
        }
    }
    Some(Answer::of(mime::of(file), fs::read(file).ok()?))
}

impl Answer {
    fn of(media_type: &str, body: Vec<u8>) -> Self {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Self { status: "200 OK", headers, body: Body::Whole(body) }
    }

    fn nothing(status: &'static str) -> Self {
        Self { status, ..Self::of("text/plain; charset=utf-8", status.into()) }
    }
}
