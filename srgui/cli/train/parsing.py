"""The values of the options of `srgui train` that are more than a word or a number."""

from __future__ import annotations

import argparse
import json
import re
from typing import Any

from srgui.networks.plugins import names
from srgui.training.options import LOSSES


def network(text: str) -> str:
    """The name of a network, of srgui or of another package."""
    if text not in names():
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(names())}")
    return text


def loss(text: str) -> str:
    """The name of a loss."""
    if text not in LOSSES and ":" not in text:
        known = ", ".join(LOSSES)
        raise argparse.ArgumentTypeError(f"{text!r} is neither {known} nor MODULE:FUNCTION")
    return text


def degradation(text: str) -> str:
    """The name of a degradation."""
    if text not in ("papers", "photo") and ":" not in text:
        raise argparse.ArgumentTypeError(f"{text!r} is neither papers, photo nor MODULE:FUNCTION")
    return text


def settings(text: str) -> list[tuple[str, Any]]:
    """Parse NAME=VALUE, several separated by commas; values as in JSON, or text."""
    found: list[tuple[str, Any]] = []
    for part in re.split(r",(?=\w+=)", text):
        name, equals, value = part.partition("=")
        if not (name.isidentifier() and equals):
            raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
        try:
            found.append((name, json.loads(value)))
        except ValueError:
            found.append((name, value))
    return found


def qualities(text: str) -> tuple[int, ...]:
    """LOW,HIGH, or nothing for none."""
    if text == "none":
        return ()
    found = numbers(text)
    if len(found) != 2:
        raise argparse.ArgumentTypeError(f"{text!r} is neither two numbers such as 30,95 nor none")
    return found


def numbers(text: str) -> tuple[int, ...]:
    """Whole numbers from 1, separated by commas."""
    try:
        numbers = tuple(int(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if not numbers or min(numbers) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of numbers such as 3,5,9")
    return numbers
