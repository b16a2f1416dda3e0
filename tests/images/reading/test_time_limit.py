"""Reading ends with a sentence when its time is over, whatever the parser is doing."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

import pytest

from srgui.errors import ReadError
from srgui.images.codecs import pillow
from srgui.images.reading import decode, time_limit
from srgui.images.reading.reader import is_damaged, read, size_of
from srgui.images.reading.time_limit import TimeLimitError, within
from tests.images.picture_files import FILES

PATIENCE = 60  # seconds for what takes a fraction of one on an idle machine


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(FILES["plain.png"])
    return path


def spin(*_arguments: object, **_options: object) -> None:
    """A parser that never comes to an end, and takes every exception for one of its own."""
    while True:
        with suppress(Exception):
            sum(range(100))


@pytest.fixture
def hostile(photo, monkeypatch):
    """A file on which a decoder spins, and half a second for each file."""
    monkeypatch.setattr(pillow, "decode", spin)
    monkeypatch.setattr(decode.Image, "open", spin)
    monkeypatch.setattr(time_limit, "SECONDS", 0.5)
    return photo


def test_a_parser_that_never_ends_is_ended_with_a_sentence(hostile):
    started = time.monotonic()
    with pytest.raises(ReadError, match=r"decoding takes longer than 0\.5 seconds"):
        read(hostile)
    assert time.monotonic() - started < PATIENCE


def test_headers_and_existing_results_are_read_within_the_limit_too(hostile):
    assert size_of(hostile) is None
    assert not is_damaged(hostile)  # unknown: a result that is there is not replaced


def test_reading_goes_on_with_the_next_file(hostile, monkeypatch):
    with pytest.raises(ReadError, match="takes longer"):
        read(hostile)
    monkeypatch.undo()
    assert read(hostile).width == 32


def test_it_works_on_any_thread_and_ends_no_other(hostile):
    errors: list[ReadError] = []

    def attempt() -> None:
        try:
            read(hostile)
        except ReadError as error:
            errors.append(error)

    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert "takes longer" in str(errors[0])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_interruption_that_a_parser_swallows_comes_again():
    class Stubborn:
        def __del__(self) -> None:  # where Python ignores exceptions
            while True:
                pass

    def work() -> None:
        stubborn = Stubborn()
        del stubborn
        spin()

    with pytest.raises(TimeLimitError):
        within(0.2, work)


def test_what_ends_in_time_is_never_interrupted_later():
    for _ in range(300):  # ends at about the moment of the interruption
        with suppress(TimeLimitError):
            within(0.001, lambda: time.sleep(0.0009))
    for _ in range(50):
        sum(range(10_000))


def test_the_limit_grows_with_the_file():
    assert time_limit.time_limit(0) == 120
    assert time_limit.time_limit(2_000_000_000) >= 2000


def test_a_device_that_looks_like_an_empty_file_is_not_waited_for(tmp_path, monkeypatch):
    path = tmp_path / "empty"
    path.touch()
    opened = []
    monkeypatch.setattr(type(path), "open", lambda *_: opened.append(1))
    with pytest.raises(ReadError, match="the file is empty"):
        read(path)
    assert not opened
