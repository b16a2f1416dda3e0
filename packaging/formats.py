"""The media types of the files that srgui opens, for desktop entries and file associations."""

MEDIA_TYPES = {
    ".png": "image/png", ".apng": "image/apng", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
    ".jpe": "image/jpeg", ".jfif": "image/jpeg", ".mpo": "image/mpo", ".webp": "image/webp",
    ".tif": "image/tiff", ".tiff": "image/tiff", ".bmp": "image/bmp", ".dib": "image/bmp",
    ".gif": "image/gif", ".avif": "image/avif", ".jp2": "image/jp2",
    ".j2k": "image/x-jp2-codestream", ".jpx": "image/jpx", ".tga": "image/x-tga",
    ".ppm": "image/x-portable-pixmap", ".pgm": "image/x-portable-graymap",
    ".pbm": "image/x-portable-bitmap", ".pnm": "image/x-portable-anymap",
    ".pfm": "image/x-portable-floatmap", ".ico": "image/vnd.microsoft.icon",
    ".icns": "image/x-icns", ".heic": "image/heic", ".heif": "image/heif", ".jxl": "image/jxl",
    ".psd": "image/vnd.adobe.photoshop", ".psb": "image/vnd.adobe.photoshop",
    ".dds": "image/x-dds", ".qoi": "image/qoi", ".pcx": "image/vnd.zbrush.pcx",
    ".sgi": "image/x-sgi", ".rgb": "image/x-rgb", ".bw": "image/x-sgi",
    ".dng": "image/x-adobe-dng", ".nef": "image/x-nikon-nef", ".nrw": "image/x-nikon-nrw",
    ".cr2": "image/x-canon-cr2", ".cr3": "image/x-canon-cr3", ".crw": "image/x-canon-crw",
    ".arw": "image/x-sony-arw", ".srf": "image/x-sony-srf", ".sr2": "image/x-sony-sr2",
    ".pef": "image/x-pentax-pef", ".orf": "image/x-olympus-orf",
    ".rw2": "image/x-panasonic-rw2", ".rwl": "image/x-panasonic-rw2",
    ".raf": "image/x-fuji-raf", ".srw": "image/x-samsung-srw", ".3fr": "image/x-dcraw",
    ".fff": "image/x-dcraw", ".iiq": "image/x-dcraw", ".mrw": "image/x-minolta-mrw",
    ".x3f": "image/x-sigma-x3f", ".erf": "image/x-dcraw", ".kdc": "image/x-kodak-kdc",
    ".dcr": "image/x-kodak-dcr", ".mos": "image/x-dcraw", ".mef": "image/x-dcraw",
}  # fmt: skip
"""By suffix, with the names of freedesktop.org's shared-mime-info."""
