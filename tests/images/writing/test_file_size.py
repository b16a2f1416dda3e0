"""The size of a file is known before it is written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from srgui.images import Picture
from srgui.images.writing.file_size import estimated_size
from srgui.images.writing.writer import WriteOptions, write


@pytest.mark.parametrize(("suffix", "quality"), [(".png", 90), (".jpg", 60), (".jpg", 95)])
def test_the_size_of_a_large_file_is_predicted_from_a_part(
    photograph: np.ndarray, tmp_path: Path, suffix: str, quality: int
) -> None:
    tall = np.tile(
        photograph, (1 + 1600 // photograph.shape[0], 1 + 1400 // photograph.shape[1], 1)
    )
    ramp = np.linspace(0.4, 1.0, tall.shape[0])[:, None, None]  # so that its parts differ
    picture = Picture((tall * ramp).astype(np.uint8))
    options = WriteOptions(quality=quality)
    path = tmp_path / f"whole{suffix}"
    write(picture, path, options)
    # Bands begin anew what the format predicts from the rows above.
    assert estimated_size(picture, suffix, options) == pytest.approx(path.stat().st_size, rel=0.1)


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif", ".bmp", ".avif"])
def test_the_size_of_a_small_file_is_exact(
    photograph: np.ndarray, tmp_path: Path, suffix: str
) -> None:
    picture = Picture(np.ascontiguousarray(photograph[:40, :50]))
    path = tmp_path / f"whole{suffix}"
    write(picture, path)
    assert estimated_size(picture, suffix, WriteOptions()) == path.stat().st_size
