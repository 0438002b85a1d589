# An A5 leaflet by ReportLab: `python3 reportlab_poster.py reportlab.pdf`
import sys
from reportlab.lib.colors import CMYKColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
pdfmetrics.registerFont(TTFont("Sans", "../../../../fonts/noto-sans/NotoSans-Regular.ttf"))
black = CMYKColor(0, 0, 0, 1)
page = Canvas(sys.argv[1], pagesize=(148 * mm, 210 * mm), invariant=True, initialFontName="Sans")
page.setTitle("Permanence")
page.setAuthor("")
page.setFillColor(CMYKColor(0, 0.15, 1, 0))
page.rect(15 * mm, 165 * mm, 118 * mm, 30 * mm, stroke=0, fill=1)
page.setFillColor(black)
page.setStrokeColor(black)
for size, y, words in [(26, 177, "Permanence"), (12, 150, "Tous les lundis, sans rendez-vous."), (9, 140, "Une page faite par ReportLab.")]:
    page.setFont("Sans", size)
    page.drawString(20 * mm, y * mm, words)
page.setLineWidth(1)
page.line(20 * mm, 130 * mm, 128 * mm, 130 * mm)
page.save()
