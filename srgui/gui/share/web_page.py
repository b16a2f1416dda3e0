"""A comparison as one file for the browser."""

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
from srgui.gui.share.images import fitting, for_pillow, look, scaled
from srgui.images.writing.atomic import replacing

_WEBP_SIDE = 16383  # pixels; WebP holds no more
_QUALITY = 92


@dataclass(frozen=True)
class Texts:
    """What the page says: its title, the name of the slider, a line of facts, the language."""

    title: str
    slider: str
    facts: str
    language: str


def write_web_page(
    before: Layer,
    after: Layer,
    path: Path,
    texts: Texts,
    *,
    longest: int | None = None,
    overwrite: bool = False,
) -> Path:
    """Write both layers and a slider between them into one HTML file that needs nothing else.

    Both get the size of `after`, reduced to `longest` pixels on the longer side. Raises
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
        before_image=_data_uri(for_pillow(scaled(look(before), width, height))),
        after_image=_data_uri(for_pillow(scaled(look(after), width, height))),
        width=width,
        height=height,
    )
    with replacing(path, overwrite=overwrite) as file:
        file.write(page.encode("utf-8"))
    return path


def _data_uri(image: Image.Image) -> str:
    """The image inside an address; nearly lossless where WebP can hold it."""
    stream = io.BytesIO()
    fits = max(image.size) <= _WEBP_SIDE
    kind = "webp" if fits else "png"
    image.save(stream, kind.upper(), **({"quality": _QUALITY} if fits else {}))
    return f"data:image/{kind};base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
