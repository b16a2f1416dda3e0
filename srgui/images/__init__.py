"""Files and pixels: the Picture, reading, writing, colour, MATLAB's bicubic."""

from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Picture
from srgui.images.region import Region

__all__ = ["Metadata", "Picture", "Region"]
