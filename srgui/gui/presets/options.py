"""The settings of pictures as options of `srgui upscale`, and back."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from dataclasses import replace
from typing import Any, Literal

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.errors import OptionError
from srgui.gui.choice import DEFAULT_ENHANCEMENT, Side, UpscaleSettings
from srgui.gui.settings import Preferences
from srgui.images.writing.options import DEFAULT_QUALITY
from srgui.models.catalogue import ModelInfo
from srgui.models.choice import DEFAULT_MODEL, DEFAULT_SCALE, Kind
from srgui.presets.files import Options
from srgui.presets.values import factor, length, percent
from srgui.texts import Text

_SHARES = {"strength": "strength", "natural": "natural", "artefact-removal": "artefact_removal",
           "grain": "grain"}  # fmt: skip
_SWITCHES = {"ensemble": "ensemble", "keep-grain": "keep_grain", "tileable": "tileable"}
_WEIGHTS = {"natural": "natural", "artefact-removal": "clean"}
"""The kind of weights that an option needs besides those for photographs."""
_AXES: dict[str, Literal["width", "height", "long edge"]] = {
    "width": "width", "height": "height", "long-edge": "long edge",
}  # fmt: skip


def options_of(settings: UpscaleSettings) -> dict[str, Any]:
    """Return the options that a command needs for the same result, without the defaults."""
    options: dict[str, Any] = {"model": settings.model}
    if settings.kind is not Kind.AUTO:
        options["kind"] = settings.kind.value
    options |= _size(settings)
    for option, name in _SHARES.items():
        share = getattr(settings.enhancement, name)
        if share != getattr(DEFAULT_ENHANCEMENT, name) and _can_follow(settings, option):
            options[option] = _number(100 * share)
    for option, name in _SWITCHES.items():
        if getattr(settings.enhancement, name):
            options[option] = True
    return options


def _size(settings: UpscaleSettings) -> dict[str, Any]:
    side = settings.side
    if side is None:
        return {"scale": _number(settings.scale)}
    (option,) = (option for option, axis in _AXES.items() if axis == side.axis)
    return {option: side.pixels} | ({} if side.dpi is None else {"dpi": side.dpi})


def _can_follow(settings: UpscaleSettings, option: str) -> bool:
    """Return whether a command can follow an option with this network, kind and factor."""
    if option == "grain":
        return settings.kind not in (Kind.CLEAN, Kind.PIXEL)
    weights = settings.selection.family.get(_WEIGHTS.get(option, ""))
    return option not in _WEIGHTS or (weights is not None and settings.scale <= max(weights.scales))


def _number(value: float) -> int | float:
    """A number without the noise of binary fractions, whole if it can be."""
    rounded = round(value, 9)
    return int(rounded) if rounded == int(rounded) else rounded


def settings_of(
    options: Options, models: Collection[ModelInfo], compute: ComputeOptions, what: Text
) -> UpscaleSettings:
    """Return the settings that options ask for; those that the window has elsewhere are ignored.

    Raises OptionError, with `what` as that which has failed, for a wrong value and for a network
    that is not among the `models`.
    """
    known = {model.family: model for model in models}
    name = str(options.get("model", DEFAULT_MODEL))
    if name not in known:
        raise OptionError(
            what, Text("there is no network {name!r}", name=name), Text("Add it first.")
        )
    try:
        settings = UpscaleSettings(
            name,
            DEFAULT_SCALE,
            compute,
            enhancement=_enhancement(options),
            kind=Kind(options.get("kind", Kind.AUTO.value)),
        )
        return _sized(settings, options, float(max(known[name].scales)))
    except (ValueError, argparse.ArgumentTypeError) as error:
        raise OptionError(what, Text("{why}", why=error)) from error
    except OptionError as error:
        raise OptionError(what, error.why or error.what) from error


def _enhancement(options: Options) -> Enhancement:
    given: dict[str, Any] = {
        name: percent(str(options[option])) for option, name in _SHARES.items() if option in options
    }
    given |= {name: options.get(option) is True for option, name in _SWITCHES.items()}
    return replace(DEFAULT_ENHANCEMENT, **given)


def _sized(settings: UpscaleSettings, options: Options, greatest: float) -> UpscaleSettings:
    """The settings with the size of the options, as far as the network can make it."""
    dpi = int(options["dpi"]) if "dpi" in options else None
    for option, axis in _AXES.items():
        if option in options:
            pixels = length(str(options[option])).pixels(dpi)
            return replace(settings, side=Side(axis, pixels, greatest, dpi))
    wanted = factor(str(options.get("scale", DEFAULT_SCALE)))
    return replace(settings, scale=min(wanted, greatest))


def command_options(settings: UpscaleSettings, preferences: Preferences) -> dict[str, Any]:
    """Return the options of a command for one picture, whose size is known: those of its settings,
    of files and of computing.
    """
    return options_of(settings) | _of_files(preferences) | _of_computing(settings.compute)


def _of_files(preferences: Preferences) -> dict[str, Any]:
    switches = {
        "strip": preferences.metadata == "none",
        "no-location": preferences.metadata == "no location",
        "no-provenance": not preferences.provenance,
    }
    options: dict[str, Any] = {name: True for name, wanted in switches.items() if wanted}
    if preferences.format:
        options["format"] = preferences.format.lstrip(".")
    if preferences.quality != DEFAULT_QUALITY:
        options["quality"] = preferences.quality
    return options


def _of_computing(compute: ComputeOptions) -> dict[str, Any]:
    default = ComputeOptions()
    names = ("device", "threads", "runtime", "precision")
    chosen = {name: getattr(compute, name) for name in names}
    return {name: value for name, value in chosen.items() if value != getattr(default, name)}
