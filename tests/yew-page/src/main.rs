//! A page that is itself a Yew app: it carries the planner, changes its attributes, takes it
//! out and puts it back, and counts how often it was asked to.

use yew::prelude::*;

#[derive(Default)]
struct Page {
    presses: u32,
    is_dark: bool,
    is_away: bool,
}

enum Happened {
    Theme,
    Toggled,
}

impl Component for Page {
    type Message = Happened;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _: &Context<Self>, happened: Happened) -> bool {
        match happened {
            Happened::Theme => self.is_dark = !self.is_dark,
            Happened::Toggled => self.is_away = !self.is_away,
        }
        self.presses += 1;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let on = context.link();
        let theme = if self.is_dark { "dark" } else { "light" };
        html! {
            <main>
                <h1>{ "A page made with Yew" }</h1>
                <p id="counts">{ format!("{} presses", self.presses) }</p>
                <button onclick={on.callback(|_| Happened::Theme)}>{ "Other colors" }</button>
                <button onclick={on.callback(|_| Happened::Toggled)}>{ "In or out" }</button>
                if !self.is_away {
                    <biomeal-planner loading="eager" storage-key="yew" theme={theme}>
                        <p>{ "Fallback" }</p>
                    </biomeal-planner>
                }
            </main>
        }
    }
}

fn main() {
    yew::Renderer::<Page>::new().render();
}
