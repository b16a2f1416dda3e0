"""The frame that crops a picture: its geometry, and the widget that a person drags."""
