//! A text cut into what its spaces stand between.

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Kind {
    Word,
    Number,
    /// An address or an emoticon: never looked into.
    Verbatim,
    Mark,
    Break,
}

pub(super) struct Piece<'a> {
    /// Spaces and `**` that stand before the piece.
    pub(super) gap: &'a str,
    pub(super) text: &'a str,
    pub(super) kind: Kind,
}

impl Piece<'_> {
    /// Whether no space parts this piece from the one before; `**` may.
    pub(super) fn is_attached(&self) -> bool {
        !self.gap.contains(is_space)
    }

    /// Whether a letter or digit touches the piece before, without even `**` between.
    pub(super) fn touches(&self) -> bool {
        self.gap.is_empty() && matches!(self.kind, Kind::Word | Kind::Number | Kind::Verbatim)
    }
}

pub(super) const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// A letter, or a mark that combines with one.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !c.is_ascii_digit() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// Cuts the text into pieces, and gives the gap after the last.
pub(super) fn cut(text: &str) -> (Vec<Piece<'_>>, &str) {
    let (mut pieces, mut from, mut at) = (Vec::new(), 0, 0);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if is_space(c) {
            at += c.len_utf8();
            continue;
        }
        if rest.starts_with("**") {
            at += 2;
            continue;
        }
        let inside = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let verbatim = if inside { 0 } else { address(rest) }.max(emoticon(rest));
        let run = |test: fn(char) -> bool| rest.find(|c| !test(c)).unwrap_or(rest.len());
        let (kind, length) = match c {
            _ if verbatim > 0 => (Kind::Verbatim, verbatim),
            '\n' | '\r' => (Kind::Break, run(|c| matches!(c, '\n' | '\r'))),
            '0'..='9' => (Kind::Number, run(|c| c.is_ascii_digit())),
            _ if is_letter(c) => (Kind::Word, run(is_letter)),
            ';' | '!' | '?' => (Kind::Mark, run(is_high).min(emoticon_after(rest))),
            '.' => (Kind::Mark, run(|c| c == '.')),
            '<' => (Kind::Mark, run(|c| c == '<')),
            '>' => (Kind::Mark, run(|c| c == '>')),
            _ => (Kind::Mark, c.len_utf8()),
        };
        let plain = &rest[..length];
        let text_set = match (kind, plain) {
            (Kind::Mark, "...") => "…",
            (Kind::Mark, "<<") => "«",
            (Kind::Mark, ">>") => "»",
            _ => plain,
        };
        pieces.push(Piece { gap: &text[from..at], text: text_set, kind });
        at += length;
        from = at;
    }
    (pieces, &text[from..])
}

pub(super) const fn is_high(c: char) -> bool {
    matches!(c, ';' | '!' | '?')
}

/// Where, in a group of high marks, an emoticon begins.
fn emoticon_after(rest: &str) -> usize {
    rest.char_indices().skip(1).find(|&(at, c)| !is_high(c) || emoticon(&rest[at..]) > 0).map_or(rest.len(), |(at, _)| at)
}

/// Length of the emoticon that `rest` begins with, or 0.
fn emoticon(rest: &str) -> usize {
    [":-)", ":-(", ";-)", ":)", ":(", ";)"]
        .into_iter()
        .find(|face| rest.strip_prefix(face).is_some_and(|next| !next.starts_with(char::is_alphanumeric)))
        .map_or(0, str::len)
}

/// Length of the web, mail or phone address that `rest` begins with, or 0. Closing punctuation is the sentence's.
fn address(rest: &str) -> usize {
    let stop = |c: char| c.is_whitespace() || is_space(c) || matches!(c, '«' | '»' | '"' | '“' | '”' | '<' | '>');
    let run = &rest[..rest.find(stop).unwrap_or(rest.len())];
    let run = run.split("**").next().unwrap_or(run);
    let run = run.trim_end_matches(|c: char| ".,;:!?…()[]{}'’*".contains(c));
    let scheme = run.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(run.len());
    let is_named = matches!(&run[..scheme], "mailto" | "tel" | "sms" | "geo") && run[scheme..].starts_with(':');
    if is_named || scheme > 0 && run[scheme..].starts_with("://") || run.starts_with("www.") {
        return run.len();
    }
    let local = run.find(|c: char| !(c.is_alphanumeric() || "._%+-".contains(c))).unwrap_or(run.len());
    if local > 0 && run[local..].starts_with('@') {
        let host = host(&run[local + 1..]);
        return if host > 0 { local + 1 + host } else { 0 };
    }
    match host(run) {
        0 => 0,
        end if run[end..].starts_with(['/', '?', '#', ':']) => run.len(),
        end => end,
    }
}

/// Length of the host name (`name.tld`) at the beginning of `run`, or 0.
fn host(run: &str) -> usize {
    let end = run.find(|c: char| !(is_letter(c) || c.is_ascii_digit() || matches!(c, '.' | '-'))).unwrap_or(run.len());
    let name = run[..end].split("..").next().unwrap_or_default().trim_end_matches(['.', '-']);
    let is_top = |label: &str| {
        let same_case = label.chars().all(char::is_lowercase) || label.chars().all(char::is_uppercase);
        same_case && label.chars().count() >= 2
    };
    let is_host = name.rsplit_once('.').is_some_and(|(labels, top)| is_top(top) && labels.split('.').all(|l| !l.is_empty()));
    if is_host { name.len() } else { 0 }
}
