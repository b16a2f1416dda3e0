"""Formats of networks by the first bytes of their files."""

from __future__ import annotations

MAGIC = "7767517"
"""The first line of ncnn's descriptions."""


def is_param(head: bytes) -> bool:
    """Return whether a file that begins with these bytes is ncnn's description of a network."""
    return head.split(b"\n", 1)[0].strip() == MAGIC.encode()


def is_onnx(head: bytes) -> bool:
    """Return whether a file that begins with these bytes looks like a ModelProto: its version of
    the format, field 1, comes first.
    """
    version = (head[1:2] or b"\0")[0]
    return head[:1] == b"\x08" and 0 < version < 32 and head[2:3] in (b"\x12", b"B", b":")
