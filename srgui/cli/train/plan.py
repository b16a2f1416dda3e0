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

from pathlib import Path
from typing import Any

from srgui.errors import OptionError
from srgui.texts import Text
from srgui.toml_file import read_toml

# What belongs to a run, a machine or all stages together.
_NOT_FOR_STAGES = {
    *("data", "out", "resume", "init", "plan", "plot", "device", "threads"),
    *("inputs", "validation", "tensorboard"),
}


def read_plan(path: Path) -> list[list[str]]:
    """The command-line options of every stage; OptionError for what is no plan."""
    content = read_toml(path, Text("Can't read the plan {path}", path=path))
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
