//! The text files of the project.

use std::fs;
use std::path::Path;

use xtask::project::Project;

/// Made by tools, or nothing of ours.
const LEFT_OUT: [&str; 5] = [".git", "target", "dist", "node_modules", "package-lock.json"];
/// What people write. Everything else (pictures, test data) is not looked into.
const TEXT: [&str; 13] =
    ["rs", "js", "mjs", "ts", "css", "html", "svg", "toml", "md", "tsv", "txt", "yml", "run"];

/// A text file.
pub struct File {
    /// Its path inside the project.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl File {
    /// How its name ends.
    pub fn ending(&self) -> &str {
        self.path.rsplit(['.', '/']).next().unwrap_or_default()
    }

    /// `path:line: text` of the lines that `is_wrong` finds.
    pub fn lines_where(&self, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
        let lines = self.text.lines().enumerate().filter(|(_, line)| is_wrong(line));
        lines.map(|(at, line)| format!("{}:{}: {}", self.path, at + 1, line.trim())).collect()
    }
}

/// All text files below these folders; `""` is the project.
pub fn below(folders: &[&str]) -> Vec<File> {
    let project = Project::here();
    let root = project.path("");
    let mut files = Vec::new();
    for folder in folders {
        collect(&root, &project.path(folder), &mut files);
    }
    assert!(!files.is_empty(), "there is nothing in {folders:?}");
    files
}

/// Fails with all complaints at once.
pub fn expect_none(complaints: &[String], rule: &str) {
    assert!(complaints.is_empty(), "{rule}\n{}", complaints.join("\n"));
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder of the project")
        .map(|entry| entry.expect("an entry of it").path())
        .collect();
    entries.sort();
    for path in entries {
        let inside = path.strip_prefix(root).expect("a path below the root");
        let inside = inside.to_str().expect("a name in UTF-8").to_owned();
        if LEFT_OUT.contains(&inside.as_str()) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, files);
            continue;
        }
        let file = File { path: inside, text: String::new() };
        if TEXT.contains(&file.ending()) {
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{path:?}: not UTF-8"));
            files.push(File { text, ..file });
        }
    }
}
