"""Paths: the layers of networks as points, their numbers, and how they print.

`path` and `distances` (build) are the ways in. Below them: `targets` (what is meant by a target), `gather`
(labelled activations to distances), `quantities` (the numbers of a table of distances), `classes` (`Path`,
`Paths`), `printing` (their tables). Above them, what compares paths: `alignment` (directions of steps),
`curves` (distance between paths, their mean), `nulls` (the numbers of curves of `chance`), on `joint` tables.
"""

from ..points import PointTable
from .alignment import step_alignment
from .build import distances, path
from .classes import Path, Paths
from .curves import MeanPath, frechet_distance, mean_path
from .nulls import nulls

__all__ = [
    "MeanPath",
    "Path",
    "Paths",
    "PointTable",
    "distances",
    "frechet_distance",
    "mean_path",
    "nulls",
    "path",
    "step_alignment",
]
