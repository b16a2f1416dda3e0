"""Networks of the user's own, in a folder of the test."""

from __future__ import annotations

from pathlib import Path

import pytest

from srgui.evaluation.importing import ImportOptions, import_network
from tests.models.importers.opaque_files import save_ncnn


@pytest.fixture(scope="session")
def community(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of ncnn that enlarges twofold, as srgui stores it."""
    folder = tmp_path_factory.mktemp("community")
    output = folder / "community.safetensors"
    import_network(save_ncnn(folder), ImportOptions(output=output))
    return output


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
