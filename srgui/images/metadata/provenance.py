"""Provenance: the entry in a result's XMP that says which network made it, and how.

Reference: ISO 16684-1 (XMP), 8.2.2.9 (ResourceEvent) and 8.4 (xmpMM:History). There is no date,
so that the same command gives the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from srgui.images.metadata.xmp import as_content, with_content
from srgui.version import __version__

_NAMESPACES = {
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
}
_STEVT = f"xmlns:stEvt='{_NAMESPACES['stEvt']}'"
_HISTORY, _END_OF_HISTORY, _END_OF_LIST = b"<xmpMM:History", b"</xmpMM:History>", b"</rdf:Seq>"
# As we write it, or as an attribute, as other programs do after a change of their own.
_AGENT_NAME = b"stEvt:softwareAgent"
_AGENT = re.compile(rb"stEvt:softwareAgent\s{0,8}(?:>|=\s{0,8}[\"'])\s{0,8}srgui[\s\"'<]")


@dataclass(frozen=True)
class Provenance:
    """The making of a result."""

    network: str  # the name of its weights
    scale: float
    settings: tuple[tuple[str, object], ...] = ()  # names and values other than the defaults

    @property
    def parameters(self) -> str:
        """The network, the factor and the settings in one line."""
        values = (("network", self.network), ("scale", f"{self.scale:g}"), *self.settings)
        return ", ".join(f"{name}={value}" for name, value in values)


def with_provenance(xmp: bytes | None, provenance: Provenance) -> bytes | None:
    """Append an entry to the history in a packet, which is made if it is missing.

    None if nothing can be added to the packet.
    """
    entry = (
        f"<rdf:li rdf:parseType='Resource' {_STEVT}><stEvt:action>resized</stEvt:action>"
        f"<stEvt:softwareAgent>srgui {__version__}</stEvt:softwareAgent>"
        f"<stEvt:parameters>{as_content(provenance.parameters)}</stEvt:parameters></rdf:li>"
    )
    if xmp is None or b":History" not in xmp:
        content = f"<xmpMM:History><rdf:Seq>{entry}</rdf:Seq></xmpMM:History>"
        return with_content(xmp, content, _NAMESPACES)
    end = max(0, xmp.rfind(_END_OF_HISTORY))
    start, place = xmp.rfind(_HISTORY, 0, end), xmp.rfind(_END_OF_LIST, 0, end)
    if not 0 <= start < place:
        return None
    return xmp[:place] + entry.encode() + xmp[place:]


def is_in(data: bytes) -> bool:
    """Return whether a part of a file contains the provenance of a result of srgui."""
    place = data.find(_AGENT_NAME)  # ten times as fast as the expression
    while place >= 0:
        if _AGENT.match(data, place):
            return True
        place = data.find(_AGENT_NAME, place + 1)
    return False
