"""What the parts below the window say, in the person's language.

They know nothing of Qt and hand their texts over with template and arguments. What Qt translates is
the template, in the context "CoreTexts", for which `resources/build_translations.py` collects them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from srgui.errors import SrguiError
from srgui.texts import Text


def in_words(error: SrguiError) -> str:
    """What failed, why, and what to do, in one line."""
    return " ".join(phrase(error.sentence).split())


def phrase(text: Text) -> str:
    """A text in the language of now."""
    return text.said_by(lambda template: QCoreApplication.translate("CoreTexts", template))
