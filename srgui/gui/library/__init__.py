"""The opened pictures: the album, their results in memory, and the filmstrip."""
