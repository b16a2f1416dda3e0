"""One family of errors: each says what failed, why, and what the person can do."""

from __future__ import annotations

import errno

from srgui.texts import NOTHING, Text


class SrguiError(Exception):
    """An error meant for a person, shown without a traceback.

    `what` names what failed, `why` the cause, `remedy` what to do about it. `str(error)` joins
    them to one line: "Can't open photo.jpg: the file is empty. Choose another file."
    """

    def __init__(self, what: Text, why: Text = NOTHING, remedy: Text = NOTHING) -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    @property
    def sentence(self) -> Text:
        """What failed, why, and what to do, joined."""
        if not self.why:
            if not self.remedy:
                return Text("{what}.", what=self.what)
            return Text("{what}. {remedy}", what=self.what, remedy=self.remedy)
        if not self.remedy:
            return Text("{what}: {why}.", what=self.what, why=self.why)
        return Text("{what}: {why}. {remedy}", what=self.what, why=self.why, remedy=self.remedy)

    def __str__(self) -> str:
        return " ".join(self.sentence.split())  # names of files may hold line breaks


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


_REASONS = {
    errno.ENOENT: Text("no such file or directory"),
    errno.EACCES: Text("permission denied"),
    errno.EPERM: Text("operation not permitted"),
    errno.ENOSPC: Text("no space left on device"),
    errno.EDQUOT: Text("disk quota exceeded"),
    errno.EROFS: Text("read-only file system"),
    errno.EIO: Text("input/output error"),
    errno.EEXIST: Text("file exists"),
    errno.EISDIR: Text("is a directory"),
    errno.ENOTDIR: Text("not a directory"),
    errno.ENAMETOOLONG: Text("file name too long"),
    errno.EFBIG: Text("file too large"),
    errno.EMFILE: Text("too many open files"),
    errno.EBUSY: Text("device or resource busy"),
    errno.ELOOP: Text("too many levels of symbolic links"),
    errno.ETIMEDOUT: Text("connection timed out"),
    errno.EHOSTDOWN: Text("host is down"),
}


def fault(error: Exception) -> Text:
    """The `why` of what should not happen: the kind of error and its own words."""
    return Text("{kind}: {words}", kind=type(error).__name__, words=error)


def reason(error: OSError) -> Text:
    """The `why` of an error of the system, without its number and path: "permission denied"."""
    known = _REASONS.get(error.errno or 0)
    return known or Text("{reason}", reason=(error.strerror or str(error)).lower())
