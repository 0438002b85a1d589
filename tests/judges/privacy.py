"""No file tells who made it, where on the disk, on which machine, or at what hour."""

import getpass
import re
import socket

from build import File, info, run

MAKERS = re.compile(r"(Tractopelle|Typst|krilla)\b[\w .\-/;(),]*", re.IGNORECASE)
PATHS = re.compile(r"(?:/home/|/root/|/Users/|/tmp/|/var/|/usr/|file://|[A-Z]:\\+Users)[^\s\"<)]*")
PEOPLE = re.compile(r"/Author\b|<(?:dc:creator|pdf:Author|xmp:Author|xmpRights:Owner)\b|(?:pdf|xmp):Author=")
ACTIONS = re.compile(r'"/(?:JavaScript|Launch|AcroForm|SubmitForm|ImportData|EmbeddedFiles|OpenAction|AA|GoToR)"')
# « D:20261121093000 » in objects, « 2026-11-21T09:30:00 » in XMP.
HOURS = re.compile(r"D:\d{8}(\d{2,6})|\d{4}-\d\d-\d\dT(\d\d:\d\d(?::\d\d)?)")
# Shorter names turn up by chance.
SHORTEST_NAME = 4


def concerns(_file: File) -> bool:
    return True


def judge(file: File) -> list[str]:
    return of_pdf(file) if file.is_pdf else of_png(file)


def of_pdf(file: File) -> list[str]:
    # Every object with its strings decoded, whatever their encoding; then the streams, uncompressed.
    objects = run("qpdf", "--json=2", "--json-key=qpdf", "--decode-level=none", file.where)
    streams = run("qpdf", "--qdf", "--object-streams=disable", file.where, "-")
    about = run("pdfinfo", "-meta", file.where)
    told = objects + about
    wrongs = [f"names a person: {found}" for found in PEOPLE.findall(told)]
    wrongs += [f"names a path: {found}" for found in sorted({*PATHS.findall(told), *PATHS.findall(streams)})]
    wrongs += [f"names this {what}: {name}" for what, name in names() if re.search(rf"\b{re.escape(name)}\b", told)]
    wrongs += [f"tells an hour: {hour}" for hour in sorted(hours(told + streams))]
    wrongs += [f"holds {action}" for action in sorted(set(ACTIONS.findall(objects)))]
    fields = info(file)
    wrongs += [f"{key} is {fields[key]!r}" for key in ("Author", "Subject", "Keywords") if fields.get(key)]
    for key in ("Creator", "Producer"):
        if fields.get(key) and not MAKERS.fullmatch(fields[key]):
            wrongs.append(f"{key} is {fields[key]!r}")
    return wrongs


def hours(told: str) -> set[str]:
    """The times of day other than midnight, which a day without an hour is written with."""
    found = (numbers or colons for numbers, colons in HOURS.findall(told))
    return {hour for hour in found if hour.strip("0:")}


def names() -> list[tuple[str, str]]:
    machine, user = socket.gethostname().split(".")[0], getpass.getuser()
    # « root » is a word of the PDF format.
    return [(what, name) for what, name in (("machine", machine), ("user", user)) if len(name) >= SHORTEST_NAME and name != "root"]


def of_png(file: File) -> list[str]:
    from PIL import Image

    with Image.open(file.where) as picture:
        picture.load()
        notes = sorted(picture.text) + (["Exif"] if picture.getexif() else [])
    return [f"holds a note: {note}" for note in notes]
