"""Write what the TypeScript tests compare themselves with: ``python -m tests.make_fixtures``.

``js/test/fixtures/projections.json``: seeded tables of distances and the pictures Python makes of them.
A test (test_projections.py) holds the file against a fresh run, so the two languages cannot drift apart.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np

from repgeo_nb.geometry import Euclidean, Sphere
from repgeo_nb.points import PointTable
from repgeo_nb.projections import PROJECTIONS, step_weights

FIXTURES = Path(__file__).resolve().parents[1] / "js" / "test" / "fixtures"

NOTES = [
    "weights: 4 for a path's own steps and first->target, 1 else, 1 where the distance is 0.",
    "classical: axes with an eigenvalue <= 1e-12 of the largest hold zeros; only SMACOF's start fills them, "
    "with cos(1 + i * (k + 1)) * 1e-3 * mean distance (i the point, k the axis, from 0; mean over i < j).",
    "smacof: at most 500 times: if stress == 0 stop; X <- V^+ B X; stop when last - stress < 1e-9 * last "
    "(the new X is kept).",
    "orient: begin = the first point, or without a shared one the mean of the paths' first points; "
    "lead = the target, or without one the mean of the paths' last points; origin = their midpoint; "
    "axis 1 = the direction begin -> lead (never mirrored); other axes = principal axes of the layer points "
    "(all but the target), uncentred second moments about the origin in the complement, falling; "
    "sign: mean of the layer points >= 0, or where |mean| < 1e-9 * rms the entry of largest magnitude "
    "(first within 1e-9) positive. When begin and lead coincide (length <= 1e-9 of the largest coordinate "
    "about the mean): principal axes about the mean of all points, all signed so.",
    "curve: 13 samples with both ends; mds: by single-point majorisation (weights 6 at the two ends, 1 "
    "else; start: linear interpolation; 200 times or move < 1e-10), then shifted by the linear "
    "interpolation of what is missing at the ends, so that they are the drawn points; classical_mds: "
    "Gower, 1/2 (b - d^2) X / eigenvalue, 0 on flat axes, b = diagonal of the centred Gram.",
    "worst: largest |drawn / true - 1| among pairs i < j with true > 0.2, the first of equals, as "
    "[i, j, true, drawn]; null here also where that error is below 1e-4 (rounding would choose the pair).",
]


def on_sphere(rng: np.random.Generator, n: int, d: int, spread: float) -> np.ndarray:
    """Unit vectors (n, d) around one pole."""
    points = rng.normal(size=(n, d)) * spread
    points[:, 0] += 1.0
    return points / np.linalg.norm(points, axis=1, keepdims=True)


def sphere_distances(points: np.ndarray) -> np.ndarray:
    """Angles (n, n) between unit vectors, by the half-angle formula."""
    apart = np.linalg.norm(points[:, None] - points[None], axis=-1)
    together = np.linalg.norm(points[:, None] + points[None], axis=-1)
    return 2 * np.arctan2(apart, together)


def table(
    distances: np.ndarray,
    geometry: Any,
    paths: dict[str, tuple[int, ...]],
    target: int | None,
    first: int | None,
) -> PointTable:
    """Return a table of points with made-up layer names."""
    owner = {}
    for model, ids in paths.items():
        for k, i in enumerate(ids):
            owner.setdefault(i, (model, f"layer {k}"))
    if target is not None:
        owner[target] = ("", "label")
    return PointTable(
        distances=distances,
        geometry=geometry,
        labels=tuple(owner[i] for i in range(len(distances))),
        paths=paths,
        target=target,
        target_name=None if target is None else "label",
        first=first,
    )


def cases() -> dict[str, PointTable]:
    """The tables, by name; each shows one branch of the algorithm."""
    rng = np.random.default_rng(7)
    two = on_sphere(rng, 10, 6, 0.6)
    apart = on_sphere(rng, 9, 5, 0.5)
    plane = rng.normal(size=(7, 2))
    repeated = on_sphere(rng, 7, 5, 0.6)
    repeated[3] = repeated[2]
    t = np.array([0.0, 0.2, 0.35, 0.7, 0.9, 1.0])[:, None]
    circle = np.cos(1.1 * t) * [[1.0, 0.0]] + np.sin(1.1 * t) * [[0.0, 1.0]]
    flat = np.linalg.norm(plane[:, None] - plane[None], axis=-1)
    one = {"a": (0, 1, 2, 3, 4)}
    return {
        "two models, shared input, target": table(
            sphere_distances(two), Sphere(), {**one, "b": (0, 5, 6, 7, 8)}, target=9, first=0
        ),
        "two models without a shared input": table(
            sphere_distances(apart), Sphere(), {"a": (0, 1, 2, 3), "b": (4, 5, 6, 7)}, target=8, first=None
        ),
        "points of a plane, no target": table(flat, Euclidean(), {"a": (*range(7),)}, target=None, first=0),
        "a repeated layer": table(
            sphere_distances(repeated), Sphere(), {"a": (*range(6),)}, target=6, first=0
        ),
        "a path on the geodesic": table(sphere_distances(circle), Sphere(), one, target=5, first=0),
    }


def _plain(value: Any) -> Any:
    """NaN as None, arrays as lists."""
    if isinstance(value, np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return None if isinstance(value, float) and value != value else value


def _clear(worst: tuple[int, int, float, float] | None) -> list[Any] | None:
    """Return the worst pair, unless the picture is so good that rounding decides which pair it is."""
    return None if worst is None or abs(worst[3] / worst[2] - 1) < 1e-4 else list(worst)


def case(made: PointTable) -> dict[str, Any]:
    """One table with every picture of it."""
    expected: dict[str, Any] = {}
    for name, project in PROJECTIONS.items():
        if name == "target_axis" and (made.target is None or made.first is None):
            continue
        for n_axes in (3, 2):
            picture = project(made, n_axes)
            expected.setdefault(name, {})[str(n_axes)] = {
                "coords": _plain(picture.coords),
                "curve": _plain(picture.curve),
                "stress": picture.stress,
                "variance": picture.variance,
                "point_error": _plain(picture.point_error),
                "segment_ratio": {m: _plain(r) for m, r in picture.segment_ratio.items()},
                "worst": _clear(picture.worst),
            }
            if "base" in picture.extra:
                expected[name]["base"] = _plain(picture.extra["base"])
    return {
        "geometry": made.geometry.name,
        "distances": _plain(made.distances),
        "paths": {m: list(ids) for m, ids in made.paths.items()},
        "target": made.target,
        "first": made.first,
        "weights": _plain(step_weights(made)),
        "expected": expected,
    }


def projections() -> dict[str, Any]:
    """Return the whole of ``projections.json``."""
    return {"notes": NOTES, "cases": {name: case(made) for name, made in cases().items()}}


def main() -> None:
    """Write the fixture files."""
    FIXTURES.mkdir(parents=True, exist_ok=True)
    text = json.dumps(projections(), indent=None, separators=(",", ":"), allow_nan=False)
    (FIXTURES / "projections.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
