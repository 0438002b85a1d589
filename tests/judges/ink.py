"""What a collective copies itself: A4, black ink alone, not much of it, none where a copier cannot print."""

import io
import subprocess

from build import File, info, run

SAFE_MILLIMETRES = 5
DOTS_PER_INCH = 100
# Share of the page that black may cover.
LEAST, MOST = 0.01, 0.15
# On a tile there may be little more than the end of a line: what is drawn is the whole poster.
LEAST_OF_A_TILE = 0.005
A4 = (595.28, 841.89)
# Grey that still counts as paper, of 255.
PAPER = 250


def concerns(file: File) -> bool:
    return file.target == "home"


def judge(file: File) -> list[str]:
    return size(file) + coverage(file) + margins(file)


def size(file: File) -> list[str]:
    wrongs = []
    for key, value in info(file).items():
        if key.startswith("Page ") and key.endswith(" size"):
            width, _, height = value.split()[:3]
            if any(abs(is_ - should) > 1 for is_, should in zip(sorted((float(width), float(height))), A4, strict=True)):
                wrongs.append(f"{key}: {value} is not A4")
    return wrongs


def coverage(file: File) -> list[str]:
    said = run("gs", "-q", "-dSAFER", "-o", "-", "-sDEVICE=inkcov", file.where)
    pages = [[float(share) for share in line.split()[:4]] for line in said.splitlines() if line.endswith("OK")]
    least = LEAST_OF_A_TILE if file.layout in ("tiles", "tiles-plan") else LEAST
    wrongs = [] if len(pages) == file.pages else [f"{len(pages)} pages inked of {file.pages}"]
    for number, (*colours, black) in enumerate(pages, 1):
        if any(colours):
            wrongs.append(f"page {number}: coloured ink: C, M, Y cover {colours}")
        if not least <= black <= MOST:
            wrongs.append(f"page {number}: black covers {black:.1%}, not {least:.1%} to {MOST:.0%}")
    return wrongs


def margins(file: File) -> list[str]:
    from PIL import Image

    if file.layout == "stickers":
        return []  # Labels fill their sheet: outlines of the outer ones run along its edges.

    wrongs = []
    for number in range(1, file.pages + 1):
        page = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-f", str(number), "-l", str(number), "-gray", str(file.where)]
        grey = Image.open(io.BytesIO(subprocess.run(page, capture_output=True, check=True, timeout=300).stdout))
        inked = grey.point(lambda value: 255 if value < PAPER else 0).getbbox()
        if inked is None:
            continue  # `coverage` refuses a blank page.
        left, top, right, bottom = inked
        nearest = min(left, top, grey.width - right, grey.height - bottom) * 25.4 / DOTS_PER_INCH
        # Half a dot is lost to the grid.
        if nearest < SAFE_MILLIMETRES - 25.4 / DOTS_PER_INCH / 2:
            wrongs.append(f"page {number}: ink {nearest:.1f} mm from the edge, not {SAFE_MILLIMETRES}")
    return wrongs
