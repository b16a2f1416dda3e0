"""EXIF, IPTC, XMP, ICC profiles and comments."""
