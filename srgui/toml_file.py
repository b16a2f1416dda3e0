"""TOML files of options, with errors in one sentence."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from srgui.errors import OptionError, reason
from srgui.texts import Text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def read_toml(path: Path, what: Text) -> dict[str, Any]:
    """Return the content of a file. Raises OptionError, with `what` as that which has failed."""
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionError(what, reason(error)) from error
    except UnicodeDecodeError as error:
        raise OptionError(what, Text("it is not UTF-8 text")) from error
    except tomllib.TOMLDecodeError as error:
        raise OptionError(what, _misspelt(error)) from error
    return content


def _misspelt(error: tomllib.TOMLDecodeError) -> Text:
    """The line where a file is not TOML, which only the parser's message contains."""
    line = re.search(r"at line (\d+)", str(error))
    if line:
        return Text("line {line} is not valid TOML", line=line[1])
    return Text("it ends too early for valid TOML")
