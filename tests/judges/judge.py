"""Runs every judge on every file that concerns it; prints one line for each failure, and last `N passed, N failed`."""

import importlib.util
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import build
import listing

COMMANDS = ("qpdf", "pdfinfo", "pdffonts", "pdftotext", "pdftoppm", "gs", "zbarimg")
PACKAGES = ("page", "PIL", "pikepdf", "numpy", "pdf_oxide", "icalendar", "babel")
JUDGES = ("listing", "syntax", "fonts", "tags", "codes", "gatherings", "ink", "pictures", "privacy", "boxes", "pdfx", "plates", "agreement", "oxide", "riso")


def missing() -> list[str]:
    commands = [name for name in COMMANDS if shutil.which(name) is None]
    return commands + [name for name in PACKAGES if importlib.util.find_spec(name) is None]


def ask(judge, file: build.File) -> list[str]:
    """What the judge finds wrong. A judge that stumbles over a file has not passed it."""
    try:
        return judge.judge(file)
    except Exception as stumble:  # noqa: BLE001
        return [f"{type(stumble).__name__}: {stumble}"]


def sit(folder: Path, names: tuple[str, ...] = JUDGES) -> tuple[int, list[str]]:
    """How many checks passed, and a line for each failure: `judge: file: what is wrong`."""
    absent = missing()
    if absent:
        return 0, [f"tools: {name}: cannot be had, and no judge is skipped" for name in absent]
    judges = [importlib.import_module(name) for name in names]
    try:
        files = build.read(folder)
    except Exception as stumble:  # noqa: BLE001
        return 0, [f"listing: {build.REPORT}: {type(stumble).__name__}: {stumble}"]
    strays = listing.strays(folder, files)
    checks = [(judge, file) for file in files for judge in judges if judge.concerns(file)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        verdicts = list(pool.map(lambda check: ask(*check), checks))
    failures = [f"listing: {stray}" for stray in strays]
    for (judge, file), wrongs in zip(checks, verdicts, strict=True):
        failures += [f"{judge.__name__}: {file.path}: {wrong}" for wrong in wrongs]
    passed = sum(not wrongs for wrongs in verdicts) + (not strays)
    return passed, failures


def main() -> int:
    passed, failures = sit(Path(sys.argv[1]))
    for failure in failures:
        print(f"FAIL {failure}")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
