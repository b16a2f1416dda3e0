"""The degradation of photographs: blur, reduction, noise and JPEG.

Each part is a function of its own on (H, W, 3) uint8 pictures. `photograph` strings them together
by a fixed recipe of a given strength, for measuring; training draws recipes of its own.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.images import colour

Rgb: TypeAlias = npt.NDArray[np.uint8]
Kernel: TypeAlias = Literal["bicubic", "area", "bilinear", "lanczos"]
Subsampling: TypeAlias = Literal["4:2:0", "4:4:4"]
Strength: TypeAlias = Literal["light", "middle", "strong"]

STRENGTHS: tuple[Strength, ...] = get_args(Strength)

RESAMPLING = {
    "bicubic": Image.Resampling.BICUBIC,
    "area": Image.Resampling.BOX,
    "bilinear": Image.Resampling.BILINEAR,
    "lanczos": Image.Resampling.LANCZOS,
}


@dataclass(frozen=True)
class _Recipe:
    """A fixed degradation."""

    noise: float
    """Sigma in steps of 255."""

    qualities: tuple[int, ...]
    """Of JPEG, one a picture in turn."""

    blur: float = 0.0
    """Sigma in reduced pixels."""

    kernel: Kernel = "bicubic"
    """Of the reduction."""

    correlation: float = 0.0
    """Sigma in pixels of the blur of the noise."""


_RECIPES: dict[Strength, _Recipe] = {
    "light": _Recipe(noise=1, qualities=(85, 90, 95)),
    "middle": _Recipe(noise=3, qualities=(50, 75, 90)),
    "strong": _Recipe(noise=6, qualities=(30, 40, 50), blur=0.6, kernel="area", correlation=0.6),
}


def photograph(rgb: Rgb, scale: int, strength: Strength, number: int) -> Rgb:
    """Return the `number`th picture of a set, (H, W, 3) uint8, as a compressed photograph of 1 /
    `scale` the size; `scale` must divide its sides.

    Light: noise of sigma 1 of 255, JPEG of quality 85, 90 or 95 in turn. Middle: sigma 3, quality
    50, 75 or 90. Strong: blurred (sigma 0.6 reduced pixels), reduced by area, sigma 6 and
    correlated as by demosaicing, quality 30, 40 or 50. All 4:2:0. The same arguments give the
    same pixels, whatever was measured before.
    """
    recipe = _RECIPES[strength]
    rng = np.random.default_rng([scale, number])
    height, width = rgb.shape[0] // scale, rgb.shape[1] // scale
    if recipe.blur:
        rgb = blurred(rgb, recipe.blur * scale, recipe.blur * scale)
    rgb = reduced(rgb, height, width, recipe.kernel)
    rgb = noisy(rgb, recipe.noise, 0.0, recipe.correlation, rng)
    return compressed(rgb, recipe.qualities[number % len(recipe.qualities)])


def blurred(rgb: Rgb, along: float, across: float, angle: float = 0.0) -> Rgb:
    """Return it convolved with a Gaussian of these sigmas, in pixels, along and across `angle`.

    `angle` is in radians. Computed as a product of spectra, mirrored at the borders.
    """
    reach = int(np.ceil(3 * max(along, across)))
    rows, columns = (min(reach, length) for length in rgb.shape[:2])
    padded = np.pad(rgb, ((rows, rows), (columns, columns), (0, 0)), mode="symmetric")
    height, width = padded.shape[:2]
    down = np.fft.fftfreq(height)[:, None]
    right = np.fft.rfftfreq(width)[None, :]
    first = np.cos(angle) * right + np.sin(angle) * down
    second = np.cos(angle) * down - np.sin(angle) * right
    transfer = np.exp(-2 * np.pi**2 * ((along * first) ** 2 + (across * second) ** 2))
    spectrum = np.fft.rfft2(padded.astype(np.float32), axes=(0, 1))
    spectrum *= transfer[..., None].astype(np.float32)
    result = np.fft.irfft2(spectrum, s=(height, width), axes=(0, 1))
    return _bytes(
        result.astype(np.float32)[rows : rows + rgb.shape[0], columns : columns + rgb.shape[1]]
    )


def reduced(rgb: Rgb, height: int, width: int, kernel: Kernel) -> Rgb:
    """Return it at a smaller size by one of Pillow's antialiased kernels.

    Its bicubic is MATLAB's (a = -0.5) inside the borders, in 8 bits after each of two passes.
    """
    return np.asarray(Image.fromarray(rgb).resize((width, height), RESAMPLING[kernel]))


def noisy(rgb: Rgb, read: float, shot: float, correlation: float, rng: np.random.Generator) -> Rgb:
    """Return it with a sensor's noise, the same on luma and on both chroma planes.

    Its variance is that of the electronics, the same everywhere (`read`, a sigma in steps of 255),
    plus that of the photons, in proportion to luma (`shot`, its sigma at white): A. Foi et al.,
    "Practical Poissonian-Gaussian noise modeling and fitting for single-image raw-data", 2008.
    `correlation` is the sigma, in pixels, of the blur that demosaicing leaves in the noise.
    """
    if read <= 0 and shot <= 0:
        return rgb
    planes = colour.rgb_to_ycbcr(rgb.astype(np.float32) / np.float32(255))
    field = rng.standard_normal(planes.shape, dtype=np.float32)
    if correlation > 0:
        field = _correlated(field, correlation)
    luma = np.clip(planes[..., :1], 0, 1)
    planes += field * np.sqrt(np.float32(read**2) + np.float32(shot**2) * luma) / 255
    return _bytes(colour.ycbcr_to_rgb(planes) * 255)


def compressed(rgb: Rgb, quality: int, subsampling: Subsampling = "4:2:0") -> Rgb:
    """Return it saved as a JPEG of this quality (1 to 100, libjpeg's scale) and read again."""
    file = io.BytesIO()
    Image.fromarray(rgb).save(file, "JPEG", quality=quality, subsampling=subsampling)
    with Image.open(file) as image:
        return np.asarray(image)


def _correlated(field: npt.NDArray[np.float32], sigma: float) -> npt.NDArray[np.float32]:
    """White noise of variance 1 after a small Gaussian blur, with that variance again."""
    side = np.exp(-1 / (2 * sigma**2))
    kernel = np.array([side, 1, side], np.float32)
    kernel /= np.sqrt((kernel**2).sum())
    for axis in (0, 1):
        # Noise has no borders to respect: it may wrap around.
        neighbours = np.roll(field, 1, axis) + np.roll(field, -1, axis)
        field = kernel[1] * field + kernel[0] * neighbours
    return field


def _bytes(values: npt.NDArray[np.float32]) -> Rgb:
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)
