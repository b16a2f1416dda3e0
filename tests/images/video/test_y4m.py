"""YUV4MPEG2 streams are read and written a frame at a time."""

from __future__ import annotations

import io

import numpy as np
import pytest

from srgui.errors import ReadError
from srgui.images.video.y4m import read_frames, read_header, write_frame, write_header

SAMPLINGS = {
    "420jpeg": (8, [(5, 7), (3, 4), (3, 4)]),
    "420mpeg2": (8, [(5, 7), (3, 4), (3, 4)]),
    "422": (8, [(5, 7), (5, 4), (5, 4)]),
    "411": (8, [(5, 7), (5, 2), (5, 2)]),
    "444": (8, [(5, 7)] * 3),
    "mono": (8, [(5, 7)]),
    "420p10": (10, [(5, 7), (3, 4), (3, 4)]),
    "444p12": (12, [(5, 7)] * 3),
    "mono10": (10, [(5, 7)]),
}


def start(sampling: str = "420jpeg", more: str = "F25:1 Ip A1:1") -> bytes:
    return f"YUV4MPEG2 W7 H5 {more} C{sampling} XYSCSS=TEST\n".encode()


@pytest.mark.parametrize("name", SAMPLINGS)
def test_what_was_read_can_be_written_again(rng: np.random.Generator, name: str) -> None:
    bits, sizes = SAMPLINGS[name]
    content = start(name)
    for _ in range(3):
        planes = [rng.integers(0, 1 << bits, size) for size in sizes]
        stored = b"".join(p.astype("<u2" if bits > 8 else "u1").tobytes() for p in planes)
        content += b"FRAME\n" + stored
    stream, again = io.BytesIO(content), io.BytesIO()
    header = read_header(stream)
    assert (header.bits, header.sizes) == (bits, sizes)
    write_header(again, header)
    for frame in read_frames(stream, header):
        write_frame(again, header, frame)
    assert again.getvalue() == content.replace(b"W7 H5 ", b"").replace(
        b"YUV4MPEG2 ", b"YUV4MPEG2 W7 H5 "
    )


def test_without_a_sampling_it_is_420() -> None:
    header = read_header(io.BytesIO(b"YUV4MPEG2 H6 F25:1 W8\n"))
    assert (header.sizes, header.centred) == ([(6, 8), (3, 4), (3, 4)], True)
    assert not read_header(io.BytesIO(start("420mpeg2"))).centred
    assert not read_header(io.BytesIO(start("422"))).centred


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"RIFF....AVI ", "not a YUV4MPEG2 stream"),
        (b"YUV4MPEG2 W8 H6" + b" X" * 4000, "not a YUV4MPEG2 stream"),
        (b"YUV4MPEG2 W8\n", "has no size"),
        (b"YUV4MPEG2 W0 H6\n", "has no size"),
        (b"YUV4MPEG2 W8 H99999999\n", "has no size"),
        (start(more="It"), "interlaced. Add -vf bwdif"),
        (start("444alpha"), "sampling 444alpha is not supported. Add -pix_fmt yuv420p"),
    ],
)
def test_what_is_no_header_is_refused_in_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_header(io.BytesIO(content))
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("end", "reason"),
    [(b"FRAME\n" + bytes(10), "breaks off in frame 2"), (b"noise\n", "frame 2 is damaged")],
)
def test_a_stream_that_breaks_off_gives_its_whole_frames_first(end: bytes, reason: str) -> None:
    stream = io.BytesIO(start("mono") + b"FRAME Ip\n" + bytes(35) + end)
    frames = read_frames(stream, read_header(stream))
    assert next(frames)[0].shape == (5, 7)
    with pytest.raises(ReadError, match=reason):
        next(frames)


def test_levels_beyond_the_bits_of_a_stream_are_clipped() -> None:
    stream = io.BytesIO(start("mono10") + b"FRAME\n" + b"\xff" * 70)
    (frame,) = read_frames(stream, read_header(stream))
    assert (frame[0] == 1023).all()
