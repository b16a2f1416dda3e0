"""Rate, depth and supervision over a run."""

import pytest

from srgui.training.schedule import Schedule


def test_the_rate_warms_up_and_falls_by_a_cosine() -> None:
    schedule = Schedule(1e-3, 1e-5, 0.1)
    assert schedule.learning_rate(0.0) < 0.02e-3
    assert schedule.learning_rate(0.5) == pytest.approx((1e-3 + 1e-5) / 2)
    assert schedule.learning_rate(1.0) == pytest.approx(1e-5)
    falling = [schedule.learning_rate(share / 20) for share in range(2, 21)]
    assert falling == sorted(falling, reverse=True)


def test_depth_rises_in_the_first_half_and_ends_at_the_last_stage() -> None:
    schedule = Schedule(1e-3, 1e-5, 0.0, (3, 5, 9))
    assert [schedule.depth(share) for share in (0.0, 0.16, 0.17, 0.33, 0.34, 1.0)] == [
        3, 3, 5, 5, 9, 9,
    ]  # fmt: skip
    assert Schedule(1e-3, 1e-5, 0.0).depth(0.5) is None


def test_the_rate_is_warmed_again_after_a_jump() -> None:
    schedule = Schedule(1e-3, 1e-5, 0.1, (3, 9))
    assert schedule.jumps() == [0.0, 0.25]
    before, after, later = map(schedule.learning_rate, (0.249, 0.251, 0.36))
    assert after < 0.1 * before
    assert later > 0.7 * before


def test_supervision_of_recursions_falls_to_nothing() -> None:
    schedule = Schedule(1e-3, 1e-5, 0.1)
    alphas = [schedule.alpha(share / 10) for share in range(11)]
    assert alphas[0] == 1
    assert alphas == sorted(alphas, reverse=True)
    assert alphas[8:] == [0, 0, 0]


def test_without_supervision_the_ensemble_alone_is_judged_from_the_start() -> None:
    schedule = Schedule(1e-3, 1e-5, 0.1, supervision=False)
    assert [schedule.alpha(share / 10) for share in range(11)] == [0] * 11
