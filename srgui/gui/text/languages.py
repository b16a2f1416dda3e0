"""Languages of the window."""

from __future__ import annotations

ENGLISH = "en"
SYSTEM = "system"  # the preference for what the system prefers

LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}
"""Names in the language itself by QLocale's codes, in alphabetical order of the codes.

`resources/translations` has a srgui_CODE.ts and a srgui_CODE.qm for each but English, which
`resources/build_translations.py` brings up to date.
"""

_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def of_system(preferred: list[str]) -> str:
    """Return the first supported one of these language tags ("zh-Hans-CN", "pt-PT", ...).

    Regions are treated alike, but Traditional Chinese is not supported. The default is English.
    """
    codes = {code.partition("_")[0]: code for code in LANGUAGES}
    for tag in preferred:
        language, *rest = tag.replace("_", "-").split("-")
        if language in codes and not (language == "zh" and _TRADITIONAL & set(rest)):
            return codes[language]
    return ENGLISH
