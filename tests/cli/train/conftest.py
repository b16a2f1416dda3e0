"""The fixtures of training serve its command too."""

from tests.training.conftest import alone, clock, one_thread, pictures, tiny

__all__ = ["alone", "clock", "one_thread", "pictures", "tiny"]
