"""Names of results, sizes and times in the current language."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale

from srgui.engine.enhancement import Enhancement
from srgui.engine.planning.plan import Plan
from srgui.gui.text.core import translated
from srgui.gui.text.numbers import decimal, localised
from srgui.images.writing.options import DEFAULT_OPTIONS, format_of
from srgui.images.writing.writer import Written
from srgui.networks.step import StepInfo

_RUNTIMES = {"openvino": "OpenVINO", "torch": "PyTorch"}
_FEW_SECONDS, _MINUTE, _ROUND_TO = 5, 57, 5  # seconds
_HOURS = 2 * 3600  # seconds from which minutes do not matter


def factor(value: float) -> str:
    """Return a scale factor: "4×", "2.08×"."""
    return localised(f"{round(value, 2):g}") + "×"


def step(info: StepInfo) -> str:
    """Return the name of an intermediate result: "2×", "step 3", "result", or the network's own."""
    if info.kind == "recursion":
        return QCoreApplication.translate("Titles", "step {number}").format(number=info.number)
    if info.kind == "ensemble":
        return QCoreApplication.translate("Titles", "result")
    if info.has_size_name:
        return factor(info.factor)
    return f"{info.kind} {info.number}" if info.count > 1 else info.kind


def short_step(info: StepInfo) -> str:
    """Return the name of an intermediate result where there is little room: "2×", "3", "Result"."""
    return str(info.number) if info.kind == "recursion" else step(info).capitalize()


def runtime_name(name: str) -> str:
    """Return the official name of a runtime."""
    return _RUNTIMES.get(name, name)


def runtime(plan: Plan) -> str:
    """Return the name of the runtime of a plan: "ncnn", "OpenVINO, fast"."""
    name = runtime_name(plan.runtime)
    if plan.precision != "fast":
        return name
    return QCoreApplication.translate("Titles", "{runtime}, fast").format(runtime=name)


def original() -> str:
    """Return the name of the opened picture on the canvas."""
    return QCoreApplication.translate("Titles", "Original")


def plain(enlargement: float) -> str:
    """Return the name of a plain enlargement: "Without AI (bicubic) 4×"."""
    return QCoreApplication.translate("Titles", "Without AI (bicubic) {factor}").format(
        factor=factor(enlargement)
    )


def layer(model: str, info: StepInfo) -> str:
    """Return the name of a result: "LapSRN 4×", "DRCN 3×, step 5"."""
    named = network(model, info.factor)
    unnamed = info.has_size_name or info.kind == "ensemble"
    return named if unnamed else f"{named}, {step(info)}"


def network(model: str, enlargement: float, for_photographs: bool = False) -> str:
    """Return the name of a network with its weights: "LapSRN 4×", "LapSRN 4×, photograph"."""
    named = f"{model} {factor(enlargement)}"
    if not for_photographs:
        return named
    return QCoreApplication.translate("Titles", "{network}, photograph").format(network=named)


def model(title: str, enhancement: Enhancement) -> str:
    """Return the name of a network as it is run: "LapSRN", "LapSRN+", "Pixel art" without it."""
    if enhancement.pixel_art:
        return QCoreApplication.translate("KindChoice", "Pixel art")  # as the panel calls it
    return enhancement.name_of(title)


def enhanced(title: str, enhancement: Enhancement) -> str:
    """Return a result's name with what it was mixed from: "LapSRN 4× · natural 50 % · 80 %"."""
    parts = [title]
    if enhancement.artefact_removal < 1:
        parts.append(
            QCoreApplication.translate("Titles", "artefact removal {percent} %").format(
                percent=round(100 * enhancement.artefact_removal)
            )
        )
    if enhancement.natural > 0:
        parts.append(
            QCoreApplication.translate("Titles", "natural {percent} %").format(
                percent=round(100 * enhancement.natural)
            )
        )
    if enhancement.strength < 1:
        parts.append(f"{round(100 * enhancement.strength)} %")
    return " · ".join(parts)


def listed(parts: Sequence[str]) -> str:
    """Return parts of a name or a line in a row, with the comma of the language."""
    joined = QCoreApplication.translate("Titles", "{first}, {second}")
    return reduce(lambda first, second: joined.format(first=first, second=second), parts)


def previous(name: str) -> str:
    """Return the name of a result that is seen while other settings are chosen already."""
    return QCoreApplication.translate("Titles", "{result} (previous)").format(result=name)


def not_computed(name: str) -> str:
    """Return the name of a result whose run was cancelled before it had computed anything."""
    return QCoreApplication.translate("Titles", "{result}, not computed").format(result=name)


def size(width: int, height: int) -> str:
    """Return a size in pixels: "2048 × 1365"."""
    return f"{width} × {height}"


def data(amount: int) -> str:
    """Return a number of bytes, in powers of 1000 as file managers do: "561 kB", "1.3 GB"."""
    return QLocale().formattedDataSize(
        amount, 1 if amount >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def duration(seconds: float) -> str:
    """Return a measured duration: "0.1 s", "0.8 s", "42 s", "3 min", "2 h 10 min"."""
    translate = QCoreApplication.translate
    if seconds < 9.95:
        return translate("Titles", "{seconds} s").format(seconds=decimal(max(seconds, 0.1), 1))
    if seconds < 99.5:
        return translate("Titles", "{seconds} s").format(seconds=decimal(seconds, 0))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Titles", "{minutes} min").format(minutes=minutes)
    return translate("Titles", "{hours} h {minutes} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def estimate(seconds: float) -> str:
    """Return an expected duration no more exact than it can be: "a few seconds", "about 20 s"."""
    translate = QCoreApplication.translate
    if seconds < _FEW_SECONDS:
        return translate("Titles", "a few seconds")
    if seconds < _MINUTE:
        seconds = min(_ROUND_TO * math.ceil(seconds / _ROUND_TO), 55)
    else:
        seconds = 60 * max(round(seconds / 60), 1)
    time = duration(seconds) if seconds != 60 else translate("Titles", "a minute")
    if seconds >= _HOURS:
        time = translate("Titles", "{hours} h").format(hours=round(seconds / 3600))
    return translate("Titles", "about {time}").format(time=time)


def decibels(value: float, digits: int = 2) -> str:
    """Return a PSNR or a fidelity: "25.65 dB"."""
    return f"{decimal(value, digits)} dB"


def percent(share: float) -> str:
    """Return the share, 0 to 1, of work that has not ended yet: "45 %", at most "99 %"."""
    done = min(int(100 * share), 99)
    return QCoreApplication.translate("Titles", "{percent} %").format(percent=done)


def exported(written: Sequence[Written]) -> str:
    """Return the outcome of an export: "Exported photo.jpg, 2 MB", "Exported 3 files, 7 MB"."""
    translate = QCoreApplication.translate
    size = data(sum(one.size for one in written))
    if len(written) == 1:
        text = translate("Titles", "Exported {name}, {size}")
        return text.format(name=written[0].path.name, size=size)
    text = translate("Titles", "Exported {count} files, {size}")
    return text.format(count=len(written), size=size)


def export_details(written: Sequence[Written]) -> str:
    """Return the files of an export, and what they kept and lost, one a line."""
    translate = QCoreApplication.translate
    lines = [f"{one.path} ({data(one.size)})" for one in written]
    kept = ", ".join(dict.fromkeys(translated(name) for one in written for name in one.kept))
    lost = ", ".join(dict.fromkeys(translated(name) for one in written for name in one.lost))
    if kept:
        lines.append(translate("Titles", "Kept: {kept}.").format(kept=kept))
    if lost:
        lines.append(translate("Titles", "Lost: {lost}.").format(lost=lost))
    return "\n".join(lines)


def format_name(suffix: str) -> str:
    """Return the name of a format that is written: "JPEG" for ".jpg", "WebP"."""
    return format_of(f"x{suffix}", DEFAULT_OPTIONS).name
