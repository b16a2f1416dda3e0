"""Installed packages with networks, for tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from srgui.networks import plugins

Install = Callable[[str, Mapping[str, str], Mapping[str, str]], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a package of this name: its modules' sources, and its entry points."""
    site = tmp_path / "site-packages"
    site.mkdir()
    monkeypatch.syspath_prepend(site)

    def make(name: str, sources: Mapping[str, str], networks: Mapping[str, str]) -> None:
        for module, source in sources.items():
            (site / f"{module}.py").write_text(source, encoding="utf-8")
        info = site / f"{name.replace('-', '_')}-1.0.dist-info"
        info.mkdir()
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
        (info / "METADATA").write_text(metadata, encoding="utf-8")
        points = "\n".join(f"{key} = {value}" for key, value in networks.items())
        text = f"[{plugins.GROUP}]\n{points}\n"
        (info / "entry_points.txt").write_text(text, encoding="utf-8")
        plugins.plugins.cache_clear()

    plugins.plugins.cache_clear()
    yield make
    plugins.plugins.cache_clear()
