//! QR codes are read again by a decoder that shares nothing with what writes them.

use biomeal::ui::qr::Code;
use rqrr::PreparedImage;

/// What the picture in a PNG file says.
fn read(file: &[u8]) -> String {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().expect("a PNG file");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a small picture")];
    let info = reader.next_frame(&mut pixels).expect("whole");
    assert_eq!(info.width, info.height);
    let side = info.width as usize;
    let mut picture =
        PreparedImage::prepare_from_greyscale(side, side, |x, y| pixels[y * side + x]);
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1, "one code");
    found[0].decode().expect("readable").1
}

/// A link of so many bytes.
fn link(bytes: usize) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let start = "https://site.example/planner#biomeal=";
    // Any order that does not repeat soon.
    let letter = |at: usize| char::from(letters.as_bytes()[(at * 37 + at / 64) % 64]);
    start.chars().chain((start.len()..bytes).map(letter)).collect()
}

#[test]
fn links_of_every_length_that_fits_are_read_again() {
    for bytes in [40, 100, 256, 366, 510, 1000, 2331, 2332, 2953] {
        let link = link(bytes);
        let code = Code::of(&link).expect("fits");
        assert_eq!(read(&code.file()), link, "{bytes}");
    }
}

#[test]
fn letters_of_any_language_are_read_again() {
    let text = "https://site.example/søk?q=Größe#biomeal=AbEAAlgzrucuSEY";
    assert_eq!(read(&Code::of(text).expect("fits").file()), text);
}
