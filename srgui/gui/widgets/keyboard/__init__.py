"""The keyboard: focus, groups of buttons, keys that are held."""
