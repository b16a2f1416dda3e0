"""The language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from srgui import paths
from srgui.gui.text.languages import ENGLISH, SYSTEM, of_system


class Language:
    """Translate the texts of srgui and of Qt's own dialogs from English to one language.

    Widgets are notified of a change by Qt's LanguageChange event.
    """

    def __init__(self) -> None:
        self.code = ENGLISH
        self._translators: list[QTranslator] = []

    def use(self, wanted: str) -> None:
        """Use a language of LANGUAGES, or with SYSTEM the preferred one of the system."""
        code = of_system(QLocale.system().uiLanguages()) if wanted == SYSTEM else wanted
        QLocale.setDefault(QLocale(code))
        if code == self.code:
            return
        self.code = code
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = [] if code == ENGLISH else _load(code)
        for new in self._translators:
            QCoreApplication.installTranslator(new)


def _load(code: str) -> list[QTranslator]:
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(paths.resources() / "translations")
    found = []
    for name, folder in ((f"qtbase_{code}", qt), (f"srgui_{code}", own)):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found
