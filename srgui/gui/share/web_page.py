"""A comparison as a single web page."""

from __future__ import annotations

import base64
import html
import io
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PIL import Image

from srgui import paths
from srgui.gui.display.layer import Layer
from srgui.gui.share.images import fitting, for_pillow, layer_image, scaled
from srgui.images.writing.atomic import replacing

_WEBP_SIDE = 16383  # pixels; the limit of WebP
_QUALITY = 92


@dataclass(frozen=True)
class Texts:
    """The texts of the page."""

    title: str
    slider: str  # its accessible name
    facts: str  # a line below the pictures
    language: str  # tag, such as "en"


def write_web_page(
    before: Layer,
    after: Layer,
    path: Path,
    texts: Texts,
    *,
    longest: int | None = None,
    overwrite: bool = False,
) -> Path:
    """Write both layers and a slider between them into one HTML file without other files.

    Both have the size of `after`, reduced to `longest` pixels on the longer side. Raises
    WriteError.
    """
    width, height = fitting(after.pyramid.width, after.pyramid.height, longest)
    template = (paths.resources() / "comparison.html").read_text(encoding="utf-8")
    page = Template(template).substitute(
        title=html.escape(texts.title),
        slider=html.escape(texts.slider),
        facts=html.escape(texts.facts),
        language=html.escape(texts.language),
        before=html.escape(before.title),
        after=html.escape(after.title),
        before_image=_data_uri(for_pillow(scaled(layer_image(before), width, height))),
        after_image=_data_uri(for_pillow(scaled(layer_image(after), width, height))),
        width=width,
        height=height,
    )
    with replacing(path, overwrite=overwrite) as file:
        file.write(page.encode("utf-8"))
    return path


def _data_uri(image: Image.Image) -> str:
    """The image as data URI; nearly lossless if it does not exceed the limit of WebP."""
    stream = io.BytesIO()
    fits = max(image.size) <= _WEBP_SIDE
    kind = "webp" if fits else "png"
    image.save(stream, kind.upper(), **({"quality": _QUALITY} if fits else {}))
    return f"data:image/{kind};base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
