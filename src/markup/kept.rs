//! Pieces that are drawn anew only when what they show has changed: rows, of which there are
//! many and an edit changes one.

use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Properties};

use super::Html;

/// What a piece shows, as numbers, and how it is drawn. What is told apart by its address must
/// be held by `draw`, or something else may come to lie there.
#[derive(Properties)]
pub struct Piece {
    marks: Vec<usize>,
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        self.marks == other.marks
    }
}

/// Keeps what a piece was drawn as.
struct Kept;

impl Component for Kept {
    type Message = ();
    type Properties = Piece;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> yew::Html {
        (ctx.props().draw)().into_node()
    }
}

/// A piece, told from its neighbors by `key`, that stays as it is while `marks` are the same.
pub fn kept(key: u32, marks: Vec<usize>, draw: Rc<dyn Fn() -> Html>) -> Html {
    let piece = Rc::new(Piece { marks, draw });
    Html::of(VComp::new::<Kept>(piece, Some(Key::from(key.to_string().as_str()))))
}
