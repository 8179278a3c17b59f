//! The web server, asked the way a browser asks.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use xtask::server::{Server, Site};

/// A folder with a page, a packed script and a secret beside the folder.
fn folder(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(root.join("dist/v1")).expect("a folder");
    fs::write(root.join("secret.txt"), "secret").expect("a file");
    fs::write(root.join("dist/index.html"), "page").expect("a file");
    fs::write(root.join("dist/v1/a.js"), "script").expect("a file");
    fs::write(root.join("dist/v1/a.js.br"), "packed").expect("a file");
    fs::write(root.join("dist/v1/a.wasm"), "wasm").expect("a file");
    root.join("dist")
}

fn ask(server: &Server, head: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
    write!(stream, "{head}\r\n\r\n").expect("to send");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn serves_files_with_their_types_and_headers() {
    let site = Site::new()
        .folder("/", folder("types"))
        .header("/", "x-kind", "any")
        .header("/v1/", "X-Kind", "v1")
        .header("/v1/", "access-control-allow-origin", "*");
    let server = Server::start(site, 0).expect("a server");

    let page = ask(&server, "GET / HTTP/1.1");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("content-type: text/html; charset=utf-8\r\n"), "{page}");
    assert!(page.contains("x-kind: any\r\n") && !page.contains("access-control"), "{page}");
    assert!(page.ends_with("\r\n\r\npage"), "{page}");

    let wasm = ask(&server, "GET /v1/a.wasm?again=1 HTTP/1.1");
    assert!(wasm.contains("content-type: application/wasm\r\n"), "{wasm}");
    assert!(wasm.contains("access-control-allow-origin: *\r\n"), "{wasm}");
    assert!(wasm.contains("x-kind: v1\r\n") && !wasm.contains("x-kind: any"), "{wasm}");
    assert_eq!(server.requests(), ["/", "/v1/a.wasm?again=1"]);
}

#[test]
fn sends_the_packed_file_to_who_can_open_it() {
    let server = Server::start(Site::new().folder("/", folder("packed")), 0).expect("a server");
    let plain = ask(&server, "GET /v1/a.js HTTP/1.1");
    assert!(plain.ends_with("\r\n\r\nscript") && !plain.contains("content-encoding"), "{plain}");
    let packed = ask(&server, "GET /v1/a.js HTTP/1.1\r\naccept-encoding: gzip, br");
    assert!(packed.ends_with("\r\n\r\npacked"), "{packed}");
    assert!(packed.contains("content-encoding: br\r\n"), "{packed}");
    assert!(packed.contains("content-type: text/javascript"), "{packed}");
}

#[test]
fn head_has_no_body() {
    let server = Server::start(Site::new().folder("/", folder("head")), 0).expect("a server");
    let answer = ask(&server, "HEAD / HTTP/1.1");
    assert!(answer.contains("content-length: 4\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
}

#[test]
fn pages_in_memory_go_before_files() {
    let site = Site::new().folder("/", folder("pages")).page("/index.html", "text/html", "other");
    let server = Server::start(site, 0).expect("a server");
    assert!(ask(&server, "GET /index.html HTTP/1.1").ends_with("other"));
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let server = Server::start(Site::new().folder("/", folder("outside")), 0).expect("a server");
    for target in ["/../secret.txt", "/%2e%2e/secret.txt", "/v1/../../secret.txt", "/v1", "/none"] {
        let answer = ask(&server, &format!("GET {target} HTTP/1.1"));
        assert!(answer.starts_with("HTTP/1.1 404 "), "{target}: {answer}");
    }
}

#[test]
fn a_dropped_server_frees_its_port() {
    let server = Server::start(Site::new(), 0).expect("a server");
    let port = server.port();
    assert!(Server::start(Site::new(), port).is_err(), "the port is taken");
    drop(server);
    Server::start(Site::new(), port).expect("the port is free again");
}

#[test]
fn streams_do_not_say_how_long_they_are_and_silence_says_nothing() {
    let site = Site::new().stream("/long.json", "[],", 1000).silence("/silent.json");
    let server = Server::start(site, 0).expect("a server");
    let long = ask(&server, "GET /long.json HTTP/1.1");
    let (head, body) = long.split_once("\r\n\r\n").expect("a head");
    assert!(head.contains("application/json") && !head.contains("content-length"), "{head}");
    assert_eq!(body.len(), 3000);
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
    write!(stream, "GET /silent.json HTTP/1.1\r\n\r\n").expect("to send");
    // The browser goes: the server lets go of it, with nothing said.
    stream.shutdown(std::net::Shutdown::Write).expect("to close");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an end");
    assert_eq!(answer, "");
}

#[test]
fn a_closed_server_refuses_and_opens_again_where_it_was() {
    let server = Server::start(Site::new().page("/a.txt", "text/plain", "here"), 0).expect("one");
    assert!(ask(&server, "GET /a.txt HTTP/1.1").ends_with("here"));
    server.close();
    assert!(TcpStream::connect(("127.0.0.1", server.port())).is_err(), "the port is closed");
    server.open().expect("the port is still free");
    assert!(ask(&server, "GET /a.txt HTTP/1.1").ends_with("here"));
}
