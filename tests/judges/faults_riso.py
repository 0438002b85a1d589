"""The faults of riso plates."""

from faults_press import inked

inked("riso", "coloured ink", "colour on a riso plate", lambda _width, _height: "1 0 0 0 k 100 100 20 20 re f", "riso")
inked("riso", "a flat area of 100 %", "a full flat on a riso plate", lambda _width, _height: "0 g 100 100 150 150 re f", "riso")
inked("riso", "mm of the edge", "a riso plate to the edge", lambda _width, height: f"0.5 g 0 0 60 {height} re f", "riso")
