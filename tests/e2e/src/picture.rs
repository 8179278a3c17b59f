//! Pictures: reading, comparing, writing.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Cursor};
use std::path::Path;

/// A picture in memory, eight bits for each of red, green, blue and opacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    bytes: Vec<u8>,
}

/// How two pictures differ.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Pixels that differ visibly, as a share of all, 0 to 1. 1 when the sizes differ.
    pub share: f64,
    /// The first picture, pale, with those pixels in red.
    pub picture: Picture,
}

/// Two values of a channel up to this far apart look alike.
const ALIKE: u8 = 24;

impl Picture {
    /// From the bytes of a PNG file.
    ///
    /// # Errors
    /// When they are none, or not in eight-bit color.
    pub fn from_png(bytes: &[u8]) -> Result<Self, String> {
        let mut decoder = png::Decoder::new(BufReader::new(Cursor::new(bytes)));
        decoder.set_transformations(
            png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
        );
        let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
        let size = reader.output_buffer_size().ok_or("too large")?;
        let mut bytes = vec![0; size];
        let info = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
        if info.color_type != png::ColorType::Rgba {
            return Err(format!("the picture is {:?}", info.color_type));
        }
        bytes.truncate(info.buffer_size());
        Ok(Self { width: info.width, height: info.height, bytes })
    }

    /// Reads a PNG file.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn read(path: &Path) -> Result<Self, String> {
        Self::from_png(&fs::read(path).map_err(|error| error.to_string())?)
    }

    /// Writes a PNG file, as small as can be: screenshots live in the repository.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let file = BufWriter::new(File::create(path).map_err(|error| error.to_string())?);
        let mut encoder = png::Encoder::new(file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let opaque: Vec<_> =
            self.bytes.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
        writer.write_image_data(&opaque).map_err(|error| error.to_string())
    }

    /// Width and height in pixels.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// How light a pixel is, 0 to 255: its greenness, which is most of it.
    #[must_use]
    pub fn level(&self, x: u32, y: u32) -> u8 {
        let at = 4 * (y as usize * self.width as usize + x as usize);
        self.bytes.get(at + 1).copied().unwrap_or(u8::MAX)
    }

    /// How this picture differs from another.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Difference {
        let mut picture = self.clone();
        if self == other {
            return Difference { share: 0.0, picture };
        }
        if self.size() != other.size() {
            return Difference { share: 1.0, picture };
        }
        let mut count = 0_u32;
        let pixels = self.bytes.chunks_exact(4).zip(other.bytes.chunks_exact(4));
        for (shown, (mine, theirs)) in picture.bytes.chunks_exact_mut(4).zip(pixels) {
            let differs = mine.iter().zip(theirs).any(|(a, b)| a.abs_diff(*b) > ALIKE);
            if differs {
                count += 1;
                shown.copy_from_slice(&[220, 0, 0, 255]);
            } else {
                shown[..3].iter_mut().for_each(|channel| *channel = 170 + *channel / 3);
            }
        }
        let all = f64::from(self.width) * f64::from(self.height);
        Difference { share: f64::from(count) / all.max(1.0), picture }
    }
}
