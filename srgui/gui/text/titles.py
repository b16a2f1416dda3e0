"""Names of results, sizes and times in the current language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from srgui.engine.enhancement import Enhancement
from srgui.engine.planning.plan import Plan
from srgui.gui.text.core import translated
from srgui.images.writing.writer import Written
from srgui.networks.step import StepInfo

_RUNTIMES = {"openvino": "OpenVINO", "torch": "PyTorch"}


def factor(value: float) -> str:
    """Return a scale factor: "4×", "2.08×"."""
    return f"{round(value, 2):g}×"


def step(info: StepInfo) -> str:
    """Return the name of an intermediate result: "2×", "recursion 3", "ensemble"."""
    if info.kind == "recursion":
        return QCoreApplication.translate("Titles", "recursion {number}").format(number=info.number)
    if info.kind == "ensemble":
        return QCoreApplication.translate("Titles", "ensemble")
    return factor(info.factor)


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
    """Return the name of a bicubic enlargement on the canvas: "Bicubic 4×"."""
    return QCoreApplication.translate("Titles", "Bicubic {factor}").format(
        factor=factor(enlargement)
    )


def layer(model: str, info: StepInfo, for_photographs: bool = False) -> str:
    """Return the name of a result: "LapSRN 4×", "DRCN 3×, photograph, recursion 5"."""
    named = network(model, info.factor, for_photographs)
    return f"{named}, {step(info)}" if info.kind in ("recursion", "ensemble") else named


def network(model: str, enlargement: float, for_photographs: bool) -> str:
    """Return the name of a network with its weights: "LapSRN 4×", "LapSRN 4×, photograph"."""
    named = f"{model} {factor(enlargement)}"
    if not for_photographs:
        return named
    return QCoreApplication.translate("Titles", "{network}, photograph").format(network=named)


def enhanced(title: str, enhancement: Enhancement) -> str:
    """Return a result's name with what it was mixed from: "LapSRN 4×, natural 50 %, 80 %"."""
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
    return ", ".join(parts)


def size(width: int, height: int) -> str:
    """Return a size in pixels: "2048 × 1365"."""
    return f"{width} × {height}"


def data(amount: int) -> str:
    """Return a number of bytes: "1.3 GB"."""
    return QLocale().formattedDataSize(
        amount, 1 if amount >= 1 << 30 else 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def duration(seconds: float) -> str:
    """Return a duration: "0.03 s", "0.8 s", "42 s", "3 min", "2 h 10 min"."""
    translate = QCoreApplication.translate
    if seconds < 0.095:
        return translate("Titles", "{seconds} s").format(seconds=f"{max(seconds, 0.01):.2f}")
    if seconds < 9.95:
        return translate("Titles", "{seconds} s").format(seconds=f"{seconds:.1f}")
    if seconds < 99.5:
        return translate("Titles", "{seconds} s").format(seconds=f"{seconds:.0f}")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Titles", "{minutes} min").format(minutes=minutes)
    return translate("Titles", "{hours} h {minutes} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def exported(written: Sequence[Written]) -> str:
    """Return the outcome of an export: the files, and what they kept and lost."""
    translate = QCoreApplication.translate
    names = ", ".join(f"{one.path} ({data(one.size)})" for one in written)
    parts = [translate("Titles", "Exported {names}.").format(names=names)]
    kept = ", ".join(dict.fromkeys(translated(name) for one in written for name in one.kept))
    lost = ", ".join(dict.fromkeys(translated(name) for one in written for name in one.lost))
    if kept:
        parts.append(translate("Titles", "Kept: {kept}.").format(kept=kept))
    if lost:
        parts.append(translate("Titles", "Lost: {lost}.").format(lost=lost))
    return " ".join(parts)
