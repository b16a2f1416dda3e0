"""Jobs on the engine's thread: their order, and how they end."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest

from srgui.errors import SrguiError
from srgui.gui.service.engine import Engine
from srgui.gui.service.engine_job import Elsewhere, EngineJob, Pieces
from srgui.gui.service.service import EngineService
from srgui.texts import Text

PATIENCE = 60.0  # seconds; generous, for machines that have other work


class Trial(EngineJob):
    """Writes into a log what happens to it. Before each piece it waits for `go`, if that is given.

    Attributes:
        over: set when the job has ended.
        at_work: set whenever a piece has begun.
    """

    def __init__(
        self,
        name: str,
        log: list[str],
        pieces: int = 1,
        *,
        urgent: bool = False,
        go: threading.Semaphore | None = None,
        elsewhere: Elsewhere | None = None,
        error: Exception | None = None,
    ) -> None:
        self.name, self.log, self.pieces, self.urgent = name, log, pieces, urgent
        self.go, self.elsewhere, self.error = go, elsewhere, error
        self.over, self.at_work = threading.Event(), threading.Event()
        self.errors: list[SrguiError] = []

    def work(self, engine: Engine) -> Pieces:
        try:
            if self.elsewhere is not None:
                answer = yield self.elsewhere
                self.log.append(f"{self.name} was reported {answer}")
            for piece in range(self.pieces):
                self.at_work.set()
                if self.go is not None:
                    assert self.go.acquire(timeout=PATIENCE)
                if self.error is not None:
                    raise self.error
                self.log.append(f"{self.name} {piece}")
                yield None
        finally:
            self.log.append(f"{self.name} closed")

    def fail(self, error: SrguiError) -> None:
        self.errors.append(error)

    def unexpected(self, reason: Text) -> SrguiError:
        return SrguiError(f"{self.name} has failed", reason)

    def end(self) -> None:
        self.over.set()

    def wait(self) -> None:
        assert self.over.wait(PATIENCE)


@pytest.fixture
def service() -> Iterator[EngineService]:
    service = EngineService()
    yield service
    service.close()


@pytest.fixture
def log() -> list[str]:
    return []


def test_jobs_are_done_in_the_order_in_which_they_came(
    service: EngineService, log: list[str]
) -> None:
    first, second = Trial("first", log), Trial("second", log)
    service.start(first)
    service.start(second)
    second.wait()
    assert log == ["first 0", "first closed", "second 0", "second closed"]


def test_an_urgent_job_goes_first_at_the_next_piece_and_the_other_goes_on_behind_it(
    service: EngineService, log: list[str]
) -> None:
    go = threading.Semaphore(0)
    export, view = Trial("export", log, 2, go=go), Trial("view", log, 2, urgent=True)
    service.start(export)
    assert export.at_work.wait(PATIENCE)
    service.start(view)
    go.release(2)
    export.wait()
    assert log == ["export 0", "view 0", "view 1", "view closed", "export 1", "export closed"]


def test_a_cancelled_job_ends_at_its_next_piece(service: EngineService, log: list[str]) -> None:
    go = threading.Semaphore(0)
    job = Trial("job", log, 9, go=go)
    service.start(job)
    assert job.at_work.wait(PATIENCE)
    service.cancel(job)
    go.release()
    job.wait()
    assert log == ["job 0", "job closed"]


def test_a_job_that_is_cancelled_before_its_turn_does_nothing_and_ends(
    service: EngineService, log: list[str]
) -> None:
    go = threading.Semaphore(0)
    first, second = Trial("first", log, go=go), Trial("second", log)
    service.start(first)
    service.start(second)
    service.cancel(second)
    go.release()
    second.wait()
    first.wait()
    assert log == ["first 0", "first closed"]


def test_a_paused_job_lets_later_ones_by_until_it_is_resumed(
    service: EngineService, log: list[str]
) -> None:
    paused, other = Trial("paused", log), Trial("other", log)
    service.start(paused, paused=True)
    service.start(other)
    other.wait()
    assert log == ["other 0", "other closed"]
    service.pause(paused, False)
    paused.wait()
    assert log[2:] == ["paused 0", "paused closed"]


def test_a_paused_job_can_be_cancelled(service: EngineService, log: list[str]) -> None:
    job = Trial("job", log)
    service.start(job, paused=True)
    service.cancel(job)
    job.wait()
    assert log == []


def test_what_needs_no_engine_is_done_while_the_engine_serves_another_job(
    service: EngineService, log: list[str]
) -> None:
    other = Trial("other", log)

    def wait_for_the_other() -> int:
        other.wait()  # it could never end if this took the engine
        return 42

    job = Trial("job", log, elsewhere=wait_for_the_other)
    service.start(job)
    service.start(other)
    job.wait()
    assert log == ["other 0", "other closed", "job was reported 42", "job 0", "job closed"]


def test_what_fails_elsewhere_fails_the_job(service: EngineService, log: list[str]) -> None:
    def fail() -> None:
        raise SrguiError("Can't read it")

    job = Trial("job", log, elsewhere=fail)
    service.start(job)
    job.wait()
    assert [error.what for error in job.errors] == ["Can't read it"]
    assert log == ["job closed"]


def test_a_job_that_knows_what_to_do_about_a_failure_elsewhere_goes_on(
    service: EngineService, log: list[str]
) -> None:
    class Patient(Trial):
        def work(self, engine: Engine) -> Pieces:
            try:
                yield fail
            except SrguiError as error:
                self.log.append(f"{self.name} heard {error.what}")
            yield from super().work(engine)

    def fail() -> None:
        raise SrguiError("Can't read it")

    job = Patient("job", log)
    service.start(job)
    job.wait()
    assert job.errors == []
    assert log == ["job heard Can't read it", "job 0", "job closed"]


@pytest.mark.parametrize(
    ("error", "message"),
    [(SrguiError("No more"), "No more"), (ValueError("odd"), "job has failed: ValueError: odd")],
)
def test_a_failure_ends_its_own_job_alone(
    service: EngineService, log: list[str], error: Exception, message: str
) -> None:
    job, other = Trial("job", log, error=error), Trial("other", log)
    service.start(job)
    service.start(other)
    job.wait()
    other.wait()
    assert [str(error).rstrip(".") for error in job.errors] == [message]
    assert log == ["job closed", "other 0", "other closed"]


def test_closing_ends_everything_and_waits_for_it(log: list[str]) -> None:
    service = EngineService()
    go = threading.Semaphore(1)
    jobs = [Trial("job", log, 9, go=go), Trial("waiting", log)]
    for job in jobs:
        service.start(job)
    service.start(Trial("paused", log), paused=True)
    assert jobs[0].at_work.wait(PATIENCE)
    go.release(9)
    service.close()
    assert all(job.over.is_set() for job in jobs)
    assert "waiting 0" not in log
    assert log[-1] == "job closed"


def test_at_its_end_only_a_job_that_writes_a_file_is_waited_for(log: list[str]) -> None:
    service = EngineService()
    go = threading.Semaphore(0)
    service.start(job := Trial("job", log, 9, go=go))
    assert job.at_work.wait(PATIENCE)
    service.end()
    assert not service.wait(0.01)
    go.release(9)
    assert service.wait(PATIENCE)

    service = EngineService()
    service.start(writing := Trial("writing", log, 9, go=go))
    writing.writes = True
    assert writing.at_work.wait(PATIENCE)
    threading.Timer(0.05, lambda: go.release(9)).start()
    service.end()
    assert log[-1] == "writing closed"
    service.close()


def test_a_service_without_a_job_gives_back_the_memory_that_runs_leave(log: list[str]) -> None:
    released = threading.Event()

    class Watched(Trial):
        def work(self, engine: Engine) -> Pieces:
            engine.release = released.set  # type: ignore[method-assign]
            return super().work(engine)

    go = threading.Semaphore(0)
    service = EngineService(idle_seconds=0.01)
    try:
        job = Watched("job", log, go=go)
        service.start(job)
        assert job.at_work.wait(PATIENCE)
        assert not released.is_set()
        go.release()
        assert released.wait(PATIENCE)
        after = Trial("after", log)
        service.start(after)  # it is only idle, not closed
        after.wait()
    finally:
        service.close()
    assert log == ["job 0", "job closed", "after 0", "after closed"]


def test_a_service_without_a_job_measures_what_was_left_for_later(log: list[str]) -> None:
    class Unmeasured(Engine):
        is_unmeasured = True  # type: ignore[assignment]

        def measuring(self) -> Iterator[None]:
            self.is_unmeasured = False
            log.append("measuring")
            yield
            log.append("measured")
            measured.set()

    class Watched(Trial):
        def work(self, engine: Engine) -> Pieces:
            engine.__class__ = Unmeasured
            return super().work(engine)

    measured = threading.Event()
    service = EngineService(idle_seconds=0.01)
    try:
        service.start(Watched("job", log))
        assert measured.wait(PATIENCE)
    finally:
        service.close()
    assert log == ["job 0", "job closed", "measuring", "measured"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there threads have a priority each")
def test_the_thread_of_the_engine_gives_way_to_that_of_the_window(log: list[str]) -> None:
    class Asked(Trial):
        def work(self, engine: Engine) -> Pieces:
            log.append(str(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
            return super().work(engine)

    own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    service = EngineService()
    try:
        service.start(job := Asked("job", log))
        job.wait()
    finally:
        service.close()
    assert int(log[0]) > own or own == 19
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == own
