"""Inks alone, everywhere in a file: no colour space that a press would have to guess, no group that mixes in another one."""

from collections.abc import Iterator
from decimal import Decimal

FOREIGN = ("/DeviceRGB", "/CalRGB", "/CalGray", "/Lab", "/RGB")
# Painting operators by what they paint with: the fill, the line, or both.
FILLS = {"f", "F", "f*", "Tj", "TJ", "'", '"'}
STROKES = {"S", "s"}
BOTH = {"B", "B*", "b", "b*"}


def of(pdf, standard: str) -> list[str]:
    import pikepdf

    wrongs: set[str] = set()
    for item in pdf.objects:
        for part in parts(item):
            wrongs.update(of_part(part, standard))
    for page in pdf.pages:
        wrongs.update(of_content(page, page.obj.get("/Resources", {})))
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and (item.get("/Subtype") == "/Form" or item.get("/PatternType") == 1):
            wrongs.update(of_content(item, item.get("/Resources", {})))
    return sorted(wrongs)


def parts(item) -> Iterator:
    """An object and what it holds directly; what it refers to is an object of its own."""
    import pikepdf

    yield item
    children = []
    if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        children = [value for key, value in item.items() if key != "/Parent"]
    elif isinstance(item, pikepdf.Array):
        children = list(item)
    for child in children:
        if isinstance(child, pikepdf.Object) and not child.is_indirect:
            yield from parts(child)


def of_part(part, standard: str) -> Iterator[str]:
    import pikepdf

    if isinstance(part, pikepdf.Name) and str(part) in FOREIGN:
        yield f"a colour space {part}"
    elif isinstance(part, pikepdf.Array) and len(part) == 2 and part[0] == "/ICCBased":
        yield f"a colour space with a profile of its own, N {part[1].get('/N')}"
    elif isinstance(part, (pikepdf.Dictionary, pikepdf.Stream)):
        yield from of_dictionary(part, standard)


def of_dictionary(part, standard: str) -> Iterator[str]:
    import pikepdf

    if part.get("/S") == "/Transparency":
        if standard == "PDF/X-1a:2003":
            yield "a transparency group"
        elif part.get("/CS") not in (None, "/DeviceCMYK"):
            yield f"a group in {part.get('/CS')}, not DeviceCMYK"
    is_state = any(key in part for key in ("/ca", "/CA", "/BM", "/OPM", "/op", "/OP")) or part.get("/Type") == "/ExtGState"
    if is_state and any(key in part for key in ("/TR", "/HTP")) or part.get("/TR2", "/Default") != "/Default":
        yield "a transfer curve"
    if standard == "PDF/X-1a:2003":
        if is_state and (float(part.get("/ca", 1)) != 1 or float(part.get("/CA", 1)) != 1):
            yield "something transparent"
        if is_state and part.get("/BM", "/Normal") not in ("/Normal", "/Compatible"):
            yield f"a blend mode {part.BM}"
        if part.get("/SMask", "/None") != "/None":
            yield "a soft mask"
    if isinstance(part, pikepdf.Stream):
        filters = part.get("/Filter", [])
        if "/LZWDecode" in ([filters] if isinstance(filters, pikepdf.Name) else list(filters)):
            yield "a stream packed with LZW"
        if "/F" in part:
            yield "a stream in another file"
        if part.get("/Subtype") == "/PS" or "/OPI" in part:
            yield "an object for PostScript"


def of_content(owner, resources) -> Iterator[str]:
    """RGB in the instructions, and white that would vanish because it prints over what lies below."""
    import pikepdf

    state, saved = {"fill": False, "line": False, "op": False, "OP": False}, []
    states = resources.get("/ExtGState", {})
    for operands, operator in pikepdf.parse_content_stream(owner):
        name = str(operator)
        if name == "q":
            saved.append(dict(state))
        elif name == "Q" and saved:
            state = saved.pop()
        elif name == "gs":
            chosen = states.get(str(operands[0]), {})
            state["OP"] = bool(chosen.get("/OP", state["OP"]))
            state["op"] = bool(chosen.get("/op", chosen.get("/OP", state["op"])))
        elif name in ("rg", "RG"):
            yield f"RGB in the instructions ({name})"
        elif name in ("cs", "CS"):
            state["fill" if name == "cs" else "line"] = False
            if str(operands[0]) in FOREIGN:
                yield f"RGB in the instructions ({name})"
        elif name == "INLINE IMAGE" and any(str(value) in FOREIGN for value in operands[0].obj.values()):
            yield "RGB in a picture of the instructions"
        elif name in ("g", "k", "sc", "scn"):
            state["fill"] = is_white(name, operands)
        elif name in ("G", "K", "SC", "SCN"):
            state["line"] = is_white(name.lower(), operands)
        if (name in FILLS | BOTH and state["op"] and state["fill"]) or (name in STROKES | BOTH and state["OP"] and state["line"]):
            yield "white that overprints"


def is_white(operator: str, operands: list) -> bool:
    """Whether a colour lays no ink: grey counts light, all others count ink."""
    numbers = [float(value) for value in operands if isinstance(value, int | float | Decimal)]
    return bool(numbers) and (numbers == [1.0] if operator == "g" else not any(numbers))
