"""The main window: it composes and wires all the rest."""
