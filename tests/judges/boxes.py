"""Where a press file is cut and how far its bleed reaches, to the tenth of a millimetre, as Poppler understands the boxes."""

import re

from build import File, run
from shop import A4, MILLIMETRE, demand, formats

# Millimetres.
TOLERANCE = 0.1
BOX = re.compile(r"^Page\s+(\d+)\s+(Media|Crop|Bleed|Trim)Box:\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)$", re.MULTILINE)

Box = tuple[float, float, float, float]


def concerns(file: File) -> bool:
    return file.target == "press"


def judge(file: File) -> list[str]:
    pages = boxes(file)
    wrongs = [] if len(pages) == file.pages else [f"boxes of {len(pages)} pages of {file.pages}"]
    for number, page in sorted(pages.items()):
        found = [*cut(page, allowed(file)), *bleed(page)]
        wrongs += [f"page {number}: {wrong}" for wrong in found]
    sizes = {tuple(round(side) for side in size(page["Trim"])) for page in pages.values()}
    if len(sizes) > 1:
        wrongs.append(f"pages of several sizes: {sorted(sizes)} mm")
    return wrongs


def boxes(file: File) -> dict[int, dict[str, Box]]:
    """The boxes of each page in points. Poppler gives what is absent the next larger box, and cuts all to the MediaBox."""
    said = run("pdfinfo", "-box", "-f", "1", "-l", "9999", file.where)
    pages: dict[int, dict[str, Box]] = {}
    for number, name, *corners in BOX.findall(said):
        pages.setdefault(int(number), {})[name] = tuple(float(corner) for corner in corners)
    return pages


def size(box: Box) -> tuple[float, float]:
    """Width and height in millimetres."""
    return (box[2] - box[0]) / MILLIMETRE, (box[3] - box[1]) / MILLIMETRE


def allowed(file: File) -> list[tuple[float, float]]:
    # What is laid on a sheet is cut out of it later: the sheet is what the shop trims.
    return [A4, A4[::-1]] if file.layout else formats(file.document)


def cut(page: dict[str, Box], wanted: list[tuple[float, float]]) -> list[str]:
    width, height = size(page["Trim"])
    if any(abs(width - w) <= TOLERANCE and abs(height - h) <= TOLERANCE for w, h in wanted):
        return []
    return [f"TrimBox is {width:.2f} x {height:.2f} mm, not {' or '.join(f'{w:g} x {h:g}' for w, h in wanted)}"]


def bleed(page: dict[str, Box]) -> list[str]:
    trim, outer, wanted = page["Trim"], page["Bleed"], demand("bleed_mm")
    sides = [(trim[0] - outer[0]), (trim[1] - outer[1]), (outer[2] - trim[2]), (outer[3] - trim[3])]
    wide = [side / MILLIMETRE for side in sides]
    if all(abs(side - wanted) <= TOLERANCE for side in wide):
        return []
    return [f"BleedBox is {', '.join(f'{side:.2f}' for side in wide)} mm wider than TrimBox, not {wanted:g}"]
