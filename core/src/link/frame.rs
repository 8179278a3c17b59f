//! What is around the content of every link: version, mark, length, checksum.
//!
//! | bytes | |
//! |---|---|
//! | 1 | version of the format, from 1 |
//! | 1 | the mark: this is ours |
//! | 2 | length of the content in bytes, highest byte first |
//! | 1 | check of the length |
//! | | content |
//! | 4 | CRC-32 of everything before it, highest byte first |
//!
//! Version and mark stay where they are in every version to come. The length has a
//! check of its own so that a cut link can be told from a damaged one.

use super::checksum::crc32;
use super::{LinkError, base64};

/// The version written, and the newest that can be read.
pub(super) const VERSION: u8 = 1;
/// The second byte of every link of every version.
const MARK: u8 = 0xB1;
/// Most characters of a payload.
pub const MAX_PAYLOAD: usize = 64 * 1024;
/// Bytes of the checksum.
const CHECKSUM: usize = 4;

/// The payload that carries `content`.
pub(super) fn seal(content: &[u8]) -> Result<String, LinkError> {
    let length = u16::try_from(content.len()).map_err(|_| LinkError::TooLong)?.to_be_bytes();
    let mut bytes = vec![VERSION, MARK, length[0], length[1], length_check(length)];
    bytes.extend(content);
    bytes.extend(crc32(&bytes).to_be_bytes());
    let payload = base64::encode(&bytes);
    if payload.len() > MAX_PAYLOAD { Err(LinkError::TooLong) } else { Ok(payload) }
}

/// The content of a payload.
pub(super) fn open(payload: &str) -> Result<Vec<u8>, LinkError> {
    if payload.len() > MAX_PAYLOAD {
        return Err(LinkError::TooLong);
    }
    let (bytes, exact) = base64::decode(payload);
    match bytes[..] {
        [0, ..] => return Err(LinkError::NotOurs),
        [version, MARK, ..] if version > VERSION => return Err(LinkError::Newer(version)),
        [VERSION, MARK, ..] => {}
        _ if begins_ours(payload) => return Err(LinkError::CutOff),
        _ => return Err(LinkError::NotOurs),
    }
    let [_, _, high, low, check, ref rest @ ..] = bytes[..] else {
        return Err(LinkError::CutOff);
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    if check != length_check([high, low]) {
        return Err(LinkError::Damaged);
    }
    if rest.len() < length + CHECKSUM && payload.bytes().all(base64::is_letter) {
        return Err(LinkError::CutOff);
    }
    let Some((covered, sum)) = bytes.split_last_chunk::<CHECKSUM>() else {
        return Err(LinkError::Damaged);
    };
    if !exact || rest.len() != length + CHECKSUM || *sum != crc32(covered).to_be_bytes() {
        return Err(LinkError::Damaged);
    }
    Ok(rest[..length].to_vec())
}

/// Whether so little is left of a link that even version and mark are not whole.
fn begins_ours(payload: &str) -> bool {
    !payload.is_empty() && base64::encode(&[VERSION, MARK])[..2].starts_with(payload)
}

/// Differs whenever one character of the payload differs that holds length or check.
const fn length_check([high, low]: [u8; 2]) -> u8 {
    high ^ low ^ 0x5A
}
