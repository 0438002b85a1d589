"""The faults: each names the judge that must find it, and words of what it must say."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import build
import gatherings

Plant = Callable[[Path, dict[str, str]], None]


@dataclass(frozen=True)
class Fault:
    name: str
    judge: str
    words: str
    plant: Plant
    # Whether the report is given the checksum of the spoilt file, so that `listing` does not refuse it first.
    is_sealed: bool = True


ALL: list[Fault] = []


def fault(judge: str, words: str, *, is_sealed: bool = True) -> Callable[[Plant], Plant]:
    def add(plant: Plant) -> Plant:
        ALL.append(Fault(plant.__name__.replace("_", " "), judge, words, plant, is_sealed))
        return plant

    return add


def in_report(kind: str, change: Callable[[dict], None]) -> Plant:
    def plant(folder: Path, paths: dict[str, str]) -> None:
        report = json.loads((folder / build.REPORT).read_text(encoding="utf-8"))
        change(next(file for file in report["files"] if file["path"] == paths[kind]))
        (folder / build.REPORT).write_text(json.dumps(report), encoding="utf-8")

    return plant


def in_pdf(folder: Path, path: str, change: Callable) -> None:
    import pikepdf

    with pikepdf.open(folder / path, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(folder / path)


def draw(folder: Path, path: str, code: Callable[[float, float], str]) -> None:
    """Draws on every page as an artifact; `code` is given its width and height in points."""

    def change(pdf) -> None:
        for page in pdf.pages:
            left, bottom, right, top = (float(side) for side in page.mediabox)
            # The page's own drawing may leave its axes turned.
            page.contents_add(b"q", prepend=True)
            page.contents_add(b"Q", prepend=False)
            page.contents_add(f"/Artifact BMC q {code(right - left, top - bottom)} Q EMC".encode(), prepend=False)

    in_pdf(folder, path, change)


def fonts(pdf) -> list:
    import pikepdf

    return [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]


def rewrite(pdf, change: Callable[[list], list], number: int = 0) -> None:
    """Replaces the instructions of a page."""
    import pikepdf

    page = pdf.pages[number]
    instructions = change(list(pikepdf.parse_content_stream(page)))
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


# --- listing


@fault("listing", "sha256", is_sealed=False)
def a_flipped_bit(folder, paths):
    place = folder / paths["screen"]
    data = bytearray(place.read_bytes())
    data[-1] ^= 1
    place.write_bytes(data)


@fault("listing", "not on the disk", is_sealed=False)
def a_lost_file(folder, paths):
    (folder / paths["png"]).unlink()


@fault("listing", "not in the report")
def a_stray_pdf(folder, paths):
    place = folder / paths["home"]
    place.with_name("stray.pdf").write_bytes(place.read_bytes())


@fault("listing", "lists no file")
def an_empty_report(folder, _paths):
    (folder / build.REPORT).write_text('{"files": []}', encoding="utf-8")


@fault("listing", "pages")
def a_lost_page(folder, paths):
    in_pdf(folder, paths["home"], lambda pdf: pdf.pages.append(pdf.pages[0]))


@fault("listing", "no file of a target that is judged")
def an_unknown_target(folder, paths):
    in_report("screen", lambda file: file.update(target="ecran"))(folder, paths)


# --- syntax


@fault("syntax", "qpdf ends with")
def a_cut_pdf(folder, paths):
    place = folder / paths["home"]
    data = place.read_bytes()
    place.write_bytes(data[: len(data) * 2 // 3])


# --- fonts


@fault("fonts", "no table of its characters")
def a_font_without_characters(folder, paths):
    def change(pdf):
        for font in fonts(pdf):
            if "/ToUnicode" in font:
                del font["/ToUnicode"]

    in_pdf(folder, paths["screen"], change)


@fault("fonts", "is not embedded")
def a_font_left_at_home(folder, paths):
    def change(pdf):
        for font in fonts(pdf):
            for descendant in font.get("/DescendantFonts", []):
                for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                    if key in descendant.FontDescriptor:
                        del descendant.FontDescriptor[key]

    in_pdf(folder, paths["home"], change)


@fault("fonts", "no font at all")
def words_as_pictures(folder, paths):
    def change(pdf):
        for page in pdf.pages:
            page.Resources.Font = {}

    in_pdf(folder, paths["notice"], change)


# --- codes


@fault("codes", "cannot be read")
def codes_under_paint(folder, paths):
    draw(folder, paths["screen"], lambda width, height: f"1 1 1 rg 0 0 {width} {height} re f")


@fault("codes", "is not declared")
def a_code_that_nobody_declared(folder, paths):
    in_report("screen", lambda file: file.update(qr=[[] for _ in file["qr"]]))(folder, paths)


@fault("codes", "cannot be read")
def another_address_declared(folder, paths):
    in_report("screen", lambda file: file.update(qr=[["https://example.org/", *codes] for codes in file["qr"]]))(folder, paths)


@fault("codes", "cannot be read")
def a_code_declared_once_too_often(folder, paths):
    in_report("screen", lambda file: file.update(qr=[codes + codes for codes in file["qr"]]))(folder, paths)


# --- gatherings


def in_entry(words: str, name: str, old: str, new: str) -> None:
    """Declares a code for the calendar with one thing wrong in it."""
    entry = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:tractopelle", "BEGIN:VEVENT", "UID:0123456789abcdef"]
    entry += ["DTSTAMP:20261121T000000Z", "DTSTART:20261205T103000", "SUMMARY:Rendez-vous", "LOCATION:Albi", "END:VEVENT", "END:VCALENDAR"]
    good = "".join(line + "\r\n" for line in entry)

    def plant(folder, paths):
        if gatherings.read(good) or old not in good:
            raise ValueError("the entry is not good to begin with")
        in_report("screen", lambda file: file.update(qr=[[good.replace(old, new)] for _ in file["qr"]]))(folder, paths)

    ALL.append(Fault(name, "gatherings", words, plant))


for words, name, old, new in (
    ("no PRODID", "an entry that nobody made", "PRODID:tractopelle\r\n", ""),
    ("2 entries", "two entries in a code", "END:VCALENDAR", "BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR"),
    ("UID is not said", "an entry without a name", "UID:0123456789abcdef\r\n", ""),
    ("URL is said", "an entry that leads to a page", "LOCATION:", "URL:https://example.org\r\nLOCATION:"),
    ("the hour is not that of the place", "an hour of the whole world", "T103000", "T103000Z"),
    ("the hour is not that of the place", "a day without an hour", "DTSTART:20261205T103000", "DTSTART;VALUE=DATE:20261205"),
    ("the stamp is not", "a stamp of nowhere", "T000000Z", "T000000"),
    ("longer than 75", "a line that is too long", "LOCATION:Albi", "LOCATION:" + "A" * 70),
    ("does not end as", "a line that ends alone", "\r\nLOCATION", "\nLOCATION"),
):
    in_entry(words, name, old, new)


# --- ink


@fault("ink", "coloured ink")
def colour_on_the_copier(folder, paths):
    draw(folder, paths["home"], lambda width, height: f"0.5 0 0 0 k {width / 2} {height / 2} 10 10 re f")


@fault("ink", "coloured ink")
def black_mixed_of_colours(folder, paths):
    draw(folder, paths["home"], lambda width, height: f"0 0 0 rg {width / 2} {height / 2} 10 10 re f")


@fault("ink", "black covers")
def too_much_ink(folder, paths):
    draw(folder, paths["home"], lambda width, height: f"0 g 40 40 {width - 80} {height / 2} re f")


@fault("ink", "black covers")
def no_ink(folder, paths):
    in_pdf(folder, paths["home"], lambda pdf: rewrite(pdf, lambda _: []))


@fault("ink", "mm from the edge")
def ink_in_the_margin(folder, paths):
    draw(folder, paths["home"], lambda _width, height: f"0 g 11 {height / 2} 3 3 re f")


@fault("ink", "is not A4")
def another_paper(folder, paths):
    def change(pdf):
        pdf.pages[0].MediaBox = [0, 0, 612, 792]

    in_pdf(folder, paths["home"], change)


# --- pictures


@fault("pictures", "is blank")
def a_blank_picture(folder, paths):
    from PIL import Image

    Image.new("RGB", (600, 800), "white").save(folder / paths["png"])


@fault("pictures", "Error")
def a_cut_picture(folder, paths):
    place = folder / paths["png"]
    data = place.read_bytes()
    place.write_bytes(data[: len(data) // 2])


# --- privacy


def write(kind: str, key: str, value: str) -> Plant:
    def plant(folder: Path, paths: dict[str, str]) -> None:
        in_pdf(folder, paths[kind], lambda pdf: pdf.docinfo.update({key: value}))

    return plant


for name, words, plant in (
    ("an author", "names a person", write("screen", "/Author", "Quelqu’un")),
    ("an unknown maker", "Creator", write("home", "/Creator", "Someone's writer 7")),
    ("a path", "names a path", write("notice", "/Title", "/home/quelqu’un/tract.typ")),
    ("an hour", "tells an hour", write("screen", "/CreationDate", "D:20261121093000Z")),
):
    ALL.append(Fault(name, "privacy", words, plant))


@fault("privacy", "names a person")
def an_author_in_the_xmp(folder, paths):
    def change(pdf):
        with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            xmp["dc:creator"] = ["Quelqu’un"]

    in_pdf(folder, paths["screen"], change)


@fault("privacy", "tells an hour")
def an_hour_in_the_xmp(folder, paths):
    def change(pdf):
        with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            xmp["xmp:CreateDate"] = "2026-11-21T09:30:00Z"

    in_pdf(folder, paths["screen"], change)


@fault("privacy", "JavaScript")
def a_script(folder, paths):
    def change(pdf):
        import pikepdf

        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")

    in_pdf(folder, paths["home"], change)


@fault("privacy", "holds a note")
def a_note_in_a_picture(folder, paths):
    from PIL import Image, PngImagePlugin

    note = PngImagePlugin.PngInfo()
    note.add_text("Software", "/home/quelqu’un")
    with Image.open(folder / paths["png"]) as picture:
        picture.save(folder / paths["png"], pnginfo=note)
