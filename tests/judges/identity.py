"""What a press file says of itself, in the Info dictionary and in XMP: all of it there, and the same in both."""

import re
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timedelta, timezone

SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
}
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NEEDED = ("/Title", "/Creator", "/CreationDate", "/ModDate", "/Trapped", "/GTS_PDFXVersion")
SAME = {
    "/Title": "dc:title",
    "/Creator": "xmp:CreatorTool",
    "/Producer": "pdf:Producer",
    "/Trapped": "pdf:Trapped",
    "/GTS_PDFXVersion": "pdfxid:GTS_PDFXVersion",
    "/CreationDate": "xmp:CreateDate",
    "/ModDate": "xmp:ModifyDate",
}
# What only XMP holds.
ALONE = ("xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass")
# « D:20261121093000+01'00 » and « 2026-11-21T09:30:00+01:00 », cut short anywhere.
MOMENT = re.compile(r"(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:Z|([+-])(\d\d)[':]?(\d\d)?'?)?$")


def of(pdf, standard: str) -> list[str]:
    told = {key: str(value) for key, value in pdf.docinfo.items()}
    wrongs = [f"Info has no {key}" for key in NEEDED if not told.get(key)]
    told["/Trapped"] = told.get("/Trapped", "").removeprefix("/")
    if told["/Trapped"] not in ("True", "False"):
        wrongs.append(f"Trapped is {told['/Trapped']!r}")
    if "/Metadata" not in pdf.Root:
        # XMP came into the standard with PDF/X-4.
        return wrongs if standard == "PDF/X-1a:2003" else [*wrongs, "no XMP"]
    if "/Filter" in pdf.Root.Metadata:
        wrongs.append("XMP is compressed")
    written = properties(pdf.Root.Metadata.read_bytes())
    if standard != "PDF/X-1a:2003":
        wrongs += [f"XMP has no {key}" for key in ALONE if not written.get(key)]
    return wrongs + sameness(told, written, standard)


def sameness(told: dict[str, str], written: dict[str, str], standard: str) -> list[str]:
    wrongs = []
    for key, name in SAME.items():
        here, there = told.get(key, ""), written.get(name, "")
        if key == "/GTS_PDFXVersion" and standard == "PDF/X-1a:2003" and not there:
            continue
        if key.endswith("Date"):
            here, there = moment(here), moment(there)
        if here != there:
            wrongs.append(f"Info {key} is {here!r}, XMP {name} {there!r}")
    return wrongs


def properties(xmp: bytes) -> dict[str, str]:
    """The properties of XMP, written as elements or as attributes; of several languages, the first."""
    found: dict[str, str] = {}
    for description in ElementTree.fromstring(xmp.decode("utf-8").strip().lstrip("\ufeff")).iter(f"{RDF}Description"):
        for name, value in description.attrib.items():
            found[short(name)] = value
        for element in description:
            item = element.find(f".//{RDF}li")
            found[short(element.tag)] = ((element if item is None else item).text or "").strip()
    return found


def short(name: str) -> str:
    space, _, local = name.removeprefix("{").partition("}")
    return f"{SPACES.get(space, space)}:{local}"


def moment(text: str) -> datetime | None:
    found = MOMENT.match(text)
    if not found:
        return None
    year, *parts, sign, hours, minutes = found.groups()
    month, day, *clock = [int(part) if part else least for part, least in zip(parts, (1, 1, 0, 0, 0), strict=True)]
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    return datetime(int(year), month, day, *clock, tzinfo=timezone(offset))
