"""What a person reads, with its template, so that it can be said in another language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


class Text(str):
    """An English text that knows its `template` and what fills the gaps of it, its `arguments`.

    It is its English wording wherever a string will do. `said_by` words it anew where the person
    reads another language; arguments that are Texts themselves are worded too. A template is
    written out where it is used, since `resources/build_translations.py` collects it from there.
    """

    template: str
    arguments: dict[str, Any]

    def __new__(cls, template: str, /, **arguments: object) -> Text:
        """`template` filled in, as by str.format."""
        text = super().__new__(cls, template.format(**arguments))
        text.template, text.arguments = template, arguments
        return text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        """What makes it again, for copies and pickles."""
        return (self.template,), self.arguments

    def said_by(self, translate: Callable[[str], str]) -> str:
        """The text in the language into which `translate` brings a template."""
        gaps = {
            name: value.said_by(translate) if isinstance(value, Text) else value
            for name, value in self.arguments.items()
        }
        return translate(self.template).format(**gaps)


NOTHING = Text("")
"""No text."""


def joined(texts: Sequence[Text], separator: str = " ") -> Text:
    """Texts one after the other."""
    gaps = {f"part{number}": text for number, text in enumerate(texts)}
    return Text(separator.join(f"{{{name}}}" for name in gaps), **gaps)


def as_data(text: Text) -> list[Any]:
    """A text as lists, dicts, strings and numbers, for JSON."""
    gaps = text.arguments.items()
    return [text.template, {name: _plain(value) for name, value in gaps}]


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return as_data(value)
    return value if isinstance(value, str | int | float) else str(value)


def of_data(data: list[Any]) -> Text:
    """The text of which `as_data` made this."""
    template, gaps = data
    return Text(template, **{n: of_data(v) if isinstance(v, list) else v for n, v in gaps.items()})
