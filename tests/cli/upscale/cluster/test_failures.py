"""Failures of a cluster fail no job: every output is there, with the bytes of one machine.

The command runs in a process of its own, and the pictures take long enough to be interrupted.
"""

import signal
import subprocess
import time

import numpy as np
import pytest
from PIL import Image

pytestmark = pytest.mark.slow


def test_pictures_of_a_worker_that_is_killed_are_done_by_another(
    start, once_done, finish, processes, expected, content
):
    command = start(processes.address, "--manifest", "done.jsonl")
    once_done(4, command)
    processes.workers[0].kill()
    finish(command)
    assert content("many") == expected


def test_pictures_of_a_frozen_worker_are_done_by_another(
    start, once_done, finish, processes, expected, content
):
    command = start(processes.address, "--manifest", "done.jsonl")
    once_done(4, command)
    processes.workers[0].send_signal(signal.SIGSTOP)
    finish(command)
    assert content("many") == expected
    processes.workers[0].send_signal(signal.SIGCONT)
    processes.workers[0].wait(60)
    assert content("many") == expected


def test_a_restarted_scheduler_gets_the_rest_of_the_job(
    start, once_done, finish, processes, expected, content
):
    command = start(processes.address, "--manifest", "done.jsonl")
    once_done(4, command)
    processes.scheduler.kill()
    processes.scheduler.wait()
    for worker in processes.workers:
        worker.wait(60)
    processes.start_scheduler()
    processes.start_worker()
    finish(command)
    assert content("many") == expected


def test_a_killed_command_is_resumed(
    start, once_done, finish, processes, expected, content, records
):
    command = start(processes.address, "--manifest", "done.jsonl")
    once_done(4, command)
    command.kill()
    command.communicate()
    done = len(records("done.jsonl"))
    errors = finish(start(processes.address, "--resume", "done.jsonl"))
    assert f"{done} pictures done by earlier runs skipped" in errors
    assert content("many") == expected


def test_ctrl_c_finishes_what_is_in_work_and_cancels_what_waits(
    start, once_done, finish, processes, expected, content, records
):
    command = start(processes.address, "--manifest", "done.jsonl")
    once_done(4, command)
    command.send_signal(signal.SIGINT)
    _, errors = command.communicate(timeout=120)
    assert command.returncode == 130
    assert "finishing the pictures in work" in errors
    results = content("many")
    assert 4 <= len(results) < len(expected)
    # A worker may begin a picture just before it is cancelled, which is found when resuming.
    assert 0 <= len(results) - len(records("done.jsonl")) <= len(processes.workers)
    assert results.items() <= expected.items()
    finish(start(processes.address, "--resume", "done.jsonl"))
    assert content("many") == expected


def test_a_second_ctrl_c_ends_at_once(start, processes, tmp_path):
    (tmp_path / "album").mkdir()
    Image.new("RGB", (4000, 4000)).save(tmp_path / "album" / "large.png")
    command = start(processes.address, "--ensemble")

    def in_work():
        return list((tmp_path / "many").glob(".srgui-*.part"))

    deadline = time.monotonic() + 240
    while not in_work():
        assert command.poll() is None, command.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
    command.send_signal(signal.SIGINT)
    while "Ctrl-C again ends at once" not in command.stderr.readline():
        assert command.poll() is None
    assert in_work()
    command.send_signal(signal.SIGINT)
    _, errors = command.communicate(timeout=60)
    assert command.returncode == 130
    assert "Traceback" not in errors
    assert in_work()  # which takes minutes


def test_pictures_that_a_full_disk_refuses_are_done_by_another_worker(
    start, finish, processes, expected, content, tmp_path
):
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root may mount a file system")
    try:
        processes.workers[0].kill()
        processes.start_worker(TMPDIR=str(small))
        finish(start(processes.address, "--send"))
        assert content("many") == expected
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)


def test_two_thousand_pictures_are_all_done(srgui, processes, options, content, tmp_path):
    rng = np.random.default_rng(2)
    for number in range(2000):
        folder = tmp_path / "many-in" / str(number % 7)
        folder.mkdir(parents=True, exist_ok=True)
        pixels = rng.integers(0, 256, (8, 9, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}-x.png")
    assert srgui("upscale", "many-in", *options, "-o", "one").status == 0
    cluster = ("--scheduler", processes.address, "--manifest", "done.jsonl")
    ended = srgui("upscale", "many-in", *options, "-o", "many", *cluster)
    assert ended.status == 0
    assert len(ended.lines) == 2000
    expected = content("one")
    assert len(expected) == 2000
    assert content("many") == expected
