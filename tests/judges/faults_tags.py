"""Faults in what a screen reader is told; the last of them are planted in sheets in other languages."""

from faults import fault, fonts, in_pdf, rewrite

# --- tags


@fault("tags", "PDF/UA-1")
def no_tags(folder, paths):
    def change(pdf):
        del pdf.Root["/StructTreeRoot"]
        del pdf.Root["/MarkInfo"]

    in_pdf(folder, paths["screen"], change)


@fault("tags", "PDF/UA-1")
def no_language(folder, paths):
    def change(pdf):
        del pdf.Root["/Lang"]

    in_pdf(folder, paths["notice"], change)


def shown_words(instructions: list) -> tuple[int, int]:
    """Where the first tagged text begins and ends."""
    start = None
    for at, (operands, operator) in enumerate(instructions):
        name = str(operator)
        if name == "BDC" and start is None and "/MCID" in operands[1]:
            start, has_words = at, False
        elif name in ("Tj", "TJ") and start is not None:
            has_words = True
        elif name == "EMC" and start is not None:
            if has_words:
                return start, at
            start = None
    raise ValueError("no tagged words on the first page")


def hidden(instructions):
    """Says that the first tagged words are an artifact."""
    import pikepdf

    start, _ = shown_words(instructions)
    instructions[start] = ([pikepdf.Name.Artifact], pikepdf.Operator("BMC"))
    return instructions


@fault("tags", "words on the pages that no tag holds")
def words_hidden_as_an_artifact(folder, paths):
    in_pdf(folder, paths["screen"], lambda pdf: rewrite(pdf, hidden))


@fault("tags", "words on the pages that no tag holds")
def words_printed_beside_the_tags(folder, paths):
    import pikepdf

    def repeat(instructions):
        start, end = shown_words(instructions)
        artifact = ([pikepdf.Name.Artifact], pikepdf.Operator("BMC"))
        # Moved a little: Poppler takes the same words in the same place for a shadow, and tells them once.
        moved = ([1, 0, 0, 1, 0, 40], pikepdf.Operator("cm"))
        saved, restored = ([], pikepdf.Operator("q")), ([], pikepdf.Operator("Q"))
        copy = [artifact, saved, moved, *instructions[start + 1 : end], restored, instructions[end]]
        return instructions[:start] + copy + instructions[start:]

    in_pdf(folder, paths["screen"], lambda pdf: rewrite(pdf, repeat))


# --- tags of other languages: planted in the sheet in Arabic


def elements(pdf) -> list:
    """The structure elements, in the order of reading."""
    found, waiting = [], list(reversed(children(pdf.Root.StructTreeRoot)))
    while waiting:
        element = waiting.pop()
        if hasattr(element, "keys") and "/S" in element:
            found.append(element)
            waiting += reversed(children(element))
    return found


def children(element) -> list:
    import pikepdf

    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


@fault("tags", "words on the pages that no tag holds")
def arabic_hidden_as_an_artifact(folder, paths):
    in_pdf(folder, paths["arabic"], lambda pdf: rewrite(pdf, hidden))


@fault("tags", "words on the pages that no tag holds")
def arabic_out_of_the_structure(folder, paths):
    def change(pdf):
        del next(element for element in elements(pdf) if element.S == "/H1")["/K"]

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "read in the wrong order")
def arabic_from_the_last_word_to_the_first(folder, paths):
    def change(pdf):
        for element in elements(pdf):
            kids = children(element)
            if len(kids) > 4 and not any(hasattr(kid, "keys") for kid in kids):
                element.K = pdf.make_indirect(list(reversed(kids)))

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "no text of the project holds")
def arabic_from_the_last_letter_to_the_first(folder, paths):
    def reverse(instructions):
        import pikepdf

        start, end = shown_words(instructions)
        for at in range(start, end):
            operands, operator = instructions[at]
            if str(operator) in ("Tj", "TJ"):
                parts = operands[0] if str(operator) == "TJ" else [operands[0]]
                codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
                turned = b"".join(codes[i : i + 2] for i in range(len(codes) - 2, -1, -2))
                instructions[at] = ([pikepdf.String(turned)], pikepdf.Operator("Tj"))
        return instructions

    in_pdf(folder, paths["arabic"], lambda pdf: rewrite(pdf, reverse))


@fault("tags", "no text of the project holds")
def letters_mistaken_for_others(folder, paths):
    def change(pdf):
        for font in fonts(pdf):
            if "/ToUnicode" in font:
                table = font.ToUnicode.read_bytes().replace(b"<0645>", b"<FFFF>").replace(b"<0644>", b"<0645>").replace(b"<FFFF>", b"<0644>")
                font.ToUnicode.write(table)

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "no text of the project holds")
def other_words_than_those_shown(folder, paths):
    import pikepdf

    def replace(instructions):
        start, end = shown_words(instructions)
        instead = pikepdf.Dictionary(ActualText=pikepdf.String("\u0628\u0628\u0628\u0628"))
        spoken = ([pikepdf.Name.Span, instead], pikepdf.Operator("BDC"))
        return [*instructions[: start + 1], spoken, *instructions[start + 1 : end], instructions[end], *instructions[end:]]

    in_pdf(folder, paths["arabic"], lambda pdf: rewrite(pdf, replace))


@fault("tags", "the banner is never read aloud")
def a_banner_that_nobody_hears(folder, paths):
    import pikepdf

    def change(pdf):
        # It is the last of the first page, after all that stands under it.
        first = pdf.pages[0].obj.objgen
        last = [element for element in elements(pdf) if "/Pg" in element and element["/Pg"].objgen == first][-1]
        hidden = {int(kid) for kid in children(last)}
        del last["/K"]

        def hide(instructions):
            for at, (operands, operator) in enumerate(instructions):
                if str(operator) == "BDC" and hasattr(operands[1], "keys") and operands[1].get("/MCID") in hidden:
                    foot = pikepdf.Dictionary(Type=pikepdf.Name.Pagination)
                    instructions[at] = ([pikepdf.Name.Artifact, foot], operator)
            return instructions

        rewrite(pdf, hide)

    in_pdf(folder, paths["arabic"], change)


def without_language(pdf, language: str, instead: str | None = None) -> None:
    """Takes every word on a language away, or says another one."""
    import pikepdf

    def change(properties) -> bool:
        if properties.get("/Lang") != language:
            return False
        del properties["/Lang"]
        if instead is not None:
            properties["/Lang"] = pikepdf.String(instead)
        return True

    found = [change(element) for element in elements(pdf)]

    def each(instructions: list) -> list:
        properties = (operands[1] for operands, operator in instructions if str(operator) == "BDC")
        found.extend(change(each) for each in properties if hasattr(each, "keys"))
        return instructions

    for number in range(len(pdf.pages)):
        rewrite(pdf, each, number)
    if not any(found):
        raise ValueError(f"nothing is in {language!r}")


@fault("tags", "said to be in 'ar' and is not")
def french_passed_off_as_arabic(folder, paths):
    in_pdf(folder, paths["arabic"], lambda pdf: without_language(pdf, "fr"))


@fault("tags", "nothing of this sheet is in 'en'")
def french_passed_off_as_english(folder, paths):
    in_pdf(folder, paths["arabic"], lambda pdf: without_language(pdf, "fr", "en"))


@fault("tags", "the document is said to be in 'fr'")
def another_language_of_the_document(folder, paths):
    def change(pdf):
        pdf.Root.Lang = "fr"

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "said to be in 'fr' and is not")
def arabic_passed_off_as_french(folder, paths):
    def change(pdf):
        next(element for element in elements(pdf) if element.S == "/H1").Lang = "fr"

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "said to be in 'ar' and is not")
def a_picture_told_in_another_language(folder, paths):
    def change(pdf):
        next(element for element in elements(pdf) if "/Alt" in element).Alt = "Une personne se tait."

    in_pdf(folder, paths["arabic"], change)


@fault("tags", "said to be in 'tr' and is not")
def french_passed_off_as_turkish(folder, paths):
    in_pdf(folder, paths["turkish"], lambda pdf: without_language(pdf, "fr"))


@fault("tags", "to another element")
def a_parent_tree_that_disagrees(folder, paths):
    def change(pdf):
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
        parents[0] = parents[len(parents) - 1]

    in_pdf(folder, paths["arabic"], change)
