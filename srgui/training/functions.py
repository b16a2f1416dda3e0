"""A person's own functions, such as a loss or a degradation, named as MODULE:FUNCTION."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from srgui.errors import OptionError
from srgui.texts import Text


def is_own(name: str) -> bool:
    """Return whether `name` is that of a person's own function."""
    return ":" in name


def load(name: str) -> Callable[..., Any]:
    """Import the function MODULE:FUNCTION, also from the current folder.

    Raises OptionError if there is none, or if importing its module fails.
    """
    module_name, _, function_name = name.partition(":")
    here = str(Path.cwd())
    sys.path.insert(0, here)
    try:
        function = getattr(import_module(module_name), function_name)
    except AttributeError as error:
        why = Text("{module} has no {function}", module=module_name, function=function_name)
        raise _refusal(name, why) from error
    except Exception as error:  # the module may raise anything
        raise _refusal(name, failure(error)) from error
    finally:
        sys.path.remove(here)
    if not callable(function):
        raise _refusal(name, Text("it is not a function"))
    return function  # type: ignore[no-any-return]


def failure(error: Exception) -> Text:
    """Return an error of a person's code as a reason."""
    return Text("{kind}: {message}", kind=type(error).__name__, message=str(error))


def _refusal(name: str, why: Text) -> OptionError:
    return OptionError(Text("Can't use {name}", name=name), why)
