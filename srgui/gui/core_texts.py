"""What the parts below the window say, in the person's language.

They know nothing of Qt and speak English. Here are the patterns of their sentences, so that those
can be recognised, translated, and filled in again. What is not recognised stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from srgui.errors import SrguiError

_PATTERNS = (
    # what failed
    QT_TRANSLATE_NOOP("CoreTexts", "Can't open {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "Can't write {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "Can't create the folder {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "Can't use the network file {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "Can't read the list of networks {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "The list of networks {path} is damaged"),
    QT_TRANSLATE_NOOP("CoreTexts", "There is no network {name}"),
    QT_TRANSLATE_NOOP("CoreTexts", "There is no device {name}"),
    QT_TRANSLATE_NOOP("CoreTexts", "There is no strength of {percent} %"),
    QT_TRANSLATE_NOOP("CoreTexts", "Can't compute on {name}"),
    QT_TRANSLATE_NOOP("CoreTexts", "The picture can't be enlarged"),
    QT_TRANSLATE_NOOP("CoreTexts", "{network} can't enlarge {factor} times"),
    QT_TRANSLATE_NOOP("CoreTexts", "There is no strength of {strength} %"),
    # why
    QT_TRANSLATE_NOOP("CoreTexts", "this machine does not have it"),
    QT_TRANSLATE_NOOP("CoreTexts", "memory is short even for the smallest tiles"),
    QT_TRANSLATE_NOOP("CoreTexts", "it serves factors from 1 to {greatest}"),
    QT_TRANSLATE_NOOP("CoreTexts", "the file exists already"),
    QT_TRANSLATE_NOOP("CoreTexts", "the format {suffix} can't be written"),
    QT_TRANSLATE_NOOP("CoreTexts", "its name has no suffix"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "{width} x {height} pixels are more than {format} can hold ({limit} a side)"
    ),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "{width} x {height} pixels are more than {format} can hold (in all)"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "it is a folder"),
    QT_TRANSLATE_NOOP("CoreTexts", "there is no folder {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "there is no permission to write into {path}"),
    QT_TRANSLATE_NOOP("CoreTexts", "it is the picture's own source"),
    QT_TRANSLATE_NOOP("CoreTexts", "it is not a regular file"),
    QT_TRANSLATE_NOOP("CoreTexts", "the file is empty"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "it is not a picture of a known format, or its beginning is damaged"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "there is not enough memory for it"),
    QT_TRANSLATE_NOOP("CoreTexts", "HEIC pictures need an extra package"),
    QT_TRANSLATE_NOOP("CoreTexts", "its decoder has crashed on it"),
    QT_TRANSLATE_NOOP("CoreTexts", "it takes longer than {seconds} seconds to decode"),
    QT_TRANSLATE_NOOP("CoreTexts", "it is a camera raw"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "it is a camera raw of a kind that LibRaw does not read, or it is damaged"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "it holds layers without a composite"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "the picture can't be encoded, or the written file reads back wrong"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "the written file reads back wrong"),
    QT_TRANSLATE_NOOP("CoreTexts", "memory ran out"),
    QT_TRANSLATE_NOOP("CoreTexts", "the quality {quality} is outside 1 to 100"),
    QT_TRANSLATE_NOOP(
        "CoreTexts",
        "{format} needs the whole result in memory, {needed} GB, and may take {limit} GB",
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "the file is incomplete"),
    QT_TRANSLATE_NOOP("CoreTexts", "it is damaged"),
    QT_TRANSLATE_NOOP("CoreTexts", "it is {kind} of a kind that srgui does not read"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "it is {kind}, a kind that srgui does not read (reads: {kinds})"
    ),
    QT_TRANSLATE_NOOP(
        "CoreTexts",
        "it claims {width} x {height} pixels, more than a file of {size} bytes can hold",
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "its pixels are of a kind, {mode}, that has no fixed white"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "it claims more pixels than the limit of {limit} megapixels"
    ),
    QT_TRANSLATE_NOOP(
        "CoreTexts",
        "it claims more pixels than the limit of {limit} megapixels, {width} x {height}",
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "no such file or directory"),
    QT_TRANSLATE_NOOP("CoreTexts", "permission denied"),
    QT_TRANSLATE_NOOP("CoreTexts", "no space left on device"),
    # what to do
    QT_TRANSLATE_NOOP("CoreTexts", "Choose auto or cpu."),
    QT_TRANSLATE_NOOP("CoreTexts", "Choose 0 to 100 %."),
    QT_TRANSLATE_NOOP("CoreTexts", "Close other programs or choose a smaller factor."),
    QT_TRANSLATE_NOOP("CoreTexts", "Choose another factor or network."),
    QT_TRANSLATE_NOOP("CoreTexts", "Choose another name or overwrite it."),
    QT_TRANSLATE_NOOP("CoreTexts", "Choose another name."),
    QT_TRANSLATE_NOOP("CoreTexts", "Choose another file."),
    QT_TRANSLATE_NOOP("CoreTexts", "Known are {names}."),
    QT_TRANSLATE_NOOP("CoreTexts", "Write PNG or TIFF, or choose a smaller scale."),
    QT_TRANSLATE_NOOP(
        "CoreTexts",
        "Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.",
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "Name a file."),
    QT_TRANSLATE_NOOP("CoreTexts", "Name a picture file."),
    QT_TRANSLATE_NOOP("CoreTexts", "Make it first."),
    QT_TRANSLATE_NOOP("CoreTexts", "Install it with: {command}."),
    QT_TRANSLATE_NOOP("CoreTexts", "Install srgui again."),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "Install srgui[raw], or export a TIFF from your raw converter."
    ),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "Save it as PNG or TIFF in the program that it comes from."
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "Save it as PNG or TIFF in another program."),
    QT_TRANSLATE_NOOP("CoreTexts", "Save it again with Maximize Compatibility."),
    QT_TRANSLATE_NOOP("CoreTexts", "Export a TIFF from your raw converter."),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "If you trust the file, raise the limit with --pixel-limit."
    ),
    # which weights are used, and why
    QT_TRANSLATE_NOOP("CoreTexts", "{seen}: using the photograph weights"),
    QT_TRANSLATE_NOOP("CoreTexts", "{seen}: using the clean weights"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "{seen}: no photograph weights yet, using the clean ones"
    ),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "{seen}: no clean weights yet, using the photograph ones"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "as chosen"),
    QT_TRANSLATE_NOOP("CoreTexts", "JPEG, quality about {quality}"),
    QT_TRANSLATE_NOOP("CoreTexts", "traces of JPEG, quality about {quality}"),
    QT_TRANSLATE_NOOP("CoreTexts", "noise of about {levels} levels"),
    QT_TRANSLATE_NOOP("CoreTexts", "blurred or enlarged before"),
    QT_TRANSLATE_NOOP("CoreTexts", "no traces of compression, noise or blur"),
    # what a file keeps and loses
    QT_TRANSLATE_NOOP("CoreTexts", "16 bits"),
    QT_TRANSLATE_NOOP("CoreTexts", "16 bits ({format} holds 8: rounded)"),
    QT_TRANSLATE_NOOP("CoreTexts", "transparency"),
    QT_TRANSLATE_NOOP("CoreTexts", "transparency ({format} has none: flattened on white)"),
    QT_TRANSLATE_NOOP("CoreTexts", "colour profile"),
    QT_TRANSLATE_NOOP("CoreTexts", "colour profile (it does not fit the pixels)"),
    QT_TRANSLATE_NOOP(
        "CoreTexts", "grey colour profile ({format} has no grey: turned into sRGB)"
    ),
    QT_TRANSLATE_NOOP("CoreTexts", "resolution"),
    QT_TRANSLATE_NOOP("CoreTexts", "EXIF (it is damaged)"),
    QT_TRANSLATE_NOOP("CoreTexts", "comment"),
    QT_TRANSLATE_NOOP("CoreTexts", "comment (as XMP)"),
    QT_TRANSLATE_NOOP("CoreTexts", "IPTC (as XMP)"),
    QT_TRANSLATE_NOOP("CoreTexts", "some fields of IPTC (XMP has no place for them)"),
    QT_TRANSLATE_NOOP("CoreTexts", "lossless compression"),
    QT_TRANSLATE_NOOP("CoreTexts", "{name} ({format} can't hold it)"),
)  # fmt: skip


def in_words(error: SrguiError) -> str:
    """What failed, why, and what to do, as `str(error)` joins them."""
    return str(SrguiError(*(phrase(part) for part in (error.what, error.why, error.remedy))))


def phrase(text: str) -> str:
    """One of the sentences or phrases above in the language of now, or the text itself."""
    for pattern, expression in _expressions():
        match = expression.fullmatch(text)
        if match:
            filled = {name: phrase(value) for name, value in match.groupdict().items()}
            return QCoreApplication.translate("CoreTexts", pattern).format(**filled)
    return text


@lru_cache(maxsize=1)
def _expressions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those without a gap first, since they fit better."""
    found = []
    for pattern in sorted(map(str, _PATTERNS), key=lambda one: one.count("{")):
        parts = re.split(r"\{(\w+)\}", pattern)
        names = [f"(?P<{part}>.+)" if i % 2 else re.escape(part) for i, part in enumerate(parts)]
        found.append((pattern, re.compile("".join(names), re.DOTALL | re.IGNORECASE)))
    return tuple(found)
