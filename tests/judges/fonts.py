"""Every font travels with its PDF; where text is read or copied, each glyph says which character it is."""

from build import File, run


def concerns(file: File) -> bool:
    return file.is_pdf


def judge(file: File) -> list[str]:
    fonts = [line.split() for line in run("pdffonts", file.where).splitlines()[2:]]
    wrongs = [] if fonts else ["no font at all: the words are pictures"]
    for font in fonts:
        # The columns before these hold spaces: « emb sub uni object generation ».
        embedded, _subset, unicode = font[-5:-2]
        if embedded != "yes":
            wrongs.append(f"{font[0]} is not embedded")
        if unicode != "yes" and file.is_read:
            wrongs.append(f"{font[0]} has no table of its characters")
    return wrongs
