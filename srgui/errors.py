"""The errors of srgui, each with what failed, the reason and a remedy."""

from __future__ import annotations

import errno

from srgui.texts import NOTHING, Text


class SrguiError(Exception):
    """An error to be shown to the user, without a traceback.

    `what` has failed, `why` is the reason, `remedy` a suggestion. `str(error)` joins them to one
    line: "Can't open photo.jpg: the file is empty. Choose another file."
    """

    def __init__(self, what: Text, why: Text = NOTHING, remedy: Text = NOTHING) -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    @property
    def sentence(self) -> Text:
        """The whole message."""
        if not self.why:
            if not self.remedy:
                return Text("{what}.", what=self.what)
            return Text("{what}. {remedy}", what=self.what, remedy=self.remedy)
        if not self.remedy:
            return Text("{what}: {why}.", what=self.what, why=self.why)
        return Text("{what}: {why}. {remedy}", what=self.what, why=self.why, remedy=self.remedy)

    def __str__(self) -> str:
        return " ".join(self.sentence.split())  # file names may contain line breaks


class ReadError(SrguiError):
    """A picture file can't be read."""


class WriteError(SrguiError):
    """A file can't be written; an existing file is unchanged."""


class ModelError(SrguiError):
    """A trained network is unknown, damaged or of the wrong kind."""


class OptionError(SrguiError):
    """An option is impossible: a scale, a size, a device, a combination."""


class MemoryShortError(SrguiError):
    """Not enough memory, even for the smallest tile."""


class ClusterError(SrguiError):
    """A cluster can't be reached or used, or has lost a task."""


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
    """Return the `why` of an unexpected error: its type and message."""
    return Text("{kind}: {words}", kind=type(error).__name__, words=error)


def reason(error: OSError) -> Text:
    """Return the `why` of a system error, without its number and path: "permission denied"."""
    known = _REASONS.get(error.errno or 0)
    return known or Text("{reason}", reason=(error.strerror or str(error)).lower())
