"""Random patches of pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from srgui.training.data.pictures import Compact


class Patches:
    """Endless random patches of pictures, if `turned` turned and flipped.

    A picture is drawn with a probability in proportion to its area. Of `busiest` random places
    that with the highest contrast is taken, since flat patches teach little. Places are multiples
    of `step` pixels.
    """

    def __init__(
        self, pictures: Sequence[Compact], busiest: int, turned: bool = True, step: int = 1
    ) -> None:
        self.pictures = pictures
        self.busiest = busiest
        self.turned = turned
        self.step = step
        self._odds: dict[int, npt.NDArray[np.float64]] = {}

    def draw(self, count: int, side: int, rng: np.random.Generator) -> Compact:
        """The next `count` patches, (N, side, side) or (N, side, side, 3); ValueError when no
        picture is as large.
        """
        chosen = rng.choice(len(self.pictures), count, p=self._odds_of(side))
        return np.stack([self._patch(self.pictures[n], side, rng) for n in chosen])

    def _odds_of(self, side: int) -> npt.NDArray[np.float64]:
        """The probability of each picture; those smaller than a patch are never drawn."""
        if side not in self._odds:
            areas = [p.shape[0] * p.shape[1] * (min(p.shape[:2]) >= side) for p in self.pictures]
            self._odds[side] = np.array(areas) / np.sum(areas)
        return self._odds[side]

    def _patch(self, picture: Compact, side: int, rng: np.random.Generator) -> Compact:
        places = [self._place(picture, side, rng) for _ in range(self.busiest)]
        patch = max(places, key=_contrast)
        if not self.turned:
            return patch
        if rng.integers(2):
            patch = patch[:, ::-1]
        return np.rot90(patch, int(rng.integers(4)))

    def _place(self, picture: Compact, side: int, rng: np.random.Generator) -> Compact:
        rows, columns = ((length - side) // self.step + 1 for length in picture.shape[:2])
        top, left = int(rng.integers(rows)) * self.step, int(rng.integers(columns)) * self.step
        return picture[top : top + side, left : left + side]


def _contrast(patch: Compact) -> float:
    # Every third pixel in float32 is enough to compare; of a colour picture, green.
    plane = patch if patch.ndim == 2 else patch[..., 1]
    return float(plane[::3, ::3].astype(np.float32).std())
