"""Thumbnails of the stimuli as one sheet in one PNG, small enough to travel with a figure."""

import math
import struct
import zlib
from typing import Any

import numpy as np

from . import values

SIDE = 48  # px of a thumbnail's longer side
MOST = 300_000  # bytes of the sheet


def sheet(images: Any, n: int) -> dict[str, Any]:
    """Put n pictures on one sheet.

    Parameters
    ----------
    images : (n, height, width) or (n, height, width, 3)
        Numbers from 0 to 1, or bytes; other ranges are stretched to it. A single channel may also come last,
        and channels may come first, as networks take them.
    n : int
        Number of points.

    Returns
    -------
    dict
        `png` (bytes), `columns` and `rows` of the sheet, `width` and `height` of a picture in px. Pictures
        larger than 48 px are averaged down, further until the sheet has less than 300 kB.

    Raises
    ------
    BadValueError
        Not one picture per point, or not numbers.

    Examples
    --------
    >>> import numpy as np
    >>> from repgeo_nb.widgets.field_thumbs import sheet
    >>> made = sheet(np.zeros((6, 8, 8)), 6)
    >>> made["columns"], made["rows"], made["png"][1:4]
    (3, 2, b'PNG')
    """
    pictures = _bytes(_shaped(images, n))
    side = SIDE
    while True:
        small = _smaller(pictures, side)
        made = _sheet(small)
        if len(made["png"]) <= MOST or side <= 8:
            return made
        side = max(8, int(side * min(0.8, math.sqrt(MOST / len(made["png"])))))


def _shaped(images: Any, n: int) -> np.ndarray:
    """Pictures as (n, height, width, channel)."""
    array = np.asarray(images.detach().cpu() if hasattr(images, "detach") else images)
    wanted = "one picture per point, (point, height, width) or (point, height, width, 3)"
    if array.dtype.kind not in "fiub" or array.ndim not in (3, 4) or 0 in array.shape:
        raise values.bad("thumbnails", wanted, f"shape {array.shape} of {array.dtype}")
    if len(array) != n:
        raise values.bad(
            "thumbnails",
            wanted,
            f"{len(array)} pictures for {n} points",
            "Give them in the order of the stimuli.",
        )
    if array.ndim == 3:
        return array[..., None]
    if array.shape[-1] not in (1, 3) and array.shape[1] in (1, 3):
        array = np.moveaxis(array, 1, -1)
    if array.shape[-1] not in (1, 3):
        raise values.bad("thumbnails", wanted, f"shape {array.shape}", "Choose one channel or three.")
    return array


def _bytes(pictures: np.ndarray) -> np.ndarray:
    if pictures.dtype == np.uint8:
        return pictures
    found = np.nan_to_num(pictures.astype(np.float64))
    low, high = float(found.min()), float(found.max())
    if low < 0 or high > 1:  # all alike, so that pictures can be compared
        found = (found - low) / ((high - low) or 1.0)
    return np.rint(255 * found).astype(np.uint8)


def _smaller(pictures: np.ndarray, side: int) -> np.ndarray:
    """Average blocks of pixels until no side is longer than `side`."""
    n, height, width, channels = pictures.shape
    block = math.ceil(max(height, width) / side)
    if block == 1:
        return pictures
    rows, columns = max(1, height // block), max(1, width // block)
    cut = pictures[:, : rows * block, : columns * block].astype(np.float64)
    tall, wide = cut.shape[1] // rows, cut.shape[2] // columns
    return np.rint(cut.reshape(n, rows, tall, columns, wide, channels).mean(axis=(2, 4))).astype(np.uint8)


def _sheet(pictures: np.ndarray) -> dict[str, Any]:
    n, height, width, channels = pictures.shape
    columns = math.ceil(math.sqrt(n))
    rows = math.ceil(n / columns)
    full = np.zeros((rows * columns, height, width, channels), np.uint8)
    full[:n] = pictures
    image = full.reshape(rows, columns, height, width, channels).swapaxes(1, 2)
    image = image.reshape(rows * height, columns * width, channels)
    return {"png": png(image), "columns": columns, "rows": rows, "width": width, "height": height}


def png(image: np.ndarray) -> bytes:
    """PNG of bytes (height, width, 1 or 3)."""
    height, width, channels = image.shape
    lines = np.zeros((height, 1 + width * channels), np.uint8)  # each line begins with its filter, 0: none
    lines[:, 1:] = image.reshape(height, -1)
    head = struct.pack(">IIBBBBB", width, height, 8, 0 if channels == 1 else 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
