//! Scripts and styles, bundled and minified by esbuild.

use std::path::Path;
use std::process::Stdio;

use crate::Outcome;
use crate::project::Project;

/// A module with all that it imports, without comments, long names and spaces. `alias` says
/// which file an import means; each of `names` is put in for the constant of that name. What
/// is shipped beside it stays an import.
///
/// # Errors
/// What esbuild says against it.
pub(super) fn bundle(
    project: &Project,
    path: &str,
    alias: Option<(&str, &str)>,
    names: &[(&str, String)],
) -> Outcome<Vec<u8>> {
    let arguments = ["--bundle", "--format=esm", "--target=es2022", "--external:./biomeal-*"];
    let mut arguments = arguments.map(str::to_owned).to_vec();
    arguments.extend(alias.map(|(name, file)| format!("--alias:{name}=./{file}")));
    arguments.extend(defined(names));
    esbuild(project, Path::new(path), arguments)
}

/// A module with all that it imports; an imported stylesheet is its text.
///
/// # Errors
/// What esbuild says against it.
pub(super) fn with_texts(project: &Project, path: &str) -> Outcome<Vec<u8>> {
    let arguments = ["--bundle", "--format=esm", "--target=es2022", "--loader:.css=text"];
    esbuild(project, Path::new(path), arguments.map(str::to_owned).to_vec())
}

fn defined(names: &[(&str, String)]) -> impl Iterator<Item = String> {
    names.iter().map(|(name, text)| format!("--define:{name}={text:?}"))
}

/// An app as it would be shipped: with all that it imports, its JSX made into calls, in the
/// form that its libraries have for production. `alias` says which file an import means.
///
/// # Errors
/// What esbuild says against it.
pub fn app(project: &Project, path: &str, alias: Option<(&str, &str)>) -> Outcome<Vec<u8>> {
    let mut arguments = ["--bundle", "--format=esm", "--target=es2022", "--jsx=automatic"]
        .map(str::to_owned)
        .to_vec();
    arguments.push("--define:process.env.NODE_ENV=\"production\"".to_owned());
    arguments.extend(alias.map(|(name, file)| format!("--alias:{name}=./{file}")));
    esbuild(project, Path::new(path), arguments)
}

/// One stylesheet out of a file and all that it imports, in that order.
///
/// # Errors
/// What esbuild says against it.
pub(super) fn styles(project: &Project, path: &str) -> Outcome<Vec<u8>> {
    // `esnext`: no rule is rewritten for older browsers.
    esbuild(project, Path::new(path), vec!["--bundle".to_owned(), "--target=esnext".to_owned()])
}

fn esbuild(project: &Project, path: &Path, arguments: Vec<String>) -> Outcome<Vec<u8>> {
    let shown = path.display();
    let output = project
        .command("esbuild")
        .arg(path)
        .args(arguments)
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("esbuild could not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("{shown}: esbuild failed ({})", output.status));
    }
    Ok(output.stdout)
}
