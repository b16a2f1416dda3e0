"""Folders of pictures in one file."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.cli.train import pack
from srgui.errors import TrainingError
from srgui.training.data.pictures import load_pictures


@pytest.fixture
def more(tmp_path: Path, photograph: np.ndarray) -> Path:
    folder = tmp_path / "more"
    folder.mkdir()
    for n in range(2):
        Image.fromarray(photograph[n : n + 40, n : n + 50]).save(folder / f"{n}.png")
    return folder


@pytest.mark.parametrize("coloured", [False, True])
def test_a_packed_file_trains_as_its_folders(
    coloured: bool, pictures: Path, more: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "packed.zip"
    arguments = [str(more), str(pictures), "--out", str(packed)]
    assert pack.main(arguments + ["--colour"] * coloured) == 0
    expected = load_pictures([more, pictures], 24, coloured)
    found = load_pictures([packed], 24, coloured)
    assert found.notes == []
    for mine, theirs in (
        (found.training, expected.training),
        (found.validation, expected.validation),
    ):
        assert len(mine) == len(theirs)
        for one, other in zip(mine, theirs, strict=True):
            assert one.dtype == other.dtype
            # Half a step of a grey picture's 255.
            tolerance = 0 if coloured else 0.5 * 219 / 255**2 + 1e-6
            np.testing.assert_allclose(one.astype(float), other, atol=tolerance)


def test_what_is_no_picture_is_reported_and_left_out(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pictures / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    assert pack.main([str(pictures), "--out", str(tmp_path / "packed.zip")]) == 1
    assert "broken.png" in capsys.readouterr().err
    loaded = load_pictures([tmp_path / "packed.zip"], 24)
    assert len(loaded.training) + len(loaded.validation) == 4


def test_folders_of_the_same_name_are_refused_and_nothing_is_written(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "elsewhere" / pictures.name
    other.mkdir(parents=True)
    assert pack.main([str(pictures), str(other), "--out", str(tmp_path / "packed.zip")]) == 1
    assert "same name" in capsys.readouterr().err
    assert not (tmp_path / "packed.zip").exists()


def test_a_damaged_packed_file_is_refused(pictures: Path, tmp_path: Path) -> None:
    packed = tmp_path / "packed.zip"
    pack.main([str(pictures), "--out", str(packed)])
    packed.write_bytes(packed.read_bytes()[:-100])
    with pytest.raises(TrainingError, match="packed file of pictures, or it is damaged"):
        load_pictures([packed], 24)
