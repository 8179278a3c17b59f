//! A text with blanks, and the expressions that fill them.

use proc_macro2::TokenStream;
use quote::quote;

/// Stands where a value goes. No text that a person reads contains it.
const BLANK: char = '\u{1}';

/// What one `html!` ships.
#[derive(Default)]
pub struct Template {
    text: String,
    values: Vec<TokenStream>,
}

impl Template {
    /// Adds markup as it is.
    pub fn push(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Adds text for people; false when it holds what would read as markup.
    pub fn push_text(&mut self, text: &str) -> bool {
        self.text.push_str(text);
        !text.contains(['<', '"', BLANK])
    }

    /// Adds a blank and what fills it.
    pub fn push_value(&mut self, value: TokenStream) {
        self.text.push(BLANK);
        self.values.push(value);
    }

    /// The expression that draws it.
    pub fn build(self) -> TokenStream {
        let Self { text, values } = self;
        quote! { crate::markup::Template::new(#text) #(.with(#values))* .draw() }
    }
}
