"""The program's own plates and Ghostscript's lay the same ink: the most in one place, by both, on each page.

The one judge that asks the program: what `check` says of total ink is worth no more than its plates.
"""

import json
import os
import re
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import plates
from boxes import boxes
from build import File, info, run
from shop import PRINTER, ROOT

# Per cent of ink, and per cent of the larger value: what the two may differ by.
POINTS, SHARE = 2, 0.02
# The exit code of findings.
FOUND = 1


def concerns(file: File) -> bool:
    return file.target == "press"


def judge(file: File) -> list[str]:
    told, pages = by_program(file), boxes(file)
    wrongs = []
    for number, separated in plates.separate(file).items():
        left, top, right, bottom = plates.dots(pages[number]["Bleed"], pages[number]["Media"])
        here, there = float(separated[:, top:bottom, left:right].sum(axis=0).max()), told.get(number, 0)
        if abs(here - there) > max(POINTS, SHARE * max(here, there)):
            wrongs.append(f"page {number}: total ink is {here:.0f} % by Ghostscript, {there:.0f} % by the program")
    return wrongs


def by_program(file: File) -> dict[int, float]:
    """The most ink on each page, told by `check`: a shop that takes no ink at all is told of all there is."""
    with tempfile.TemporaryDirectory() as folder:
        campaign = Path(folder) / "campaign.toml"
        campaign.touch()
        shop = Path(folder) / "data/printers/sonde.toml"
        shop.parent.mkdir(parents=True)
        profile = (ROOT / f"data/printers/{PRINTER}.toml").read_text(encoding="utf-8")
        shop.write_text(re.sub(r"^total_ink_percent = \{ value = [\d.]+", "total_ink_percent = { value = 1.0", profile, flags=re.MULTILINE))
        said = run(program(), "check", file.where, "--printer", "sonde", "--campaign", campaign, "--seconds", "120", "--json", accept=(0, FOUND))
    (verdict,) = json.loads(said)["files"]
    most: dict[int, float] = {}
    for finding in verdict["findings"]:
        if finding["rule"] == "file":
            raise RuntimeError(finding["message"])
        if finding["code"] == "total-ink-over":
            page = finding["page"]
            most[page] = max(most.get(page, 0), float(finding["args"]["found"]))
    return most


def program() -> Path:
    """The program as it was built last, or the one that the environment names."""
    named = os.environ.get("TRACTOPELLE")
    built = [Path(named)] if named else [ROOT / "target" / kind / "tractopelle" for kind in ("release", "debug")]
    there = [place for place in built if place.is_file()]
    if not there:
        raise FileNotFoundError("no tractopelle is built")
    return max(there, key=lambda place: place.stat().st_mtime)


def main() -> int:
    """Judges any PDF files, given by name. Files with RGB fail: two converters do not give the same inks."""
    failures = 0
    for place in (Path(name) for name in sys.argv[1:]):
        try:
            file = File(place.parent, place.name, target="press", document="", layout=None, pages=0, qr=(), sha256="")
            wrongs = judge(replace(file, pages=int(info(file)["Pages"])))
        except Exception as stumble:  # noqa: BLE001
            wrongs = [f"{type(stumble).__name__}: {stumble}"]
        failures += bool(wrongs)
        for wrong in wrongs:
            print(f"FAIL {place}: {wrong}")
    print(f"{len(sys.argv) - 1 - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
