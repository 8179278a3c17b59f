//! The files of `dist`.

use std::fs;
use std::path::PathBuf;

use super::size::Size;
use crate::Outcome;
use crate::project::{Project, run};

/// Compresses files for web servers: as small as brotli and gzip can make them.
const PACK: &str = "xtask/src/build/pack.mjs";

/// A folder of files and their paths inside it, in the order they were added.
pub(super) struct Shipped {
    folder: PathBuf,
    files: Vec<String>,
}

impl Shipped {
    /// The folder, with nothing in it.
    pub fn empty(folder: PathBuf) -> Outcome<Self> {
        let shown = folder.display();
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{shown}: {error}"))?;
        }
        fs::create_dir_all(&folder).map_err(|error| format!("{shown}: {error}"))?;
        Ok(Self { folder, files: Vec::new() })
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, content: &[u8]) -> Outcome<()> {
        let file = self.folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(|error| format!("{path}: {error}"))?;
        }
        fs::write(file, content).map_err(|error| format!("{path}: {error}"))?;
        self.files.push(path.to_owned());
        Ok(())
    }

    /// Adds a file under a name that tells its content, and returns its path.
    pub fn add_hashed(&mut self, stem: &str, ending: &str, content: &[u8]) -> Outcome<String> {
        let path = format!("{stem}-{:016x}.{ending}", hash(content));
        self.add(&path, content)?;
        Ok(path)
    }

    /// Where a file lies that was added.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// What a file holds that was added.
    pub fn read(&self, path: &str) -> Outcome<Vec<u8>> {
        fs::read(self.path(path)).map_err(|error| format!("{path}: {error}"))
    }

    /// Puts `.br` and `.gz` beside every file.
    pub fn pack(&self, project: &Project) -> Outcome<()> {
        let mut node = project.command("node");
        node.arg(project.path(PACK)).args(self.files.iter().map(|path| self.folder.join(path)));
        run(&mut node, "compressing")
    }

    /// What the packed files weigh.
    pub fn sizes(self) -> Outcome<Vec<Size>> {
        let bytes = |path: &str| {
            let file = fs::metadata(self.folder.join(path));
            file.map(|file| file.len()).map_err(|error| format!("{path}: {error}"))
        };
        let mut files = self.files.clone();
        files.sort();
        files
            .into_iter()
            .map(|path| {
                Ok(Size {
                    raw: bytes(&path)?,
                    gzip: bytes(&format!("{path}.gz"))?,
                    brotli: bytes(&format!("{path}.br"))?,
                    path,
                })
            })
            .collect()
    }
}

/// FNV-1a, 64 bits: names files apart; nobody tries to make two of them meet.
pub(super) fn hash(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
