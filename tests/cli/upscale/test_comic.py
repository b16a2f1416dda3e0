"""srgui upscale of a comic book archive: an archive in, an archive out."""

import io
import zipfile

import pytest
from PIL import Image


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` with the tiny network at 2x."""
    return lambda *arguments: srgui("upscale", "-m", tiny, "-s", "2", "--threads", 1, *arguments)


@pytest.fixture
def volume(picture_file, tmp_path):
    """An archive with two pages in a folder, a description, and a name that leads out of it."""
    page = picture_file("page.jpg").read_bytes()
    path = tmp_path / "volume.cbz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ComicInfo.xml", "<ComicInfo/>")
        for name in ("pages/001.jpg", "pages/002.JPG", "../../outside.jpg"):
            archive.writestr(name, page)
    path.chmod(0o644)
    return path


def test_an_archive_comes_back_with_all_pages_and_everything_else(upscale, volume, tmp_path):
    ended = upscale("volume.cbz")
    assert (ended.status, ended.err) == (0, "")
    assert ended.lines[-1] == "volume_tiny_2x.cbz  2 pages"
    with zipfile.ZipFile(tmp_path / "volume_tiny_2x.cbz") as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == [
            "ComicInfo.xml",
            "pages/001.jpg",
            "pages/002.jpg",
        ]
        assert archive.read("ComicInfo.xml") == b"<ComicInfo/>"
        with Image.open(io.BytesIO(archive.read("pages/001.jpg"))) as page:
            assert (page.format, page.size) == ("JPEG", (32, 24))
    assert not (tmp_path.parent.parent / "outside.jpg").exists()


def test_the_place_and_the_format_of_the_pages_may_be_chosen(upscale, volume, tmp_path):
    assert upscale("volume.cbz", "-o", "out/large.cbz", "--format", "webp").status == 0
    with zipfile.ZipFile(tmp_path / "out" / "large.cbz") as archive:
        assert "pages/001.webp" in archive.namelist()


def test_nothing_is_replaced_and_nothing_half_written(upscale, volume, tmp_path):
    (tmp_path / "volume_tiny_2x.cbz").write_bytes(b"mine")
    ended = upscale("volume.cbz")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert (tmp_path / "volume_tiny_2x.cbz").read_bytes() == b"mine"
    with zipfile.ZipFile(volume, "a") as archive:
        archive.writestr("pages/003.jpg", b"Dear Sir")
    ended = upscale("volume.cbz", "-o", "large.cbz")
    assert ended.status == 1
    assert "volume.cbz/" in ended.err
    assert not (tmp_path / "large.cbz").exists()


@pytest.mark.parametrize("content", [b"", b"Dear Sir", None])
def test_what_is_no_archive_of_pictures_is_a_sentence(upscale, tmp_path, content):
    path = tmp_path / "volume.cbz"
    if content is None:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("notes.txt", "nothing")
    else:
        path.write_bytes(content)
    ended = upscale("volume.cbz")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "Can't open volume.cbz" in ended.err


def test_an_archive_among_pictures_is_refused(upscale, volume, picture_file, tmp_path):
    picture_file("photo.jpg")
    volume.rename(tmp_path / "VOLUME.CBZ")
    ended = upscale("photo.jpg", "VOLUME.CBZ")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "Can't upscale VOLUME.CBZ: an archive is upscaled alone" in ended.err


def test_pages_whose_names_become_the_same_stay_two(upscale, volume, picture_file, tmp_path):
    with zipfile.ZipFile(volume, "a") as archive:
        archive.writestr("pages/003.png", picture_file("page.png").read_bytes())
        archive.writestr("pages/003.psd.png", picture_file("page.png").read_bytes())
    assert upscale("volume.cbz", "-o", "large.cbz", "--format", "webp").status == 0
    with zipfile.ZipFile(volume, "a") as archive:
        archive.writestr("pages/003.jpg", picture_file("page.jpg").read_bytes())
    assert upscale("volume.cbz", "-o", "larger.cbz", "--format", "webp").status == 0
    with zipfile.ZipFile(tmp_path / "larger.cbz") as archive:
        names = archive.namelist()
    assert len(names) == len(set(names)) == 6
    assert {"pages/003.webp", "pages/003.png.webp"} <= set(names)


@pytest.mark.parametrize("choice", ["skip", "copy"])
def test_pages_that_are_larger_than_wanted_stay_in_the_archive(
    srgui, tiny, volume, tmp_path, choice
):
    size = ("--width", 10, "--if-larger", choice)
    assert srgui("upscale", "volume.cbz", "-m", tiny, *size, "-o", "large.cbz").status == 0
    with zipfile.ZipFile(volume) as before, zipfile.ZipFile(tmp_path / "large.cbz") as after:
        assert after.read("pages/001.jpg") == before.read("pages/001.jpg")
        assert "pages/002.jpg" in after.namelist()


def test_a_damaged_page_is_a_sentence(upscale, volume):
    with zipfile.ZipFile(volume, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pages/003.jpg", bytes(range(256)) * 8)
    content = bytearray(volume.read_bytes())
    start = content.index(b"pages/003.jpg") + len("pages/003.jpg")
    content[start : start + 8] = b"\xff" * 8
    volume.write_bytes(content)
    ended = upscale("volume.cbz")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "Can't open volume.cbz: it is not an intact archive" in ended.err


@pytest.mark.parametrize("option", ["--manifest", "--resume"])
def test_an_archive_with_a_manifest_is_refused_before_anything_is_written(
    upscale, volume, tmp_path, option
):
    if option == "--resume":
        (tmp_path / "done.jsonl").write_bytes(b"")
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    ended = upscale("volume.cbz", option, "done.jsonl")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "Can't upscale volume.cbz with a manifest" in ended.err
    assert before == {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
