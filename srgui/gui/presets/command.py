"""The runs of pictures as command lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from srgui.gui.choice import UpscaleSettings
from srgui.gui.library.folders import result_folder
from srgui.gui.library.item import Item
from srgui.gui.presets.options import command_options
from srgui.gui.settings import Preferences
from srgui.images.writing.filenames import DEFAULT_PATTERN, Names, usable
from srgui.presets.command_line import upscale_command
from srgui.presets.files import Options


def commands(items: Sequence[Item], computing: UpscaleSettings, preferences: Preferences) -> str:
    """Return the lines that write the same files as an export of these pictures by the
    `preferences`, on the device of `computing`; pictures that have the same options share a line.
    """
    names = Names(preferences.pattern if usable(preferences.pattern) else DEFAULT_PATTERN)
    lines: list[tuple[Options, Path | None, list[Path]]] = []
    for item in items:
        settings = _settled(replace(item.choice, compute=computing.compute), item)
        options = command_options(settings, preferences)
        output = _output(item, settings, preferences, names)
        for known, place, pictures in lines:
            if (known, place) == (options, output):
                pictures.append(item.path.absolute())
                break
        else:
            lines.append((options, output, [item.path.absolute()]))
    return "\n".join(
        upscale_command(pictures, options, output) for options, output, pictures in lines
    )


def _settled(settings: UpscaleSettings, item: Item) -> UpscaleSettings:
    """The settings with the factor instead of a side that it can't reach, which the command would
    refuse.
    """
    if settings.side is not None and all(item.size) and settings.side.is_capped(item.size):
        return replace(settings, side=None, scale=settings.side.scale(item.size))
    return settings


def _output(
    item: Item, settings: UpscaleSettings, preferences: Preferences, names: Names
) -> Path | None:
    """The file or folder of a result; None where the command writes it there by itself."""
    folder = Path(preferences.folder) if preferences.folder else result_folder(item)
    if usable(preferences.pattern) and preferences.pattern != DEFAULT_PATTERN:
        format_ = preferences.format.lstrip(".") or None
        return names.path(item.path, settings.name, settings.scale, folder, format_)
    return None if folder == item.path.parent else folder
