"""Fixtures that several test folders share."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

# There is a test for every processor: threads of one that wait for each other would only hinder the
# other. Besides, into how many tiles a run is cut depends on their number. NumPy and torch read
# this when they are imported.
for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as srgui does, before torch is loaded
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis  # noqa: E402
import numpy as np  # noqa: E402
import pytest  # noqa: E402

# The same examples in every run, however long one takes on a busy machine.
hypothesis.settings.register_profile("srgui", derandomize=True, deadline=None)
hypothesis.settings.load_profile("srgui")

# In a background job the shell has SIGINT ignored, and every child would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two workers for folders; none for single files, which end before workers have started."""
    named = [Path(argument.partition("::")[0]) for argument in config.args]
    return 0 if all(path.is_file() for path in named) else min(2, os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left alone with it at the end."""
    items.sort(key=lambda item: "mypy" not in item.name)


SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def _shared(*parts: str) -> Path:
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs ../shared/{'/'.join(parts)}, which is not here")
    return path


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep measurements of runtimes apart from the person's own; all workers share them."""
    place = tmp_path_factory.getbasetemp()
    cache = (place.parent if "PYTEST_XDIST_WORKER" in os.environ else place) / "cache"
    cache.mkdir(exist_ok=True)
    os.environ["XDG_CACHE_HOME"] = str(cache)
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))  # nor imported networks


@pytest.fixture(autouse=True)
def _measure_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure runtimes before the first picture instead of behind it: tests compare results, and
    those of different runtimes are rounded differently.
    """
    from srgui.engine.compute_options import ComputeOptions

    load = ComputeOptions.load
    monkeypatch.setattr(ComputeOptions, "load", lambda options, model, **_: load(options, model))


@pytest.fixture(scope="session")
def set5() -> Path:
    """The folder of the five test pictures of the papers."""
    return _shared("data", "Set5")


@pytest.fixture
def set14() -> Path:
    """The folder of the fourteen test pictures of the papers."""
    return _shared("data", "Set14")


@pytest.fixture
def bsds200() -> Path:
    """The folder of BSDS200's training pictures."""
    return _shared("data", "BSDS200")


@pytest.fixture
def cases() -> Path:
    """The folder of small pictures that are known to go wrong."""
    return _shared("cases")


@pytest.fixture
def reference_weights() -> Path:
    """The folder of the published weights."""
    return _shared("reference-weights")


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20261122)


@pytest.fixture(scope="session")
def photograph() -> np.ndarray:
    """A real public-domain photograph, (H, W, 3) uint8, that scikit-image's wheel carries."""
    from skimage import data

    return np.ascontiguousarray(data.astronaut()[96:224, 160:320])


@pytest.fixture
def photo_weights(tmp_path_factory, monkeypatch) -> Path:
    """A catalogue in which LapSRN alone has photograph weights: small untrained ones."""
    import torch

    from srgui import paths
    from srgui.models.weights import save
    from srgui.networks.lapsrn import LapSRN

    shipped = paths.weights()
    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(1)
    network = LapSRN((1, 1, 1), 4)
    digest = save(folder / "lapsrn-photo.safetensors", network, (2, 4, 8))
    entries = json.loads((shipped / "manifest.json").read_text(encoding="utf-8"))["models"]
    clean = [
        {**entry, "file": str(shipped / entry["file"])}
        for entry in entries
        if entry.get("kind", "clean") == "clean"
    ]
    photo = {
        **clean[0],
        "name": "lapsrn-photo",
        "kind": "photo",
        "file": "lapsrn-photo.safetensors",
        "hyperparameters": network.hyperparameters,
        "sha256": digest,
        "figures": {},
    }
    models = {"models": [*clean, photo]}
    (folder / "manifest.json").write_text(json.dumps(models), encoding="utf-8")
    monkeypatch.setattr(paths, "weights", lambda: folder)
    return folder


@pytest.fixture
def squeezenet(tmp_path: Path) -> Path:
    """A file with the weights of an untrained SqueezeNet 1.1."""
    import torch
    from safetensors.torch import save_file

    generator = torch.Generator().manual_seed(4)
    tensors: dict[str, torch.Tensor] = {}

    def layer(name: str, outputs: int, inputs: int, side: int) -> None:
        spread = (2 / (inputs * side * side)) ** 0.5
        weight = torch.randn(outputs, inputs, side, side, generator=generator) * spread
        tensors[f"{name}.weight"] = weight.half()
        tensors[f"{name}.bias"] = torch.zeros(outputs, dtype=torch.float16)

    layer("conv1", 64, 3, 3)
    inputs = 64
    for number, (squeezed, expanded) in enumerate(
        [(16, 64), (16, 64), (32, 128), (32, 128), (48, 192), (48, 192), (64, 256), (64, 256)], 2
    ):
        layer(f"fire{number}.squeeze1x1", squeezed, inputs, 1)
        layer(f"fire{number}.expand1x1", expanded, squeezed, 1)
        layer(f"fire{number}.expand3x3", expanded, squeezed, 3)
        inputs = 2 * expanded
    path = tmp_path / "squeezenet.safetensors"
    save_file(tensors, path)
    return path
