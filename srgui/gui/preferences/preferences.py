"""The preferences as a value."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1 << 20
THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "zh_CN")


@dataclass(frozen=True)
class Preferences:
    """What is set once and for all, for every picture.

    `device` is a name of the engine's; `threads` None means as many as there are processors.
    `memory` is how many megabytes of results are kept. `language` and `theme` are among LANGUAGES
    and THEMES. The others are where an export begins: `format` a suffix (".png"; "" as the
    picture has it), `quality` 1 to 100, `folder` ("" beside the picture) and the `pattern` of the
    file's name without suffix, with the fields {name}, {model} and {scale}.
    """

    device: str = "auto"
    threads: int | None = None
    memory: int = 2048
    language: str = "system"
    theme: str = "system"
    format: str = ""
    quality: int = 92
    folder: str = ""
    pattern: str = "{name}_{model}_{scale}x"
