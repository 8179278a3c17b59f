//! Buttons. A disabled one stays focusable and says why.

use yew::prelude::*;

use super::icon::{IconKind, icon};

/// How much weight a button has; one filled button per region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main action.
    Filled,
    /// Any other action.
    #[default]
    Outline,
    /// An action beside others, as text.
    Quiet,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Filled => "filled",
            Self::Outline => "outline",
            Self::Quiet => "quiet",
        }
    }
}

/// Why a control cannot be used now.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Its element's id, unique in the root.
    pub id: AttrValue,
    /// The sentence.
    pub text: AttrValue,
}

/// Properties of [`Button`].
#[derive(Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// The text on it.
    pub label: AttrValue,
    /// Its name for assistive technology where the text alone is not enough; must
    /// contain the text.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Its weight.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Before the text.
    #[prop_or_default]
    pub icon: Option<IconKind>,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
    /// Set: disabled, with this reason below.
    #[prop_or_default]
    pub reason: Option<Reason>,
    /// Its element, to give it focus.
    #[prop_or_default]
    pub node: NodeRef,
    /// Pressed.
    pub onclick: Callback<MouseEvent>,
}

/// A button with text.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let off = props.reason.as_ref();
    html! {
        <>
            <button type="button" ref={&props.node}
                class={classes!("btn", props.kind.class(), props.class.clone())}
                aria-label={props.name.clone()}
                aria-disabled={off.map(|_| "true")}
                aria-describedby={off.map(|reason| reason.id.clone())}
                onclick={off.is_none().then(|| props.onclick.clone())}>
                if let Some(kind) = props.icon {
                    { icon(kind) }
                }
                { &props.label }
            </button>
            if let Some(reason) = off {
                <span class="reason" id={&reason.id}>{ &reason.text }</span>
            }
        </>
    }
}

/// Properties of [`IconButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct IconButtonProps {
    /// What it shows.
    pub icon: IconKind,
    /// Its name.
    pub label: AttrValue,
    /// More classes: `boxed` for a border.
    #[prop_or_default]
    pub class: Classes,
    /// Set: disabled, with this reason for assistive technology and as a tooltip.
    #[prop_or_default]
    pub reason: Option<Reason>,
    /// Its element, to give it focus.
    #[prop_or_default]
    pub node: NodeRef,
    /// Pressed.
    pub onclick: Callback<MouseEvent>,
}

/// A button with an icon alone.
#[component]
pub fn IconButton(props: &IconButtonProps) -> Html {
    let off = props.reason.as_ref();
    html! {
        <>
            <button type="button" ref={&props.node}
                class={classes!("icon-btn", props.class.clone())}
                aria-label={&props.label}
                title={off.map_or_else(|| props.label.clone(), |reason| reason.text.clone())}
                aria-disabled={off.map(|_| "true")}
                aria-describedby={off.map(|reason| reason.id.clone())}
                onclick={off.is_none().then(|| props.onclick.clone())}>
                { icon(props.icon) }
            </button>
            if let Some(reason) = off {
                <span class="sr" id={&reason.id}>{ &reason.text }</span>
            }
        </>
    }
}
