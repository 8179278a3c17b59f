//! The standalone page as an app: its manifest, and its icons, drawn from the project's mark.

use std::env;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use biomeal_e2e::{Browser, Engine, Picture, Stage};
use serde_json::{Value, json};

use crate::offline::begin;

/// Only Chromium says what it thinks of a manifest.
#[test]
fn chromium() {
    Stage::play(Engine::Chromium, installs);
}

fn installs(stage: &Stage) {
    let address = stage.site().address("/biomeal/");
    let page = begin(stage, &address).page;
    let browser = page.browser();
    let manifest = browser.chromium("Page.getAppManifest", &json!({}));
    assert_eq!(manifest["errors"], json!([]), "{manifest}");
    let manifest: Value = serde_json::from_str(manifest["data"].as_str().unwrap_or_default())
        .expect("the manifest is JSON");
    // Relative, so that any folder will do.
    for place in ["start_url", "scope"] {
        assert_eq!(manifest[place], "./");
    }
    let purposes: Vec<_> = manifest["icons"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|icon| icon["purpose"].as_str().unwrap_or("any"))
        .collect();
    for purpose in ["any", "maskable", "monochrome"] {
        assert!(purposes.contains(&purpose), "no icon for {purpose}");
    }
    let wrong = browser.chromium("Page.getInstallabilityErrors", &json!({}));
    assert_eq!(wrong["installabilityErrors"], json!([]));
    // The console tells of anything that the page's policy forbids.
    page.must_be_free_of_errors();
}

/// `UPDATE_SNAPSHOTS=1` draws them anew.
#[test]
fn icons_are_the_mark() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../embed/page");
    let mark = fs::read(folder.join("icon.svg")).expect("the mark");
    let browser = Browser::of(Engine::Chromium);
    for size in [180, 192, 512] {
        let image = format!(
            "<body style='margin:0'><img style='display:block' width={size} height={size} \
             src='data:image/svg+xml;base64,{}'>",
            BASE64_STANDARD.encode(&mark)
        );
        browser.go(&format!("data:text/html;base64,{}", BASE64_STANDARD.encode(image)));
        let drawn = browser.picture(0.0, 0.0, f64::from(size), f64::from(size));
        let path = folder.join(format!("icon-{size}.png"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&path, &drawn).expect("a picture");
        }
        let stored = fs::read(&path).expect("an icon");
        let [drawn, stored] =
            [drawn, stored].map(|png| Picture::from_png(&png).expect("a picture"));
        let share = drawn.difference(&stored).share;
        assert!(share < 0.002, "icon-{size}.png is not the mark: {share}");
    }
    browser.leave();
}
