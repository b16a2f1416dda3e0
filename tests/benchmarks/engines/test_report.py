"""The table of a comparison relates every engine to the fastest one of its precision."""

from benchmarks.engines.report import as_text

SECONDS = {"srgui": 1.0, "srgui, fast": 0.5, "OpenVINO": 1.5, "OpenVINO, fast": 0.4, "ncnn": 1.2}


def test_throughput_is_relative_to_the_fastest_engine_of_the_same_precision():
    engines = {
        name: {
            "median_seconds": seconds,
            "median_processor_seconds": seconds,
            "peak_memory": 1,
            "difference": 0.0,
        }
        for name, seconds in SECONDS.items()
    }
    settings = {"model": "lapsrn", "scale": 4, "size": 16, "threads": 1, "isa": None}
    machine = {"processor": "a processor", "load": 0.0}
    text = as_text({**settings, "machine": machine, "engines": engines})
    found = dict(zip(SECONDS, (line for line in text.splitlines() if "x  " in line), strict=False))
    assert "1.20x" in found["srgui"]
    assert "0.80x" in found["srgui, fast"]
    assert "1.00x" in found["ncnn"]
