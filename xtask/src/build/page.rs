//! Pages, as they are shipped, and what other pages may put into theirs.

use crate::Outcome;

/// The page without comments and without what only Trunk reads, each of `names` put in
/// place of the plain name.
///
/// # Errors
/// When a name is not in the page.
pub(super) fn finish(page: &str, names: &[(&str, &String)]) -> Outcome<String> {
    let mut page = without(page, "<!--", "-->");
    page = without(&page, "<link data-trunk", ">");
    for (plain, hashed) in names {
        let quoted = format!("\"{plain}\"");
        if !page.contains(&quoted) {
            return Err(format!("a page has nothing that points at {quoted}"));
        }
        page = page.replace(&quoted, &format!("\"{hashed}\""));
    }
    let lines = page.lines().map(str::trim_end).filter(|line| !line.is_empty());
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// What a page puts into its head to have the planner come sooner, with the address of `v1`
/// before each name: the names change with each version.
pub(super) fn preload(script: &str, wasm: &str, styles: &str) -> String {
    let name = |path: &str| path.replacen("v1/", "", 1);
    format!(
        "<link rel=\"modulepreload\" href=\"{}\">\n\
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{}\">\n\
         <link rel=\"preload\" as=\"style\" href=\"{}\">\n",
        name(script),
        name(wasm),
        name(styles)
    )
}

fn without(text: &str, start: &str, end: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let Some(length) = rest[at..].find(end) else { break };
        kept.push_str(&rest[..at]);
        rest = &rest[at + length + end.len()..];
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drops_comments_and_trunk_links_and_puts_names_in() {
        let page = "<a>\n  <!-- why -->\n  <link data-trunk rel=\"rust\" a=\"b\">\n<link href=\"x.css\">\n";
        let name = "x-1.css".to_owned();
        let page = finish(page, &[("x.css", &name)]).expect("x.css is there");
        assert_eq!(page, "<a>\n<link href=\"x-1.css\">\n");
        assert!(finish(&page, &[("x.css", &name)]).is_err());
    }
}
