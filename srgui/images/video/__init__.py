"""Uncompressed video, a frame at a time."""
