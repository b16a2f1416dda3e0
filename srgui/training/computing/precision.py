"""Training in half precision where the processor has the instructions for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from torch.nn.functional import conv2d, conv_transpose2d, prelu
from torch.overrides import TorchFunctionMode

from srgui.training.options import Precision

_PICTURES = (1, 3)  # numbers of channels


class HalfFeatures(TorchFunctionMode):
    """Inside, features are in bfloat16.

    Pictures, of one plane or three, stay in float32, and so do all sums with them: a convolution of
    a picture computes in float32, and one that makes a picture of features gives it back in
    float32. So the weights, the
    residual, the image branch and the loss are as exact as ever; only features are rounded.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Call `func` with its tensors in the precision that suits it."""
        kwargs = kwargs or {}
        if func in (prelu, torch.prelu):
            return func(args[0], args[1].to(args[0].dtype), **kwargs)
        if func not in (conv2d, conv_transpose2d, torch.conv2d, torch.conv_transpose2d):
            return func(*args, **kwargs)
        from_picture = args[0].shape[1] in _PICTURES
        kind = torch.float32 if from_picture else torch.bfloat16
        result = func(*(a.to(kind) if isinstance(a, torch.Tensor) else a for a in args), **kwargs)
        if result.shape[1] in _PICTURES:
            return result.float()
        return result.bfloat16()


def has_half(device: torch.device) -> bool:
    """True if bfloat16 convolutions are fast there: AVX512-BF16, AMX or a CUDA device of 2020."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    # torch has no public name for these.
    tests = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return device.type == "cpu" and any(getattr(torch.cpu, test, bool)() for test in tests)


def computing(precision: Precision, device: torch.device) -> AbstractContextManager[object]:
    """The context in which a loss is computed: "auto" is fast where `has_half` says so."""
    fast = precision == "fast" or (precision == "auto" and has_half(device))
    return HalfFeatures() if fast else nullcontext()
