"""NIQE against a plain computation with scipy, and its files."""

import math
import sys

import numpy as np
import pytest
from scipy.io import savemat
from scipy.ndimage import gaussian_filter
from scipy.special import gamma
from skimage.util import view_as_blocks

from srgui.errors import OptionError
from srgui.evaluation.measures.local_contrast import normalised
from srgui.evaluation.measures.niqe import Niqe, read_niqe
from srgui.images import bicubic


@pytest.fixture
def statistics(rng):
    factors = rng.normal(size=(36, 36))
    return rng.random(36), factors @ factors.T


@pytest.fixture
def plane(photograph):
    return np.tile(photograph[:120, :110, 1].astype(np.float64), (2, 3))


def coefficients(plane):
    def blur(values):
        return gaussian_filter(values, 7 / 6, mode="nearest", radius=3)

    mean = blur(plane)
    return (plane - mean) / (np.sqrt(np.abs(blur(plane**2) - mean**2)) + 1)


def fitted(values):
    """Shape, mean and scales of an asymmetric generalised Gaussian, by the paper's formulas."""
    values = values.ravel()
    left = math.sqrt(np.mean(values[values < 0] ** 2))
    right = math.sqrt(np.mean(values[values > 0] ** 2))
    ratio = left / right
    moment = np.mean(np.abs(values)) ** 2 / np.mean(values**2)
    moment *= (ratio**3 + 1) * (ratio + 1) / (ratio**2 + 1) ** 2
    shapes = np.arange(200, 10001) / 1000
    expected = gamma(2 / shapes) ** 2 / (gamma(1 / shapes) * gamma(3 / shapes))
    shape = shapes[np.argmin(np.abs(expected - moment))]
    scale = math.sqrt(gamma(1 / shape) / gamma(3 / shape))
    mean = (right - left) * scale * gamma(2 / shape) / gamma(1 / shape)
    return shape, mean, left * scale, right * scale


def features(block):
    shape, _, left, right = fitted(block)
    found = [shape, (left + right) / 2]
    for rows, columns in ((0, 1), (1, 0), (1, 1), (1, -1)):
        found.extend(fitted(block * np.roll(np.roll(block, rows, 0), columns, 1)))
    return found


def reference(plane, mean, covariance):
    rows, columns = plane.shape[0] // 96, plane.shape[1] // 96
    plane = plane[: rows * 96, : columns * 96]
    half = bicubic.resize(plane, rows * 48, columns * 48)
    both = [
        [features(b) for line in view_as_blocks(coefficients(p), (s, s)) for b in line]
        for p, s in ((plane, 96), (half, 48))
    ]
    table = np.hstack(both)
    off = table.mean(axis=0) - mean
    pooled = (np.cov(table.T) + covariance) / 2
    return math.sqrt(off @ np.linalg.solve(pooled, off))


def test_the_coefficients_are_those_of_scipys_gaussian(plane):
    np.testing.assert_allclose(normalised(plane), coefficients(plane), atol=1e-8)


def test_it_is_what_the_formulas_give(plane, statistics):
    assert Niqe(*statistics)(plane) == pytest.approx(reference(plane, *statistics), rel=1e-6)


def test_what_exceeds_whole_blocks_does_not_count(plane, statistics):
    niqe = Niqe(*statistics)
    assert niqe(plane) == niqe(plane[:192, :288].astype(np.uint8))


def test_blocks_without_contrast_do_not_count_in_the_covariance(plane, statistics):
    plane = plane.copy()
    plane[:96, :96] = 200
    assert math.isfinite(Niqe(*statistics)(plane))


@pytest.mark.parametrize("shape", [(95, 400), (96, 191)])
def test_less_than_two_blocks_are_too_few(statistics, shape):
    assert math.isnan(Niqe(*statistics)(np.zeros(shape)))


def test_a_flat_picture_has_none(statistics):
    assert math.isnan(Niqe(*statistics)(np.full((192, 192), 128.0)))


@pytest.mark.parametrize("name", ["a.npz", "a.mat"])
def test_the_published_files_are_read(tmp_path, statistics, name):
    mean, covariance = statistics
    path = tmp_path / name
    if name == "a.mat":
        savemat(path, {"mu_prisparam": mean[None], "cov_prisparam": covariance})
    else:
        window = np.zeros((7, 7))
        np.savez(path, mu_pris_param=mean[None], cov_pris_param=covariance, gaussian_window=window)
    niqe = read_niqe(path)
    np.testing.assert_array_equal(niqe.mean, mean)
    np.testing.assert_array_equal(niqe.covariance, covariance)


@pytest.mark.parametrize("name", ["a.npz", "a.mat"])
@pytest.mark.parametrize("content", [b"", b"nonsense" * 100, None], ids=["empty", "bad", "none"])
def test_a_bad_file_is_refused_in_a_sentence(tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    why = "no such file" if content is None else "damaged or of another kind"
    with pytest.raises(OptionError, match=f"Can't read NIQE's parameters from .*{name}: .*{why}"):
        read_niqe(tmp_path / name)


def test_statistics_of_another_size_are_refused(tmp_path, statistics):
    mean, covariance = statistics
    for wrong in ((mean[:35], covariance), (mean, covariance[:, :35]), (mean * np.nan, covariance)):
        np.savez(tmp_path / "a.npz", mu_pris_param=wrong[0], cov_pris_param=wrong[1])
        with pytest.raises(OptionError, match="statistics of 36 features"):
            read_niqe(tmp_path / "a.npz")


def test_without_scipy_matlabs_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy.io", None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[research\]'"):
        read_niqe(tmp_path / "a.mat")
