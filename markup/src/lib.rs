//! `html!`: markup for the widget, written as for Yew and shipped as text.
//!
//! Yew's own macro turns every element into the code that builds it, which is most of
//! a widget's download. This one keeps what never changes as one short text for each
//! piece of markup, with blanks for the rest; `crate::markup::Template` reads it when the
//! piece is drawn.
//!
//! ```text
//! <p class="note" id={id}>{ icon }"Saved"</p>    "<p #\"note\" )␁>␁Saved</>"
//! ```
//!
//! What can be written:
//! - elements with attributes: `name="text"`, `name={value}`, `{name}`, `name=true`;
//!   names that start with `on` listen, `key` tells siblings apart
//! - `<@{name}>...</@>`: an element whose name is a value; `<>...</>`: several at once
//! - `{ value }`, `"text"` in braces
//! - `for one in all { ... }`, once for each
//! - `if condition { ... } else if let ... { ... } else { ... }`, all in markup;
//!   a branch may begin with `let`
//!
//! There are no components: state lives in one place, and a piece is a function.

mod element;
mod names;
mod template;

use proc_macro::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::parse_macro_input;
use template::Template;

/// Markup as an expression of the type `crate::markup::Html`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let Root(template) = parse_macro_input!(input as Root);
    template.build().into()
}

/// The names of attributes by their places, and the character of the first one: what
/// reads templates needs.
#[proc_macro]
pub fn names(_nothing: TokenStream) -> TokenStream {
    let (first, names) = (names::FIRST, names::NAMES);
    quote! { (#first, &[#(#names),*]) }.into()
}

/// The inside of one `html!` or of one branch in it.
struct Root(Template);

impl Parse for Root {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut template = Template::default();
        element::nodes(input, &mut template)?;
        if input.is_empty() {
            Ok(Self(template))
        } else {
            Err(input.error("this closes nothing that is open"))
        }
    }
}
