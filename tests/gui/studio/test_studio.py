"""The requests of a person, and the phase of the work after each: no window."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.events import Finished, StepDone
from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import SettingsOrigin, UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.library.item import State, TemporaryFile
from srgui.gui.library.sources import Sources
from srgui.gui.service.cost import cost
from srgui.gui.service.engine_job import EngineJob
from srgui.gui.service.upscale_job import Declined, Failed, Planned, ShownTile, UpscaleJob
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.texts import Text
from tests.gui.acts import PATIENCE
from tests.gui.pictures import COLUMNS, ROWS, plan, tile

ERROR = SrguiError(Text("The fan is loud"))


class Service:
    """Computes nothing: keeps the jobs, whose reports the test sends itself."""

    def __init__(self) -> None:
        self.jobs: list[UpscaleJob] = []
        self.cancelled: list[EngineJob] = []

    def start(self, job: EngineJob) -> None:
        assert isinstance(job, UpscaleJob)
        self.jobs.append(job)

    def cancel(self, job: EngineJob) -> None:
        self.cancelled.append(job)

    @property
    def job(self) -> UpscaleJob:
        """The last one."""
        return self.jobs[-1]

    def tell_plan(self) -> None:
        self.job.report(self.job, Planned(self.job.plan or plan(self.job.choice.scale)))

    def tell_tile(self, half: int) -> None:
        done, shown = tile(plan(self.job.choice.scale), half)
        self.job.report(self.job, ShownTile(done, shown))

    def tell_end(self) -> None:
        self.job.report(self.job, StepDone(0))
        self.job.report(self.job, Finished(1.5))

    def do_it_all(self) -> None:
        self.tell_plan()
        for half in (0, 1):
            self.tell_tile(half)
        self.tell_end()


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def studio(qtbot: QtBot, service: Service) -> Iterator[Studio]:
    studio = Studio(service, {"lapsrn": "LapSRN"}, UpscaleSettings("lapsrn", 2.0))  # type: ignore[arg-type]
    studio.queue.allow(False)  # the service counts the runs of the shown picture
    yield studio
    studio.close()
    assert all(background.wait(60) for background in studio.findChildren(Background))


@pytest.fixture
def files(save: Callable[..., Path]) -> list[Path]:
    return [save(np.full((ROWS, COLUMNS, 3), 80 + n, np.uint8), f"{n}.png") for n in range(3)]


@pytest.fixture
def opened(studio: Studio, service: Service, files: list[Path], qtbot: QtBot) -> Studio:
    """With three pictures, of which the first has been read and its run asked for."""
    studio.open(files)
    qtbot.waitUntil(lambda: bool(service.jobs), timeout=PATIENCE)
    return studio


def show_next(studio: Studio, service: Service, qtbot: QtBot) -> None:
    """Go to the next picture, and wait until its run is asked for."""
    before = len(service.jobs)
    studio.show_neighbour(1)
    qtbot.waitUntil(lambda: len(service.jobs) > before, timeout=PATIENCE)


def test_an_opened_picture_is_read_and_enlarged(
    studio: Studio, service: Service, files: list[Path], qtbot: QtBot
) -> None:
    phases: list[Phase] = []
    studio.run.phase_changed.connect(phases.append)
    studio.open(files[:1])
    qtbot.waitUntil(lambda: bool(service.jobs), timeout=PATIENCE)
    service.do_it_all()
    assert phases == [Phase.READING, Phase.PREPARING, Phase.RUNNING, Phase.DONE]
    assert studio.album.current is not None
    assert studio.album.current.state is State.DONE
    assert studio.presentation.result is studio.album.current.results[studio.choices.choice.key]
    assert studio.presentation.result.seconds == 1.5


def test_a_run_that_would_take_long_is_asked_about_and_started_all_the_same(
    opened: Studio, service: Service
) -> None:
    asked: list[object] = []
    opened.run.asked.connect(lambda plan, _: asked.append(plan))
    long = plan(seconds=1000.0)
    service.job.report(service.job, Declined(long, cost(long)))
    assert opened.run.phase is Phase.ASKING
    assert asked == [long]
    assert opened.album.items[0].state is State.WAITING
    opened.start()
    assert opened.run.phase is Phase.PREPARING
    assert service.job.patience == math.inf


def test_a_run_that_fails_is_reported_and_can_be_tried_again(
    opened: Studio, service: Service
) -> None:
    reported: list[SrguiError] = []
    opened.failed.connect(reported.append)
    service.job.report(service.job, Failed(ERROR))
    assert opened.run.phase is Phase.FAILED
    assert reported == [ERROR]
    assert opened.album.items[0].state is State.FAILED
    opened.start()
    assert opened.run.phase is Phase.PREPARING
    assert opened.album.items[0].error is None


def test_what_was_cancelled_reports_nothing_more(opened: Studio, service: Service) -> None:
    service.tell_plan()
    job = service.job
    opened.run.cancel()
    assert opened.run.phase is Phase.STOPPED
    assert service.cancelled[-1] is job
    service.tell_tile(0)
    service.tell_end()
    assert opened.run.phase is Phase.STOPPED
    assert not opened.album.items[0].results


def test_a_run_cancelled_before_its_first_tile_leaves_the_picture_without_a_veil(
    opened: Studio, service: Service
) -> None:
    seen: list[Layer] = []
    opened.presentation.layers_changed.connect(lambda _, after, __: seen.append(after))
    service.tell_plan()
    assert seen[-1].under is not None  # dimmed while it is being computed
    opened.run.cancel()
    assert (seen[-1].title, seen[-1].under) == ("LapSRN 2×, not computed", None)
    assert seen[-1].pyramid is opened.album.items[0].original
    opened.start()
    assert (seen[-1].title, seen[-1].under) == ("LapSRN 2×", seen[0].under)


def test_the_previous_result_is_seen_and_named_until_the_next_has_begun(
    opened: Studio, service: Service
) -> None:
    seen: list[Layer] = []
    opened.presentation.layers_changed.connect(lambda _, after, __: seen.append(after))
    service.do_it_all()
    first = opened.presentation.result
    assert seen[-1].title == "LapSRN 2×"
    opened.choices.choose(replace(opened.choices.choice, scale=4.0))
    assert seen[-1].title == "LapSRN 2× (previous)"
    service.tell_plan()
    assert seen[-1].title == "LapSRN 4×"
    opened.run.cancel()
    assert opened.presentation.result is first
    assert seen[-1].title == "LapSRN 2× (previous)"
    assert seen[-1].under is None
    opened.start()
    service.tell_plan()
    assert seen[-1].title == "LapSRN 4×"


def test_an_interrupted_run_goes_on_with_what_is_missing(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    service.tell_plan()
    service.tell_tile(0)
    first = opened.presentation.result
    show_next(opened, service, qtbot)
    assert opened.album.items[0].share is None
    assert opened.album.items[0].partial is first
    service.do_it_all()
    opened.show_neighbour(-1)
    assert service.job.plan is not None
    assert service.job.plan.tiles == plan().tiles[1:]
    service.tell_plan()
    assert opened.presentation.result is first
    service.tell_tile(1)
    service.tell_end()
    assert opened.run.phase is Phase.DONE


def test_a_known_result_is_shown_at_once(opened: Studio, service: Service, qtbot: QtBot) -> None:
    service.do_it_all()
    first = opened.presentation.result
    show_next(opened, service, qtbot)
    assert opened.presentation.result is None
    count = len(service.jobs)
    opened.show_neighbour(-1)
    assert opened.run.phase is Phase.DONE
    assert opened.presentation.result is first
    assert len(service.jobs) == count


def test_another_choice_begins_another_run_and_another_strength_none(
    opened: Studio, service: Service
) -> None:
    service.do_it_all()
    count = len(service.jobs)
    opened.choices.choose(opened.choices.choice.enhanced(strength=0.5))
    assert len(service.jobs) == count
    opened.choices.choose(replace(opened.choices.choice, scale=4.0))
    assert service.job.choice.scale == 4.0
    assert opened.run.phase is Phase.PREPARING


def test_eight_runs_for_one_are_asked_about_like_any_long_run(
    opened: Studio, service: Service
) -> None:
    opened.choices.choose(opened.choices.choice.enhanced(ensemble=True))
    assert service.job.patience == opened.run.patience


def test_what_is_tried_out_is_not_chosen(opened: Studio, service: Service) -> None:
    service.do_it_all()
    chosen = opened.choices.choice
    opened.run.try_out(replace(chosen, scale=3.0))
    assert service.job.choice.scale == 3.0
    service.do_it_all()
    assert opened.choices.choice == chosen
    opened.run.end_trial()
    assert opened.run.phase is Phase.DONE
    assert opened.presentation.result is not None
    assert opened.presentation.result.choice.scale == 2.0


def test_a_picture_may_have_settings_of_its_own_until_they_are_reset_or_everybodys(
    opened: Studio,
) -> None:
    reported: list[SettingsOrigin] = []
    opened.choices.origin_changed.connect(lambda origin, _: reported.append(origin))
    opened.choices.choose(replace(opened.choices.choice, scale=3.0))
    assert reported[-1] is SettingsOrigin.OWN
    assert opened.album.items[1].choice.scale == 2.0
    opened.choices.reset()
    assert reported[-1] is SettingsOrigin.SAME
    assert opened.choices.choice.scale == 2.0
    opened.choices.choose(replace(opened.choices.choice, scale=4.0))
    opened.choices.apply_to_all()
    assert reported[-1] is SettingsOrigin.SAME
    assert [item.choice.scale for item in opened.album.items] == [4.0] * 3


def test_another_choice_ends_what_is_tried_out(opened: Studio, service: Service) -> None:
    opened.run.try_out(replace(opened.choices.choice, scale=3.0))
    opened.choices.choose(replace(opened.choices.choice, scale=4.0))
    assert service.job.choice.scale == 4.0


def test_what_is_chosen_for_the_only_picture_applies_to_those_opened_next(
    studio: Studio, service: Service, files: list[Path], qtbot: QtBot
) -> None:
    studio.open(files[:1])
    qtbot.waitUntil(lambda: bool(service.jobs), timeout=PATIENCE)
    studio.choices.choose(replace(studio.choices.choice, scale=3.0))
    studio.open(files[1:2])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    assert studio.album.items[1].choice.scale == 3.0


def test_where_to_compute_applies_to_every_picture(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    opened.choices.choose(replace(opened.choices.choice, compute=ComputeOptions("cpu", 1)))
    show_next(opened, service, qtbot)
    assert service.job.choice.compute == ComputeOptions("cpu", 1)


def test_the_time_of_a_result_counts_what_an_interrupted_run_has_taken(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    service.tell_plan()
    service.tell_tile(0)
    show_next(opened, service, qtbot)
    opened.show_neighbour(-1)
    service.tell_plan()
    service.tell_tile(1)
    service.tell_end()
    assert opened.presentation.result is not None
    assert opened.presentation.result.seconds is not None
    assert opened.presentation.result.seconds > 1.5  # which the second run says it has taken


def test_the_shown_picture_changes_places_with_others(opened: Studio) -> None:
    first, second, third = opened.album.items
    opened.move_item(1)
    assert opened.album.items == [second, first, third]


def test_all_that_failed_are_tried_again_the_first_of_them_at_once(opened: Studio) -> None:
    broken = opened.album.items[1:]
    for item in broken:
        opened.album.fail(item, ERROR)
    opened.retry(opened.album.items)
    assert opened.album.current is broken[0]
    assert opened.run.phase is Phase.READING
    assert [item.error for item in broken] == [None, None]


def test_a_passing_file_is_known_as_such(studio: Studio, files: list[Path], qtbot: QtBot) -> None:
    studio.open_temporary(files[0])
    qtbot.waitUntil(lambda: bool(studio.album.items), timeout=PATIENCE)
    studio.open(files[1:2])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    assert [item.temporary for item in studio.album.items] == [TemporaryFile(), None]


def test_where_a_picture_was_closed_the_one_behind_it_is_shown_and_last_the_one_before(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    first, _, third = opened.album.items
    show_next(opened, service, qtbot)
    opened.close_item()
    assert opened.album.current is third
    opened.close_item()
    assert opened.album.current is first


def test_closing_the_shown_picture_shows_its_neighbour_and_closing_the_last_none(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    job, second = service.job, opened.album.items[1]
    opened.close_item()
    assert service.cancelled[-1] is job
    assert opened.album.current is second
    opened.close_items(opened.album.items)
    assert opened.run.phase is Phase.EMPTY
    assert opened.album.current is None


def test_a_file_that_changes_on_the_screen_is_only_marked(opened: Studio, service: Service) -> None:
    stale: list[object] = []
    opened.stale.connect(stale.append)
    service.tell_plan()
    item = opened.album.items[0]
    opened.file_changed(item)
    service.tell_tile(0)
    service.tell_end()
    assert opened.run.phase is Phase.DONE  # the old one stays to be seen
    assert stale == [item]
    assert not item.results
    assert item.state is State.CHANGED
    opened.reload(item)
    assert opened.run.phase is Phase.READING


def test_results_of_a_file_that_changes_on_the_screen_are_forgotten(
    opened: Studio, service: Service
) -> None:
    service.do_it_all()
    item = opened.album.items[0]
    opened.file_changed(item)
    assert not item.results
    assert not item.finished
    assert item.picture is not None  # still seen


def test_a_file_that_has_changed_on_the_screen_is_read_again_when_it_comes_back(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    service.do_it_all()
    opened.file_changed(opened.album.items[0])
    show_next(opened, service, qtbot)
    opened.show_neighbour(-1)
    assert opened.run.phase is Phase.READING
    assert opened.album.items[0].state is not State.CHANGED


def test_what_was_read_of_a_file_that_has_changed_since_is_dropped(
    opened: Studio, service: Service
) -> None:
    item = opened.album.items[0]
    picture, original = item.picture, item.original
    assert picture is not None
    assert original is not None
    opened.file_changed(item)
    opened.reload(item)
    assert opened.run.phase is Phase.READING
    sources = opened.findChild(Sources)
    sources.was_read.emit(item.number, 0, picture, original, QualityEstimate())
    assert opened.run.phase is Phase.READING
    assert item.picture is None
    sources.not_read.emit(item.number, 0, ERROR)
    assert item.error is None


def test_a_file_that_changes_out_of_sight_is_forgotten(
    opened: Studio, service: Service, qtbot: QtBot
) -> None:
    service.do_it_all()
    show_next(opened, service, qtbot)
    opened.file_changed(opened.album.items[0])
    assert opened.album.items[0].picture is None
    assert opened.album.items[0].state is State.WAITING


def test_the_only_picture_is_closed_when_it_is_broken(
    studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with qtbot.waitSignal(studio.failed, timeout=PATIENCE):
        studio.open([broken])
    assert studio.run.phase is Phase.EMPTY
    assert studio.album.items == []


def test_a_broken_picture_is_passed_over_unless_somebody_insists(
    studio: Studio, service: Service, files: list[Path], qtbot: QtBot
) -> None:
    files[0].write_bytes(b"no picture")
    studio.open(files)
    qtbot.waitUntil(lambda: bool(service.jobs), timeout=PATIENCE)
    broken, good = studio.album.items[:2]
    assert studio.album.current is good
    assert broken.state is State.FAILED
    with qtbot.waitSignal(studio.failed, timeout=PATIENCE):
        studio.show_item(broken)
    assert studio.album.current is broken
    assert studio.run.phase is Phase.FAILED
