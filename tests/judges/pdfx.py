"""What PDF/X-4 and PDF/X-1a ask of a file's objects: one output intent, the same story in XMP and Info, inks alone.

The requirements are listed with their sources in docs/pdfx4.md; nothing here is a certified validator.
"""

from build import File

VERSIONS = {"PDF/X-4": "1.6", "PDF/X-1a:2003": "1.4"}
# Points: boxes are written with so many decimals.
ROUNDING = 0.001
# Keys of the catalogue that let a file do something, hold something else, or hide something.
ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Collection", "/NeedsRendering", "/Perms")
NAMES = ("/JavaScript", "/EmbeddedFiles", "/AlternatePresentations")


def concerns(file: File) -> bool:
    return file.target == "press"


def judge(file: File) -> list[str]:
    import colours
    import identity
    import pikepdf

    with pikepdf.open(file.where) as pdf:
        standard = str(pdf.docinfo.get("/GTS_PDFXVersion", ""))
        wrongs = [] if standard in VERSIONS else [f"GTS_PDFXVersion in Info is {standard!r}"]
        wrongs += head(pdf, standard) + catalogue(pdf) + intents(pdf, standard)
        wrongs += identity.of(pdf, standard)
        for number, page in enumerate(pdf.pages, 1):
            wrongs += [f"page {number}: {wrong}" for wrong in of_page(page.obj, standard)]
        return wrongs + colours.of(pdf, standard)


def head(pdf, standard: str) -> list[str]:
    wanted = VERSIONS.get(standard)
    wrongs = [f"PDF {pdf.pdf_version}, not {wanted}"] if pdf.pdf_version != wanted else []
    if "/Version" in pdf.Root:
        wrongs.append("the catalogue changes the version")
    if pdf.is_encrypted:
        wrongs.append("is encrypted")
    if standard == "PDF/X-1a:2003" and any(item.get("/Type") == "/ObjStm" for item in streams(pdf)):
        wrongs.append("objects packed in streams")
    identifiers = [bytes(part) for part in pdf.trailer.get("/ID", [])]
    if len(identifiers) != 2 or not all(identifiers):
        wrongs.append("no /ID of two parts")
    return wrongs


def streams(pdf) -> list:
    import pikepdf

    return [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]


def catalogue(pdf) -> list[str]:
    wrongs = [f"the catalogue holds {key}" for key in ACTIVE if key in pdf.Root]
    names = pdf.Root.get("/Names", {})
    return wrongs + [f"the catalogue names {key}" for key in NAMES if key in names]


def intents(pdf, standard: str) -> list[str]:
    found = [intent for intent in pdf.Root.get("/OutputIntents", []) if intent.get("/S") == "/GTS_PDFX"]
    if len(found) != 1:
        return [f"{len(found)} output intents for PDF/X, not one"]
    (intent,) = found
    wrongs = [f"the output intent has no {key}" for key in ("/OutputConditionIdentifier", "/Info") if not str(intent.get(key, ""))]
    if str(intent.get("/OutputConditionIdentifier", "")).startswith("FOGRA") and "/RegistryName" not in intent:
        wrongs.append("the output intent names no registry")
    if "/DestOutputProfile" in intent:
        wrongs += profile(intent.DestOutputProfile)
    elif standard != "PDF/X-1a:2003":
        wrongs.append("the output intent embeds no profile")
    return wrongs


def profile(stream) -> list[str]:
    data = stream.read_bytes()
    wrongs = [] if stream.get("/N") == 4 else [f"the profile's N is {stream.get('/N')}, not 4"]
    if len(data) < 128 or data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") != len(data):
        return [*wrongs, "the profile is broken"]
    for what, wanted, is_ in (("class", b"prtr", data[12:16]), ("colour space", b"CMYK", data[16:20])):
        if is_ != wanted:
            wrongs.append(f"the profile's {what} is {is_.decode('latin-1')}, not {wanted.decode()}")
    return wrongs


def of_page(page, standard: str) -> list[str]:
    wrongs = [f"holds {key}" for key in ("/Annots", "/AA", "/PresSteps", "/B") if key in page]
    if ("/TrimBox" in page) == ("/ArtBox" in page):
        wrongs.append("not one of TrimBox and ArtBox")
    if "/BleedBox" not in page:
        wrongs.append("no BleedBox")
    wrongs += nested(page)
    if page.get("/UserUnit", 1) != 1:
        wrongs.append("has a unit of its own")
    if int(page.get("/Rotate", 0)) != 0:
        wrongs.append("is turned")
    if "/Group" in page and standard == "PDF/X-1a:2003":
        wrongs.append("has a transparency group")
    return wrongs


def nested(page) -> list[str]:
    """Each box lies within the next larger one that is there."""
    names = [name for name in ("/TrimBox", "/BleedBox", "/CropBox", "/MediaBox") if name in page]
    boxes = [[float(side) for side in page[name]] for name in names]
    wrongs = []
    for (inner, outer), (small, large) in zip(zip(names, names[1:]), zip(boxes, boxes[1:])):
        starts = all(small[side] >= large[side] - ROUNDING for side in (0, 1))
        if not (starts and all(small[side] <= large[side] + ROUNDING for side in (2, 3))):
            wrongs.append(f"{inner[1:]} leaves {outer[1:]}")
    return wrongs
