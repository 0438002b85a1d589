"""Every declared QR code can be read off its page, and no page holds another."""

import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from build import File, info, run

# Dots per inch. A poster is photographed from afar; a copier's sheet holds small codes; a press file is
# looked at coarsely and at the press's own fineness.
SCREEN, HOME, POSTER, PRESS = (200,), (300,), (100,), (150, 300)
# Points: a page that is longer than A4 is a poster's.
LONGEST_SHEET = 850
NOTHING_FOUND = 4


def concerns(_file: File) -> bool:
    return True


def judge(file: File) -> list[str]:
    if not file.is_pdf:
        return compare([file.where], file)
    wrongs = []
    for dots in resolutions(file):
        with tempfile.TemporaryDirectory() as folder:
            # Greys, not packed: a code has no colour, and packing takes longer than looking.
            run("pdftoppm", "-r", str(dots), "-gray", file.where, Path(folder) / "page")
            wrongs += [f"at {dots} dpi: {wrong}" for wrong in compare(sorted(Path(folder).glob("page*.pgm")), file)]
    return wrongs


def resolutions(file: File) -> tuple[int, ...]:
    if file.target == "press":
        return PRESS
    return HOME if file.target == "home" else POSTER if is_poster(file) else SCREEN


def compare(pages: list[Path], file: File) -> list[str]:
    wrongs = []
    for number, (page, declared) in enumerate(zip(pages, file.qr, strict=True), 1):
        # Who reads XML is given every line's end as `\n`.
        read, told = Counter(decode(page)), Counter(code.replace("\r\n", "\n") for code in declared)
        if not is_plan(file, number):
            wrongs += [f"page {number}: cannot be read: {code!r}" for code in (told - read).elements()]
        wrongs += [f"page {number}: is not declared: {code!r}" for code in (read - told).elements()]
    return wrongs


def is_plan(file: File, number: int) -> bool:
    """A plan shows where a poster's tiles lie: their edges and numbers cross its small picture, codes included. Who scans
    one takes the poster's own, and that one is asked for on its tile."""
    return file.layout == "tiles-plan" and number == 1


def is_poster(file: File) -> bool:
    sizes = (value.split() for key, value in info(file).items() if key.endswith(" size") and key.startswith("Page "))
    return any(max(float(size[0]), float(size[2])) > LONGEST_SHEET for size in sizes)


def decode(page: Path) -> list[str]:
    """The payloads of all codes, line breaks within them included."""
    said = run("zbarimg", "--xml", "-q", "-Sdisable", "-Sqrcode.enable", page, accept=(0, NOTHING_FOUND))
    if not said.strip():
        return []
    return [data.text or "" for data in ElementTree.fromstring(said).iter() if data.tag.endswith("data")]
