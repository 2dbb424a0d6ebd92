"""Angular CKA against values of an independent package (tests/data/repsim_angular_cka.json), numpy and torch.

Tolerances are those of the file: 1e-9 for distances above 1e-3 (the reference takes arccos of a clipped
cosine), 1e-7 for angles. Song's values are by formula; its geodesics are checked by realisability.
"""

import json
from pathlib import Path

import numpy as np
import pytest

from repgeo_nb.geometry import angle, midpoint, nearest_on_geodesic, path_length, turning_angles
from repgeo_nb.metrics import AngularCKA
from tests.layers import backend, plain, reference_path

FILE = json.loads((Path(__file__).parent / "data" / "repsim_angular_cka.json").read_text())
CASES = FILE["cases"]
DISTANCE, ANGLE = 1e-9, 1e-7

cases = pytest.mark.parametrize("case", sorted(CASES))
with_geodesics = pytest.mark.parametrize("case", [name for name in sorted(CASES) if "song" not in name])
both = pytest.mark.parametrize("library", ["numpy", "torch"])


def made(case: str, library: str):
    """Metric, layers (the target last) and their points in the library."""
    path, estimator = case.split("/")
    metric = AngularCKA(estimator)
    layers = reference_path(path)
    points = [metric.point(backend(library)(x)) for x in layers]
    return metric, layers, points


def near(values, expected, tolerance):
    values, expected = np.asarray([plain(v) for v in values], dtype=float), np.asarray(expected, dtype=float)
    np.testing.assert_allclose(values, expected, rtol=0, atol=tolerance)


@cases
@both
def test_distances_of_points(case, library):
    metric, _, points = made(case, library)
    expected = np.array(CASES[case]["distance"])
    apart = expected > 1e-3
    near(plain(metric.geometry.pairwise(points))[apart], expected[apart], DISTANCE)


@cases
def test_distances_in_tiles(case):
    metric, layers, _ = made(case, "numpy")
    expected = np.array(CASES[case]["distance"])
    apart = expected > 1e-3
    near(metric.table(layers)[apart], expected[apart], DISTANCE)


@cases
@both
def test_angles(case, library):
    metric, _, points = made(case, library)
    path = points[:-1]
    inner = zip(path[:-2], path[1:-1], path[2:], strict=True)
    near([angle(metric.geometry, *abc) for abc in inner], CASES[case]["angle_at_vertex"], ANGLE)
    turned = np.pi - np.array(CASES[case]["angle_at_vertex"])
    near(turning_angles(metric.geometry, path), turned, ANGLE)


@cases
def test_angles_from_distances(case):
    metric, layers, _ = made(case, "numpy")
    d = metric.table(layers)
    found = [
        metric.geometry.angle_from_distances(d[k - 1, k], d[k, k + 1], d[k - 1, k + 1]) for k in range(1, 5)
    ]
    near(found, CASES[case]["angle_at_vertex"], ANGLE)


@cases
@both
@pytest.mark.parametrize("line", [False, True])
def test_projections(case, library, line):
    metric, _, points = made(case, library)
    first, last = points[0], points[5]
    found = [nearest_on_geodesic(metric.geometry, c, first, last, line=line) for c in points[1:5]]
    near([f.t for f in found], [t for t, _ in CASES[case]["projection"]], DISTANCE)
    near([f.distance for f in found], [d for _, d in CASES[case]["projection"]], DISTANCE)
    near(
        [metric.geometry.distance(f.foot, first) for f in found],
        [plain(f.t) * d_last(case) for f in found],
        1e-9,
    )


def d_last(case):
    return CASES[case]["distance"][0][5]


@cases
def test_projections_from_distances(case):
    metric, layers, _ = made(case, "numpy")
    d = metric.table(layers)
    t, height = metric.geometry.foot_from_distances(d[1:5, 0], d[1:5, 5], d[0, 5])
    near(t, [t for t, _ in CASES[case]["projection"]], DISTANCE)
    near(height, [h for _, h in CASES[case]["projection"]], DISTANCE)


@with_geodesics
def test_projections_agree_with_the_reference_search(case):
    """The reference halves the segment 20 times, good to 1e-5 in t and 1e-9 in the distance."""
    metric, _, points = made(case, "numpy")
    for c, (t, distance) in zip(points[1:5], CASES[case]["projection_by_search"], strict=True):
        found = nearest_on_geodesic(metric.geometry, c, points[0], points[5])
        assert abs(found.t - t) < 1e-5
        assert abs(found.distance - distance) < 1e-9


@with_geodesics
@both
def test_geodesics(case, library):
    metric, _, points = made(case, library)
    sphere, first, last = metric.geometry, points[0], points[5]
    for at, t in (("midpoint", 0.5), ("t0.25", 0.25)):
        on_it = sphere.geodesic(first, last, t)
        near(
            [sphere.distance(on_it, p) for p in points],
            CASES[case][f"geodesic_first_last.{at}.to_each"],
            DISTANCE,
        )
    near([sphere.distance(midpoint(sphere, first, last), sphere.geodesic(first, last, 0.5))], [0], 1e-15)


@with_geodesics
@both
def test_path_length_headings_and_logarithms(case, library):
    metric, _, points = made(case, library)
    sphere, expected = metric.geometry, CASES[case]
    near([path_length(sphere, points[:-1])], [expected["path_length"]], 5 * DISTANCE)
    headings = [angle(sphere, points[k + 1], points[k], points[6]) for k in range(5)]
    near(headings, expected["angle_next_vs_target"], ANGLE)
    near(
        [sphere.norm(points[0], sphere.log(points[0], points[5]))],
        [expected["log_norm_first_last"]],
        DISTANCE,
    )
    carried = sphere.transport(points[0], points[5], sphere.log(points[0], points[2]))
    near([sphere.norm(points[5], carried) ** 2], expected["transport_sqnorm"][1:], DISTANCE)


@with_geodesics
def test_curvature_is_positive_as_in_the_reference(case):
    metric, _, points = made(case, "numpy")
    sphere, (a, b, c) = metric.geometry, (points[0], points[2], points[5])
    flat = np.sqrt(
        sphere.distance(a, b) ** 2 / 2 + sphere.distance(b, c) ** 2 / 2 - sphere.distance(a, c) ** 2 / 4
    )
    near([sphere.distance(b, midpoint(sphere, a, c)) - flat], [CASES[case]["alexandrov_0_2_5"]], DISTANCE)


@pytest.mark.parametrize("estimator", ["biased", "lange", "song"])
def test_independent_layers_of_different_widths(estimator):
    layers = [np.random.default_rng([0, 50, w]).standard_normal((50, w)) for w in (10, 30, 100)]
    d = AngularCKA(estimator).table(layers)
    near([d[0, 1], d[0, 2], d[1, 2]], FILE["wide"][estimator], DISTANCE)
    if estimator == "song":
        near(np.cos([d[0, 1], d[0, 2], d[1, 2]]), FILE["wide"]["song_cka"], DISTANCE)


@pytest.mark.parametrize("path", ["path30", "pathmix"])
@pytest.mark.parametrize("t", [0.0, 0.25, 0.5, 0.9, 1.0])
@pytest.mark.parametrize("estimator", ["song", "lange", "biased"])
@both
def test_geodesic_points_are_real_layers(path, t, estimator, library):
    """A geodesic point is P(c1 K1 / k1 + c2 K2 / k2), normalised: the two layers side by side, weighted.

    For song that is the U-centring of a positive combination of the two Gram matrices.
    """
    from repgeo_nb.linalg import centre, gram, u_centre, zero_diagonal

    metric, layers = AngularCKA(estimator), reference_path(path)
    centring = {"song": u_centre, "lange": zero_diagonal, "biased": lambda k: k}[estimator]
    x, y = layers[0], layers[4]
    norms = [np.linalg.norm(centring(gram(centre(z)))) for z in (x, y)]
    w = metric.table([x, y])[0, 1]
    c1, c2 = np.sin((1 - t) * w) / np.sin(w), np.sin(t * w) / np.sin(w)
    assert c1 >= 0
    assert c2 >= 0
    side_by_side = np.concatenate([np.sqrt(c1 / norms[0]) * x, np.sqrt(c2 / norms[1]) * y], axis=1)
    tensor = backend(library)
    on_geodesic = metric.geometry.geodesic(metric.point(tensor(x)), metric.point(tensor(y)), t)
    gap = metric.geometry.distance(on_geodesic, metric.point(tensor(side_by_side)))
    assert plain(gap) < 1e-13
