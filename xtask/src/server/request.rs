//! The few lines of HTTP that matter here.

use std::io::{self, BufRead, BufReader, Read};

/// More than any browser sends in front of a GET.
const LONGEST: u64 = 64 * 1024;

/// What a browser asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// Path and query as sent.
    pub target: String,
    /// HEAD instead of GET.
    pub head_only: bool,
    /// The packings the browser can open, as it names them.
    pub accept_encoding: String,
}

impl Request {
    /// Reads the head of a request. Nothing when it is none, or not one for a file.
    pub fn read(stream: impl Read) -> io::Result<Option<Self>> {
        let mut lines = BufReader::new(stream.take(LONGEST)).lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(None);
        };
        let mut words = first.split(' ');
        let head_only = match words.next() {
            Some("GET") => false,
            Some("HEAD") => true,
            _ => return Ok(None),
        };
        let Some(target) = words.next().filter(|target| target.starts_with('/')) else {
            return Ok(None);
        };
        let mut accept_encoding = String::new();
        for line in lines {
            let line = line?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("accept-encoding")
            {
                accept_encoding = value.trim().to_owned();
            }
        }
        Ok(Some(Self { target: target.to_owned(), head_only, accept_encoding }))
    }

    /// The path without the query, `%20` and the like read.
    pub fn path(&self) -> Option<String> {
        let path = self.target.split(['?', '#']).next()?;
        let mut bytes = Vec::with_capacity(path.len());
        let mut rest = path.bytes();
        while let Some(byte) = rest.next() {
            if byte == b'%' {
                let digits = [rest.next()?, rest.next()?];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            } else {
                bytes.push(byte);
            }
        }
        String::from_utf8(bytes).ok()
    }

    /// Whether the browser can open this packing.
    pub fn accepts(&self, encoding: &str) -> bool {
        self.accept_encoding
            .split(',')
            .filter_map(|offer| offer.split(';').next())
            .any(|name| name.trim().eq_ignore_ascii_case(encoding))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Request> {
        Request::read(text.as_bytes()).expect("text cannot fail to be read")
    }

    #[test]
    fn reads_target_and_encodings() {
        let request = read(
            "GET /a%20b/c.js?x=1 HTTP/1.1\r\nhost: x\r\nAccept-Encoding: gzip;q=1, br\r\n\r\n",
        )
        .expect("a request");
        assert_eq!(request.target, "/a%20b/c.js?x=1");
        assert_eq!(request.path().as_deref(), Some("/a b/c.js"));
        assert!(request.accepts("br") && request.accepts("gzip") && !request.accepts("zstd"));
        assert!(!request.head_only);
    }

    #[test]
    fn refuses_what_is_not_a_request_for_a_file() {
        assert_eq!(read(""), None);
        assert_eq!(read("POST / HTTP/1.1\r\n\r\n"), None);
        assert_eq!(read("GET http://other/ HTTP/1.1\r\n\r\n"), None);
        assert_eq!(read("GET"), None);
    }

    #[test]
    fn a_broken_escape_is_no_path() {
        let request = read("GET /%4 HTTP/1.1\r\n\r\n").expect("a request");
        assert_eq!(request.path(), None);
    }
}
