//! A picture of black and white squares as a PNG file. It is not packed: a code is small,
//! and what packs would be more to download than it spares.

use biomeal_core::link::crc32;

/// Pixels of a square, of one bit each: a byte a square.
const PIXELS: u32 = 8;
/// Most bytes of a part that is stored as it is (RFC 1951, section 3.2.4).
const MOST_STORED: usize = 0xFFFF;

/// The file of a square picture, from left to right and from top to bottom: where it is
/// dark.
pub fn file(side: u32, dark: &[bool]) -> Vec<u8> {
    let mut lines = Vec::new();
    for squares in dark.chunks(side as usize) {
        // Its bytes stand for themselves.
        let mut line = vec![0];
        for is_dark in squares {
            line.push(if *is_dark { 0x00 } else { 0xFF });
        }
        for _ in 0..PIXELS {
            lines.extend(&line);
        }
    }
    let pixels = (side * PIXELS).to_be_bytes();
    let mut header = Vec::new();
    header.extend(pixels);
    header.extend(pixels);
    // One bit a pixel, shades of gray, the usual ways to pack, filter and order them.
    header.extend([1, 0, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1A\n".to_vec();
    chunk(&mut file, b"IHDR", &header);
    chunk(&mut file, b"IDAT", &stored(&lines));
    chunk(&mut file, b"IEND", &[]);
    file
}

fn chunk(file: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    file.extend((content.len() as u32).to_be_bytes());
    let start = file.len();
    file.extend(name);
    file.extend(content);
    let sum = crc32(file.get(start..).unwrap_or_default());
    file.extend(sum.to_be_bytes());
}

/// Bytes in the form of zlib (RFC 1950), as they are.
fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let mut left = bytes.len();
    for part in bytes.chunks(MOST_STORED) {
        left -= part.len();
        let length = (part.len() as u16).to_le_bytes();
        stream.push(u8::from(left == 0));
        stream.extend(length);
        stream.extend([!length[0], !length[1]]);
        stream.extend(part);
    }
    let (mut low, mut high) = (1, 0);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    stream.extend((high << 16 | low).to_be_bytes());
    stream
}
