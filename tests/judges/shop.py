"""What a press file is measured against: the demands of the default print shop and the formats of the documents.

Both are read from the data files themselves, so that a slip of the program in reading them is seen.
"""

import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRINTER = "generique-fr"
MILLIMETRE = 72 / 25.4
A4 = (210.0, 297.0)


@cache
def demand(key: str):
    """A value of the printer's profile, in the unit that its key names."""
    printer = tomllib.loads((ROOT / "data/printers" / f"{PRINTER}.toml").read_text(encoding="utf-8"))
    return printer[key]["value"]


@cache
def formats(document: str) -> list[tuple[float, float]]:
    """Width and height in millimetres of each format that the document's template knows."""
    template = tomllib.loads((ROOT / "templates" / document / "template.toml").read_text(encoding="utf-8"))
    return [(float(format_["width"]), float(format_["height"])) for format_ in template["format"].values()]


@cache
def rich_black() -> list[int]:
    """The recipe of large black flats: per cent of cyan, magenta, yellow and black."""
    return tomllib.loads((ROOT / "data/palette.toml").read_text(encoding="utf-8"))["noir"]["flat"]
