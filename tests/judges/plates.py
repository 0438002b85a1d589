"""The four plates of a press file, as Ghostscript separates it: how much ink, which black, and art that reaches the bleed."""

import tempfile
from pathlib import Path

from boxes import Box, boxes
from build import File, run
from shop import demand, rich_black

DOTS_PER_INCH = 150
INKS = ("Cyan", "Magenta", "Yellow", "Black")
# Per cent of one ink: what eight bits and a palette in whole numbers may differ by.
ROUNDING = 1.5
# Per cent: more black than this is meant as black; as much of each colour as this is black mixed of colours.
BLACK, MIXED = 90, 50
# Millimetres: a flat of rich black is wider than this somewhere, and letters left out of it may hold so much of it.
WIDE, WITHIN = 2, 8
# Share of a square millimetre that is inked where a flat goes on.
LEAST_SHARE = 0.25
# Millimetres from the edge where art is compared, and how far an oblique edge may shift on the way there.
INSIDE, SHIFT = 0.4, 4
# Share of an edge that may differ.
LEAST_EDGE = 0.01


def concerns(file: File) -> bool:
    return file.target == "press"


def judge(file: File) -> list[str]:
    pages = boxes(file)
    wrongs = []
    for number, plates in separate(file).items():
        # Marks outside the bleed lie on all plates on purpose.
        left, top, right, bottom = dots(pages[number]["Bleed"], pages[number]["Media"])
        printed = plates[:, top:bottom, left:right]
        trim = dots(pages[number]["Trim"], pages[number]["Bleed"])
        wrongs += [f"page {number}: {wrong}" for wrong in total(printed) + black(printed) + reach(printed, trim)]
    return wrongs


def separate(file: File, dots: int = DOTS_PER_INCH) -> dict:
    """Per page, ink from 0 to 100 as an array of four plates, rows and columns; without smoothed edges, so that inks are pure."""
    import numpy
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        pattern = Path(folder) / "page%d.tif"
        run("gs", "-q", "-dSAFER", "-sDEVICE=tiffsep", f"-r{dots}", "-dTextAlphaBits=1", "-dGraphicsAlphaBits=1", "-o", pattern, file.where)
        pages = {}
        for number in range(1, file.pages + 1):
            places = [Path(folder) / f"page{number}({ink}).tif" for ink in INKS]
            plates = [numpy.asarray(Image.open(place), dtype=numpy.float32) for place in places]
            pages[number] = 100 - numpy.stack(plates) / 2.55
        return pages


def total(plates) -> list[str]:
    """Most ink in one place."""
    most, wanted = float(plates.sum(axis=0).max()), demand("total_ink_percent")
    wrongs = [f"total ink is {most:.0f} %, not {wanted:.0f}"] if most > wanted + ROUNDING else []
    return wrongs if most > BLACK / 2 else [*wrongs, "hardly any ink"]


def black(plates) -> list[str]:
    """Black is black ink alone, but for the recipe of large flats; no black is mixed of three colours."""
    import numpy

    *colours, key = plates
    coloured = numpy.maximum.reduce(colours) > ROUNDING
    dark = (key > BLACK) & coloured
    recipe = numpy.all([abs(plate - ink) <= ROUNDING for plate, ink in zip(plates, rich_black(), strict=True)], axis=0)
    wrongs = []
    if (dark & ~recipe).any():
        wrongs.append(f"black with colours under it: {inks(plates, dark & ~recipe)}")
    if (dark & recipe & ~large(recipe)).any():
        wrongs.append(f"black of four inks in something small: {inks(plates, dark & recipe & ~large(recipe))}")
    mixed = (numpy.minimum.reduce(colours) > MIXED) & ~recipe
    if mixed.any():
        wrongs.append(f"black mixed of colours: {inks(plates, mixed)}")
    return wrongs


def large(mask):
    """The flats of a mask with all that hangs together with them, and what letters left out of them leave inside."""
    import numpy
    from PIL import Image, ImageChops, ImageFilter

    # About a millimetre a dot from here on.
    share = Image.fromarray(numpy.uint8(mask) * 255).reduce(round(DOTS_PER_INCH / 25.4))
    inked = share.point(lambda value: 255 if value > 255 * LEAST_SHARE else 0)
    flats = share.point(lambda value: 255 if value == 255 else 0).filter(ImageFilter.MinFilter(WIDE + 1))
    grown = None
    while grown != flats:
        grown, flats = flats, ImageChops.darker(flats.filter(ImageFilter.MaxFilter(3)), inked)
    flats = flats.filter(ImageFilter.MaxFilter(2 * WITHIN + 1))
    return numpy.asarray(flats.resize(mask.shape[::-1], Image.Resampling.NEAREST)) > 0


def inks(plates, mask) -> str:
    """The inks of the first such place, and how many there are."""
    row, column = (int(places[0]) for places in mask.nonzero())
    recipe = "/".join(f"{ink:.0f}" for ink in plates[:, row, column])
    return f"{recipe} in {int(mask.sum())} dots, the first {column * 25.4 / DOTS_PER_INCH:.0f} x {row * 25.4 / DOTS_PER_INCH:.0f} mm from the top left of the bleed"


def reach(plates, trim: tuple[int, int, int, int]) -> list[str]:
    """What is inked at the trim is inked at the edge of the bleed too."""
    import numpy

    inked = plates.sum(axis=0) > ROUNDING
    left, top, right, bottom = trim
    step = round(INSIDE / 25.4 * DOTS_PER_INCH)
    lines = {
        "left": (inked[:, left + step], inked[:, step]),
        "top": (inked[top + step], inked[step]),
        "right": (inked[:, right - 1 - step], inked[:, -1 - step]),
        "bottom": (inked[bottom - 1 - step], inked[-1 - step]),
    }
    shift = round(SHIFT / 25.4 * DOTS_PER_INCH)
    wrongs = []
    for edge, (at_trim, at_bleed) in lines.items():
        near = numpy.convolve(at_bleed, numpy.ones(2 * shift + 1), "same") > 0
        short = float((at_trim & ~near).mean())
        if short > LEAST_EDGE:
            wrongs.append(f"{short:.0%} of the {edge} edge is inked at the trim, not at the bleed")
    return wrongs


def dots(box: Box, around: Box) -> tuple[int, int, int, int]:
    """A box in dots from the top left corner of one around it: left, top, right, bottom."""
    scale = DOTS_PER_INCH / 72
    left, right = (round((box[side] - around[0]) * scale) for side in (0, 2))
    top, bottom = (round((around[3] - box[side]) * scale) for side in (3, 1))
    return left, top, right, bottom
