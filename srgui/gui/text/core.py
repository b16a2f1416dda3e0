"""Translate the texts of the packages below the window.

These know nothing of Qt and return texts as template and arguments. Qt translates the template in
the context "CoreTexts", for which `resources/build_translations.py` collects them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from srgui.errors import SrguiError
from srgui.gui.text.numbers import fill
from srgui.texts import Text


def error_text(error: SrguiError) -> str:
    """Return the message of an error in the current language, in one line."""
    return " ".join(translated(error.sentence).split())


def translated(text: Text) -> str:
    """Return a text in the current language."""
    return text.translated_by(
        lambda template: QCoreApplication.translate("CoreTexts", template), fill
    )
