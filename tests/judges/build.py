"""A build as its report tells it, and the running of outside tools over its files."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPORT = "rapport.json"


@dataclass(frozen=True)
class File:
    """One file that the report lists. `qr` holds the payloads declared for each page."""

    folder: Path
    path: str
    target: str
    document: str
    language: str
    layout: str | None
    pages: int
    qr: tuple[tuple[str, ...], ...]
    sha256: str

    @property
    def where(self) -> Path:
        return self.folder / self.path

    @property
    def is_pdf(self) -> bool:
        return self.path.lower().endswith(".pdf")

    @property
    def is_read(self) -> bool:
        """Whether it is meant for reading on a screen, so also by a screen reader."""
        return self.target in ("screen", "notice")


def read(folder: Path) -> list[File]:
    """The files of the report. A report that cannot be read raises; so does a file without one of its fields."""
    report = json.loads((folder / REPORT).read_text(encoding="utf-8"))
    return [
        File(
            folder=folder,
            path=entry["path"],
            target=entry["target"],
            document=entry["document"],
            language=entry["language"],
            layout=entry.get("layout"),
            pages=entry["pages"],
            qr=tuple(tuple(page) for page in entry["qr"]),
            sha256=entry["sha256"],
        )
        for entry in report["files"]
    ]


def run(*command: str | Path, accept: tuple[int, ...] = (0,)) -> str:
    """What a command writes. Another exit code than those accepted raises, with what the command said of it."""
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=300, check=False)
    if done.returncode not in accept:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        raise RuntimeError(f"{command[0]} ends with {done.returncode}: {' / '.join(said[:3])}")
    return done.stdout.decode("utf-8", "replace")


def info(file: File) -> dict[str, str]:
    """The fields that `pdfinfo` knows of a PDF; the sizes of all pages as `Page    1 size`."""
    lines = run("pdfinfo", "-isodates", "-f", "1", "-l", "9999", file.where).splitlines()
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}
