//! What is shipped has licences that allow it, and nothing is depended on in vain.

use xtask::project::Project;
use xtask::supply;

#[test]
fn licences_are_allowed_and_dependencies_used() {
    let metadata = supply::metadata(&Project::here()).expect("cargo answers");
    let shipped = supply::shipped(&metadata).expect("the widget is there");
    for (name, is_shipped) in [("yew", true), ("wasm-bindgen", true), ("proptest", false)] {
        assert_eq!(shipped.iter().any(|it| it.name == name), is_shipped, "{name}");
    }
    assert_eq!(supply::complaints(&shipped), [""; 0]);
    assert_eq!(supply::unused(&metadata).expect("the sources"), [""; 0]);
}
