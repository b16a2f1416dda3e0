"""Pickles read as data: an interpreter that builds containers and names classes, and calls nothing.

Python's own unpickler imports and calls what a file names. Here every class and function is only a
name, and what a pickle would make by calling it is an `Inert` stand-in that has the arguments and
attributes. The few calls that merely shape data (tensors, arrays, ordered dicts) are understood.
"""

from __future__ import annotations

import mmap
import pickletools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import prod
from typing import IO, Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from srgui.models.importers.reading.limits import TooLargeError

_STEPS = 300_000  # of the machine; a network of a hundred layers takes thirty thousand
_DEEPEST = 40  # nested objects that are looked into
_MOST_VALUES = 200_000  # looked at in all
_ARRAY_KINDS = "fiub"  # of NumPy's dtypes: numbers alone


class PickleError(ValueError):
    """The bytes are no intact pickle."""


@dataclass(eq=False)
class Inert:
    """An object of a class that is not loaded, or what a call that is not made would give."""

    name: str
    """The class or function, such as "lapsrn.Net"."""
    arguments: Any = ()
    """Those of the call."""
    attributes: dict[Any, Any] = field(default_factory=dict)
    """Those that the pickle sets."""


@dataclass(frozen=True, eq=False)
class Storage:
    """The numbers that tensors of a PyTorch file share."""

    kind: str
    """The name of its type, such as "FloatStorage"."""
    key: str
    """Its name in the file."""


@dataclass(frozen=True, eq=False)
class Tensor:
    """A tensor of a PyTorch file, whose numbers are not read yet."""

    storage: Storage
    offset: int
    """Index of its first number in the storage."""
    size: tuple[int, ...]
    stride: tuple[int, ...]


Value: TypeAlias = Tensor | npt.NDArray[Any]


def load(source: IO[bytes] | mmap.mmap) -> Any:
    """Return the object of the next pickle in `source`, a file in memory or a memory map.

    It consists of None, numbers, strings, bytes, dicts, lists, tuples, NumPy arrays, `Tensor` and
    `Inert`. Raises PickleError, and TooLargeError for more steps than any network needs.
    """
    try:
        return _Machine().run(source)
    except (TooLargeError, MemoryError):
        raise
    except Exception as error:  # whatever a damaged pickle makes of the machine
        raise PickleError(str(error)) from error


def values(tree: Any) -> Iterator[tuple[str, Value]]:
    """Yield the tensors and arrays in a tree by their dotted names, such as "conv.weight".

    Attributes of modules have the names that a state dict gives them.
    """
    left = [_MOST_VALUES]

    def walk(node: Any, name: str, above: tuple[int, ...]) -> Iterator[tuple[str, Value]]:
        left[0] -= 1
        if left[0] < 0:
            raise TooLargeError
        if isinstance(node, Tensor | np.ndarray):
            yield name, node
        elif id(node) not in above and len(above) < _DEEPEST:
            for key, child in _children(node):
                dotted = f"{name}.{key}" if name and key else f"{name}{key}"
                yield from walk(child, dotted, (*above, id(node)))

    yield from walk(tree, "", ())


def names_of_code(tree: Any) -> Iterator[str]:
    """Yield the names of the classes and functions that a tree's stand-ins stand for."""
    seen: set[int] = set()
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Inert):
            yield node.name
        waiting.extend(child for _, child in _children(node))


def _children(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, Inert):
        node = node.attributes
        if isinstance(node.get("_modules"), Mapping):  # of torch.nn.Module
            for part in ("_parameters", "_buffers", "_modules"):
                yield "", node.get(part)
            return
    if isinstance(node, Mapping):
        yield from ((str(key), child) for key, child in node.items())
    elif isinstance(node, list | tuple):
        yield from ((str(number), child) for number, child in enumerate(node))


class _Mark:
    """Marks the beginning of a group on the stack."""


@dataclass(frozen=True)
class _Global:
    name: str


class _Machine:
    """The stack machine that a pickle is a program for."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def run(self, source: IO[bytes] | mmap.mmap) -> Any:
        """Return the object that the program leaves."""
        for count, (opcode, argument, _) in enumerate(pickletools.genops(cast(IO[bytes], source))):
            if count > _STEPS:
                raise TooLargeError
            if opcode.name == "STOP":
                return self._stack.pop()
            if opcode.name in _LITERALS:
                self._stack.append(argument)
            else:
                _OPERATIONS[opcode.name](self, argument)
        raise PickleError("there is no end")

    def push(self, value: Any) -> None:
        """Put a value on the stack."""
        self._stack.append(value)

    def pop(self) -> Any:
        """Take a value from the stack."""
        return self._stack.pop()

    def since_mark(self) -> list[Any]:
        """Take the values since the last mark from the stack."""
        at = max(number for number, value in enumerate(self._stack) if value is _Mark)
        taken = self._stack[at + 1 :]
        del self._stack[at:]
        return taken

    def remember(self, key: int | None) -> None:
        """Give the value on top a number."""
        self._memo[len(self._memo) if key is None else key] = self._stack[-1]

    def recall(self, key: int) -> None:
        """Put the value of this number on the stack."""
        self._stack.append(self._memo[key])

    def named(self, module_and_name: str) -> None:
        """Put a class or function on the stack, by its name alone."""
        self._stack.append(_Global(module_and_name.replace(" ", ".")))

    def named_by_stack(self, _: Any) -> None:
        """Do the same with the name from the stack."""
        name, module = self._stack.pop(), self._stack.pop()
        self._stack.append(_Global(f"{module}.{name}"))

    def call(self, _: Any) -> None:
        """Put what a call would give on the stack."""
        arguments, function = self._stack.pop(), self._stack.pop()
        self._stack.append(_called(function, arguments))

    def instance(self, _: Any) -> None:
        """Put the stand-in for an object that is made with keywords on the stack."""
        self._stack.pop()
        self.call(None)

    def old_instance(self, name: str | None) -> None:
        """Do the same for an object of the first protocol."""
        taken = self.since_mark()
        function = _Global(name.replace(" ", ".")) if name else taken.pop(0)
        self._stack.append(_called(function, tuple(taken)))

    def build(self, _: Any) -> None:
        """Give the object on top its attributes."""
        state = self._stack.pop()
        self._stack[-1] = _built(self._stack[-1], state)

    def set_items(self, pairs: list[Any]) -> None:
        """Add keys and values to the dict on top."""
        target = self._stack[-1]
        items = target.attributes if isinstance(target, Inert) else target
        if isinstance(items, dict):
            keys = pairs[::2]
            items.update(
                (key, value)
                for key, value in zip(keys, pairs[1::2], strict=True)
                if isinstance(key, str | int | float | bytes)
            )

    def append(self, more: list[Any]) -> None:
        """Add values to the list on top."""
        if isinstance(self._stack[-1], list):
            self._stack[-1].extend(more)

    def persistent(self, _: Any) -> None:
        """Put the storage on the stack that a PyTorch file has outside of its pickle."""
        self._stack.append(_storage(self._stack.pop()))


def _storage(reference: Any) -> Any:
    """("storage", type, key, device, count, ...) as a storage; anything else as a stand-in."""
    if isinstance(reference, tuple) and len(reference) >= 3 and reference[0] == "storage":
        kind = reference[1]
        return Storage(kind.name if isinstance(kind, _Global) else str(kind), str(reference[2]))
    if isinstance(reference, tuple) and len(reference) >= 2 and reference[0] == "module":
        return reference[1]  # the class, followed by its source code
    return Inert("persistent", reference)


def _called(function: Any, arguments: Any) -> Any:
    name = function.name if isinstance(function, _Global) else "a call"
    if name == "collections.OrderedDict":
        return _pairs(arguments[0]) if arguments else {}
    if name in ("torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2"):
        storage, offset, size, stride, *_ = arguments
        if isinstance(storage, Storage):
            return Tensor(storage, _count(offset), _counts(size), _counts(stride))
    if name in ("torch._utils._rebuild_parameter", "torch.nn.parameter.Parameter"):
        return arguments[0]
    if name == "_codecs.encode" and isinstance(arguments[0], str):
        return arguments[0].encode("latin-1")
    if name.endswith(".numeric._frombuffer"):  # of NumPy, since protocol 5
        content, dtype, shape, order = arguments
        return _array((1, shape, dtype, order == "F", content))
    return Inert(name, arguments)


def _pairs(listed: Any) -> dict[Any, Any]:
    return {key: value for key, value in listed if isinstance(key, str | int)}


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1 << 62:
        raise PickleError("a size is wrong")
    return value


def _counts(listed: Any) -> tuple[int, ...]:
    if isinstance(listed, Inert):  # torch.Size
        listed = listed.arguments[0]
    if len(listed) > 8:
        raise PickleError("a tensor has too many axes")
    return tuple(map(_count, listed))


def _built(made: Any, state: Any) -> Any:
    """The object `made` with the attributes `state`; a NumPy array if it is one."""
    if not isinstance(made, Inert):
        return made  # an ordered dict has no attributes that matter
    if made.name.endswith("multiarray._reconstruct") and isinstance(state, tuple):
        return _array(state)
    if isinstance(state, tuple) and len(state) == 2:
        for part in state:  # __dict__ and __slots__
            made.attributes.update(part if isinstance(part, dict) else {})
    elif isinstance(state, dict):
        made.attributes.update(state)
    else:
        made.attributes["state"] = state
    return made


def _array(state: tuple[Any, ...]) -> npt.NDArray[Any] | Inert:
    """The array of NumPy's (version, shape, dtype, is_fortran, data)."""
    _, shape, kind, fortran, data = state
    name = kind.arguments[0] if isinstance(kind, Inert) else ""
    if name[:1] not in _ARRAY_KINDS or not isinstance(data, bytes | bytearray | str):
        return Inert("numpy.ndarray", state)
    order = kind.attributes.get("state", (3, "<"))[1]
    dtype = np.dtype(name).newbyteorder(">" if order == ">" else "<")
    content = data.encode("latin-1") if isinstance(data, str) else bytes(data)
    shape = _counts(shape)
    if prod(shape) * dtype.itemsize != len(content):
        raise PickleError("an array has another size than its data")
    flat = np.frombuffer(content, dtype)
    return flat.reshape(shape, order="F" if fortran else "C")


_LITERALS = {
    "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT",
    "STRING", "BINSTRING", "SHORT_BINSTRING", "UNICODE", "BINUNICODE", "SHORT_BINUNICODE",
    "BINUNICODE8", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8",
}  # fmt: skip
_Operation: TypeAlias = Callable[[_Machine, Any], None]
_OPERATIONS: dict[str, _Operation] = {
    **dict.fromkeys(("PROTO", "FRAME", "READONLY_BUFFER"), lambda machine, _: None),
    "NONE": lambda machine, _: machine.push(None),
    "NEWTRUE": lambda machine, _: machine.push(True),
    "NEWFALSE": lambda machine, _: machine.push(False),
    "EMPTY_DICT": lambda machine, _: machine.push({}),
    "EMPTY_LIST": lambda machine, _: machine.push([]),
    "EMPTY_TUPLE": lambda machine, _: machine.push(()),
    "EMPTY_SET": lambda machine, _: machine.push([]),
    "MARK": lambda machine, _: machine.push(_Mark),
    "POP": lambda machine, _: machine.pop(),
    "POP_MARK": lambda machine, _: (machine.since_mark(), None)[1],
    "DUP": lambda machine, _: machine.push(machine._stack[-1]),
    "TUPLE": lambda machine, _: machine.push(tuple(machine.since_mark())),
    "TUPLE1": lambda machine, _: machine.push((machine.pop(),)),
    "TUPLE2": lambda machine, _: machine.push((machine.pop(), machine.pop())[::-1]),
    "TUPLE3": lambda machine, _: machine.push((machine.pop(), machine.pop(), machine.pop())[::-1]),
    "LIST": lambda machine, _: machine.push(machine.since_mark()),
    "FROZENSET": lambda machine, _: machine.push(machine.since_mark()),
    "DICT": lambda machine, _: machine.push(_grouped(machine.since_mark())),
    "APPEND": lambda machine, _: machine.append([machine.pop()]),
    "APPENDS": lambda machine, _: machine.append(machine.since_mark()),
    "ADDITEMS": lambda machine, _: machine.append(machine.since_mark()),
    "SETITEM": lambda machine, _: machine.set_items([machine.pop(), machine.pop()][::-1]),
    "SETITEMS": lambda machine, _: machine.set_items(machine.since_mark()),
    **dict.fromkeys(("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"), _Machine.remember),
    **dict.fromkeys(("GET", "BINGET", "LONG_BINGET"), _Machine.recall),
    "GLOBAL": _Machine.named,
    "STACK_GLOBAL": _Machine.named_by_stack,
    "REDUCE": _Machine.call,
    "NEWOBJ": _Machine.call,
    "NEWOBJ_EX": _Machine.instance,
    "INST": _Machine.old_instance,
    "OBJ": lambda machine, _: machine.old_instance(None),
    "BUILD": _Machine.build,
    "BINPERSID": _Machine.persistent,
}


def _grouped(flat: list[Any]) -> dict[Any, Any]:
    pairs = zip(flat[::2], flat[1::2], strict=True)
    return {key: value for key, value in pairs if isinstance(key, str | int)}
