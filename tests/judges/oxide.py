"""A second validator of PDF/X. A smoke test: it follows few references, and some of its verdicts are known to be wrong."""

from build import File

# X-1a:2003 is judged as X-1a:2001, the nearest that it knows.
LEVELS = {"PDF/X-4": "4", "PDF/X-1a:2003": "1a_2001"}
# Verdicts that do not count, and why.
MISTAKEN = {
    "XFONT-001": "it does not follow references to composite fonts; `fonts` looks at every font",
    "XMETA-008": "GTS_PDFXConformance belongs to PDF/X-1a:2001, not to the edition of 2003",
}


def concerns(file: File) -> bool:
    return file.target == "press"


def judge(file: File) -> list[str]:
    import pdf_oxide
    import pikepdf

    with pikepdf.open(file.where) as pdf:
        standard = str(pdf.docinfo.get("/GTS_PDFXVersion", ""))
    if standard not in LEVELS:
        return [f"not a standard that can be judged: {standard!r}"]
    pdf_oxide.disable_logging()
    verdict = pdf_oxide.PdfDocument(str(file.where)).validate_pdf_x(LEVELS[standard])
    return [error for error in verdict["errors"] if not any(rule in error for rule in MISTAKEN)]
