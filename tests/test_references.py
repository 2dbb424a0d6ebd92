"""Every setting of an independent package's path geometry (tests/data/repsim_m50.json), numpy and torch.

Tolerances are those of the values: 1e-9 relative for distances and geodesic points, absolute in angular
spaces (the reference takes arccos of a clipped cosine); 1e-7 for angles at vertices of full rank. Where the
reference is known to be wrong (shape transport, its search in shape space, the angle at a bottleneck), what
is right is asserted: formulas, small triangles, kept lengths.
"""

import json
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from repgeo_nb.errors import ConvergenceWarning
from repgeo_nb.geometry import (
    AlignedShapes,
    angle,
    frechet_mean,
    midpoint,
    nearest_on_geodesic,
    path_length,
    tangent_pca,
    turning_angles,
)
from repgeo_nb.kernels import Laplace, SquaredExponential, linear
from repgeo_nb.metrics import AffineInvariant, AngularCKA, AngularShape, EuclideanShape, Stress
from tests.layers import backend, plain, reference_path

CASES = json.loads((Path(__file__).parent / "data" / "repsim_m50.json").read_text())["cases"]
PATHS = [name for name in CASES if name.startswith("path") and "frechet" not in name]
DISTANCE, ANGLE = 1e-9, 1e-7
# the reference's stimuli are at distance 1e-7 from themselves (squares by products), where ours are at 0: its
# values are off by up to 1.94e-9 from the formula with exact distances, ours agree with that to 1e-15
LAPLACE = 3e-9

cases = pytest.mark.parametrize("case", PATHS)
with_geodesics = pytest.mark.parametrize("case", [name for name in PATHS if "song" not in name])
both = pytest.mark.parametrize("library", ["numpy", "torch"])

KERNELS = {
    "linear": linear,
    "sqexp5": SquaredExponential(5.0),
    "sqexpmedian": SquaredExponential("median"),
    "laplacemedian": Laplace("median"),
}


def metric_of(setting: str) -> Any:
    """Metric that the reference's name of a setting stands for."""
    family, *rest = (
        setting.removesuffix("(formula_only)")
        .replace("eps0.", "eps0_")
        .replace("alpha0.", "alpha0_")
        .split(".")
    )
    if family == "angular_cka":
        return AngularCKA(rest[0], KERNELS[rest[1]])
    if family == "stress":
        return Stress(KERNELS[rest[0]], rescale="rescaled" in rest)
    value = float(rest[-1].replace("_", ".").removeprefix("eps").removeprefix("alpha"))
    if family == "shape":
        made = {"angular": AngularShape, "euclidean": EuclideanShape}[rest[0]]
        return made(alpha=value, p=int(rest[1].removeprefix("p")))
    assert family == "air"
    if rest[0] == "cov":
        return AffineInvariant("covariance", ridge=value)
    return AffineInvariant("gram", ridge=value, kernel=KERNELS[rest[1]])


@cache
def made(case: str, library: str = "numpy") -> tuple[Any, list[Any], list[Any]]:
    """Metric, layers (the target last) and their points in the library."""
    path, setting = case.split("/")[:2]
    metric, layers = metric_of(setting), reference_path(path)
    if ".cov." in setting:  # the reference pads layers to a common width with units that never vary
        layers = [np.pad(x, ((0, 0), (0, 30 - x.shape[1]))) for x in layers]
    return metric, layers, [metric.point(backend(library)(x)) for x in layers]


def square(case: str) -> np.ndarray:
    table = np.zeros((7, 7))
    table[np.triu_indices(7, 1)] = CASES[case]["distance"]
    return table + table.T


def exact_to(case):
    """Tolerance of the reference's distances."""
    return LAPLACE if "laplace" in case else DISTANCE


def near(values, expected, tolerance, relative=True):
    """Compare to the tolerance; in units of distances it is relative above 1."""
    values = np.asarray([plain(v) for v in values], dtype=float)
    expected = np.asarray(expected, dtype=float)
    np.testing.assert_allclose(values, expected, rtol=tolerance if relative else 0, atol=tolerance)


@cases
@both
def test_distances_of_points(case, library):
    metric, _, points = made(case, library)
    near(plain(metric.geometry.pairwise(points)), square(case), exact_to(case))


@cases
def test_distances_of_the_metrics_own_table(case):
    metric, layers, _ = made(case)
    near(metric.table(layers), square(case), exact_to(case))


@cases
def test_distances_in_the_joint_space(case):
    metric, layers, _ = made(case)
    if not hasattr(metric, "points"):
        return
    near(metric.geometry.pairwise(metric.points(layers)), square(case), exact_to(case))


def vertices(case):
    """Inner layers, and whether each has full rank: elsewhere the reference's angle is not the right one."""
    ranks = CASES[case].get("rank_of_points")
    full = [True] * 4 if ranks is None else [ranks[k] == max(ranks) for k in range(1, 5)]
    return list(zip(range(1, 5), full, strict=True))


@cases
@both
def test_angles(case, library):
    metric, _, points = made(case, library)
    expected = CASES[case]
    turned = turning_angles(metric.geometry, points[:-1])
    for k, full in vertices(case):
        found = angle(metric.geometry, points[k - 1], points[k], points[k + 1])
        if full:
            near([found, np.pi - plain(turned[k - 1])], [expected["angle_at_vertex"][k - 1]] * 2, ANGLE)
        if "small_triangle_angle_at_vertex" in expected:  # triangles of 1e-3 of the sides
            near([found], [expected["small_triangle_angle_at_vertex"][k - 1]], 1e-6)


@with_geodesics
@both
def test_headings(case, library):
    metric, _, points = made(case, library)
    full = [True] + [f for _, f in vertices(case)]
    for k, expected in enumerate(CASES[case]["angle_next_vs_target"]):
        found = plain(angle(metric.geometry, points[k + 1], points[k], points[6]))
        if full[k]:
            near([found], [expected], ANGLE)
        else:  # the reference leaves out the second alignment: the right angle is the least
            assert found <= expected + ANGLE


@cases
def test_angles_and_projections_from_distances(case):
    metric, layers, _ = made(case)
    if not hasattr(metric.geometry, "angle_from_distances"):
        return
    d = metric.table(layers)
    found = [
        metric.geometry.angle_from_distances(d[k - 1, k], d[k, k + 1], d[k - 1, k + 1]) for k in range(1, 5)
    ]
    near(found, CASES[case]["angle_at_vertex"], ANGLE)
    t, height = metric.geometry.foot_from_distances(d[1:5, 0], d[1:5, 5], d[0, 5])
    near(t, [t for t, _ in CASES[case]["projection"]], DISTANCE)
    near(height, [h for _, h in CASES[case]["projection"]], DISTANCE)


def takes_tensors(metric):
    return not isinstance(metric.geometry, AlignedShapes)


@cases
@both
def test_projections(case, library):
    """By formula on the sphere and in flat space; elsewhere t of a flat minimum is known to about 1e-8."""
    metric, _, points = made(case, library)
    if library == "torch" and not takes_tensors(metric):
        return
    first, last = points[0], points[5]
    closed = hasattr(metric.geometry, "line_parameter")
    found = [nearest_on_geodesic(metric.geometry, c, first, last) for c in points[1:5]]
    near([f.t for f in found], [t for t, _ in CASES[case]["projection"]], exact_to(case) if closed else 1e-6)
    near([f.distance for f in found], [d for _, d in CASES[case]["projection"]], exact_to(case))
    chord = square(case)[0, 5]
    near([metric.geometry.distance(f.foot, first) for f in found], [plain(f.t) * chord for f in found], 1e-8)


@with_geodesics
def test_projections_are_no_farther_than_the_references_search(case):
    """Right to 1e-5 in t but in shape space, where the search takes a distance to be symmetric."""
    metric, _, points = made(case)
    for c, (t, distance) in zip(points[1:5], CASES[case]["projection_by_search"], strict=True):
        found = nearest_on_geodesic(metric.geometry, c, points[0], points[5])
        assert found.distance <= distance + exact_to(case) * max(1, distance)
        if not isinstance(metric.geometry, AlignedShapes):
            assert abs(found.t - t) < 1e-5
            assert abs(found.distance - distance) < exact_to(case) * max(1, distance)


@with_geodesics
@both
def test_geodesics(case, library):
    metric, _, points = made(case, library)
    geometry, first, last = metric.geometry, points[0], points[5]
    for at, t in (("midpoint", 0.5), ("t0.25", 0.25)):
        on_it = geometry.geodesic(first, last, t)
        expected = CASES[case][f"geodesic_first_last.{at}.to_each"]
        near([geometry.distance(on_it, p) for p in points], expected, exact_to(case))
    assert (
        plain(geometry.distance(midpoint(geometry, first, last), geometry.geodesic(first, last, 0.5))) < 1e-11
    )


@with_geodesics
@both
def test_path_length_and_logarithms(case, library):
    metric, _, points = made(case, library)
    geometry, expected = metric.geometry, CASES[case]
    near([path_length(geometry, points[:-1])], [expected["path_length"]], 5 * exact_to(case))
    log = geometry.log(points[0], points[5])
    near([geometry.norm(points[0], log)], [expected["log_norm_first_last"]], exact_to(case))
    back = geometry.distance(geometry.exp(points[0], log), points[5])
    assert plain(back) < 1e-9 * max(1, expected["log_norm_first_last"])


@with_geodesics
@both
def test_transport_keeps_lengths(case, library):
    """The reference's own transport shortens vectors in shape space (.409 to .361 of path30, p = 30)."""
    metric, _, points = made(case, library)
    if library == "torch" and not takes_tensors(metric):
        return
    geometry, expected = metric.geometry, CASES[case]["transport_sqnorm"]
    log = geometry.log(points[0], points[2])
    near([geometry.norm(points[0], log) ** 2], [expected], exact_to(case))
    carried = geometry.transport(points[0], points[5], log)
    tolerance = 1e-6 if isinstance(geometry, AlignedShapes) else exact_to(case)  # integrated, not closed-form
    near([geometry.norm(points[5], carried) ** 2], [expected], tolerance)


@with_geodesics
def test_curvature_has_the_references_sign_and_size(case):
    """Alexandrov: the distance to a midpoint, less that of flat space; Euclidean shapes are curved too."""
    metric, _, points = made(case)
    geometry, (a, b, c) = metric.geometry, (points[0], points[2], points[5])
    ab, bc, ac = (geometry.distance(*pair) for pair in ((a, b), (b, c), (a, c)))
    bent = geometry.distance(b, midpoint(geometry, a, c)) - np.sqrt(ab**2 / 2 + bc**2 / 2 - ac**2 / 4)
    near([bent], [CASES[case]["alexandrov_0_2_5"]], 10 * exact_to(case))
    assert {">=0": bent > -1e-9, "0": abs(bent) < 1e-9, "<=0": bent < 1e-9}[geometry.curvature]


@pytest.mark.parametrize("setting", [name for name in CASES["wide"] if not name.startswith("song")])
@both
def test_independent_layers_of_different_widths(setting, library):
    metric = metric_of(setting)
    layers = [np.random.default_rng([0, 50, w]).standard_normal((50, w)) for w in (10, 30, 100)]
    near(metric.table(layers)[np.triu_indices(3, 1)], CASES["wide"][setting], DISTANCE)
    points = [metric.point(backend(library)(x)) for x in layers]
    pairs = [metric.geometry.distance(points[i], points[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    near(pairs, CASES["wide"][setting], DISTANCE)


def test_song_of_independent_layers():
    layers = [np.random.default_rng([0, 50, w]).standard_normal((50, w)) for w in (10, 30, 100)]
    d = AngularCKA().table(layers)[np.triu_indices(3, 1)]
    near(d, CASES["wide"]["song_angle(formula_only)"], DISTANCE)
    near(np.cos(d), CASES["wide"]["song_cka(no metric in repsim, kernels.cka only)"], DISTANCE)


@pytest.mark.parametrize("shape", ["angular", "euclidean"])
@both
def test_the_angle_at_a_bottleneck_is_that_of_small_triangles(shape, library):
    """1.1438 and 1.1752 for any columns of the same layers; the reference gives 1.56 to 1.62."""
    expected = CASES["wide/shape.p30.alpha1/bottleneck_angle_at_X10"][shape]["small_triangle"][0]
    metric = {"angular": AngularShape, "euclidean": EuclideanShape}[shape](p=30)
    layers = [np.random.default_rng([0, 50, w]).standard_normal((50, w)) for w in (10, 30, 100)]
    rng = np.random.default_rng(3)
    for _ in range(50 if library == "numpy" else 3):
        turned = [x @ np.linalg.qr(rng.standard_normal((x.shape[1],) * 2))[0] for x in layers]
        narrow, a, b = (metric.point(backend(library)(x)) for x in turned)
        near([angle(metric.geometry, a, narrow, b)], [expected], 1e-6)


@pytest.mark.parametrize("case", [name for name in CASES if "frechet" in name])
def test_means_and_principal_axes(case):
    """Shape spaces have a minimum per start: their sums of squares agree to 1e-3."""
    metric, _, points = made(case.removesuffix("/frechet"))
    layers, expected = points[:6], CASES[case]["formula"]
    exact = not isinstance(metric.geometry, AlignedShapes)
    found = frechet_mean(metric.geometry, layers, tol=1e-9)
    assert found.converged
    near([6 * found.variance], [expected["sum_sq"]], DISTANCE if exact else 1e-3)
    each = [metric.geometry.distance(found.point, p) for p in layers]
    near(each, expected["mean_to_each"], 1e-7 if exact else 2e-2)
    seen = tangent_pca(metric.geometry, layers, 6, base=found.point)
    singular = np.sqrt((seen.coords**2).sum(axis=0))
    near(singular, expected["tangent_singular_values"], 1e-7 if exact else 2e-2)


def test_a_mean_cut_short_warns_where_the_reference_does_not():
    metric, _, points = made("path30/shape.angular.p30.alpha1")
    with pytest.warns(ConvergenceWarning, match="stopped after 3 steps"):
        assert not frechet_mean(metric.geometry, points[:6], max_iter=3).converged
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert frechet_mean(metric.geometry, points[:6], tol=1e-8).converged


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
