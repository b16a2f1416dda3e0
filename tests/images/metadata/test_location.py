"""The place where a picture was taken can be left out of a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from srgui.images import Metadata, Picture
from srgui.images.metadata.location import without_location
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions, write

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description '
    b'exif:GPSLatitude="48,51.5N" exif:GPSLongitude=\'2,17.7E\' dc:format="image/jpeg" '
    b'photoshop:City="Paris"><exif:GPSAltitude>35/1</exif:GPSAltitude>'
    b"<Iptc4xmpExt:LocationShown><rdf:Bag/></Iptc4xmpExt:LocationShown>"
    b"<dc:title>Tower</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def dataset(number: int, text: bytes) -> bytes:
    return bytes((0x1C, 2, number)) + len(text).to_bytes(2, "big") + text


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[Base.Make] = "Canon"
    exif[Base.Artist] = "Somebody with a long name"
    exif.get_ifd(IFD.GPSInfo).update(
        {GPS.GPSLatitudeRef: "N", GPS.GPSLatitude: (48.0, 51.0, 30.0), GPS.GPSMapDatum: "WGS-84 x"}
    )
    path = tmp_path / "photo.jpg"
    Image.fromarray(np.full((8, 8, 3), 90, np.uint8)).save(path, exif=exif, xmp=XMP)
    return path


def test_a_file_without_location_keeps_everything_else(photo: Path, tmp_path: Path) -> None:
    picture = read(photo)
    assert picture.exif is not None
    assert b"WGS-84" in picture.exif
    target = tmp_path / "without.jpg"
    write(picture, target, WriteOptions(location=False))
    with Image.open(target) as image:
        exif = image.getexif()
        assert exif[Base.Make] == "Canon"
        assert exif[Base.Artist] == "Somebody with a long name"
        assert not exif.get_ifd(IFD.GPSInfo)
    written = target.read_bytes()
    for secret in (b"WGS-84", b"GPSLatitude", b"48,51", b"GPSAltitude", b"Paris", b"LocationShown"):
        assert secret not in written
    assert b"<dc:title>Tower</dc:title>" in written
    assert b'dc:format="image/jpeg"' in written


def test_names_of_places_go_from_iptc() -> None:
    kept = dataset(120, b"A tower") + dataset(80, b"Somebody")
    iptc = dataset(90, b"Paris") + kept + dataset(101, b"France")
    assert without_location(Metadata(iptc=iptc)).iptc == kept


@pytest.mark.parametrize(
    "damaged", [Metadata(exif=b"II*\0\xff\xff\xff\xff"), Metadata(xmp=b"<exif:GPSLatitude>48")]
)
def test_what_can_not_be_followed_is_left_out(damaged: Metadata) -> None:
    assert without_location(damaged) == Metadata()


def test_metadata_is_kept_by_default(photo: Path, tmp_path: Path) -> None:
    target = tmp_path / "with.jpg"
    write(read(photo), target)
    assert b"WGS-84" in target.read_bytes()
    write(Picture(np.full((4, 4, 3), 9, np.uint8)), tmp_path / "bare.jpg", WriteOptions())
