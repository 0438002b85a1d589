"""A screen reader is told what the eye is told, in its order and in its language: PDF/UA-1; the words of the tags are the
words of the pages, and words of the project; each is said to be of the language in which it is written."""

import re
import unicodedata
from collections import Counter
from itertools import pairwise

import reading
import wording
from build import File, run
from reading import Piece, Reading

SOFT_HYPHEN = "\u00ad"
HYPHENS = "\u2010\u2011-"
FRENCH = "fr"
# What a sheet says of a translation that nobody has read.
BANNER = "Traduction non relue"
# Pieces of a run have one baseline: what stands further off, in sizes of the text, is another run.
SAME_LINE = 0.02
# Words of no language, which readers spell: addresses on the network, names of files.
ADDRESS = re.compile(r"(https?://)?[\w.-]+\.[a-z]{2,}(/\S*)?|\w+_\S*")


def concerns(file: File) -> bool:
    return file.is_read


def judge(file: File) -> list[str]:
    found = reading.read(file.where)
    wrongs = conformity(file) + found.wrongs + sameness(file, found)
    if not found.pieces:
        return [*wrongs, "no words in the tags"]
    return wrongs + banner(found) + order(found) + vocabulary(found) + languages(file, found)


def conformity(file: File) -> list[str]:
    import page

    report = page.validate_pdf(file.where, profile="ua1")
    wrongs = [f"PDF/UA-1 {failure.rule_id}: {failure.message}" for failure in report.failures]
    return wrongs or ([] if report.is_compliant else ["PDF/UA-1: not conformant"])


def sameness(file: File, found: Reading) -> list[str]:
    """What the tags hold, and running feet, against what Poppler finds on the pages. It turns letters that are read from
    right to left, and the parts of ligatures among them: of such a file it is asked for its letters alone."""
    shown = run("pdftotext", "-enc", "UTF-8", file.where, "-")
    tagged = "\n".join(text for _, text in passages([*found.pieces, *found.feet]))
    if reading.way(tagged) == "R":
        only_tagged, only_shown = rests(letters(tagged), letters(shown))
    else:
        only_tagged, only_shown = difference(words(tagged), words(shown))
    wrongs = [] if shown.strip() else ["no words on the pages"]
    if only_shown:
        wrongs.append(f"words on the pages that no tag holds: {' '.join(only_shown)}")
    if only_tagged:
        wrongs.append(f"words in the tags that no page shows: {' '.join(only_tagged)}")
    return wrongs


def passages(pieces: list[Piece]) -> list[tuple[str, str]]:
    """What stands together in one element and one language, in the order of reading; lines of pages are lines."""
    found: list[tuple[str, str]] = []
    before: Piece | None = None
    for piece in pieces:
        if before is None or (piece.element, piece.language) != (before.element, before.language):
            found.append((piece.language, ""))
        language, text = found.pop()
        is_next = text and breaks(before, piece) and not text.endswith(SOFT_HYPHEN)
        found.append((language, text + ("\n" if is_next else "") + piece.text))
        before = piece
    return found


def spoken(found: Reading) -> list[tuple[str, str]]:
    """The passages that a reader does not replace with an alternative text."""
    return passages([piece for piece in found.pieces if piece.element not in found.replaced])


def breaks(one: Piece, other: Piece) -> bool:
    """Whether a text stands on another line or page than the one before it."""
    return one.page != other.page or abs(reading.offset(one, other)[1]) > max(one.size, other.size) / 2


def banner(found: Reading) -> list[str]:
    """What every page says of an unread translation is a running foot, which nobody hears: once it is tagged, and in French."""
    heard = sum(text.count(BANNER) for language, text in passages(found.pieces) if language == FRENCH)
    if heard > 1:
        return [f"the banner is read aloud {heard} times"]
    is_seen = any(BANNER in text for _, text in passages(found.feet))
    return ["the banner is never read aloud"] if is_seen and not heard else []


def order(found: Reading) -> list[str]:
    """Within an element and a line, letters follow each other on the page in the direction in which they are read. Among
    letters that are read from right to left, Latin words need not do so: a name or a value there is set apart."""
    wrongs = []
    heard = [piece for piece in found.pieces if piece.element not in found.replaced and reading.way(piece.text)]
    mixed = {piece.element for piece in heard if reading.way(piece.text) == "R"}
    for one, other in pairwise(heard):
        way = reading.way(one.text)
        if way == "L" and one.element in mixed:
            continue
        along, across = reading.offset(one, other)
        is_line = one.page == other.page and abs(across) < SAME_LINE * one.size
        if one.element != other.element or not is_line or reading.way(other.text) != way:
            continue
        if (along > 0) if way == "R" else (along < 0):
            wrongs.append(f"page {one.page}: read in the wrong order: {one.text} {other.text}")
    return wrongs


def vocabulary(found: Reading) -> list[str]:
    known = wording.everything()
    texts = [*(text for _, text in spoken(found)), *(told.text for told in found.told)]
    unknown = [word for text in texts for word in lettered(text) if word not in known]
    return [f"words that no text of the project holds: {' '.join(unknown)}"] if unknown else []


def languages(file: File, found: Reading) -> list[str]:
    """The document is in the language of its sheet. What is said to be in a language has the letters of its script, and no
    words that another language alone has; so in Arabic or Ukrainian, words in Latin letters are said to be French."""
    own = file.language.split("-")[0]
    wrongs = [] if found.language.split("-")[0] == own else [f"the document is said to be in {found.language!r}, not {own!r}"]
    codes = {own: file.language, FRENCH: FRENCH if own != FRENCH else file.language}
    strange: dict[str, list[str]] = {}
    for language, text, is_told in [*((tongue, text, False) for tongue, text in spoken(found)), *((t.language, t.text, True) for t in found.told)]:
        language = language.split("-")[0]
        if language not in codes:
            wrongs.append(f"nothing of this sheet is in {language!r}: {text[:80]}")
            continue
        known, script = wording.of(codes[language]), wording.script(codes[language])
        said = [word for word in lettered(text) if len(word) >= 3]
        foreign = [word for word in said if wording.script_of(word) != script or word not in known]
        # An alternative text has one language: names may stand in it, but not alone.
        if is_told and 2 * len(foreign) < len(said):
            foreign = []
        strange.setdefault(language, []).extend(foreign)
    return wrongs + [f"said to be in {language!r} and is not: {' '.join(those)}" for language, those in strange.items() if those]


def lettered(text: str) -> list[str]:
    """Words of two letters and more, without addresses."""
    return [word for word in wording.words(ADDRESS.sub(" ", text)) if len(word) > 1]


def words(text: str) -> Counter[str]:
    """Words as a multiset. Hyphens go, since each tool joins a word divided at the end of a line in its own way."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(rf"\s*{SOFT_HYPHEN}\s*|[{HYPHENS}]\s*\n\s*", "", text)
    kept = (c for c in text if c not in HYPHENS and unicodedata.category(c) != "Cf")
    return Counter("".join(kept).split())


def letters(text: str) -> Counter[str]:
    """Letters, their marks and figures as a multiset."""
    return Counter(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] in "LMN")


def rests(tagged: Counter[str], shown: Counter[str]) -> tuple[list[str], list[str]]:
    return sorted((tagged - shown).elements()), sorted((shown - tagged).elements())


def difference(tagged: Counter[str], shown: Counter[str]) -> tuple[list[str], list[str]]:
    """The words that only one side has; none where both rests are the same letters, cut into words in other places."""
    only_tagged, only_shown = rests(tagged, shown)
    if Counter("".join(only_tagged)) == Counter("".join(only_shown)):
        return [], []
    return only_tagged, only_shown
