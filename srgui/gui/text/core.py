"""Translate the texts of the packages below the window.

These know nothing of Qt and return texts as template and arguments. Qt translates the template in
the context "CoreTexts", for which `resources/build_translations.py` collects them.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from srgui.errors import SrguiError
from srgui.gui.text.numbers import fill
from srgui.texts import Text

_CJK = "[\u3040-\u30ff\u3400-\u9fff]"
_BETWEEN_CJK = re.compile(f"(?<={_CJK}) (?={_CJK})")


def joined_tightly(text: str) -> str:
    """Return a text that was put together, without spaces between letters of scripts that have
    none.
    """
    return _BETWEEN_CJK.sub("", text)


def error_text(error: SrguiError) -> str:
    """Return the message of an error in the current language, in one line."""
    return " ".join(translated(error.sentence).split())


def translated(text: Text) -> str:
    """Return a text in the current language."""
    return text.translated_by(
        lambda template: QCoreApplication.translate("CoreTexts", template), fill
    )
