"""The words that the project's texts hold, by language: what a reader finds in a file must be among them."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FRENCH = "fr"
# What no text of the project holds: names of days and months, which the program has from its calendar.
CALENDARS = ("days", "months")

IDENTIFIER = re.compile(r"^-?[A-Za-z][\w-]* =|^\s*\.[a-z]+ =|^\s*\*?\[[^\]]*\]", re.MULTILINE)
COMMENT = re.compile(r"^#.*$", re.MULTILINE)
VALUE = re.compile(r"\$[\w-]+(\(.*?\))?(\s*->)?")


def words(text: str) -> list[str]:
    """Words of letters and their marks, in small letters. What only divides or joins them is no part of them."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    found, word = [], ""
    for character in text + " ":
        if unicodedata.category(character)[0] in "LM":
            word += character
        elif word:
            found.append(word.casefold())
            word = ""
    return found


@lru_cache
def of(language: str) -> frozenset[str]:
    """The words of a language: of its messages, those of voices, its calendar; of French also what data and campaigns say."""
    files = [*(ROOT / "locales" / language).glob("*.ftl"), *(ROOT / "voices").glob(f"*/{language}.ftl")]
    known = {word for file in files for word in words(messages(file.read_text(encoding="utf-8")))}
    if language.split("-")[0] == FRENCH:
        plain = [*(ROOT / "data").rglob("*.toml"), *(ROOT / "examples").rglob("*.toml"), *(ROOT / "examples").rglob("*.md")]
        known |= {word for file in plain for word in words(file.read_text(encoding="utf-8"))}
        known |= of(FRENCH) if language != FRENCH else set()
    return frozenset(known | calendar(language))


def messages(source: str) -> str:
    return VALUE.sub(" ", IDENTIFIER.sub(" ", COMMENT.sub(" ", source)))


def calendar(language: str) -> set[str]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.split("-")[0])
    except UnknownLocaleError:
        return set()
    names = [each for kind in CALENDARS for by_use in getattr(locale, kind).values() for by_width in by_use.values() for each in by_width.values()]
    return {word for name in names for word in words(name)}


def script_of(word: str) -> str:
    """« LATIN », « ARABIC »: the first word of a letter's name in Unicode."""
    return unicodedata.name(word[0], "").split(" ")[0]


@lru_cache
def script(language: str) -> str:
    """The script in which a language is written: that of most of its words."""
    return Counter(map(script_of, of(language))).most_common(1)[0][0]


@lru_cache
def everything() -> frozenset[str]:
    folders = (folder.name for folder in (ROOT / "locales").iterdir() if (folder / "language.toml").exists())
    return frozenset().union(*(of(language) for language in folders))
