"""Every code for a calendar is one that a calendar's own reader takes: one gathering, its hour that of the place."""

from datetime import datetime

from build import File

BEGINNING = "BEGIN:VCALENDAR"
# Properties of an entry, and nothing else: no address of a page, nobody's name.
SAID = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "LOCATION"}


def concerns(file: File) -> bool:
    return any(code.startswith(BEGINNING) for page in file.qr for code in page)


def judge(file: File) -> list[str]:
    codes = {code for page in file.qr for code in page if code.startswith(BEGINNING)}
    return [wrong for code in codes for wrong in read(code)]


def read(code: str) -> list[str]:
    from icalendar import Calendar

    calendar = Calendar.from_ical(code)
    entries = calendar.walk("VEVENT")
    wrongs = [f"the reader says: {error}" for part in (calendar, *entries) for error in part.errors]
    wrongs += [f"no {name}" for name in ("VERSION", "PRODID") if name not in calendar]
    if len(entries) != 1:
        return [*wrongs, f"{len(entries)} entries"]
    entry = entries[0]
    wrongs += [f"{name} is not said" for name in sorted(SAID - set(entry))]
    wrongs += [f"{name} is said" for name in sorted(set(entry) - SAID)]
    if wrongs:
        return wrongs
    start, stamp = entry.decoded("DTSTART"), entry.decoded("DTSTAMP")
    if not isinstance(start, datetime) or start.tzinfo is not None:
        wrongs.append(f"the hour is not that of the place: {start}")
    if stamp.utcoffset() is None or stamp.utcoffset().total_seconds() != 0:
        wrongs.append(f"the stamp is not in universal time: {stamp}")
    if any(len(line) > 75 for line in code.encode().split(b"\r\n")):
        wrongs.append("a line is longer than 75 octets")
    if "\n" in code.replace("\r\n", ""):
        wrongs.append("a line does not end as the standard wants")
    return wrongs
