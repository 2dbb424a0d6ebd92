"""Paths: the layers of networks as points, their numbers, and how they print.

`path` and `distances` (build) are the ways in. Below them: `targets` (what is meant by a target), `gather`
(labelled activations to distances), `quantities` (the numbers of a table of distances), `classes` (`Path`,
`Paths`), `printing` (their tables), `saved` (what a file keeps of them). Above them, what compares paths:
`alignment` (directions of steps), `curves` (distance between paths, their mean), `nulls` (the numbers of
curves of `chance`), on `joint` tables. `plan` and `stream`: activations larger than memory.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

from ..points import PointTable
from .build import distances, path
from .classes import Path, Paths

if _TYPE_CHECKING:
    from .alignment import step_alignment
    from .curves import MeanPath, frechet_distance, mean_path

# what compares paths loads on first use: a path does without
_LAZY = {
    "MeanPath": ".curves",
    "frechet_distance": ".curves",
    "mean_path": ".curves",
    "step_alignment": ".alignment",
}

__all__ = [
    "MeanPath",
    "Path",
    "Paths",
    "PointTable",
    "distances",
    "frechet_distance",
    "mean_path",
    "path",
    "step_alignment",
]


def __getattr__(name: str) -> _Any:
    if name == "plan":
        return _import_module(".plan", __name__)
    if name not in _LAZY:
        raise AttributeError(f"module 'repgeo_nb.paths' has no attribute {name!r}")
    return getattr(_import_module(_LAZY[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
