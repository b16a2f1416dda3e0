"""PyTorch files of architectures that the package spandrel knows."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from srgui.engine.upscaler import Upscaler
from srgui.errors import ModelError
from srgui.models.importers.anything import read_network
from srgui.runtimes.opaque import pytorch_weights

needs_spandrel = pytest.mark.skipif(
    importlib.util.find_spec("spandrel") is None, reason="needs spandrel (extra spandrel)"
)


def esrgan(filters: int = 8) -> dict[str, torch.Tensor]:
    """The state dict of ESRGAN's generator for 2x by its names, with a block and few filters.

    It enlarges like repetition: only the last path from the input is there.
    """
    torch.manual_seed(0)

    def conv(inputs: int, outputs: int) -> nn.Conv2d:
        return nn.Conv2d(inputs, outputs, 3, padding=1)

    grow = 32  # which the architecture fixes
    layers = {"model.0": conv(3, filters), "model.1.sub.1": conv(filters, filters)}
    for block in (1, 2, 3):
        for number in range(5):
            name = f"model.1.sub.0.RDB{block}.conv{number + 1}.0"
            outputs = filters if number == 4 else grow
            layers[name] = conv(filters + number * grow, outputs)
    layers |= {"model.3": conv(filters, filters), "model.5": conv(filters, filters)}
    layers["model.7"] = conv(filters, 3)
    with torch.no_grad():
        for name, layer in layers.items():
            layer.weight.mul_(0.02)
            layer.bias.zero_()
            if "sub" not in name:
                for channel in range(3):
                    layer.weight[channel, channel, 1, 1] = 1.0
    return {
        f"{name}.{key}": value
        for name, layer in layers.items()
        for key, value in layer.state_dict().items()
    }


@pytest.mark.slow  # importing spandrel takes seconds
@needs_spandrel
@pytest.mark.parametrize("kind", ["pth", "ema", "safetensors"])
def test_a_network_of_another_architecture_enlarges(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("net.safetensors" if kind == "safetensors" else "net.pth")
    if kind == "safetensors":
        save_file(esrgan(), path)
    else:
        torch.save(esrgan() if kind == "pth" else {"params_ema": esrgan()}, path)
    imported = read_network(path)
    opaque = imported.program.graph.opaque
    assert (opaque.engine, opaque.factor, opaque.channels, opaque.colour) == (
        "pytorch",
        2,
        3,
        "rgb",
    )
    # Of the convolutions, of which the last two see four times as many pixels.
    weights = {name: t.numel() for name, t in esrgan().items() if name.endswith("weight")}
    large = sum(weights[f"model.{number}.weight"] for number in (3, 5, 7))
    assert opaque.work == sum(weights.values()) + 3 * large
    imported.save(tmp_path / "own.safetensors", {})
    if kind == "pth":
        image = np.random.default_rng(0).integers(64, 192, (40, 50, 3), dtype=np.uint8)
        result = Upscaler.load(str(tmp_path / "own.safetensors")).upscale(image, 2)
        repeated = image.repeat(2, axis=0).repeat(2, axis=1).astype(int)
        assert np.abs(result - repeated)[4:-4, 4:-4].mean() < 16


@pytest.mark.slow
@needs_spandrel
def test_a_span_network_is_read_and_enlarges(tmp_path: Path) -> None:
    """With random weights, but for the path by which it repeats its input."""
    pytorch_weights.package()  # also beside a torchvision that was built for another torch
    from spandrel.architectures.SPAN import SPAN

    torch.manual_seed(1)
    filters, factor = 8, 2
    network = SPAN(num_in_ch=3, num_out_ch=3, feature_channels=filters, upscale=factor)
    state = {name: tensor * 0.1 for name, tensor in network.state_dict().items()}
    for name in ("conv_1.conv.2.weight", "conv_1.sk.weight", "upsampler.0.weight"):
        state[name] = torch.zeros_like(state[name])
    for channel, mean in enumerate((0.4488, 0.4371, 0.4040)):  # which the network takes away
        phases = slice(channel * factor**2, (channel + 1) * factor**2)
        state["conv_1.sk.weight"][channel, channel] = 1.0
        state["conv_cat.weight"][channel, channel] = 1.0
        state["upsampler.0.weight"][phases, channel, 1, 1] = 1 / 255
        state["upsampler.0.bias"][phases] = mean
    torch.save({"params": state}, tmp_path / "span.pth")
    imported = read_network(tmp_path / "span.pth")
    opaque = imported.program.graph.opaque
    assert (opaque.engine, opaque.factor, opaque.colour) == ("pytorch", factor, "rgb")
    assert not opaque.everywhere
    imported.save(tmp_path / "own.safetensors", {})
    image = np.random.default_rng(0).integers(64, 192, (24, 30, 3), dtype=np.uint8)
    result = Upscaler.load(str(tmp_path / "own.safetensors")).upscale(image, factor)
    repeated = image.repeat(factor, axis=0).repeat(factor, axis=1).astype(int)
    assert np.abs(result - repeated).mean() < 16


def test_without_the_package_the_error_names_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.save(esrgan(), tmp_path / "net.pth")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ModelError) as caught:
        read_network(tmp_path / "net.pth")
    assert "its tensors (" in str(caught.value)
    assert str(caught.value).endswith(
        "Run pip install 'srgui[spandrel]' to import other architectures."
    )
    assert "\n" not in str(caught.value)


@pytest.mark.slow
@needs_spandrel
def test_weights_of_no_known_architecture_are_refused(tmp_path: Path) -> None:
    torch.save({"a.weight": torch.ones(8, 8), "b.table": torch.arange(4)}, tmp_path / "net.pth")
    with pytest.raises(ModelError, match="architecture is not known to spandrel either"):
        read_network(tmp_path / "net.pth")


def test_no_code_in_a_file_of_another_architecture_is_run(tmp_path: Path) -> None:
    """Before spandrel sees anything, the file is read as data."""

    class Harmful:
        def __reduce__(self) -> tuple[object, ...]:
            return Path.touch, (tmp_path / "harm",)

    torch.save({"params": esrgan(), "more": Harmful()}, tmp_path / "net.pth")
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setattr(importlib.util, "find_spec", lambda _: None)
        with pytest.raises(ModelError):
            read_network(tmp_path / "net.pth")
    assert not (tmp_path / "harm").exists()
