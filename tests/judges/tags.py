"""A screen reader is told what the eye is told: PDF/UA-1, and the words of the tags are the words of the pages."""

import re
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

from build import File, run

# The text of a structure element, alone on its line between quotes; before a title stands the element's name.
TAGGED = re.compile(r'^\s*"(.*?)"$', re.MULTILINE | re.DOTALL)

# Operators that show text, and those that open and close marked content.
SHOWS = ("Tj", "TJ", "'", '"', "BDC", "BMC", "EMC")

SOFT_HYPHEN = "\u00ad"
HYPHENS = "\u2010\u2011-"


def concerns(file: File) -> bool:
    return file.is_read


def judge(file: File) -> list[str]:
    return conformity(file) + sameness(file)


def conformity(file: File) -> list[str]:
    import page

    report = page.validate_pdf(file.where, profile="ua1")
    wrongs = [f"PDF/UA-1 {failure.rule_id}: {failure.message}" for failure in report.failures]
    return wrongs or ([] if report.is_compliant else ["PDF/UA-1: not conformant"])


def sameness(file: File) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.pdf"
        as_read(file.where, plain)
        # An empty text is a soft hyphen, which pdfinfo leaves out.
        tagged = words("\n".join(text or SOFT_HYPHEN for text in TAGGED.findall(run("pdfinfo", "-struct-text", plain))))
        shown = words(run("pdftotext", "-enc", "UTF-8", plain, "-"))
    only_tagged, only_shown = difference(tagged, shown)
    wrongs = [] if shown else ["no words on the pages"]
    if only_shown:
        wrongs.append(f"words on the pages that no tag holds: {' '.join(only_shown)}")
    if only_tagged:
        wrongs.append(f"words in the tags that no page shows: {' '.join(only_tagged)}")
    return wrongs


def as_read(source: Path, target: Path) -> None:
    """Takes the marks of `/Span <</ActualText …>>` within tagged text away, and leaves their text; takes running feet
    (artifacts of pagination, outside of tagged text) away with their text, since a reader has page numbers of its own.

    Poppler takes the end of such a span for the end of what is tagged, and loses the rest of it. What repeats at the foot
    of pages goes whole: it is said to be pagination, which nobody wants read in the middle of a text. Nothing else is
    taken away: an artifact within tagged text stays one, and its words are missed.
    """
    import pikepdf

    with pikepdf.open(source) as pdf:
        for page in pdf.pages:
            kept, opened, running = [], [], 0
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if running or name == "BDC" and not opened and is_running(*operands):
                    running += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
                    # What draws goes; what sets the state, for what follows too, stays.
                    if name not in SHOWS:
                        kept.append((operands, operator))
                    continue
                is_spoken = name == "BDC" and any(opened) and is_spoken_span(*operands)
                if name in ("BDC", "BMC"):
                    opened.append(not is_spoken)
                if not is_spoken and (name != "EMC" or opened.pop()):
                    kept.append((operands, operator))
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))
        pdf.save(target)


def is_running(tag, properties) -> bool:
    return tag == "/Artifact" and hasattr(properties, "get") and properties.get("/Type") == "/Pagination"


def is_spoken_span(tag, properties) -> bool:
    keys = set(properties.keys()) if hasattr(properties, "keys") else set()
    return tag == "/Span" and "/ActualText" in keys and keys <= {"/ActualText", "/Lang"}


def words(text: str) -> Counter[str]:
    """Words as a multiset. Hyphens go, since each tool joins a word divided at the end of a line in its own way."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(rf"\s*{SOFT_HYPHEN}\s*|[{HYPHENS}]\s*\n\s*", "", text)
    kept = (c for c in text if c not in HYPHENS and unicodedata.category(c) != "Cf")
    return Counter("".join(kept).split())


def difference(tagged: Counter[str], shown: Counter[str]) -> tuple[list[str], list[str]]:
    """The words that only one side has; none where both rests are the same letters, cut into words in other places."""
    only_tagged, only_shown = sorted((tagged - shown).elements()), sorted((shown - tagged).elements())
    if Counter("".join(only_tagged)) == Counter("".join(only_shown)):
        return [], []
    return only_tagged, only_shown
