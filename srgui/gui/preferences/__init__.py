"""The preferences: dialog, effect and language."""
