"""Affine-invariant distances of activations: reference values, exact reduction, claims, ridges, errors.

The reference values (tests/data/repsim_affine_invariant.json) are those of an independent package, good to
1e-9 relative for distances and 1e-7 for angles.
"""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given, settings
from hypothesis import strategies as st

from repgeo_nb.errors import DegenerateRepresentation, SchemaError, UnknownName
from repgeo_nb.geometry import SPD, angle, midpoint, nearest_on_geodesic, path_length
from repgeo_nb.kernels import Laplace, SquaredExponential
from repgeo_nb.metrics import METRICS, AffineInvariant
from repgeo_nb.metrics.card import CLAIMS, Card
from tests.layers import backend, plain, reference_path, tanh_path

FILE = json.loads((Path(__file__).parent / "data" / "repsim_affine_invariant.json").read_text())
SETTINGS = {
    "air.gram.linear.eps0.1": AffineInvariant(ridge=0.1),
    "air.gram.sqexpmedian.eps0.01": AffineInvariant(ridge=0.01, kernel=SquaredExponential("median")),
    "air.cov.p30.eps0.01": AffineInvariant(on="covariance", ridge=0.01),
}
DISTANCE, ANGLE = 1e-9, 1e-7

settings_ = pytest.mark.parametrize("case", SETTINGS)
both = pytest.mark.parametrize("library", ["numpy", "torch"])


def layers_of(case):
    """Six layers and the target, which on="covariance" needs the width of the layers."""
    *path, target = reference_path("path30")
    return [*path, np.pad(target, ((0, 0), (0, 20)))] if "cov" in case else [*path, target]


def made(case, library="numpy"):
    metric = SETTINGS[case]
    return metric.geometry, [metric.point(backend(library)(x)) for x in layers_of(case)], FILE["cases"][case]


def near(values, expected, tolerance=DISTANCE):
    np.testing.assert_allclose([plain(v) for v in values], expected, rtol=tolerance, atol=1e-10)


# ---- reference values


@settings_
def test_distance_tables(case):
    expected = np.array(FILE["cases"][case]["distance"])
    found = SETTINGS[case].table(layers_of(case))
    off = ~np.eye(7, dtype=bool)
    np.testing.assert_allclose(found[off], expected[off], rtol=DISTANCE)
    assert (found == found.T).all()
    assert (np.diag(found) == 0).all()


@settings_
@both
def test_distances_and_geodesics(case, library):
    space, points, expected = made(case, library)
    steps = [space.distance(*pq) for pq in itertools.pairwise(points[:-1])]
    near(steps, expected["step"])
    near([path_length(space, points[:-1])], [expected["path_length"]])
    near([space.distance(p, points[-1]) for p in points[:-1]], expected["distance_to_target"])
    for at, t in (("midpoint", 0.5), ("t0.25", 0.25)):
        on_it = space.geodesic(points[0], points[5], t)
        near([space.distance(on_it, p) for p in points], expected[f"geodesic_first_last.{at}.to_each"])
    first, third, last = points[0], points[2], points[5]
    ab, bc, ac = (space.distance(*pq) for pq in ((first, third), (third, last), (first, last)))
    median = space.distance(third, midpoint(space, first, last))
    curved = median - (ab**2 / 2 + bc**2 / 2 - ac**2 / 4) ** 0.5
    near([curved], [expected["alexandrov_0_2_5"]], 1e-8)


@settings_
@both
def test_angles_headings_and_transport(case, library):
    space, points, expected = made(case, library)
    path, target = points[:-1], points[-1]
    inner = zip(path[:-2], path[1:-1], path[2:], strict=True)
    near([angle(space, *abc) for abc in inner], expected["angle_at_vertex"], ANGLE)
    headings = [angle(space, path[k + 1], path[k], target) for k in range(5)]
    near(headings, expected["angle_next_vs_target"], ANGLE)
    near([space.norm(path[0], space.log(path[0], path[5]))], [expected["log_norm_first_last"]])
    step = space.log(path[0], path[2])
    carried = space.transport(path[0], path[5], step)
    near([space.norm(path[0], step) ** 2, space.norm(path[5], carried) ** 2], expected["transport_sqnorm"])


@settings_
@both
def test_feet_on_the_geodesic_from_first_to_last(case, library):
    """The reference's own minimum is good to half the digits in t."""
    space, points, expected = made(case, library)
    found = [nearest_on_geodesic(space, c, points[0], points[5]) for c in points[1:5]]
    near([f.t for f in found], [t for t, _ in expected["foot_on_first_last"]], 1e-6)
    near([f.distance for f in found], [d for _, d in expected["foot_on_first_last"]])


def test_layers_of_unequal_widths():
    wide = {w: np.random.default_rng([0, 50, w]).standard_normal((50, w)) for w in (10, 30, 100)}
    found = AffineInvariant(ridge=0.1).table(list(wide.values()))
    near([found[0, 1], found[0, 2], found[1, 2]], FILE["wide"])


# ---- the reduction is exact


@settings(max_examples=10)
@given(seed=st.integers(0, 2**32 - 1), m=st.integers(8, 40), ridge=st.sampled_from([1e-3, 0.1, 10.0]))
def test_the_joint_column_space_gives_the_distances_of_the_whole(seed, m, ridge):
    """To 1e-10 relative, for layers that fit together, in pairs, or not at all into m dimensions."""
    rng = np.random.default_rng(seed)
    layers = tanh_path(list(rng.integers(1, 20, 4)), rng, m)
    metric = AffineInvariant(ridge=ridge)
    points = [metric.point(x) for x in layers]
    off = ~np.eye(4, dtype=bool)
    expected = metric.geometry.pairwise(points)
    np.testing.assert_allclose(metric.table(layers)[off], expected[off], rtol=1e-10)
    np.testing.assert_allclose(
        metric.geometry.pairwise(metric.points(layers))[off], expected[off], rtol=1e-10
    )


def test_points_of_one_common_space_are_isometric_to_single_ones(rng):
    """Distances, angles, feet and points on geodesics: all that a path asks."""
    layers = tanh_path([4, 3, 5, 2], rng, 60)
    metric, space = AffineInvariant(), SPD()
    small, large = metric.points(layers), [metric.point(x) for x in layers]
    assert {p.shape for p in small} == {(14, 14)}
    assert {p.shape for p in large} == {(60, 60)}
    for measure in (
        lambda p: angle(space, p[0], p[1], p[2]),
        lambda p: space.nearest(p[1], p[0], p[3]).t,
        lambda p: space.nearest(p[1], p[0], p[3], line=True).distance,
        lambda p: space.distance(space.geodesic(p[0], p[3], 0.3), p[2]),
        lambda p: space.inner(
            p[1], space.log(p[1], p[0]), space.transport(p[2], p[1], space.log(p[2], p[3]))
        ),
    ):
        assert measure(small) == pytest.approx(measure(large), rel=1e-9)


def test_the_table_is_the_generalised_eigenproblem(rng):
    layers = rng.standard_normal((3, 20, 8))
    a, b = (AffineInvariant().point(x) for x in layers[:2])
    expected = np.linalg.norm(np.log(scipy.linalg.eigh(a, b, eigvals_only=True)))
    assert AffineInvariant().table(layers)[0, 1] == pytest.approx(expected, rel=1e-10)


@pytest.mark.parametrize("width", [3, 60])
def test_equal_activations_are_at_exactly_zero(width, rng):
    x, y = rng.standard_normal((2, 40, width))
    for metric in (AffineInvariant(), AffineInvariant(on="covariance"), AffineInvariant(kernel=Laplace())):
        found = metric.table([x, y, x.copy()])
        assert found[0, 2] == 0
        assert found[0, 1] == found[2, 1] > 0
        assert metric.geometry.distance(metric.point(x), metric.point(x.copy())) == 0
        first, _, last = metric.points([x, y, x.copy()])
        assert (first == last).all()


def test_permuted_stimuli_change_nothing(rng):
    layers, order = tanh_path([6, 9, 30], rng, 25), rng.permutation(25)
    for metric in (AffineInvariant(), AffineInvariant(kernel=SquaredExponential())):
        moved = metric.table([x[order] for x in layers])
        np.testing.assert_allclose(moved, metric.table(layers), rtol=1e-10, atol=1e-12)


def test_close_layers_keep_their_digits(rng):
    """A change of 1e-6 of the activations: 1e-6 of the distance that changes of order 1 make, to 1 %."""
    x, change = rng.standard_normal((2, 80, 5))
    near_, nearer = (AffineInvariant().table([x, x + h * change])[0, 1] for h in (1e-5, 1e-6))
    assert nearer == pytest.approx(near_ / 10, rel=0.01)


# ---- claims

CHANGES = {
    "translation": lambda x, rng: x + 5 * rng.standard_normal(x.shape[1]),
    "rotation": lambda x, rng: x @ np.linalg.qr(rng.standard_normal((x.shape[1],) * 2))[0],
    "scale": lambda x, rng: 3.7 * x,
    "linear": lambda x, rng: x @ (rng.standard_normal((x.shape[1],) * 2) + 3 * np.eye(x.shape[1])),
    "repetition": lambda x, rng: np.tile(x, 3) / np.sqrt(3),
    "constants": lambda x, rng: np.concatenate([x, np.full((len(x), 2), 4.0)], axis=1),
}
VARIANTS = [
    AffineInvariant(),
    AffineInvariant(ridge=0.1),
    AffineInvariant(ridge=0.01, kernel=SquaredExponential(3.0)),
    AffineInvariant(relative=0.01, kernel=SquaredExponential()),
    AffineInvariant(on="covariance"),
    AffineInvariant(on="covariance", ridge=0.1),
]


@pytest.mark.parametrize("metric", VARIANTS, ids=lambda m: m.convention)
@pytest.mark.parametrize("change", CHANGES)
def test_claims_hold_and_what_is_not_claimed_fails(metric, change, rng):
    """Claimed: 1e-9 of distances of order 10. Covariances of other widths have no distance at all."""
    x = rng.standard_normal((40, 8)) * np.linspace(0.3, 2, 8)
    moved = CHANGES[change](x, np.random.default_rng(7))
    claimed = change in metric.card.invariant_to
    if metric.on == "covariance" and moved.shape != x.shape:
        assert not claimed
        with pytest.raises(SchemaError, match="equal widths with matched units"):
            metric.table([x, moved])
        return
    gap = metric.table([x, moved])[0, 1]
    if claimed:
        assert gap < 1e-9
    else:
        assert gap > 1e-2


def test_a_kernel_of_your_own_claims_what_it_says_and_translation(rng):
    """Columns are centred before any kernel sees them."""

    def exponential(x):
        return np.exp(x @ x.T / 50)

    metric, x = AffineInvariant(kernel=exponential), rng.standard_normal((20, 4))
    assert metric.card.invariant_to == {"translation"}
    assert "exponential" in metric.convention
    assert metric.table([x, x + 3.0])[0, 1] < 1e-9
    exponential.invariant_to = {"rotation"}
    assert metric.card.invariant_to == {"translation", "rotation"}
    assert metric.table([x, CHANGES["rotation"](x, rng)])[0, 1] < 1e-9


def test_what_the_forms_claim():
    rigid = {"translation", "rotation", "repetition", "constants"}
    assert METRICS["affine_invariant"].card.invariant_to == rigid | {"scale"} == set(CLAIMS) - {"linear"}
    assert AffineInvariant(ridge=0.1).card.invariant_to == rigid
    assert AffineInvariant(on="covariance", ridge=0.1).card.invariant_to == {"translation"}
    assert AffineInvariant(on="covariance").card.invariant_to == {"translation", "scale"}


def test_a_ridge_breaks_the_joint_invariance_of_activations(rng):
    """Units mixed by one map in both layers: exact for covariances without a ridge, lost with one."""
    x, y = rng.standard_normal((2, 200, 5))
    g = rng.standard_normal((5, 5)) + 2 * np.eye(5)
    free, ridden = AffineInvariant(on="covariance", ridge=0), AffineInvariant(on="covariance", ridge=0.1)
    assert free.table([x @ g, y @ g])[0, 1] == pytest.approx(free.table([x, y])[0, 1], rel=1e-9)
    assert abs(ridden.table([x @ g, y @ g])[0, 1] - ridden.table([x, y])[0, 1]) > 1e-3


@pytest.mark.parametrize("width", [4, 50])
def test_a_relative_ridge_is_one_of_scaled_activations(width, rng):
    """Divided by the typical eigenvalue, sum of squares over sum of the eigenvalues."""
    x, y = rng.standard_normal((2, 30, width)) * [[[2.0]], [[9.0]]]
    values = [np.linalg.svd(z - z.mean(0), compute_uv=False) ** 2 for z in (x, y)]
    scaled = [z / np.sqrt(np.sum(v**2) / np.sum(v)) for z, v in zip((x, y), values, strict=True)]
    expected = AffineInvariant(ridge=0.2).table(scaled)
    np.testing.assert_allclose(AffineInvariant(relative=0.2).table([x, y]), expected, rtol=1e-10)
    points = [AffineInvariant(relative=0.2).point(z) for z in (x, y)]
    assert SPD().distance(*points) == pytest.approx(expected[0, 1], rel=1e-10)


def test_a_relative_ridge_serves_activations_of_any_size(rng):
    """Products of eigenvalues would leave the range of doubles from 1e77 on and below 1e-80."""
    x, y = rng.standard_normal((2, 30, 6))
    expected = AffineInvariant().table([x, y])[0, 1]
    for size in (1e-90, 1e90):
        assert AffineInvariant().table([x * size, y])[0, 1] == pytest.approx(expected, rel=1e-10)
        found = SPD().distance(AffineInvariant().point(x * size), AffineInvariant().point(y))
        assert found == pytest.approx(expected, rel=1e-10)


def test_a_fixed_ridge_lets_distances_grow_with_log_stimuli(rng):
    """What the card says: independent layers differ in all 2n directions, by log(m / ridge) each."""
    for m, ridge in ((100, 0.1), (400, 0.1), (400, 1.0)):
        found = AffineInvariant(ridge=ridge).table(rng.standard_normal((2, m, 10)))[0, 1]
        assert found == pytest.approx(np.sqrt(20) * np.log(m / ridge), rel=0.1)


@pytest.mark.parametrize(("on", "sign"), [("gram", -1), ("covariance", 1)])
def test_a_relative_ridge_has_a_limit_that_few_stimuli_miss_by_order_units_over_stimuli(on, sign):
    """Mean of 4 samples of a layer and a fixed random map of it, 20 units: against 3000 stimuli."""
    rng = np.random.default_rng(0)
    weights = rng.standard_normal((20, 20)) / np.sqrt(20)

    def mean(m):
        inputs = [rng.standard_normal((m, 20)) * np.linspace(0.2, 2, 20) for _ in range(4)]
        metric = AffineInvariant(on=on)
        return np.mean([metric.table([x, np.tanh(1.5 * x @ weights)])[0, 1] for x in inputs])

    off = [sign * (mean(m) / mean(3000) - 1) for m in (40, 400)]
    assert 0.02 < off[0] < 1.5 * 20 / 40
    assert -0.01 < off[1] < 1.5 * 20 / 400


# ---- numbers


def test_single_precision_activations_are_computed_in_double(rng):
    """Equal to the same numbers in double; rounding to float32 moves a distance of 40 by 1e-4 at most."""
    x, y = rng.standard_normal((2, 50, 8))
    metric, single = AffineInvariant(), [z.astype(np.float32) for z in (x, y)]
    assert metric.point(single[0]).dtype == np.float64
    found = metric.table(single)
    np.testing.assert_array_equal(found, metric.table([z.astype(np.float64) for z in single]))
    assert abs(found - metric.table([x, y])).max() < 1e-4


@settings_
def test_gradients_of_a_distance_agree_with_finite_differences(case):
    """Single kernel entries repeat eigenvalues (the ridge); central differences are good to 1e-7 here."""
    torch = pytest.importorskip("torch")
    metric = SETTINGS[case]
    x, y, step = np.random.default_rng(3).standard_normal((3, 14, 5))
    target = metric.point(torch.tensor(y))

    def measure(z):
        point = metric.point(z)
        return metric.geometry.distance(metric.geometry.geodesic(point, target, 0.3), target)

    z = torch.tensor(x, requires_grad=True)
    (gradient,) = torch.autograd.grad(measure(z), z)
    h = 1e-5
    slope = (measure(torch.tensor(x + h * step)) - measure(torch.tensor(x - h * step))) / (2 * h)
    assert float((gradient * torch.tensor(step)).sum()) == pytest.approx(float(slope), rel=1e-5, abs=1e-8)


def test_batches_of_activations(rng):
    x = rng.standard_normal((3, 12, 4))
    for metric in (AffineInvariant(), AffineInvariant(on="covariance"), AffineInvariant(ridge=0.1)):
        np.testing.assert_allclose(metric.point(x), [metric.point(one) for one in x], rtol=1e-12, atol=1e-13)


# ---- cards and errors


@pytest.mark.parametrize("metric", VARIANTS, ids=lambda m: m.convention)
def test_cards_state_the_ridge(metric):
    assert isinstance(metric.card, Card)
    assert f"ridge {metric.added:g}" in metric.card.convention
    assert ("of its typical eigenvalue" in metric.convention) == (metric.ridge is None)
    assert ("covariance" in metric.convention) == (metric.on == "covariance")
    assert METRICS["affine_invariant"].card.convention == (
        "centred Gram matrix, ridge 0.1 of its typical eigenvalue"
    )
    assert "squared exponential" in VARIANTS[3].convention


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"on": "units"}, UnknownName, "on='gram'.*on='covariance'.*got 'units'"),
        ({"ridge": -1.0}, SchemaError, "ridge as a number that is finite and not negative, got -1.0"),
        ({"relative": np.inf}, SchemaError, "relative as a number that is finite and not negative, got inf"),
        ({"ridge": float("nan")}, SchemaError, "finite and not negative, got nan"),
        ({"relative": True}, SchemaError, "relative as a number .* got True"),
        ({"relative": None}, SchemaError, "relative as a number .* got None"),
        ({"ridge": "10 %"}, SchemaError, "ridge as a number .* got '10 %'"),
        ({"kernel": "linear"}, UnknownName, "expected a kernel"),
        (
            {"on": "covariance", "kernel": Laplace()},
            SchemaError,
            "linear kernel with on='covariance'.*Laplace",
        ),
    ],
)
def test_settings_that_mean_nothing_are_refused(options, error, message):
    with pytest.raises(error, match=f"(?i){message}"):
        AffineInvariant(**options)


@pytest.mark.parametrize("ridge", [0.0, 1e-15])
def test_without_a_ridge_a_gram_matrix_is_refused_with_its_rank(ridge, rng):
    x, y = rng.standard_normal((2, 20, 30))
    message = (
        r"rank 19 of 20 with ridge \S+ .* for layer 'fc' of model 'net'.*such as Affine.*\(ridge=0.\d+\)"
    )
    with pytest.raises(DegenerateRepresentation, match=r"AffineInvariant\(relative=0.1\)"):
        AffineInvariant(relative=ridge).table([x, y])
    with pytest.raises(DegenerateRepresentation, match=message):
        AffineInvariant(ridge=ridge).table([x, y], ["layer 'fc' of model 'net'", "y"])
    with pytest.raises(DegenerateRepresentation, match="rank 19 of 20"):
        AffineInvariant(ridge=ridge).points([x, y])
    for library in ("numpy", "torch"):
        with pytest.raises(DegenerateRepresentation, match=r"rank 19 of 20.*this representation"):
            AffineInvariant(ridge=ridge).point(backend(library)(x))


def test_a_covariance_of_few_stimuli_needs_a_ridge(rng):
    few, many = rng.standard_normal((6, 8)), rng.standard_normal((40, 8))
    with pytest.raises(DegenerateRepresentation, match=r"rank 5 of 8 with ridge 0 .*more stimuli than units"):
        AffineInvariant(on="covariance", ridge=0).point(few)
    assert AffineInvariant(on="covariance", ridge=0).point(many).shape == (8, 8)


def test_a_kernel_of_full_rank_needs_no_ridge(rng):
    x, y = rng.standard_normal((2, 12, 6))
    assert 0 < AffineInvariant(ridge=0, kernel=Laplace()).table([x, y])[0, 1] < np.inf
    x[3] = x[4]  # two equal stimuli: two equal rows
    with pytest.raises(DegenerateRepresentation, match="rank 11 of 12"):
        AffineInvariant(ridge=0, kernel=Laplace()).table([x, y])


def test_covariances_of_unequal_widths_are_refused_by_name(rng):
    layers = [rng.standard_normal((20, n)) for n in (5, 5, 7)]
    metric = AffineInvariant(on="covariance")
    message = "equal widths with matched units, got 5 units in conv1 and 7 in fc.*on='gram'"
    for operation in (metric.table, metric.points):
        with pytest.raises(SchemaError, match=message):
            operation(layers, ["conv1", "conv2", "fc"])
    with pytest.raises(SchemaError, match="covariance matrices layers of equal widths"):
        metric.geometry.distance(metric.point(layers[0]), metric.point(layers[2]))


@pytest.mark.parametrize("metric", [AffineInvariant(), AffineInvariant(on="covariance")], ids=["gram", "cov"])
def test_bad_activations_are_refused_by_name(metric, rng):
    good = rng.standard_normal((10, 4))
    bad = {
        "constant": (
            np.full((10, 4), 2.0),
            DegenerateRepresentation,
            "vary over the stimuli.*a constant: bad",
        ),
        "nan": (np.where(good == good[0, 0], np.nan, good), SchemaError, "NaN or inf in bad"),
        "fewer": (good[:9], SchemaError, "same stimuli.*10 in good and 9 in bad"),
        "flat": (good[:, 0], SchemaError, r"expected \(stimulus, unit\), got shape \(10,\) for bad"),
    }
    for x, error, message in bad.values():
        for operation in (metric.table, metric.points):
            with pytest.raises(error, match=message):
                operation([good, x], ["good", "bad"])
    with pytest.raises(SchemaError, match="needs at least 3 stimuli, got 2"):
        metric.point(good[:2])


def test_no_representations_make_an_empty_table():
    assert AffineInvariant().table([]).shape == (0, 0)
    assert AffineInvariant().points([]) == ()
