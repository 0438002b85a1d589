//! Speed of what a volunteer waits for.
fn main() {}
