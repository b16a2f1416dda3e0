"""XMP packets: add properties to one, or make a new one.

Reference: ISO 16684-1 (XMP), 7: properties are elements of rdf:Description.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """A property of XMP."""

    name: str  # with its usual prefix
    texts: tuple[str, ...]
    container: str = ""  # none, "Bag", "Seq", or "Alt" for a text in the default language


def with_properties(xmp: bytes | None, properties: Sequence[Property]) -> bytes | None:
    """Add properties to a packet, whose own take precedence; without one, make a new one.

    None if nothing can be added to the packet.
    """
    new = "".join(_element(p) for p in properties if p.name.encode() not in (xmp or b""))
    if not new and (xmp is None or _END in xmp):
        return xmp
    return with_content(xmp, new, _NAMESPACES)


def with_content(xmp: bytes | None, content: str, namespaces: Mapping[str, str]) -> bytes | None:
    """Add elements of XML, whose prefixes are in `namespaces`, to a packet or a new one.

    None if nothing can be added to the packet.
    """
    packet = _EMPTY if xmp is None else xmp
    place = packet.rfind(_END)
    if place < 0:
        return None
    spaces = "".join(f" xmlns:{prefix}='{uri}'" for prefix, uri in namespaces.items())
    block = f"<rdf:Description rdf:about=''{spaces}>{content}</rdf:Description>"
    return packet[:place] + block.encode() + packet[place:]


def as_content(text: str) -> str:
    """Escape a text for the content of an element, without the control characters that XML 1.0
    forbids.
    """
    return escape("".join(c for c in text if c >= " " or c in "\t\n\r"), quote=False)


def _element(one: Property) -> str:
    texts = [as_content(text) for text in one.texts]
    if one.container:
        language = " xml:lang='x-default'" if one.container == "Alt" else ""
        texts = texts[:1] if language else texts
        items = "".join(f"<rdf:li{language}>{text}</rdf:li>" for text in texts)
        content = f"<rdf:{one.container}>{items}</rdf:{one.container}>"
    else:
        content = ", ".join(texts)
    return f"<{one.name}>{content}</{one.name}>"
