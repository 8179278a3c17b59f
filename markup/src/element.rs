//! Reads markup from the inside of `html!` into a template.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Expr, Ident, Lit, Pat, Result, Stmt, Token, braced};

use crate::Root;
use crate::names;
use crate::template::Template;

/// Siblings, up to what closes their parent.
pub fn nodes(input: ParseStream<'_>, template: &mut Template) -> Result<()> {
    let closes = |input: ParseStream<'_>| input.peek(Token![<]) && input.peek2(Token![/]);
    while !input.is_empty() && !closes(input) {
        if input.peek(Token![<]) {
            element(input, template)?;
        } else if input.peek(Token![if]) {
            template.push_value(choice(input)?);
        } else if input.peek(Token![for]) {
            template.push_value(many(input)?);
        } else {
            value(input, template)?;
        }
    }
    Ok(())
}

/// `{ "text" }` or `{ value }`.
fn value(input: ParseStream<'_>, template: &mut Template) -> Result<()> {
    let content;
    braced!(content in input);
    let ahead = content.fork();
    if let Ok(Lit::Str(text)) = ahead.parse::<Lit>()
        && ahead.is_empty()
    {
        content.parse::<Lit>()?;
        return push_text(&text.value(), text.span(), template);
    }
    let value: TokenStream = content.parse()?;
    template.push_value(quote! { { #value } });
    Ok(())
}

fn push_text(text: &str, span: Span, template: &mut Template) -> Result<()> {
    if template.push_text(text) {
        Ok(())
    } else {
        Err(Error::new(span, "a text with markup in it: put it into a value"))
    }
}

/// `if` with everything after it, as an expression; a missing `else` is nothing.
fn choice(input: ParseStream<'_>) -> Result<TokenStream> {
    input.parse::<Token![if]>()?;
    let condition = Expr::parse_without_eager_brace(input)?;
    let then = branch(input)?;
    let otherwise = if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        if input.peek(Token![if]) { choice(input)? } else { branch(input)? }
    } else {
        quote! { crate::markup::Html::default() }
    };
    Ok(quote! { if #condition { #then } else { #otherwise } })
}

/// `for` with everything after it, as an expression: many pieces of markup.
fn many(input: ParseStream<'_>) -> Result<TokenStream> {
    input.parse::<Token![for]>()?;
    let one = Pat::parse_multi(input)?;
    input.parse::<Token![in]>()?;
    let all = Expr::parse_without_eager_brace(input)?;
    let markup = branch(input)?;
    let many = Ident::new("many", Span::mixed_site());
    Ok(quote! {{
        let mut #many = ::std::vec::Vec::new();
        for #one in #all {
            crate::markup::push(&mut #many, { #markup });
        }
        #many
    }})
}

/// Markup in braces; before it, names for what it needs.
fn branch(input: ParseStream<'_>) -> Result<TokenStream> {
    let content;
    braced!(content in input);
    let mut names = Vec::new();
    while content.peek(Token![let]) {
        names.push(content.parse::<Stmt>()?);
    }
    let markup = content.parse::<Root>()?.0.build();
    Ok(quote! { #(#names)* #markup })
}

/// The name of an element.
#[derive(PartialEq)]
enum Tag {
    /// `<>`: no element, only its children.
    None,
    /// `<@{...}>`
    Value,
    Name(String),
}

fn element(input: ParseStream<'_>, template: &mut Template) -> Result<()> {
    input.parse::<Token![<]>()?;
    if input.peek(Token![>]) {
        input.parse::<Token![>]>()?;
        nodes(input, template)?;
        return close(input, &Tag::None);
    }
    template.push("<");
    let tag = if input.peek(Token![@]) {
        input.parse::<Token![@]>()?;
        let name;
        braced!(name in input);
        let name: TokenStream = name.parse()?;
        template.push_value(quote! { #name });
        Tag::Value
    } else {
        let name = name(input)?;
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return Err(input.error("there are no components: call a function in braces"));
        }
        template.push(&name);
        Tag::Name(name)
    };
    while !input.peek(Token![>]) && !input.peek(Token![/]) {
        attribute(input, template)?;
    }
    if input.peek(Token![/]) {
        input.parse::<Token![/]>()?;
        input.parse::<Token![>]>()?;
        template.push("/>");
        return Ok(());
    }
    input.parse::<Token![>]>()?;
    template.push(">");
    nodes(input, template)?;
    template.push("</>");
    close(input, &tag)
}

fn close(input: ParseStream<'_>, opened: &Tag) -> Result<()> {
    if input.is_empty() {
        return Err(input.error("an element is not closed"));
    }
    input.parse::<Token![<]>()?;
    input.parse::<Token![/]>()?;
    let tag = if input.peek(Token![>]) {
        Tag::None
    } else if input.peek(Token![@]) {
        input.parse::<Token![@]>()?;
        Tag::Value
    } else {
        Tag::Name(name(input)?)
    };
    if tag != *opened {
        return Err(input.error("this closes another element than the one that is open"));
    }
    input.parse::<Token![>]>()?;
    Ok(())
}

fn attribute(input: ParseStream<'_>, template: &mut Template) -> Result<()> {
    if input.peek(syn::token::Brace) {
        let content;
        braced!(content in input);
        let name: Ident = content.parse()?;
        push_name(&name.to_string(), name.span(), template)?;
        template.push_value(quote! { #name });
        return Ok(());
    }
    let span = input.span();
    let name = name(input)?;
    input.parse::<Token![=]>()?;
    if input.peek(syn::token::Brace) {
        let content;
        braced!(content in input);
        let value: TokenStream = content.parse()?;
        push_name(&name, span, template)?;
        template.push_value(quote! { { #value } });
        return Ok(());
    }
    let literal: Lit = input.parse()?;
    let text = match &literal {
        Lit::Str(text) => text.value(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Bool(set) if set.value => name.clone(),
        Lit::Bool(_) => return Ok(()),
        other => return Err(Error::new(other.span(), "a text, a whole number, true or false")),
    };
    push_name(&name, span, template)?;
    template.push("\"");
    push_text(&text, literal.span(), template)?;
    template.push("\"");
    Ok(())
}

fn push_name(name: &str, span: Span, template: &mut Template) -> Result<()> {
    let code = names::code(name);
    let code = code.ok_or_else(|| Error::new(span, "not in the list of names.rs"))?;
    template.push(" ");
    template.push(&code.to_string());
    Ok(())
}

/// `div`, `aria-label`, `type`.
fn name(input: ParseStream<'_>) -> Result<String> {
    let mut name = input.call(Ident::parse_any)?.to_string();
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        name.push('-');
        name.push_str(&input.call(Ident::parse_any)?.to_string());
    }
    Ok(name)
}
