"""The icon of the application in the sizes and formats of each system, drawn from its SVG."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "srgui.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def write_icons(folder: Path) -> dict[str, str]:
    """Write srgui-SIZE.png, srgui.ico and srgui.icns; return the icon's path by `sys.platform`."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _drawn(size) for size in SIZES}
    for size, icon in drawn.items():
        icon.save(folder / f"srgui-{size}.png", optimize=True)
    windows, mac = folder / "srgui.ico", folder / "srgui.icns"
    drawn[256].save(windows, append_images=[drawn[size] for size in (16, 24, 32, 48, 64, 128)])
    drawn[512].save(mac, append_images=[drawn[size] for size in (32, 64, 128, 256)])
    return {"win32": str(windows), "darwin": str(mac)}


def _drawn(size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(data.data()))
