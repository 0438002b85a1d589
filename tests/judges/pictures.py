"""Every PNG opens to its last line and shows something."""

from build import File

# Share of the dots that may have the commonest grey.
MOST_OF_ONE = 0.995


def concerns(file: File) -> bool:
    return file.target == "png"


def judge(file: File) -> list[str]:
    from PIL import Image

    with Image.open(file.where) as picture:
        wrongs = [] if picture.format == "PNG" else [f"is {picture.format}, not PNG"]
        greys = picture.convert("RGBA").convert("L").histogram()
    if max(greys) > MOST_OF_ONE * sum(greys):
        wrongs.append("is blank")
    return wrongs
