"""Texts keep their templates, and can be said in another language however deep they lie."""

from __future__ import annotations

import copy
import json
import pickle

from srgui.errors import ReadError
from srgui.texts import Text, as_data, from_data, joined

GERMAN = {
    "{what}: {why}.": "{what} – {why}!",
    "Can't open {path}": "{path} ist nicht lesbar",
    "it is {kind}, {size:.1f} GB": "{size:.1f} GB von {kind}",
    "a film": "Film",
}


def german(template: str) -> str:
    return GERMAN.get(template, template)


def deep() -> Text:
    return Text("it is {kind}, {size:.1f} GB", kind=Text("a film"), size=3.14159)


def test_a_text_is_its_english_wording() -> None:
    text = deep()
    assert text == "it is a film, 3.1 GB"
    assert {text: 1}["it is a film, 3.1 GB"] == 1
    assert Text("100 %") == "100 %"


def test_an_error_is_said_in_another_language_with_all_that_it_contains() -> None:
    error = ReadError(Text("Can't open {path}", path="a{b}.mkv"), deep())
    assert str(error) == "Can't open a{b}.mkv: it is a film, 3.1 GB."
    assert error.sentence.translated_by(german) == "a{b}.mkv ist nicht lesbar – 3.1 GB von Film!"


def test_joined_texts_are_said_one_by_one() -> None:
    both = joined([Text("a film"), Text("a program")], "; ")
    assert both == "a film; a program"
    assert both.translated_by(german) == "Film; a program"


def test_a_text_survives_copies_pickles_and_the_way_to_another_process() -> None:
    for back in (
        copy.deepcopy(deep()),
        pickle.loads(pickle.dumps(deep())),
        from_data(json.loads(json.dumps(as_data(deep())))),
    ):
        assert back == deep()
        assert back.translated_by(german) == "3.1 GB von Film"
