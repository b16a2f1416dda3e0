"""Common papers for prints, and pictures on them."""

from __future__ import annotations

from dataclasses import dataclass

INCH = 2.54  # centimetres


@dataclass(frozen=True)
class Paper:
    """A common paper."""

    name: str
    short: float  # its edges, in inches if `imperial`, else in centimetres
    long: float
    imperial: bool = False

    @property
    def edges(self) -> tuple[float, float]:
        """The short and the long edge in centimetres."""
        unit = INCH if self.imperial else 1.0
        return self.short * unit, self.long * unit

    def long_edge(self, shape: float, *, fill: bool) -> float:
        """Return the long edge in centimetres of a picture on it that is `shape` times as long as
        wide: so long that it has room, or to `fill` the paper that it reaches all edges.
        """
        short, long = self.edges
        return max(long, short * shape) if fill else min(long, short * shape)

    def left(self, shape: float, *, fill: bool) -> tuple[float, float]:
        """Return the centimetres of paper that such a picture leaves at each of both sides, along
        its long edge and along its short one; negative where it reaches beyond the paper.
        """
        short, long = self.edges
        printed = self.long_edge(shape, fill=fill)
        return (long - printed) / 2, (short - printed / shape) / 2


PAPERS = (
    Paper("10 × 15 cm", 10.0, 15.0), Paper("13 × 18 cm", 13.0, 18.0),
    Paper("20 × 30 cm", 20.0, 30.0),
    Paper("4 × 6 in", 4.0, 6.0, imperial=True), Paper("5 × 7 in", 5.0, 7.0, imperial=True),
    Paper("8 × 10 in", 8.0, 10.0, imperial=True), Paper("11 × 14 in", 11.0, 14.0, imperial=True),
    Paper("A4", 21.0, 29.7), Paper("A3", 29.7, 42.0), Paper("A2", 42.0, 59.4),
    Paper("Letter", 8.5, 11.0, imperial=True),
)  # fmt: skip


def papers_with(
    shape: float, entered: tuple[float, float], exact: tuple[float, float]
) -> list[tuple[int, bool]]:
    """Return the papers on which a picture has this long edge, by their number, counted from 1,
    and whether it fills them. `entered` and `exact` are its centimetres as they were entered and
    as they are, each with the greatest difference.

    A length that only a picture of this shape has on a paper has to be exact, or many a length
    would be taken for that of a paper.
    """
    found = []
    for number, paper in enumerate(PAPERS, 1):
        for fill in (False, True):
            length = paper.long_edge(shape, fill=fill)
            is_exact = abs(length - exact[0]) < exact[1]
            if abs(length - entered[0]) < entered[1] and (length == paper.edges[1] or is_exact):
                found.append((number, fill))
    return found
