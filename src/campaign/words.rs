//! What a campaign says in its own words.

/// A text that the campaign wrote itself, and where: in its campaign file or in a file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The file, as messages show it.
    pub file: String,
    /// The line of its first character, from 1.
    pub line: usize,
    /// The column of its first character, from 1, in characters.
    pub column: usize,
    /// The text as it stands in the file: a line of it is a line of the file, counted from `line`.
    pub text: String,
    /// The document, or the name of a `[[document]]`, that it is for; none for names, places and the like.
    pub document: Option<String>,
    /// The part of that document, in French as campaigns write it (`corps`).
    pub part: Option<String>,
}
