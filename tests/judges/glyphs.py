"""From the codes of a font to the characters they stand for, by the font's own table."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

CHARACTERS = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
RANGES = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
CODE = re.compile(rb"<([0-9A-Fa-f]+)>")


def is_number(item) -> bool:
    return isinstance(item, (int, float, Decimal))


def table(font) -> Callable[[bytes], list[str]]:
    """A function from a string of codes to characters. A code that the font's table lacks is U+FFFD."""
    if "/ToUnicode" not in font:
        return lambda codes: ["\ufffd"] * len(codes)
    known, width = read(font["/ToUnicode"].read_bytes())
    return lambda codes: [known.get(codes[at : at + width], "\ufffd") for at in range(0, len(codes), width)]


@lru_cache(maxsize=4096)
def read(cmap: bytes) -> tuple[dict[bytes, str], int]:
    known: dict[bytes, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, characters in CHARACTERS.findall(block):
            known[unhex(code)] = text(characters)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, first, each in RANGES.findall(block):
            start, count = int(low, 16), int(high, 16) - int(low, 16) + 1
            several = [text(characters) for characters in CODE.findall(each)] if each else counted(text(first), count)
            for at, characters in enumerate(several):
                known[(start + at).to_bytes(len(low) // 2, "big")] = characters
    return known, max((len(code) for code in known), default=1)


def counted(first: str, count: int) -> list[str]:
    return [first[:-1] + chr(ord(first[-1]) + at) for at in range(count)]


def unhex(digits: bytes) -> bytes:
    return bytes.fromhex(digits.decode())


def text(digits: bytes) -> str:
    return unhex(digits).decode("utf-16-be", "replace")
