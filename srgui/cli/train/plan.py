"""A written training schedule: a TOML file of stages, each with the options of `srgui train`.

    rate = 0.001            # options above the first stage apply to all of them

    [[stage]]
    minutes = 10
    filters = 64
    units = [3, 5, 9]

    [[stage]]               # goes on from the average of the stage before it
    minutes = 20
    rate = 0.0003

An option is written as on the command line, without its dashes; `true` gives a switch.
"""

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

# What belongs to a run, a machine or all stages together.
_NOT_FOR_STAGES = {
    *("data", "out", "resume", "init", "plan", "plot", "device", "threads"),
    *("inputs", "validation", "tensorboard"),
}


def read_plan(path: Path) -> list[list[str]]:
    """The command-line options of every stage; OptionError for what is no plan."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionError(Text("Can't read the plan {path}", path=path), reason(error)) from error
    except UnicodeDecodeError as error:
        why = Text("it is not UTF-8 text")
        raise OptionError(Text("Can't read the plan {path}", path=path), why) from error
    except tomllib.TOMLDecodeError as error:
        why = _misspelt(error)
        raise OptionError(Text("Can't read the plan {path}", path=path), why) from error
    stages = content.pop("stage", None)
    if not isinstance(stages, list) or not stages or not all(isinstance(s, dict) for s in stages):
        raise OptionError(
            Text("There are no stages in the plan {path}", path=path),
            remedy=Text("Write [[stage]]."),
        )
    if any("scales" in stage for stage in stages):
        raise OptionError(
            Text("Can't follow the plan {path}", path=path),
            Text("its stages have scales"),
            Text("Give them above the stages."),
        )
    return [_options(path, {**content, **stage}) for stage in stages]


def _misspelt(error: tomllib.TOMLDecodeError) -> Text:
    """The line where a plan is not TOML, which only the parser's message contains."""
    line = re.search(r"at line (\d+)", str(error))
    if line:
        return Text("line {line} is not valid TOML", line=line[1])
    return Text("it ends too early for valid TOML")


def _options(path: Path, stage: dict[str, Any]) -> list[str]:
    words = []
    for name, value in stage.items():
        if name in _NOT_FOR_STAGES:
            raise OptionError(
                Text("Can't follow the plan {path}", path=path),
                Text("it has the option {name!r}", name=name),
            )
        if isinstance(value, bool):
            words += [f"--{name}"] * value
        else:
            values = value if isinstance(value, list) else [value]
            words.append(f"--{name}={','.join(map(str, values))}")
    return words
