"""What a stencil duplicator takes: one grey file for each ink, two inks at most, no large area that is full, no bleed."""

import build
import ink
import plates
from build import File

# Per cent: more in one large area makes sheets stick.
FULLEST = 85
# Millimetres: what is wider than this both ways is an area; letters and lines may be full.
AREA = 10
MOST_INKS = 2
DOTS_PER_INCH = 100


def concerns(file: File) -> bool:
    return file.target == "riso"


def judge(file: File) -> list[str]:
    return companions(file) + ink.margins(file) + greys(file)


def companions(file: File) -> list[str]:
    """The file's ink ends its name; the files of the same sheet differ by that alone."""
    sheet = file.path.rpartition("_")[0]
    inks = [other.path for other in build.read(file.folder) if other.target == "riso" and other.path.rpartition("_")[0] == sheet]
    return [f"one of {len(inks)} inks, not {MOST_INKS} at most"] if len(inks) > MOST_INKS else []


def greys(file: File) -> list[str]:
    wrongs = []
    for number, separated in plates.separate(file, DOTS_PER_INCH).items():
        *colours, key = separated
        if any(plate.max() > plates.ROUNDING for plate in colours):
            wrongs.append(f"page {number}: coloured ink")
        fullest = largest_flat(key)
        if fullest > FULLEST + plates.ROUNDING:
            wrongs.append(f"page {number}: a flat area of {fullest:.0f} %, not {FULLEST} at most")
    return wrongs


def largest_flat(key) -> float:
    """Most ink that a whole area has."""
    import numpy
    from PIL import Image, ImageFilter

    side = round(AREA / 25.4 * DOTS_PER_INCH) // 2 * 2 + 1
    coarse = Image.fromarray(numpy.uint8(key * 2.55)).filter(ImageFilter.MinFilter(side))
    return coarse.getextrema()[1] / 2.55
