from __future__ import annotations

from srgui.errors import ReadError, SrguiError, reason


def test_an_error_reads_as_one_line_of_what_why_and_what_to_do() -> None:
    error = ReadError("Can't open photo.jpg", "the file is empty", "Choose another file.")
    assert str(error) == "Can't open photo.jpg: the file is empty. Choose another file."


def test_the_reason_of_the_system_comes_without_its_number_and_path() -> None:
    error = OSError(28, "No space left on device", "/a/b.png")
    assert reason(error) == "no space left on device"
    assert reason(OSError(28, "Whatever this system calls it")) == "no space left on device"
    assert reason(OSError(9999, "Out of Coffee")) == "out of coffee"
    assert reason(OSError("Broken")) == "broken"


def test_why_and_remedy_may_be_missing_and_line_breaks_vanish() -> None:
    assert str(SrguiError("Nothing to do")) == "Nothing to do."
    assert str(SrguiError("It failed", "first\nsecond")) == "It failed: first second."
