//! A heading that opens what is below it.

use yew::prelude::*;

use super::icon::{IconKind, icon};

/// Properties of [`Disclosure`].
#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// Distinguishes this one from others in the same root.
    pub id: AttrValue,
    /// The heading's text.
    pub title: AttrValue,
    /// Before the text.
    #[prop_or_default]
    pub icon: Option<IconKind>,
    /// Level of the heading.
    pub level: u8,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// What it opens.
    pub children: Html,
}

/// A heading with a button; what is closed is not in the page.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let open = use_state_eq(|| props.open);
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    html! {
        <div class="disclosure">
            <@{format!("h{}", props.level)} class="disclosure-head">
                <button type="button" class="disclosure-button" aria-controls={&props.id}
                    aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    if let Some(kind) = props.icon {
                        { icon(kind) }
                    }
                    <span class="disclosure-title">{ &props.title }</span>
                    { icon(IconKind::ChevronDown) }
                </button>
            </@>
            <div class="disclosure-body" id={&props.id} hidden={!*open}>
                if *open {
                    { props.children.clone() }
                }
            </div>
        </div>
    }
}
