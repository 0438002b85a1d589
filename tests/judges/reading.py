"""What a screen reader finds in a PDF, read from its structure and its content streams: texts in their order, with their
languages and places, and what is wrong with how both are tied together."""

import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

import glyphs

Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Piece:
    """A text that one operator shows, or that replaces several. `x`, `y`, `size`, `along`: where its first glyph stands."""

    text: str
    page: int
    x: float
    y: float
    size: float
    along: tuple[float, float]
    # The language of its marked content, else that of its structure element, else that of the document.
    language: str = ""
    # The number of its structure element, in the order of reading.
    element: int = -1


@dataclass(frozen=True)
class Told:
    """A text that no page shows: what is said of a drawing."""

    text: str
    language: str


@dataclass
class Reading:
    language: str
    pieces: list[Piece] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    # Running feet: texts that are said to be pagination.
    feet: list[Piece] = field(default_factory=list)
    # Elements that a reader replaces with their alternative texts, with all that is in them.
    replaced: set[int] = field(default_factory=set)
    wrongs: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Mark:
    """A marked content sequence that is open."""

    tag: str
    number: int | None = None
    artifact: str | None = None
    language: str = ""
    spoken: str | None = None


@dataclass
class Content:
    """The texts of one content stream's marked content, by number; those of none; artifacts with texts."""

    tagged: dict[int, list[Piece]] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    untagged: list[str] = field(default_factory=list)
    artifacts: list[tuple[str, Piece]] = field(default_factory=list)
    crossed: bool = False


def read(path: Path) -> Reading:
    import pikepdf

    with pikepdf.open(path) as pdf:
        reading = Reading(str(pdf.Root.get("/Lang", "")))
        contents = [_Stream(pdf, number).read(page, page.get("/Resources", {})) for number, page in enumerate(pdf.pages, 1)]
        for number, content in enumerate(contents, 1):
            _complain(reading, number, content)
        root = pdf.Root.get("/StructTreeRoot")
        if root is None:
            reading.wrongs.append("no structure")
        else:
            _Structure(pdf, contents, reading).read(root)
    return reading


def _complain(reading: Reading, page: int, content: Content) -> None:
    shown = " ".join(" ".join(content.untagged).split())
    if shown:
        reading.wrongs.append(f"page {page}: text that is neither tagged nor an artifact: {shown[:80]}")
    reading.feet += [piece for kind, piece in content.artifacts if kind == "Pagination"]
    words = " ".join(" ".join(piece.text for kind, piece in content.artifacts if kind != "Pagination").split())
    if words:
        reading.wrongs.append(f"page {page}: words on the pages that no tag holds: {words[:80]}")
    if content.crossed:
        reading.wrongs.append(f"page {page}: an artifact within tagged text, or tagged text within an artifact")
    if len(set(content.numbers)) != len(content.numbers):
        reading.wrongs.append(f"page {page}: two marked contents of one number")


class _Stream:
    """Walks one content stream and the forms it draws."""

    def __init__(self, pdf, page: int) -> None:
        self.pdf, self.page = pdf, page
        self.content = Content()
        self.marks: list[Mark] = []
        self.matrix, self.saved = UNIT, []
        self.text = self.line = UNIT
        self.font, self.size, self.leading = None, 0.0, 0.0
        # The mark whose replacement text has been noted.
        self.said: Mark | None = None

    def read(self, stream, resources) -> Content:
        self.walk(stream, resources)
        return self.content

    def walk(self, stream, resources) -> None:
        import pikepdf

        for operands, operator in pikepdf.parse_content_stream(stream):
            self.instruction(str(operator), operands, resources)

    def instruction(self, name: str, operands, resources) -> None:
        if name == "q":
            self.saved.append((self.matrix, self.font, self.size, self.leading))
        elif name == "Q":
            self.matrix, self.font, self.size, self.leading = self.saved.pop()
        elif name == "cm":
            self.matrix = product(numbers(operands), self.matrix)
        elif name in ("BDC", "BMC"):
            self.open(operands, resources)
        elif name == "EMC":
            self.close()
        elif name == "BT":
            self.text = self.line = UNIT
        elif name == "Tm":
            self.text = self.line = numbers(operands)
        elif name in ("Td", "TD"):
            across, down = (float(operand) for operand in operands)
            self.leading = -down if name == "TD" else self.leading
            self.next_line(across, down)
        elif name == "TL":
            self.leading = float(operands[0])
        elif name == "T*":
            self.next_line(0, -self.leading)
        elif name == "Tf":
            self.font, self.size = glyphs.table(resources["/Font"][str(operands[0])]), float(operands[1])
        elif name in ("Tj", "TJ", "'", '"'):
            if name in ("'", '"'):
                self.next_line(0, -self.leading)
            self.show(operands[-1])
        elif name == "Do":
            self.draw(resources["/XObject"][str(operands[0])])

    def next_line(self, across: float, down: float) -> None:
        self.text = self.line = product((1, 0, 0, 1, across, down), self.line)

    def draw(self, item) -> None:
        if item.get("/Subtype") != "/Form":
            return
        kept = self.matrix, self.saved, self.font, self.size
        self.matrix, self.saved = product(numbers(item.get("/Matrix", UNIT)), self.matrix), []
        self.walk(item, item.get("/Resources", {}))
        self.matrix, self.saved, self.font, self.size = kept

    def open(self, operands, resources) -> None:
        tag, properties = str(operands[0])[1:], operands[1] if len(operands) > 1 else {}
        if not hasattr(properties, "keys"):
            properties = resources["/Properties"][str(properties)]
        number = int(properties["/MCID"]) if "/MCID" in properties else None
        artifact = str(properties.get("/Type", "/"))[1:] if tag == "Artifact" else None
        inside = any(mark.number is not None or mark.artifact is not None for mark in self.marks)
        self.content.crossed |= inside and (number is not None or artifact is not None)
        if number is not None:
            self.content.numbers.append(number)
            self.content.tagged.setdefault(number, [])
        spoken = str(properties["/ActualText"]) if "/ActualText" in properties else None
        self.marks.append(Mark(tag, number, artifact, str(properties.get("/Lang", "")), spoken))
        self.said = None if spoken is not None else self.said

    def close(self) -> None:
        mark = self.marks[-1]
        if mark.spoken is not None and self.said is not mark:
            self.hold(mark.spoken, self.text)
        self.marks.pop()

    def show(self, operand) -> None:
        """Notes the text of an operator, or once the text that replaces those of several."""
        shown, before = [], 0.0
        for part in operand if _is_array(operand) else [operand]:
            if glyphs.is_number(part):
                before -= 0.0 if shown else float(part)
            else:
                shown += self.font(bytes(part))
        if any(mark.tag == "ReversedChars" for mark in self.marks):
            shown.reverse()
        place = product((1, 0, 0, 1, before / 1000 * self.size, 0), self.text)
        replacing = next((mark for mark in self.marks if mark.spoken is not None), None)
        if replacing is None:
            self.hold("".join(shown), place)
        elif self.said is not replacing:
            self.hold(replacing.spoken, place)
            self.said = replacing

    def hold(self, text: str, matrix: Matrix) -> None:
        a, b, _, _, x, y = product(matrix, self.matrix)
        # Mirrored text is written backwards in its own axes alone: what counts is where it stands.
        scale = (a * a + b * b) ** 0.5 or 1.0
        piece = Piece(text, self.page, x, y, scale * self.size, (a / scale, b / scale))
        number = next((mark.number for mark in reversed(self.marks) if mark.number is not None), None)
        artifact = next((mark.artifact for mark in self.marks if mark.artifact is not None), None)
        if artifact is not None:
            self.content.artifacts.append((artifact, piece))
        elif number is None:
            self.content.untagged.append(text)
        else:
            language = next((mark.language for mark in reversed(self.marks) if mark.language), "")
            self.content.tagged[number].append(replace(piece, language=language))


class _Structure:
    """Walks the structure tree, and puts the texts of the pages in its order."""

    def __init__(self, pdf, contents: list[Content], reading: Reading) -> None:
        self.contents, self.reading = contents, reading
        self.pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.parents = [page.get("/StructParents") for page in pdf.pages]
        self.named: set[tuple[int, int]] = set()
        self.elements = 0

    def read(self, root) -> None:
        self.tree = dict(_leaves(root["/ParentTree"])) if "/ParentTree" in root else {}
        for child in _children(root):
            self.element(child, None, self.reading.language, is_replaced=False)
        for page, content in enumerate(self.contents):
            lost = [number for number in content.numbers if (page, number) not in self.named]
            if lost:
                words = " ".join("".join(piece.text for piece in content.tagged[number]) for number in lost)
                self.wrong(f"page {page + 1}: words on the pages that no tag holds: {' '.join(words.split())[:80]}")

    def wrong(self, said: str) -> None:
        if said not in self.reading.wrongs:
            self.reading.wrongs.append(said)

    def element(self, element, page: int | None, language: str, *, is_replaced: bool) -> None:
        self.elements += 1
        own = self.elements
        is_replaced |= "/Alt" in element or "/ActualText" in element
        if is_replaced:
            self.reading.replaced.add(own)
        language = str(element.get("/Lang", language))
        page = self.pages.get(element["/Pg"].objgen, page) if "/Pg" in element else page
        self.reading.told += [Told(str(element[key]), language) for key in ("/Alt", "/E", "/ActualText") if key in element]
        for child in _children(element):
            if glyphs.is_number(child):
                self.content(element, page, int(child), language, own)
            elif child.get("/Type") == "/MCR":
                place = self.pages.get(child["/Pg"].objgen, page) if "/Pg" in child else page
                self.content(element, place, int(child["/MCID"]), language, own)
            elif child.get("/Type") != "/OBJR":
                if child.get("/P") is None or child["/P"].objgen != element.objgen:
                    self.wrong("an element whose parent is another one")
                self.element(child, page, language, is_replaced=is_replaced)

    def content(self, element, page: int | None, number: int, language: str, own: int) -> None:
        pieces = self.contents[page].tagged.get(number) if page is not None else None
        if pieces is None:
            return self.wrong(f"the structure names marked content {number}, which its page does not have")
        if (page, number) in self.named:
            self.wrong(f"page {page + 1}: marked content {number} is in the structure twice")
        self.named.add((page, number))
        parents = self.tree.get(int(self.parents[page])) if self.parents[page] is not None else None
        if parents is None or number >= len(parents) or parents[number].objgen != element.objgen:
            self.wrong(f"page {page + 1}: the parent tree gives marked content {number} to another element")
        for piece in pieces:
            self.reading.pieces.append(replace(piece, language=piece.language or language, element=own))


def _children(element) -> list:
    children = element.get("/K")
    if children is None:
        return []
    return list(children) if _is_array(children) else [children]


def _is_array(item) -> bool:
    import pikepdf

    return isinstance(item, pikepdf.Array)


def _leaves(node) -> list:
    """The entries of a number tree."""
    found = [leaf for kid in node.get("/Kids", []) for leaf in _leaves(kid)]
    entries = list(node.get("/Nums", []))
    return found + [(int(key), list(value) if _is_array(value) else [value]) for key, value in zip(entries[::2], entries[1::2])]


def product(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def numbers(operands) -> Matrix:
    return tuple(float(operand) for operand in operands)


def offset(one: Piece, other: Piece) -> tuple[float, float]:
    """Where another piece begins, along the line of the first and across it."""
    (a, b), (x, y) = one.along, (other.x - one.x, other.y - one.y)
    return x * a + y * b, y * a - x * b


def way(text: str) -> str:
    """Which way a text is read: « R » or « L » for its letters, nothing without any."""
    ways = {unicodedata.bidirectional(character) for character in text}
    return "R" if ways & {"R", "AL"} else "L" if "L" in ways else ""
