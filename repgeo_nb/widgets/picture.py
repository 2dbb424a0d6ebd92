"""From a payload and a state to the picture drawn without a browser: the Python twin of js/src/project.ts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from ..geometry import Euclidean, Sphere
from ..mds import Matrix, classical, gower, place_curve, separations
from ..points import PointTable
from ..projections import PROJECTIONS, point_errors, stress, worst_pair

TOLERANCE = 0.25  # a drawn step off by more than this share of its length is marked
SAME = 1e-6  # steps below the noise floor have no length to compare with
GEOMETRIES: Mapping[str, Any] = {"sphere": Sphere(), "euclidean": Euclidean()}


@dataclass(frozen=True)
class Quality:
    """What a picture gets wrong, never weighted: over all its pairs, each point, each step."""

    stress: float
    variance: float | None
    points: int
    error: dict[int, float]  # by point
    off: frozenset[tuple[int, int]]  # (model, layer at the step's end)
    steps: int
    worst: tuple[int, int, float, float] | None


@dataclass(frozen=True)
class Picture:
    """A place for every drawn point, the geodesic first -> target, and how far it lies."""

    view: dict[str, Any]
    projection: dict[str, Any]
    drawn: list[tuple[int, list[int]]]  # model and its chosen layers, both as places in the payload
    coords: dict[int, Matrix]  # by point
    curve: Matrix | None
    distances: Matrix
    quality: Quality
    cloud: dict[int, Matrix] | None = None  # covariance of each point's place, of pictures of all layers
    refitted: bool = False
    neighbours: tuple[set[int], ...] = ()  # points that follow each other on a path


def matrix(raw: bytes, columns: int) -> Matrix:
    """Rows of `columns` numbers out of little-endian float32 bytes."""
    return np.frombuffer(raw, dtype="<f4").astype(np.float64).reshape(-1, columns)


def view_of(payload: Mapping[str, Any], state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the view of the state's metric, else the first."""
    views: Sequence[dict[str, Any]] = payload["views"]
    return next((view for view in views if view["metric"] == state.get("metric")), views[0])


def chosen_layers(payload: Mapping[str, Any], state: Mapping[str, Any]) -> list[tuple[int, list[int]]]:
    """Return the layers to draw: of models not hidden, within the depth range, not switched off by name."""
    lo, hi = state.get("depth_range") or (0.0, 1.0)
    hidden, off = set(state.get("hidden") or ()), set(state.get("hidden_layers") or ())
    drawn = []
    for m, model in enumerate(payload["models"]):
        last = max(1, len(model["layers"]) - 1)
        layers = [
            k
            for k, layer in enumerate(model["layers"])
            if lo - 1e-6 <= k / last <= hi + 1e-6 and layer["name"] not in off
        ]
        if layers and model["name"] not in hidden and not model.get("absent"):
            drawn.append((m, layers))
    return drawn


def make_picture(payload: Mapping[str, Any], state: Mapping[str, Any], n_axes: int = 2) -> Picture:
    """Place the chosen layers; the two fits by distances are made anew when not all are chosen.

    The frames of a sequence keep their places, whatever is chosen: they were fitted together.
    """
    view = view_of(payload, state)
    named = {projection["name"]: projection for projection in view["projections"]}
    projection = named.get(state.get("projection", ""), view["projections"][0])
    drawn = chosen_layers(payload, state)
    distances = matrix(view["distances"], payload["n_points"])
    points = _points(payload, drawn)
    given = projection["axes"][str(n_axes)]
    python = matrix(given["coords"], n_axes)
    curve = None if given["curve"] is None else matrix(given["curve"], n_axes)
    variance, cloud, refitted = given["variance"], None, False
    if not points:
        coords, curve = python[:0], None
    elif projection["refit"] and len(points) < payload["n_points"] and not payload.get("sequence"):
        refitted = True
        table = _table(payload, view, drawn, points, distances)
        fitted = PROJECTIONS[projection["name"]](table, n_axes)
        sampled = fitted.curve
        if sampled is None and view.get("curve_distances"):
            rows = matrix(view["curve_distances"], payload["n_points"])[:, points]
            sampled = _place_sampled(rows, projection["name"], fitted.coords, table)
        coords, curve = _turn_onto(python[points], fitted.coords, sampled, table)
        variance = fitted.variance
    else:
        coords = python[points]
        if given.get("cloud"):
            rows = matrix(given["cloud"], n_axes * n_axes).reshape(-1, n_axes, n_axes)
            cloud = {point: rows[point] for point in points}
    placed = dict(zip(points, coords, strict=True))
    quality = _quality(payload, drawn, points, coords, distances, variance)
    steps = tuple({a, b} for model in payload["models"] for a, b in pairwise(model["points"]))
    return Picture(view, projection, drawn, placed, curve, distances, quality, cloud, refitted, steps)


def _place_sampled(rows: Matrix, name: str, coords: Matrix, table: PointTable) -> Matrix | None:
    """Place the geodesic first -> target of another geometry by the distances that came with it."""
    if table.first is None or table.target is None:
        return None
    if name != "classical_mds":
        return place_curve(rows, coords, (table.first, table.target))
    found = classical(table.distances, coords.shape[1])
    middle = coords.mean(axis=0)
    U, _, Vt = np.linalg.svd(found.coords.T @ (coords - middle))
    turned: Matrix = gower(table.distances, found, rows) @ (U @ Vt) + middle
    return turned


def geodesic(picture: Picture, a: int, b: int, samples: int = 13) -> Matrix | None:
    """Draw the geodesic between two drawn points by its computed distances; None where it cannot be.

    Only pictures fitted to distances have it: the linear ones would need their maps, which do not travel.
    Of other geometries it is known between neighbours on a path, and drawn straight as the path draws it.
    """
    geometry = GEOMETRIES.get(picture.view["geometry"])
    if geometry is None and {a, b} in picture.neighbours:
        return np.array([picture.coords[a], picture.coords[b]])
    if geometry is None or not picture.projection["refit"] or a == b:
        return None
    points = sorted(picture.coords)
    coords = np.array([picture.coords[i] for i in points])
    D = picture.distances
    rows = [
        geometry.distances_to_geodesic(D[points, a], D[points, b], D[a, b], float(t))
        for t in np.linspace(0, 1, samples)
    ]
    return place_curve(np.array(rows, dtype=np.float64), coords, (points.index(a), points.index(b)))


def angle_at(picture: Picture, a: int, b: int, c: int) -> float | None:
    """Angle at b between the geodesics to a and c in radians; None where there is none."""
    geometry = GEOMETRIES.get(picture.view["geometry"])
    if geometry is None:
        return None
    D = picture.distances
    angle = float(geometry.angle_from_distances(D[a, b], D[b, c], D[a, c]))
    return None if np.isnan(angle) else angle


def point_name(payload: Mapping[str, Any], point: int) -> str:
    """How the honesty line names a point: its model and layer, the shared first point, or the target."""
    target = payload["target"]
    if target is not None and point == target["point"]:
        return "target"
    for model in payload["models"]:
        if point in model["points"]:
            layer = str(model["layers"][model["points"].index(point)]["name"])
            shared = point == payload["first"] and len(payload["models"]) > 1
            return layer if shared or len(payload["models"]) == 1 else f"{model['label']} {layer}"
    return f"point {point}"


def _points(payload: Mapping[str, Any], drawn: list[tuple[int, list[int]]]) -> list[int]:
    """Return the chosen layers, the shared first point and the target; none when no layer is chosen."""
    if not drawn:
        return []
    points = {payload["models"][m]["points"][k] for m, layers in drawn for k in layers}
    if payload["first"] is not None:
        points.add(payload["first"])
    if payload["target"] is not None:
        points.add(payload["target"]["point"])
    return sorted(points)


def _label(payload: Mapping[str, Any], point: int) -> tuple[str, str]:
    for model in payload["models"]:
        if point in model["points"]:
            return model["name"], model["layers"][model["points"].index(point)]["name"]
    return "", str(payload["target"]["name"])


def _table(
    payload: Mapping[str, Any],
    view: Mapping[str, Any],
    drawn: list[tuple[int, list[int]]],
    points: list[int],
    distances: Matrix,
) -> PointTable:
    at = {point: q for q, point in enumerate(points)}
    D = distances[np.ix_(points, points)]
    return PointTable(
        distances=(D + D.T) / 2,
        labels=tuple(_label(payload, point) for point in points),
        geometry=GEOMETRIES.get(view["geometry"]),
        paths={
            payload["models"][m]["name"]: tuple(at[payload["models"][m]["points"][k]] for k in layers)
            for m, layers in drawn
        },
        target=None if payload["target"] is None else at[payload["target"]["point"]],
        first=None if payload["first"] is None else at[payload["first"]],
    )


def _turn_onto(
    python: Matrix, coords: Matrix, curve: Matrix | None, table: PointTable
) -> tuple[Matrix, Matrix | None]:
    """Turn a refit onto Python's picture of all points, keeping an axis first -> target."""
    keep = 1 if table.first is not None and table.target is not None else 0
    shift = 0.0 if keep else coords.mean(axis=0)
    back = 0.0 if keep else python.mean(axis=0)
    U, _, Vt = np.linalg.svd(((coords - shift)[:, keep:]).T @ (python - back)[:, keep:])

    def turned(rows: Matrix) -> Matrix:
        moved = rows - shift
        moved[:, keep:] = moved[:, keep:] @ (U @ Vt)
        return np.asarray(moved + back)

    return turned(coords), None if curve is None else turned(curve)


def _quality(
    payload: Mapping[str, Any],
    drawn: list[tuple[int, list[int]]],
    points: list[int],
    coords: Matrix,
    distances: Matrix,
    variance: float | None,
) -> Quality:
    D, drawn_lengths = distances[np.ix_(points, points)], separations(coords)
    at = {point: q for q, point in enumerate(points)}
    off, steps = set(), 0
    for m, layers in drawn:
        places = payload["models"][m]["points"]
        for k, after in pairwise(layers):
            i, j = at[places[k]], at[places[after]]
            steps += 1
            if D[i, j] > SAME and abs(drawn_lengths[i, j] / D[i, j] - 1) > TOLERANCE:
                off.add((m, after))
    worst = worst_pair(D, drawn_lengths) if points else None
    return Quality(
        stress=stress(D, drawn_lengths),
        variance=variance,
        points=len(points),
        error=dict(zip(points, point_errors(D, drawn_lengths).tolist(), strict=True)),
        off=frozenset(off),
        steps=steps,
        worst=None if worst is None else (points[worst[0]], points[worst[1]], *worst[2:]),
    )
