"""Settings of the simulated camera that several tests share."""

from srgui.training.options import PhotoOptions

NOTHING = PhotoOptions(blur=0, noise=0, qualities=None, kernels=False)

PARTS = [
    {"blur": 1.6, "blurred": 1.0},
    {"noise": 12.0, "noisy": 1.0},
    {"qualities": (30, 95), "compressed": 1.0},
    {"kernels": True},
]
"""The fields by which each part of the degradation differs from `NOTHING`."""
