"""Translatable texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


class Text(str):
    """An English text with its `template` and the `arguments` of its placeholders.

    It can be used like any string. `translated_by` translates it, and arguments that are Texts
    themselves. Templates are written out in the call, from which
    `resources/build_translations.py` collects them.
    """

    template: str
    arguments: dict[str, Any]

    def __new__(cls, template: str, /, **arguments: object) -> Text:
        """Fill in `template` as str.format does."""
        text = super().__new__(cls, template.format(**arguments))
        text.template, text.arguments = template, arguments
        return text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        """Return the arguments of __new__, for copies and pickles."""
        return (self.template,), self.arguments

    def translated_by(
        self, translate: Callable[[str], str], fill: Callable[..., str] = str.format
    ) -> str:
        """Return the text with its templates translated by `translate`, then filled in by `fill`.

        `fill` takes the template and its arguments by name, as str.format does.
        """
        arguments = {
            name: value.translated_by(translate, fill) if isinstance(value, Text) else value
            for name, value in self.arguments.items()
        }
        return fill(translate(self.template), **arguments)


NOTHING = Text("")
"""No text."""


def joined(texts: Sequence[Text], separator: str = " ") -> Text:
    """Return texts one after the other as a single Text."""
    arguments = {f"part{number}": text for number, text in enumerate(texts)}
    return Text(separator.join(f"{{{name}}}" for name in arguments), **arguments)


def as_data(text: Text) -> list[Any]:
    """Return a text as lists, dicts, strings and numbers, for JSON."""
    return [text.template, {name: _plain(value) for name, value in text.arguments.items()}]


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return as_data(value)
    return value if isinstance(value, str | int | float) else str(value)


def from_data(data: list[Any]) -> Text:
    """Return the text from the result of `as_data`."""
    template, arguments = data
    return Text(
        template, **{n: from_data(v) if isinstance(v, list) else v for n, v in arguments.items()}
    )
