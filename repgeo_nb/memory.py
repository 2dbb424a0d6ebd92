"""Amounts of memory, as texts and as bytes."""

import re
from numbers import Real
from pathlib import Path

import numpy as np

from .errors import SchemaError

_UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}
_UNITS |= {"KIB": 2**10, "MIB": 2**20, "GIB": 2**30, "TIB": 2**40}


def written(count: int) -> str:
    """Write bytes with a unit, rounded up."""
    value, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if value < 1000:
            break
        value, unit = value / 1000, larger
    return f"{np.ceil(value * 10) / 10:g} {unit}"


def parse_memory(memory: str | float) -> int:
    """Bytes of a text such as "4 GB", "500 MiB" (or of a number).

    Raises
    ------
    SchemaError
        If the text is none.
    """
    found = None
    if isinstance(memory, str):
        found = re.fullmatch(r"\s*(\d+\.?\d*|\.\d+)\s*([A-Za-z]*)\s*", memory)
    elif isinstance(memory, Real) and memory > 0:
        return int(min(memory, 2**63))  # infinity is no limit
    if found is None or found[2].upper() not in _UNITS:
        raise SchemaError(f'memory: expected memory such as "4 GB" or a number of bytes, got {memory!r}')
    return int(float(found[1]) * _UNITS[found[2].upper()])


def available_memory() -> int | None:
    """Bytes that can be had without swapping, where the system tells (Linux)."""
    try:
        with Path("/proc/meminfo").open() as file:
            for line in file:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None
