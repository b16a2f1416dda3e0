"""The weights of a network that suit a picture: those for clean pictures or for photographs.

The limits follow what was measured with LapSRN on test photographs reduced by four common kernels
(MATLAB's bicubic, area, bilinear, Lanczos) and then treated. In the mean the photograph weights win
below a JPEG quality of 93 at 2x and 92 at 4x, and above a noise of 2.3 and 3 levels in luma. At
quality 85 they gain 0.8 dB (2x), at 60 a whole decibel; on clean pictures they lose 0.7 dB. Between
93 and 95 they lose at most 0.2 dB in the mean, but gain 0.4 dB where pixels are means of areas, as
a camera's are, so that range is theirs. They gain 0.1 to 0.5 dB on what was enlarged or blurred,
and lose on a coarse JPEG file that was reduced, which hides its damage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache
from pathlib import Path

from srgui import paths
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.models.lookup import find
from srgui.texts import NOTHING, Text

DEFAULT_MODEL = "lapsrn"
DEFAULT_SCALE = 4.0

DEFAULT_NATURAL = 0.5
"""Share of natural weights in photographs, where a family has them; docs/photographs.md describes
the comparison that decided it."""

_COMPRESSED = 95  # the best JPEG quality that counts as a photograph's
_NOISY = 2.5  # levels of 255, in luma
_SOFT = 0.22  # sharpness, see QualityEstimate


class Kind(Enum):
    """The kind of picture that weights are chosen for; AUTO follows its quality estimate. PIXEL
    needs none: pixels are repeated.
    """

    AUTO = "auto"
    PHOTO = "photo"
    CLEAN = "clean"
    PIXEL = "pixel"


@dataclass(frozen=True)
class Selection:
    """The chosen weights."""

    info: ModelInfo
    why: Text
    """One sentence on what was detected and the weights used for it."""

    family: Mapping[str, ModelInfo] = field(default_factory=dict)
    """The weights of the same network by their kind; empty for weights that were named."""

    def mixes(self, kind: str, scale: float) -> bool:
        """Return whether the result can be mixed with that of weights of this kind."""
        other = self.family.get(kind)
        return self.info.kind == "photo" and other is not None and scale <= max(other.scales)


def typical(estimates: Sequence[QualityEstimate]) -> QualityEstimate:
    """Return an estimate of the kind that most of them have, the earliest one, as that of a series;
    of as many, the kind that comes first.
    """
    kinds = [_judge(estimate)[0] for estimate in estimates]
    most = max(kinds, key=kinds.count)
    return replace(estimates[kinds.index(most)], of_series=len(estimates) > 1)


def families(models: Mapping[str, ModelInfo]) -> dict[str, dict[str, ModelInfo]]:
    """The weights of each family by their kind, in the order of the catalogue."""
    found: dict[str, dict[str, ModelInfo]] = {}
    for model in models.values():
        found.setdefault(model.family, {}).setdefault(model.kind, model)
    return found


def one_per_family(models: Mapping[str, ModelInfo]) -> dict[str, ModelInfo]:
    """One entry for each family, by its name: its clean weights, if there are any."""
    found = families(models)
    return {n: kinds.get("clean") or next(iter(kinds.values())) for n, kinds in found.items()}


def select(name_or_path: str, kind: Kind, estimate: QualityEstimate) -> Selection:
    """Return the weights for a picture with this quality estimate.

    `name_or_path` is a family's name; the name of specific weights, or a user's own file,
    is used whatever the picture. A family without the suitable weights gives those it has. Raises
    ModelError for what is neither.
    """
    folder = paths.weights()
    kinds = _known(folder, _modified(folder)).get(name_or_path)
    if kinds is None:
        return Selection(find(name_or_path), NOTHING)
    if kind is Kind.PIXEL:
        why = Text("pixels are repeated, without a network")
        return Selection(kinds.get("clean") or next(iter(kinds.values())), why)
    seen = NOTHING
    if kind is Kind.AUTO:
        kind, seen = _judge(estimate)
        if estimate.of_series:
            seen = Text("{seen}, typical of the series", seen=seen)
    if suitable := kinds.get(kind.value):
        return Selection(suitable, _used(kind, seen), kinds)
    return Selection(next(iter(kinds.values())), _missed(kind, seen), kinds)


def _used(kind: Kind, seen: Text) -> Text:
    if not seen:  # it was chosen
        photo = kind is Kind.PHOTO
        return Text("artefacts are removed") if photo else Text("treated as a sharp original")
    if kind is Kind.PHOTO:
        return Text("{seen}: artefacts are removed", seen=seen)
    return Text("{seen}: treated as a sharp original", seen=seen)


def _missed(kind: Kind, seen: Text) -> Text:
    if not seen:  # it was chosen
        photo = kind is Kind.PHOTO
        return (
            Text("this network can't remove artefacts")
            if photo
            else Text("this network always removes artefacts")
        )
    if kind is Kind.PHOTO:
        return Text("{seen}: this network can't remove artefacts", seen=seen)
    return Text("{seen}: this network always removes artefacts", seen=seen)


@lru_cache(maxsize=4)
def _known(folder: Path, _: int) -> dict[str, dict[str, ModelInfo]]:
    """The families in a folder, read again only when its manifest changes: choosing is frequent."""
    return families(catalogue(folder))


def _modified(folder: Path) -> int:
    try:
        return (folder / "manifest.json").stat().st_mtime_ns
    except OSError:  # reading it reports that it is missing
        return 0


def _judge(estimate: QualityEstimate) -> tuple[Kind, Text]:
    """Return the kind of picture, and the reason."""
    if estimate.pixel_art:
        return Kind.CLEAN, Text("pixel art; choose “Pixel art” to keep its squares")
    quality, file_quality = estimate.quality, estimate.file_quality
    compression, certain = NOTHING, quality == file_quality
    if quality is not None:
        compression = _compression(quality, certain=certain)
        if quality <= _COMPRESSED:
            return Kind.PHOTO, compression
    if estimate.drawn and not certain:  # flat areas look alike in every block, as after JPEG
        compression = NOTHING
    if estimate.drawn:
        return Kind.CLEAN, compression or Text("drawing or text, no photograph")
    if estimate.noise >= _NOISY:
        return Kind.PHOTO, Text("noise of about {levels:.0f} levels", levels=estimate.noise)
    if estimate.sharpness is not None and estimate.sharpness < _SOFT:
        return Kind.PHOTO, Text("blurred or enlarged before")
    return Kind.CLEAN, compression or Text("no traces of compression, noise or blur")


def _compression(quality: int, *, certain: bool) -> Text:
    if certain:
        return Text("JPEG, quality about {quality}", quality=quality)
    return Text("traces of JPEG, quality about {quality}", quality=quality)
