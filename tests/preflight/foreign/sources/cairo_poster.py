# An A4 poster by cairo: `python3 cairo_poster.py cairo.pdf`
import sys
import cairo
import segno
mm = 72 / 25.4
surface = cairo.PDFSurface(sys.argv[1], 210 * mm, 297 * mm)
surface.set_metadata(cairo.PDFMetadata.TITLE, "Permanence")
surface.set_metadata(cairo.PDFMetadata.CREATE_DATE, "2026-11-21T12:00:00Z")
page = cairo.Context(surface)
page.scale(mm, mm)
page.set_source_rgb(1, 0.85, 0)
page.rectangle(15, 15, 180, 40)
page.fill()
page.set_source_rgb(0, 0, 0)
page.select_font_face("DejaVu Sans")
for size, y, words in [(16, 42, "Permanence"), (6, 80, "Tous les lundis, sans rendez-vous."), (5, 95, "Une page faite par cairo.")]:
    page.set_font_size(size)
    page.move_to(20, y)
    page.show_text(words)
page.set_line_width(0.4)
page.move_to(20, 110)
page.line_to(190, 110)
page.stroke()
for row, line in enumerate(segno.make("https://example.org/tract", error="m", boost_error=False).matrix):
    for column, dark in enumerate(line):
        if dark:
            page.rectangle(20 + column * 1.5, 130 + row * 1.5, 1.5, 1.5)
page.fill()
surface.finish()
