//! Foreign files are judged in a child of the same binary, whose time, memory and stack have limits: a file
//! made to do harm ends the child and nothing else.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Exit;
use super::terminal::Terminal;
use crate::files;
use crate::preflight::{Expected, Finding, Origin, Verdict};

/// The first argument of a child; no name of a command.
const ARGUMENT: &str = "__judge";
/// Memory of a child, in bytes: 1.5 GiB hold the plates of a poster.
#[cfg(unix)]
const MOST_MEMORY: u64 = 3 << 29;
/// Stack of the thread that judges, in bytes.
const STACK: usize = 64 << 20;
/// The longest answer that is read, in bytes: a report of hundreds of pages with their pictures.
const LONGEST_ANSWER: u64 = 256 << 20;

/// What a child is asked, on its standard input.
#[derive(Deserialize, Serialize)]
struct Question {
    expected: Expected,
    pictures: bool,
    seconds: u64,
}

/// Whether this process is a child.
#[must_use]
pub(super) fn is_child(args: &[OsString]) -> bool {
    args.get(1).is_some_and(|first| first == ARGUMENT)
}

/// The child's own work: reads the question and the file, judges, and writes the verdict.
#[must_use]
pub(super) fn run(args: &[OsString]) -> Exit {
    let mut text = String::new();
    let question = std::io::stdin().read_to_string(&mut text).ok().and_then(|_| serde_json::from_str::<Question>(&text).ok());
    let (Some(question), Some(path)) = (question, args.get(2)) else { return Exit::Bug };
    limit(question.seconds);
    let Ok(bytes) = files::read(Path::new(path)) else { return Exit::Refused };
    let judge = move || Verdict::of(bytes, &question.expected, question.pictures, None);
    let verdict = thread::Builder::new().stack_size(STACK).spawn(judge).map(thread::JoinHandle::join);
    match verdict {
        Ok(Ok(verdict)) => {
            Terminal::print_json(&verdict);
            Exit::Done
        }
        _ => Exit::Bug,
    }
}

/// Where the system has limits, a child cannot take more than its share, even if its parent is gone.
#[cfg(unix)]
fn limit(seconds: u64) {
    use rlimit::Resource;
    // A limit that the system refuses leaves the parent's clock, which always runs.
    let _ = Resource::AS.set(MOST_MEMORY, MOST_MEMORY);
    let _ = Resource::CPU.set(seconds + 1, seconds + 1);
    let _ = Resource::CORE.set(0, 0);
}

#[cfg(not(unix))]
fn limit(_: u64) {}

/// Judges many, a few at a time; the answers are in the order of the questions.
pub(super) fn judge_all<T: Sync>(all: &[T], judge: impl Fn(&T) -> Verdict + Sync) -> Vec<Verdict> {
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(Vec::new());
    let work = || {
        while let Some((at, one)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, all.get(at)?))) {
            let verdict = judge(one);
            answers.lock().unwrap_or_else(PoisonError::into_inner).push((at, verdict));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get).min(all.len());
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    answers.sort_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, verdict)| verdict).collect()
}

/// Judges a file in a child; whatever becomes of the child, there is an answer within the time.
#[must_use]
pub(super) fn judge(path: &Path, expected: &Expected, pictures: bool, seconds: u64) -> Verdict {
    let question = Question { expected: expected.clone(), pictures, seconds };
    let answer = start(path, &question).map(|child| wait(child, Duration::from_secs(seconds)));
    answer.unwrap_or(Err("start")).unwrap_or_else(|why| {
        let most = usize::try_from(seconds).unwrap_or_default();
        Verdict::refused(Finding::error("file-too-hostile", Origin::Caution).with("why", why).with("seconds", most))
    })
}

fn start(path: &Path, question: &Question) -> Option<Child> {
    let program = std::env::current_exe().ok()?;
    let mut child = Command::new(program)
        .arg(ARGUMENT)
        .arg(path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // Dropped at the end of the statement, which closes it: the child reads to its end.
    let asked =
        child.stdin.take().map(|mut input| input.write_all(serde_json::to_string(question).unwrap_or_default().as_bytes()));
    if !matches!(asked, Some(Ok(()))) {
        end(child);
        return None;
    }
    Some(child)
}

/// The child's answer, or why there is none.
fn wait(mut child: Child, patience: Duration) -> Result<Verdict, &'static str> {
    let (send, answer) = mpsc::channel();
    let output = child.stdout.take();
    let reader = thread::spawn(move || {
        let mut text = String::new();
        let read = output.map(|output| output.take(LONGEST_ANSWER).read_to_string(&mut text));
        // Nobody listens any more once the time is over.
        let _ = send.send(matches!(read, Some(Ok(_))).then_some(text));
    });
    let answer = answer.recv_timeout(patience);
    end(child);
    let _ = reader.join();
    match answer {
        Ok(text) => text.and_then(|text| serde_json::from_str(&text).ok()).ok_or("crash"),
        Err(_) => Err("time"),
    }
}

/// Ends a child, which may have ended by itself.
fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}
