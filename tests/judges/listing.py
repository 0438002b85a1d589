"""The report tells of every file, and tells the truth of it."""

import hashlib
from pathlib import Path

from build import File, info

ENDINGS = {"screen": ".pdf", "home": ".pdf", "press": ".pdf", "riso": ".pdf", "notice": ".pdf", "png": ".png"}


def concerns(_file: File) -> bool:
    return True


def judge(file: File) -> list[str]:
    if not file.where.is_file():
        return ["is in the report, not on the disk"]
    wrongs = []
    if not file.path.endswith(ENDINGS.get(file.target, "?")):
        # A target without a name here would walk past the judges of its kind.
        wrongs.append(f"no file of a target that is judged: {file.target}")
    if hashlib.sha256(file.where.read_bytes()).hexdigest() != file.sha256:
        wrongs.append("the sha256 is another than the report's")
    if len(file.qr) != file.pages:
        wrongs.append(f"QR codes declared for {len(file.qr)} pages of {file.pages}")
    pages = int(info(file)["Pages"]) if file.is_pdf else 1
    if pages != file.pages:
        wrongs.append(f"{pages} pages, {file.pages} in the report")
    return wrongs


def strays(folder: Path, files: list[File]) -> list[str]:
    """What is wrong with the list as a whole."""
    listed = [file.path for file in files]
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix.lower() in (".pdf", ".png"))
    wrongs = [f"{path}: not in the report" for path in found if path not in listed]
    wrongs += [f"{path}: in the report twice" for path in sorted(set(listed)) if listed.count(path) > 1]
    return wrongs if listed else [*wrongs, "the report lists no file"]
