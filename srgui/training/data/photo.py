"""Degrading originals as photographs are: the random recipes that a network is trained on."""

from __future__ import annotations

import numpy as np

from srgui.evaluation.degradation import Kernel, Rgb, blurred, compressed, noisy, reduced
from srgui.training.options import PhotoOptions

MARGIN = 8  # reduced pixels drawn beyond a patch, so that JPEG's blocks may begin anywhere on it

# All draws favour what is mild, because that is common: a network that expects the worst of every
# picture smooths the good ones.

# How often each kernel reduces; cameras and programs differ.
KERNELS: dict[Kernel, float] = {"bicubic": 0.5, "area": 0.2, "bilinear": 0.1, "lanczos": 0.2}
ANISOTROPIC = 0.5  # of the blurred samples
CORRELATED = 0.5  # of the noisy samples
DEMOSAICED = 0.6  # reduced pixels: the sigma of the noise's correlation
TWICE = 0.1  # of the compressed samples are compressed two times
FULL_CHROMA = 0.3  # of the compressed samples keep their chroma whole (4:4:4)


def degraded(
    original: Rgb, scale: int, options: PhotoOptions, rng: np.random.Generator
) -> tuple[Rgb, int, int]:
    """A reduced photograph of an original (H, W, 3) uint8, and where in it the sample begins.

    `scale` must divide the sides. Returns (h, w, 3) uint8, `MARGIN` reduced pixels larger than the
    sample, and the row and column, 0 to `MARGIN`, of the sample's corner in it.
    """
    height, width = original.shape[0] // scale, original.shape[1] // scale
    if options.blur and rng.random() < options.blurred:
        along = options.blur * rng.random() ** 3
        across = along * (rng.uniform(0.3, 1) if rng.random() < ANISOTROPIC else 1)
        original = blurred(original, along * scale, across * scale, rng.uniform(0, np.pi))
    kernel: Kernel = "bicubic"
    if options.kernels:
        kernel = rng.choice(np.array(list(KERNELS)), p=list(KERNELS.values()))
    low = reduced(original, height, width, kernel)
    if options.noise and rng.random() < options.noisy:
        sigma = min(abs(rng.normal(0, options.noise / 4)), options.noise)
        shot = rng.random()  # the photons' share of the variance
        correlation = DEMOSAICED if rng.random() < CORRELATED else 0.0
        low = noisy(low, sigma * np.sqrt(1 - shot), sigma * np.sqrt(2 * shot), correlation, rng)
    top = left = 0
    if options.qualities and rng.random() < options.compressed:
        if rng.random() < TWICE:
            low = _compressed(low, options.qualities, rng)
            top, left = (int(n) for n in rng.integers(0, MARGIN, 2))
            low = low[top:, left:]
        low = _compressed(low, options.qualities, rng)
        low = np.pad(low, ((top, 0), (left, 0), (0, 0)), mode="edge")
    top, left = (int(rng.integers(first, MARGIN + 1)) for first in (top, left))
    return low, top, left


def _compressed(low: Rgb, qualities: tuple[int, int], rng: np.random.Generator) -> Rgb:
    worst, best = qualities
    quality = round(best - (best - worst) * rng.random() ** 1.5)
    return compressed(low, quality, "4:4:4" if rng.random() < FULL_CHROMA else "4:2:0")
