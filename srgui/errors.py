"""One family of errors: each says what failed, why, and what the person can do."""

from __future__ import annotations


class SrguiError(Exception):
    """An error meant for a person, shown without a traceback.

    `what` names what failed, `why` the cause, `remedy` what to do about it. `str(error)` joins
    them to one line: "Can't open photo.jpg: the file is empty. Choose another file."
    """

    def __init__(self, what: str, why: str = "", remedy: str = "") -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    def __str__(self) -> str:
        sentence = f"{self.what}: {self.why}" if self.why else self.what
        sentence = sentence.rstrip(".") + "."
        return " ".join(f"{sentence} {self.remedy}".split())


class ReadError(SrguiError):
    """A picture file can't be read."""


class WriteError(SrguiError):
    """A file can't be written; what was at its place is untouched."""


class ModelError(SrguiError):
    """A trained network is unknown, damaged or of the wrong kind."""


class OptionError(SrguiError):
    """What was asked for is impossible: a scale, a size, a device, a combination."""


class MemoryShortError(SrguiError):
    """The work does not fit into memory, even with the smallest tiles."""


class TrainingError(SrguiError):
    """Training can't start or had to stop."""


def reason(error: OSError) -> str:
    """The `why` of an error of the system, without its number and path: "file not found"."""
    return (error.strerror or str(error)).lower()
