"""The faults of press files, each for the judge that must find it."""

from collections.abc import Callable

from faults import ALL, Fault, draw, fault, fonts, in_pdf

# What is drawn, from the width and the height of the sheet in points.
Code = Callable[[float, float], str]

# Points: the bleed of the default print shop.
BLEED = 3 * 72 / 25.4


def changed(judge: str, words: str, name: str, change) -> None:
    """A fault that is one change of the press file's objects."""

    def plant(folder, paths) -> None:
        in_pdf(folder, paths["press"], change)

    ALL.append(Fault(name, judge, words, plant))


def inked(judge: str, words: str, name: str, code: Code, kind: str = "press") -> None:
    """A fault that is drawn on every page."""

    def plant(folder, paths) -> None:
        draw(folder, paths[kind], code)

    ALL.append(Fault(name, judge, words, plant))


def first(pdf):
    return pdf.pages[0].obj


# --- boxes


def a_trim_too_narrow(pdf):
    for page in pdf.pages:
        left, bottom, right, top = (float(side) for side in page.TrimBox)
        page.TrimBox = [left, bottom, right - 0.2 * 72 / 25.4, top]


def a_bleed_that_ends_at_the_trim(pdf):
    for page in pdf.pages:
        page.BleedBox = page.TrimBox


def a_sheet_cut_to_the_trim(pdf):
    for page in pdf.pages:
        page.MediaBox = page.TrimBox


changed("boxes", "TrimBox is", "a trim too narrow by two tenths", a_trim_too_narrow)
changed("boxes", "TrimBox is", "no trim on the first page", lambda pdf: first(pdf).__delitem__("/TrimBox"))
changed("boxes", "BleedBox is", "a bleed that ends at the trim", a_bleed_that_ends_at_the_trim)
changed("boxes", "BleedBox is", "a sheet cut to the trim", a_sheet_cut_to_the_trim)


# --- pdfx: boxes, output intent, profile


def two_intents(pdf):
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def a_profile_of_a_screen(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = profile.read_bytes()
    profile.write(data[:12] + b"mntr" + data[16:])


def a_profile_of_three_inks(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = profile.read_bytes()
    profile.write(data[:16] + b"RGB " + data[20:])
    profile.N = 3


def a_cut_profile(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes()[:-1000])


changed("pdfx", "not one of TrimBox and ArtBox", "no trim at all", lambda pdf: first(pdf).__delitem__("/TrimBox"))
changed("pdfx", "not one of TrimBox and ArtBox", "trim and art at once", lambda pdf: first(pdf).update({"/ArtBox": first(pdf).TrimBox}))
changed("pdfx", "BleedBox leaves MediaBox", "a bleed wider than the sheet", a_sheet_cut_to_the_trim)
changed("pdfx", "no BleedBox", "no bleed at all", lambda pdf: first(pdf).__delitem__("/BleedBox"))
changed("pdfx", "is turned", "a page on its side", lambda pdf: first(pdf).update({"/Rotate": 90}))
changed("pdfx", "a unit of its own", "a page in double points", lambda pdf: first(pdf).update({"/UserUnit": 2}))
changed("pdfx", "2 output intents", "two output intents", two_intents)
changed("pdfx", "0 output intents", "no output intent", lambda pdf: pdf.Root.__delitem__("/OutputIntents"))
changed("pdfx", "embeds no profile", "an intent by name alone", lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/DestOutputProfile"))
changed("pdfx", "class is mntr", "a profile of a screen", a_profile_of_a_screen)
changed("pdfx", "colour space is RGB", "a profile of three inks", a_profile_of_three_inks)
changed("pdfx", "is broken", "a cut profile", a_cut_profile)


# --- pdfx: what the file says of itself


def rewritten(old: bytes, new: bytes):
    def change(pdf):
        xmp = pdf.Root.Metadata.read_bytes()
        if old not in xmp:
            raise ValueError(f"no {old!r} in the XMP")
        pdf.Root.Metadata.write(xmp.replace(old, new))

    return change


changed("pdfx", "Info /Title is", "another title in Info", lambda pdf: pdf.docinfo.update({"/Title": "Autre titre"}))
changed("pdfx", "Info /CreationDate is", "another day in Info", lambda pdf: pdf.docinfo.update({"/CreationDate": "D:20200101000000Z"}))
changed("pdfx", "XMP pdfxid:GTS_PDFXVersion", "another standard in XMP", rewritten(b">PDF/X-4<", b">PDF/X-3<"))
changed("pdfx", "XMP has no xmpMM:DocumentID", "no identity in XMP", rewritten(b"xmpMM:DocumentID", b"xmpMM:AnotherID"))
changed("pdfx", "Info has no /Trapped", "trapping left open", lambda pdf: pdf.docinfo.__delitem__("/Trapped"))
changed("pdfx", "Trapped is", "trapping as a word", lambda pdf: pdf.docinfo.update({"/Trapped": "perhaps"}))
changed("pdfx", "GTS_PDFXVersion in Info", "no standard in Info", lambda pdf: pdf.docinfo.__delitem__("/GTS_PDFXVersion"))
changed("pdfx", "no XMP", "no XMP", lambda pdf: pdf.Root.__delitem__("/Metadata"))


@fault("pdfx", "PDF 1.7")
def a_press_file_of_a_later_version(folder, paths):
    place = folder / paths["press"]
    place.write_bytes(place.read_bytes().replace(b"%PDF-1.6", b"%PDF-1.7", 1))


@fault("pdfx", "no /ID")
def a_press_file_without_identity(folder, paths):
    place = folder / paths["press"]
    head, _, tail = place.read_bytes().rpartition(b"/ID")
    place.write_bytes(head + b"/IX" + tail)


@fault("pdfx", "is encrypted")
def a_locked_press_file(folder, paths):
    import pikepdf

    with pikepdf.open(folder / paths["press"], allow_overwriting_input=True) as pdf:
        pdf.save(folder / paths["press"], encryption=pikepdf.Encryption(owner="clef", user=""))


# --- pdfx: what lives on the pages


def a_link(pdf):
    import pikepdf

    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[100, 100, 200, 120])
    first(pdf).Annots = pikepdf.Array([pdf.make_indirect(link)])


def a_form(pdf):
    import pikepdf

    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array())


def an_attachment(pdf):
    pdf.attachments["note.txt"] = b"x"


def layers(pdf):
    import pikepdf

    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array(), D=pikepdf.Dictionary())


changed("pdfx", "holds /Annots", "a link on the page", a_link)
changed("pdfx", "holds /AcroForm", "a form", a_form)
changed("pdfx", "names /EmbeddedFiles", "a file within the file", an_attachment)
changed("pdfx", "holds /OCProperties", "layers", layers)


# --- pdfx: colours


def resource(pdf, kind: str, name: str, value) -> None:
    """Adds to the resources of the first page, and to nobody else's."""
    import pikepdf

    resources = pikepdf.Dictionary(first(pdf).Resources)
    entries = pikepdf.Dictionary(resources.get(kind, pikepdf.Dictionary()))
    entries[name] = value
    resources[kind] = entries
    first(pdf).Resources = pdf.make_indirect(resources)


def a_picture(colours: str, data: bytes):
    def change(pdf):
        import pikepdf

        picture = pikepdf.Stream(pdf, data, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1, BitsPerComponent=8)
        picture.ColorSpace = pikepdf.Name(colours)
        resource(pdf, "/XObject", "/Photo", pdf.make_indirect(picture))

    return change


def grey_with_a_profile(pdf):
    import pikepdf

    profile = pikepdf.Stream(pdf, b"", N=1)
    resource(pdf, "/ColorSpace", "/Grey", pikepdf.Array([pikepdf.Name.ICCBased, pdf.make_indirect(profile)]))


def a_group_of_lights(pdf):
    import pikepdf

    first(pdf).Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB)


def a_transfer_curve(pdf):
    import pikepdf

    resource(pdf, "/ExtGState", "/Curve", pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, TR=pikepdf.Name.Identity))


def white_over_all(pdf):
    import pikepdf

    resource(pdf, "/ExtGState", "/Over", pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, OP=True, op=True, OPM=1))
    pdf.pages[0].contents_add(b"q /Over gs 0 0 0 0 k 50 50 20 20 re f Q", prepend=False)


def an_older_standard(pdf):
    pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-1a:2003"


changed("pdfx", "a colour space /DeviceRGB", "a photograph in RGB", a_picture("/DeviceRGB", b"\xff\x00\x00"))
changed("pdfx", "a profile of its own, N 1", "grey with a profile", grey_with_a_profile)
changed("pdfx", "a group in /DeviceRGB", "a group of lights", a_group_of_lights)
changed("pdfx", "a transfer curve", "a transfer curve", a_transfer_curve)
changed("pdfx", "white that overprints", "white over all", white_over_all)
changed("pdfx", "has a transparency group", "transparency where there is none", an_older_standard)
inked("pdfx", "RGB in the instructions", "letters in RGB", lambda _width, _height: "1 0 0 rg 50 50 10 10 re f")


# --- plates


def over(what: str) -> Code:
    """Draws on a blank sheet, so that what was printed there does not matter."""
    return lambda width, height: f"0 0 0 0 k 0 0 {width} {height} re f {what}"


SMALL = "100 100 40 3 re f"

inked("plates", "total ink is 400 %", "ink to drown in", lambda _width, _height: "1 1 1 1 k 100 100 20 20 re f")
inked("plates", "total ink is 304 %", "ink a little over the limit", over("1 1 1 0.04 k 100 100 20 20 re f"))
inked("plates", "black with colours under it", "letters of four inks", over(f"0.6 0.4 0.4 1 k {SMALL}"))
inked("plates", "in something small", "letters of rich black", over(f"0.5 0.4 0.2 1 k {SMALL}"))
inked("plates", "black mixed of colours", "letters without black", over(f"0.8 0.8 0.8 0.2 k {SMALL}"))
inked("plates", "hardly any ink", "a blank sheet", over(""))
inked(
    "plates",
    "is inked at the trim, not at the bleed",
    "a flat that ends at the trim",
    lambda width, height: over(f"0 0 0 0.5 k {BLEED} {BLEED} {width - 2 * BLEED} {height - 2 * BLEED} re f")(width, height),
)


# --- agreement


def an_ink_of_its_own(pdf):
    """A fifth ink: the program counts what it would be mixed of, Ghostscript gives it a plate of its own."""
    import pikepdf

    mixed = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    space = pikepdf.Array([pikepdf.Name.Separation, pikepdf.Name.Vert, pikepdf.Name.DeviceCMYK, mixed])
    resource(pdf, "/ColorSpace", "/Fifth", space)
    pdf.pages[0].contents_add(b"q /Fifth cs 1 scn 50 50 90 90 re f Q", prepend=False)


changed("agreement", "400 % by the program", "an ink of its own", an_ink_of_its_own)


# --- the other judges, on press files


def a_font_left_at_home(pdf):
    for font in fonts(pdf):
        for descendant in font.get("/DescendantFonts", []):
            for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                if key in descendant.FontDescriptor:
                    del descendant.FontDescriptor[key]


def a_script(pdf):
    import pikepdf

    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def stripes(width: float, height: float) -> str:
    return " ".join(f"0 0 0 0 k 0 {bottom} {width} 1.5 re f" for bottom in range(0, int(height), 3))


changed("oxide", "XMETA-001", "no intent for the second validator", lambda pdf: pdf.Root.__delitem__("/OutputIntents"))
changed("oxide", "XBOX-001", "no trim for the second validator", lambda pdf: first(pdf).__delitem__("/TrimBox"))
changed("oxide", "XCONT-002", "a script for the second validator", a_script)
changed("fonts", "is not embedded", "a press file without its fonts", a_font_left_at_home)
changed("privacy", "names a person", "an author in a press file", lambda pdf: pdf.docinfo.update({"/Author": "Quelqu’un"}))
inked("codes", "at 150 dpi", "press codes under paint", over(""))
inked("codes", "at 300 dpi", "press codes under stripes", stripes)
