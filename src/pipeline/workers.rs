//! Threads that share a list of work. The engine uses rayon inside a job; were jobs themselves tasks of
//! the same pool, a job that waits for its own tasks would start another one on top of its stack, and
//! in the end all would be open at once. So every worker has a pool of its own, one thread wide.

use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Stack of a worker, in bytes: the engine's recursion overflows the usual two MiB.
const STACK: usize = 32 * 1024 * 1024;
/// What the engine has made is forgotten once so many pieces of work have not asked for it: what documents share stays,
/// and memory stays flat.
const KEPT: usize = 2;

/// Does `work` on every item, on `threads` threads (0 for as many as there are processors), and gives
/// the answers in the order of the items; `None` where the work panicked.
pub(super) fn each<T: Sync, R: Send>(threads: usize, items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<Option<R>> {
    let threads = match threads {
        0 => thread::available_parallelism().map_or(1, NonZero::get),
        threads => threads,
    };
    let next = AtomicUsize::new(0);
    let answers: Mutex<Vec<Option<R>>> = Mutex::new(items.iter().map(|_| None).collect());
    let worker = || {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().ok();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            // A bug in the engine or in us costs one job, not the others.
            let guarded = || catch_unwind(AssertUnwindSafe(|| work(item))).ok();
            let answer = pool.as_ref().and_then(|pool| pool.install(guarded));
            typst::comemo::evict(KEPT);
            if let Ok(mut answers) = answers.lock() {
                answers[index] = answer;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads.min(items.len()) {
            scope.spawn(worker);
        }
    });
    answers.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn answers_come_in_order_and_a_panic_costs_one() {
        let items: Vec<usize> = (0..50).collect();
        let answers = each(4, &items, |n| if *n == 7 { panic!("seven") } else { n * 2 });
        assert_eq!(answers.len(), 50);
        assert_eq!(answers[7], None);
        assert_eq!(answers[49], Some(98));
    }
}
