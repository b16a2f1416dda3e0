"""The figures of a comparison as a table and as a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.engines.baselines import FAST
from benchmarks.engines.measure import OURS
from srgui.cli.console import format_bytes
from srgui.evaluation.plot import check_plot, save_figure
from srgui.evaluation.table import table

_HEADINGS = ("engine", "seconds", "throughput", "processor", "peak memory", "difference of 255")


def as_text(result: dict[str, Any]) -> str:
    """Return a table of the engines; the fastest baseline of each precision has throughput 1."""
    engines = result["engines"]
    rows = [
        _HEADINGS,
        *(_row(name, engine, _best(engines, name)) for name, engine in engines.items()),
    ]
    machine = result["machine"]
    limit = f", at most {result['isa']}" if result.get("isa") else ""
    head = (
        f"{result['model']} at {result['scale']:g}x of {result['size']} x {result['size']}, "
        f"{result['threads']} threads{limit}; {machine['processor']}, "
        f"load {machine['load']:.1f} before"
    )
    return f"{head}\n{table(rows, left=(0,))}"


def _best(engines: dict[str, Any], name: str) -> float:
    """Return the seconds of the fastest baseline of the same precision as the engine `name`."""
    times = [
        engine["median_seconds"]
        for other, engine in engines.items()
        if other not in OURS and "error" not in engine and (other in FAST) == (name in FAST)
    ]
    return min(times, default=float("nan"))


def _row(name: str, engine: dict[str, Any], best: float) -> tuple[str, ...]:
    if "error" in engine:
        return name, "-", "-", "-", "-", engine["error"]
    seconds = engine["median_seconds"]
    return (
        f"{name} ({engine['runtime']})" if engine.get("runtime") else name,
        f"{seconds:.3f}",
        f"{best / seconds:.2f}x",
        f"{engine['median_processor_seconds']:.2f} s",
        format_bytes(engine["peak_memory"]),
        f"{engine['difference']:.4f}",
    )


def plot(result: dict[str, Any], path: Path) -> None:
    """Draw the engines' times as bars. Raises OptionError and WriteError."""
    check_plot(path)
    from matplotlib.figure import Figure

    engines = {n: e["median_seconds"] for n, e in result["engines"].items() if "error" not in e}
    figure = Figure(figsize=(8, 3.5), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    colours = ["tab:blue" if name in OURS else "0.7" for name in engines]
    axes.bar_label(axes.barh(list(engines), list(engines.values()), color=colours), fmt="%.2f s")
    axes.invert_yaxis()
    axes.set_title("{model} at {scale:g}x of {size} x {size}".format(**result))
    axes.set_xlabel(f"seconds ({result['machine']['processor']}, {result['threads']} threads)")
    save_figure(figure, path)
