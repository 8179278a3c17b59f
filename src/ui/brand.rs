//! What the page around the planner brought, told apart from what is ours: whose foods are
//! marked, and its own tips, which have no gain.

use biomeal_core::host_catalog::HostCatalog;

use crate::app::ui::Ui;
use crate::markup::{Html, html};

/// Whose foods are marked, in the footer.
pub fn line(host: &HostCatalog, ui: &Ui) -> Html {
    let brand = &host.brand;
    html! {
        <>
            { ui.texts.host_catalog.marked.with([brand]) }
            { " " }
            if host.link.is_empty() {
                { brand }
            } else {
                <a href={&host.link} target="_blank" rel="noopener noreferrer">{ brand }</a>
            }
            { "." }
        </>
    }
}

/// The page's own tips.
pub fn tips(host: &HostCatalog, ui: &Ui) -> Html {
    if host.tips.is_empty() {
        return Html::default();
    }
    let heading = ui.texts.host_catalog.tips.with([&host.brand]);
    html! {
        <section class="tips" aria-label={&heading}>
            <p class="tip-note">
                <b>{ &heading }</b>
                for (tip, at) in host.tips.iter().zip(0_u32..) {
                    <span key={at}><br />{ tip }</span>
                }
            </p>
        </section>
    }
}
