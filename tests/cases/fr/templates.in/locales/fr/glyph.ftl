glyph-title = glyph
glyph-name = glyph
glyph-use = pour essayer
glyph-word = Un mot 漢.
