"""Plants one fault at a time in a good build; the judge of that fault must refuse it, in the words expected."""

import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import build
import faults
import faults_press  # noqa: F401  (adds its own)
import faults_riso  # noqa: F401
import faults_tags  # noqa: F401
import judge


def sample(sources: list[Path], target: Path) -> dict[str, str]:
    """Copies the smallest build that has a file of each kind, out of several; gives the path of each."""
    files = [(source, file) for source in sources for file in json.loads((source / build.REPORT).read_text(encoding="utf-8"))["files"]]
    wanted: dict[str, Callable[[dict], bool]] = {
        "screen": lambda file: file["target"] == "screen" and sum(map(len, file["qr"])) > 0,
        "home": lambda file: file["target"] == "home",
        "png": lambda file: file["target"] == "png",
        "press": lambda file: file["target"] == "press" and file["pages"] == 2 and sum(map(len, file["qr"])) > 0,
        "riso": lambda file: file["target"] == "riso",
        "notice": lambda file: file["target"] == "notice",
        "arabic": lambda file: file["target"] == "screen" and file["language"] == "ar" and file["pages"] == 2,
        "turkish": lambda file: file["target"] == "screen" and file["language"] == "tr" and file["pages"] == 2,
    }
    chosen = {kind: next((found for found in files if fits(found[1])), None) for kind, fits in wanted.items()}
    absent = [kind for kind, found in chosen.items() if found is None]
    if absent:
        raise ValueError(f"the build has no file to plant faults in: {', '.join(absent)}")
    for source, file in chosen.values():
        place = target / file["path"]
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / file["path"], place)
    write(target, {"files": [file for _, file in chosen.values()]})
    return {kind: file["path"] for kind, (_, file) in chosen.items()}


def write(folder: Path, report: dict) -> None:
    (folder / build.REPORT).write_text(json.dumps(report), encoding="utf-8")


def seal(folder: Path) -> None:
    """Gives the report the checksums of the files as they are now, so that only the fault itself can be found."""
    report = json.loads((folder / build.REPORT).read_text(encoding="utf-8"))
    for file in report["files"]:
        file["sha256"] = hashlib.sha256((folder / file["path"]).read_bytes()).hexdigest()
    write(folder, report)


def survives(fault: faults.Fault, good: Path, paths: dict[str, str]) -> str | None:
    """What is wrong with the judges, if they let this fault pass."""
    with tempfile.TemporaryDirectory() as folder:
        bad = Path(folder) / "build"
        shutil.copytree(good, bad)
        fault.plant(bad, paths)
        if fault.is_sealed:
            seal(bad)
        _, failures = judge.sit(bad, (fault.judge,))
        expected = [line for line in failures if line.startswith(f"{fault.judge}: ") and fault.words in line]
        return None if expected else f"{fault.name}: not refused by {fault.judge} ({fault.words}); said: {failures or 'all is well'}"


def main() -> int:
    passed, failures = 0, []
    with tempfile.TemporaryDirectory() as folder:
        good = Path(folder) / "good"
        try:
            paths = sample([Path(folder) for folder in sys.argv[1:]], good)
            _, wrongs = judge.sit(good)
        except Exception as stumble:  # noqa: BLE001
            paths, wrongs = {}, [f"{type(stumble).__name__}: {stumble}"]
        failures += [f"the build is not good to begin with: {wrong}" for wrong in wrongs]
        for fault in faults.ALL if paths else []:
            try:
                survived = survives(fault, good, paths)
            except Exception as stumble:  # noqa: BLE001
                survived = f"{fault.name}: cannot be planted: {type(stumble).__name__}: {stumble}"
            if survived:
                failures.append(survived)
            else:
                passed += 1
    for failure in failures:
        print(f"FAIL {failure}")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
