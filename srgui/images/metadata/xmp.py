"""XMP packets: properties added to one, or a new one made of them.

Reference: ISO 16684-1 (XMP), 7: properties are elements of rdf:Description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape  # that of xml.sax would load a web client

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
}
_EMPTY = (
    b"<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></rdf:RDF>"
    b"</x:xmpmeta><?xpacket end='w'?>"
)
_END = b"</rdf:RDF>"


@dataclass(frozen=True)
class Property:
    """A property of XMP: `name` with its usual prefix, `texts`, and what holds those: nothing,
    "Bag", "Seq", or "Alt" for a text in the default language."""

    name: str
    texts: tuple[str, ...]
    holder: str = ""


def with_properties(xmp: bytes | None, properties: Sequence[Property]) -> bytes | None:
    """The packet with these properties besides its own, which win; a new one where there is none.

    None when there is a packet that nothing can be added to.
    """
    packet = _EMPTY if xmp is None else xmp
    place = packet.rfind(_END)
    if place < 0:
        return None
    new = "".join(_element(p) for p in properties if p.name.encode() not in packet)
    if not new:
        return xmp
    spaces = "".join(f" xmlns:{prefix}='{uri}'" for prefix, uri in _NAMESPACES.items())
    block = f"<rdf:Description rdf:about=''{spaces}>{new}</rdf:Description>"
    return packet[:place] + block.encode() + packet[place:]


def _element(told: Property) -> str:
    texts = [escape(_printable(text), quote=False) for text in told.texts]
    if told.holder:
        language = " xml:lang='x-default'" if told.holder == "Alt" else ""
        texts = texts[:1] if language else texts
        items = "".join(f"<rdf:li{language}>{text}</rdf:li>" for text in texts)
        content = f"<rdf:{told.holder}>{items}</rdf:{told.holder}>"
    else:
        content = ", ".join(texts)
    return f"<{told.name}>{content}</{told.name}>"


def _printable(text: str) -> str:
    """Without the control characters that XML 1.0 forbids."""
    return "".join(c for c in text if c >= " " or c in "\t\n\r")
