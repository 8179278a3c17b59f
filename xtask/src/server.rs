//! A small web server for files: what `cargo xtask serve` and the tests in real
//! browsers look at. It answers GET and HEAD, one request a connection.
//!
//! ```
//! use xtask::server::{Server, Site};
//!
//! let site = Site::new()
//!     .page("/hello.html", "text/html; charset=utf-8", "<!doctype html><title>Hello</title>")
//!     .header("/hello.html", "content-security-policy", "default-src 'none'");
//! let server = Server::start(site, 0).expect("a free port");
//! assert!(server.address("/hello.html").starts_with("http://127.0.0.1:"));
//! assert_eq!(server.requests(), Vec::<String>::new());
//! ```

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

mod mime;
mod request;
mod site;

use request::Request;
use site::Body;
pub use site::Site;

/// How long a browser may take to send a request or to take an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server. It stops when it is dropped.
pub struct Server {
    at: SocketAddr,
    site: Arc<Site>,
    stopping: Arc<AtomicBool>,
    requests: Arc<Mutex<Vec<String>>>,
    accepting: Mutex<Option<JoinHandle<()>>>,
}

impl Server {
    /// Serves `site` on this machine alone, at `port`, or at any free one when it is 0.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(site: Site, port: u16) -> io::Result<Self> {
        Self::start_knowing(|_| site, port)
    }

    /// The same with a site that names its own port, as in addresses and policies.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start_knowing(site: impl FnOnce(u16) -> Site, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let at = listener.local_addr()?;
        let server = Self {
            at,
            site: Arc::new(site(at.port())),
            stopping: Arc::new(AtomicBool::new(false)),
            requests: Arc::new(Mutex::new(Vec::new())),
            accepting: Mutex::new(None),
        };
        server.listen(listener);
        Ok(server)
    }

    /// Closes the port, as when a network is gone: whoever asks is refused.
    pub fn close(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        // The thread sleeps in `accept`; a connection wakes it.
        let _woken = TcpStream::connect(self.at);
        if let Some(accepting) = self.accepting().take() {
            let _ended = accepting.join();
        }
    }

    /// Opens the port again after [`Self::close`].
    ///
    /// # Errors
    /// When another program has taken it meanwhile.
    pub fn open(&self) -> io::Result<()> {
        let listener = TcpListener::bind(self.at)?;
        self.stopping.store(false, Ordering::SeqCst);
        self.listen(listener);
        Ok(())
    }

    fn listen(&self, listener: TcpListener) {
        let (site, stopping) = (Arc::clone(&self.site), Arc::clone(&self.stopping));
        let requests = Arc::clone(&self.requests);
        let accepting = thread::spawn(move || accept(&listener, &site, &stopping, &requests));
        *self.accepting() = Some(accepting);
    }

    fn accepting(&self) -> MutexGuard<'_, Option<JoinHandle<()>>> {
        self.accepting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The port it listens on.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.at.port()
    }

    /// The full address of a path that starts with `/`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.at)
    }

    /// The paths, with their queries, of all requests so far, in the order they came.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serves until the process ends.
    pub fn wait(self) {
        let accepting = self.accepting().take();
        if let Some(accepting) = accepting {
            // The thread ends by panic at worst, and then there is nothing left to wait for.
            let _ended = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.close();
    }
}

fn accept(
    listener: &TcpListener,
    site: &Arc<Site>,
    stopping: &AtomicBool,
    requests: &Arc<Mutex<Vec<String>>>,
) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let (site, requests) = (Arc::clone(site), Arc::clone(requests));
        // A browser that goes away in the middle is no fault of the server.
        thread::spawn(move || answer(stream, &site, &requests).ok());
    }
}

fn answer(mut stream: TcpStream, site: &Site, requests: &Mutex<Vec<String>>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(&stream)? else {
        return Ok(());
    };
    requests.lock().unwrap_or_else(PoisonError::into_inner).push(request.target.clone());
    if site.is_silent(&request) {
        // Until the browser goes, or patience ends.
        let _nothing_more = stream.read(&mut [0])?;
        return Ok(());
    }
    let answer = site.answer(&request);
    write!(stream, "HTTP/1.1 {}\r\n", answer.status)?;
    for (name, value) in &answer.headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    if let Body::Whole(body) = &answer.body {
        write!(stream, "content-length: {}\r\n", body.len())?;
    }
    stream.write_all(b"connection: close\r\n\r\n")?;
    match &answer.body {
        _ if request.head_only => {}
        Body::Whole(body) => stream.write_all(body)?,
        Body::Stream(piece, times) => {
            for _ in 0..*times {
                stream.write_all(piece.as_bytes())?;
            }
        }
    }
    stream.flush()
}
