"""Results say in their XMP how they were made, and are known by it."""

from __future__ import annotations

import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

import srgui
from srgui.images import Metadata, Picture
from srgui.images.metadata.provenance import Provenance, is_in, with_provenance
from srgui.images.reading.reader import read
from srgui.images.reading.results import is_result, results_among
from srgui.images.writing.writer import WriteOptions, write

MADE = Provenance("lapsrn", 4.0, (("strength", 0.6), ("ensemble", True)))
PHOTOSHOP = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    b"<rdf:Description rdf:about='' "
    b"xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "
    b"xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#'><xmpMM:History><rdf:Seq>"
    b"<rdf:li stEvt:action='created' stEvt:softwareAgent='Adobe Photoshop 25.0'/>"
    b"</rdf:Seq></xmpMM:History></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
STEVT = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
FORMATS = ["png", "tif", "jpg", "webp", "avif"]


def result(size: int = 20, **metadata: object) -> Picture:
    pixels = np.random.default_rng(1).integers(0, 256, (size, size, 3), np.uint8)
    return Picture(pixels, metadata=Metadata(provenance=MADE, **metadata))


def events(xmp: bytes) -> list[ElementTree.Element]:
    rdf = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
    return [item for items in ElementTree.fromstring(xmp).iter(f"{rdf}Seq") for item in items]


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_with_xmp_says_how_it_was_made(tmp_path, suffix):
    path = tmp_path / f"result.{suffix}"
    write(result(), path)
    (event,) = events(read(path).xmp)
    assert {item.tag.removeprefix(STEVT): item.text for item in event} == {
        "action": "resized",
        "softwareAgent": f"srgui {srgui.__version__}",
        "parameters": "network=lapsrn, scale=4, strength=0.6, ensemble=True",
    }
    assert is_result(path)


@pytest.mark.parametrize("suffix", FORMATS)
def test_it_is_found_in_large_files_too(tmp_path, suffix):
    path = tmp_path / f"result.{suffix}"
    write(result(700), path, WriteOptions(quality=100))
    assert path.stat().st_size > 500_000
    assert is_result(path)


@pytest.mark.parametrize("options", [WriteOptions(provenance=False), WriteOptions(strip=True)])
@pytest.mark.parametrize("suffix", FORMATS)
def test_it_can_be_switched_off_and_is_stripped(tmp_path, suffix, options):
    path = tmp_path / f"result.{suffix}"
    write(result(), path, options)
    assert read(path).xmp is None
    assert not is_result(path)


def test_it_joins_the_history_of_other_programs():
    xmp = with_provenance(PHOTOSHOP, MADE)
    first, second = events(xmp)
    assert first.get(f"{STEVT}softwareAgent") == "Adobe Photoshop 25.0"
    assert second.find(f"{STEVT}action").text == "resized"
    assert xmp.count(b"<xmpMM:History>") == 1
    again = with_provenance(xmp, Provenance("drcn", 2.0))
    assert [event.findtext(f"{STEVT}parameters") for event in events(again)[1:]] == [
        MADE.parameters,
        "network=drcn, scale=2",
    ]


def test_a_name_cannot_break_the_packet():
    xmp = with_provenance(None, Provenance("a<b>&'\0", 2.0))
    (event,) = events(xmp)
    assert event.findtext(f"{STEVT}parameters") == "network=a<b>&', scale=2"


@pytest.mark.parametrize(
    "xmp",
    [
        b"no packet",
        b"<xmpMM:History></rdf:RDF>",
        b"</xmpMM:History><xmpMM:History></rdf:RDF>",
        b"<xmpMM:History/></rdf:RDF>",
        b"</rdf:Seq><xmpMM:History></xmpMM:History></rdf:RDF>",
        b"<xapMM:History><rdf:Seq></rdf:Seq></xapMM:History></rdf:RDF>",
    ],
)
def test_a_packet_that_cannot_be_added_to_stays_as_it_is(tmp_path, xmp):
    assert with_provenance(xmp, MADE) is None
    write(result(xmp=xmp), tmp_path / "result.png")
    assert read(tmp_path / "result.png").xmp == xmp


def test_a_jpeg_without_room_for_it_keeps_its_own_xmp(tmp_path):
    xmp = PHOTOSHOP + b" " * (65533 - 29 - len(PHOTOSHOP))
    write(result(xmp=xmp), tmp_path / "result.jpg")
    assert read(tmp_path / "result.jpg").xmp == xmp


def test_other_files_are_no_results(tmp_path):
    original = result()
    write(Picture(original.pixels), tmp_path / "original.png")
    write(Picture(original.pixels, metadata=Metadata(xmp=PHOTOSHOP)), tmp_path / "edited.png")
    write(original, tmp_path / "result.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").touch()
    paths = [*tmp_path.iterdir(), tmp_path / "missing.png"]
    assert results_among(paths) == {tmp_path / "result.png"}


def test_results_that_another_program_has_saved_again_are_known():
    for written in (
        b"stEvt:softwareAgent='srgui 1.0'",
        b'stEvt:softwareAgent = "srgui 1.0"',
        b"<stEvt:softwareAgent>srgui 1.0</stEvt:softwareAgent>",
        b"<stEvt:softwareAgent> srgui</stEvt:softwareAgent>",
    ):
        assert is_in(b"..." + written + b"...")
    for other in (b"stEvt:softwareAgent='srguix 1'", b"softwareAgent>srgui ", b"srgui"):
        assert not is_in(other)


@pytest.mark.skipif(not shutil.which("exiftool"), reason="needs exiftool")
@pytest.mark.parametrize("suffix", FORMATS)
def test_exiftool_reads_it(tmp_path, suffix):
    path = tmp_path / f"result.{suffix}"
    write(result(xmp=PHOTOSHOP), path)
    command = ["exiftool", "-j", "-struct", "-XMP-xmpMM:History", str(path)]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    created, made = found["History"]
    assert created == {"Action": "created", "SoftwareAgent": "Adobe Photoshop 25.0"}
    assert made["SoftwareAgent"] == f"srgui {srgui.__version__}"
    assert made["Parameters"] == MADE.parameters
