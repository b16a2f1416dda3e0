"""Estimates of a picture's quality from its pixels and JPEG tables."""
