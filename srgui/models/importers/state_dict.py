"""State dicts out of PyTorch's files. Code that a pickle may contain is named, never run."""

from __future__ import annotations

import pickle
import pickletools
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

import torch
from torch import Tensor

from srgui.models.importers.limits import TooLargeError, check_archive, check_pickles
from srgui.texts import NOTHING, Text

_WRAPPERS = ("state_dict", "model", "model_state_dict", "params_ema", "params", "net", "network")
_PARALLEL = "module."  # before every name, where several cards trained
_HARMLESS = ("torch._utils", "torch.storage", "collections", "torch.Size", "torch.device")
_NAMED = 4  # parts of a file that a sentence lists
_SAVE = Text(
    "Save its weights alone, in the program that it comes from: "
    "torch.save(model.state_dict(), FILE)."
)


class StateDictError(ValueError):
    """A PyTorch file without a state dict that can be read; `why`, and the `remedy` if any."""

    def __init__(self, why: Text, remedy: Text = NOTHING) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


def read_state_dict(path: Path) -> Mapping[str, Tensor]:
    """The tensors of a file that torch.save wrote, by their names.

    A state dict inside a checkpoint is found there, and "module." before its names is removed.
    Raises StateDictError for everything else, before it takes more than four times the file's size
    and 64 MB.
    """
    content = _content(path)
    state = _unwrapped(content)
    if state is None:
        raise StateDictError(
            Text(
                "it is not a plain state dict: it contains {described}",
                described=_described(content),
            ),
            _SAVE,
        )
    if all(name.startswith(_PARALLEL) for name in state):
        return {name.removeprefix(_PARALLEL): tensor for name, tensor in state.items()}
    return state


def _content(path: Path) -> object:
    try:
        (check_archive if zipfile.is_zipfile(path) else check_pickles)(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about protocols: an error follows if it matters
            return torch.load(path, map_location="cpu", weights_only=True)
    except TooLargeError as error:
        raise StateDictError(error.why) from None
    except pickle.UnpicklingError:
        code = next(_code(path), "")
        if not code:
            raise StateDictError(
                Text("it is damaged, or contains more than plain tensors"), _SAVE
            ) from None
        raise StateDictError(
            Text(
                "it contains a whole object with its program code ({code}), which is not run",
                code=code,
            ),
            _SAVE,
        ) from None
    except MemoryError:
        raise
    except Exception as error:  # damaged files raise errors of every kind in torch's reader
        if _is_script(path):
            why = Text("it is a network with its program (TorchScript), which is not run")
            raise StateDictError(why, _SAVE) from None
        raise StateDictError(Text("it is damaged")) from error


def _is_script(path: Path) -> bool:
    """Return whether torch.jit.save wrote the file: a program with its tensors."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any(name.endswith("/constants.pkl") for name in archive.namelist())


def _unwrapped(content: object) -> Mapping[str, Tensor] | None:
    """The state dict in `content` or in one of the usual places below it."""
    for _ in range(3):
        if not isinstance(content, Mapping):
            return None
        if content and all(isinstance(k, str) and _is_plain(v) for k, v in content.items()):
            return content
        inner = [content[key] for key in _WRAPPERS if isinstance(content.get(key), Mapping)]
        content = inner[0] if inner else None
    return None


def _is_plain(value: object) -> bool:
    return isinstance(value, Tensor) and value.layout == torch.strided and value.is_floating_point()


def _described(content: object) -> Text:
    if not isinstance(content, Mapping):
        return Text("a single tensor") if isinstance(content, Tensor) else Text("something else")
    names = [repr(str(key)[:40]) for key in content]
    first = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        return Text("{names} and {count} more", names=first, count=len(names) - _NAMED)
    return Text("{names}", names=first) if first else Text("nothing")


def _code(path: Path) -> Iterator[str]:
    """The names of program code that the pickles of a file call for."""
    if not zipfile.is_zipfile(path):
        with path.open("rb") as file:
            for _ in range(4):
                yield from _called(file)
        return
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith("data.pkl"):
                with archive.open(name) as part:
                    yield from _called(part)


def _called(file: IO[bytes]) -> Iterator[str]:
    texts: list[str] = []
    try:
        for opcode, argument, _ in pickletools.genops(file):
            if opcode.name == "GLOBAL":
                name = str(argument).replace(" ", ".")
            elif opcode.name == "STACK_GLOBAL":
                name = ".".join(texts[-2:])
            else:
                texts += [argument] if isinstance(argument, str) else []
                continue
            if not name.startswith(_HARMLESS) and not name.endswith("Storage"):
                yield name
    except (ValueError, EOFError):
        return
