"""Every PDF is sound to qpdf, without so much as a warning."""

from build import File, run


def concerns(file: File) -> bool:
    return file.is_pdf


def judge(file: File) -> list[str]:
    run("qpdf", "--check", file.where)
    return []
