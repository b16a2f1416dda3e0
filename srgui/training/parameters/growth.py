"""Growing a trained network: more recursions, more filters, more convolutions.

Widening keeps the function (T. Chen, I. Goodfellow, J. Shlens, "Net2Net", ICLR 2016).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import pad

from srgui.errors import TrainingError
from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.networks.registry import NETWORKS, name_of
from srgui.texts import Text


def depth_name(network: str) -> str | None:
    """The hyper-parameter that says how often `network` recurs; None for LapSRN."""
    return {"drrn": "units", "drcn": "recursions", "mslapsrn": "recursions"}.get(network)


def with_depth(network: Network, depth: int) -> Network:
    """A copy of a recursive network with another number of recursions (DRCN) or units (DRRN).

    The weights are shared by all recursions, so they stay. Further ensemble weights of DRCN start
    at zero, which keeps its function; when the number falls, the rest is scaled to the same sum.
    """
    key = depth_name(name_of(network))
    if key is None:
        raise TrainingError(Text("Can't change the number of recursions"), Text("LapSRN has none"))
    grown = _build(network, {key: depth})
    state = network.state_dict()
    if isinstance(network, DRCN) and not network.basic:
        old = state["ensemble"]
        new = torch.zeros(depth, dtype=old.dtype, device=old.device)
        new[: len(old)] = old[:depth]
        state["ensemble"] = new * (old.sum() / new.sum()) if depth < len(old) else new
    grown.load_state_dict(state)
    return grown


def with_filters(network: Network, filters: int, seed: int = 0) -> Network:
    """A copy of `network` with more filters that computes the same function.

    Every new channel copies an old one. What reads them shares its weight between the copies, in
    unequal random parts, so that the copies learn different things from there on.
    """
    old = network.hyperparameters["filters"]
    if filters < old:
        raise TrainingError(
            Text("Can't narrow a network of {old} filters to {filters}", old=old, filters=filters)
        )
    generator = torch.Generator().manual_seed(seed)
    extra = torch.arange(filters - old) % old
    source = torch.cat([torch.arange(old), extra])
    part = 0.25 + torch.rand(filters, generator=generator)
    share = part / torch.zeros(old).index_add_(0, source, part)[source]
    grown = _build(network, {"filters": filters})
    state = {name: tensor.cpu() for name, tensor in network.state_dict().items()}
    for name, target in grown.state_dict().items():
        state[name] = _widened(state[name], target.shape, source, share, _is_transposed(name))
    grown.load_state_dict(state)
    return grown


def _widened(
    tensor: Tensor, shape: torch.Size, source: Tensor, share: Tensor, transposed: bool
) -> Tensor:
    """Copy along the outputs, copy and share along the inputs, wherever the shape has grown."""
    inputs, outputs = (0, 1) if transposed else (1, 0)
    if tensor.dim() > 0 and tensor.shape[outputs] != shape[outputs]:
        tensor = tensor.index_select(outputs, source)
    if tensor.dim() == 4 and tensor.shape[inputs] != shape[inputs]:
        sizes = [1] * 4
        sizes[inputs] = len(share)
        tensor = tensor.index_select(inputs, source) * share.reshape(sizes)
    return tensor


def _is_transposed(name: str) -> bool:
    return name.endswith(("upsample.weight", "enlarge.weight"))


def with_depths(network: LapSRN, depths: tuple[int, ...]) -> LapSRN:
    """A copy of a LapSRN with more levels, and with more convolutions in its levels.

    A new level begins as a copy of the last one, which does the same at half the size. New
    convolutions follow the old ones of their level, close to the identity. A LeakyReLU after an
    identity shrinks what is below zero once more, so the function changes a little and some
    iterations win it back.
    """
    old = tuple(network.hyperparameters["depths"])
    copied = old + old[-1:] * (len(depths) - len(old))
    if len(depths) < len(old) or any(new < was for new, was in zip(depths, copied, strict=True)):
        raise TrainingError(
            Text("Can't grow levels of {old} convolutions to {depths}", old=old, depths=depths),
            Text("levels can't be removed or made shorter"),
        )
    grown = _build(network, {"depths": list(depths)})
    for module in grown.modules():
        if isinstance(module, nn.Conv2d) and module.in_channels == module.out_channels > 1:
            _near_identity(module)
    missing, unexpected = grown.load_state_dict(_with_levels(network, len(depths)), strict=False)
    assert not unexpected, unexpected
    assert all(".convs." in name for name in missing), missing
    assert isinstance(grown, LapSRN)
    return grown


def _with_levels(network: LapSRN, count: int) -> dict[str, Tensor]:
    """The weights of a LapSRN with copies of its last level, up to this number of levels."""
    state = network.state_dict()
    last = len(network.levels) - 1
    for level in range(last + 1, count):
        for name in [name for name in state if name.startswith(f"levels.{last}.")]:
            state[name.replace(str(last), str(level), 1)] = state[name].clone()
    return state


@torch.no_grad()
def _near_identity(conv: nn.Conv2d) -> None:
    noise = torch.empty_like(conv.weight)
    nn.init.kaiming_normal_(noise, nonlinearity="relu")
    nn.init.dirac_(conv.weight)
    conv.weight.add_(noise, alpha=0.1)


def with_kernel(network: Network, kernel: int) -> Network:
    """A copy of a LapSRN whose larger `kernel` doubles the features; it computes the same function.

    The old kernel is framed by zeros; its first row and column meet the pixels they met before.
    """
    grown = _build(network, {"kernel": kernel})
    state = network.state_dict()
    for name, target in grown.state_dict().items():
        spare = target.shape[-1] - state[name].shape[-1] if target.dim() == 4 else 0
        if spare < 0:
            raise TrainingError(
                Text("Can't make a kernel of 4 pixels a side smaller"),
                remedy=Text("Leave out --kernel."),
            )
        if spare:
            before = (spare + 1) // 2
            state[name] = pad(state[name], (before, spare - before) * 2)
    grown.load_state_dict(state)
    return grown


def adapt(network: Network, hyperparameters: Mapping[str, object]) -> Network:
    """`network` grown to these hyper-parameters; TrainingError where growth can't lead there."""
    wanted = {**network.hyperparameters, **hyperparameters}
    for name, grow in _GROWTHS if type(network) in NETWORKS.values() else ():
        if name in wanted and wanted[name] != network.hyperparameters[name]:
            network = grow(network, wanted[name])
    for name, value in wanted.items():
        if network.hyperparameters.get(name) != value:
            raise TrainingError(
                Text("Can't start from that network"),
                Text(
                    "its {name} is {found!r}, not {wanted!r}",
                    name=name,
                    found=network.hyperparameters.get(name),
                    wanted=value,
                ),
            )
    return network


def _grow_depths(network: Network, depths: list[int]) -> Network:
    assert isinstance(network, LapSRN)
    return with_depths(network, tuple(depths))


_GROWTHS: tuple[tuple[str, Callable[[Network, Any], Network]], ...] = (
    ("filters", with_filters),
    ("units", with_depth),
    ("recursions", with_depth),
    ("depths", _grow_depths),
    ("kernel", with_kernel),
)


def _name(network: Network) -> str:
    return name_of(network)


def _build(network: Network, changes: Mapping[str, object]) -> Network:
    return type(network)(**{**network.hyperparameters, **changes})
