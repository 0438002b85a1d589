"""What a stencil duplicator takes: one grey file for each ink, two inks at most, no large area that is full, no bleed."""

import build
import plates
from build import File

# Per cent: more in one large area makes sheets stick.
FULLEST = 85
# Millimetres: what is wider than this both ways is an area; letters and lines may be full.
AREA = 10
MOST_INKS = 2
# Millimetres along each edge where no art lies, and the share of it that ticks and the note may cover.
MARGIN, MARKS = 5, 0.1
DOTS_PER_INCH = 100


def concerns(file: File) -> bool:
    return file.target == "riso"


def judge(file: File) -> list[str]:
    return companions(file) + greys(file)


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
        if margins(key) > MARKS:
            wrongs.append(f"page {number}: art within {MARGIN} mm of the edge")
        fullest = largest_flat(key)
        if fullest > FULLEST + plates.ROUNDING:
            wrongs.append(f"page {number}: a flat area of {fullest:.0f} %, not {FULLEST} at most")
    return wrongs


def margins(key) -> float:
    """The share of the narrow margin that is inked, on the side where it is most."""
    wide = int(MARGIN / 25.4 * DOTS_PER_INCH)
    edges = (key[:wide], key[-wide:], key[:, :wide], key[:, -wide:])
    return max(float((edge > plates.ROUNDING).mean()) for edge in edges)


def largest_flat(key) -> float:
    """Most ink that a whole area has."""
    import numpy
    from PIL import Image, ImageFilter

    # Each dot of the coarse picture is a millimetre, with the least ink that lies in it.
    step = round(DOTS_PER_INCH / 25.4)
    rows, columns = (length // step * step for length in key.shape)
    cells = key[:rows, :columns].reshape(rows // step, step, columns // step, step).min(axis=(1, 3))
    coarse = Image.fromarray(numpy.uint8(numpy.round(cells * 2.55))).filter(ImageFilter.MinFilter(AREA // 2 * 2 + 1))
    return coarse.getextrema()[1] / 2.55
