"""Accumulators: one pass over batches gives what all stimuli at once give, however they are split."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import repgeo_nb as rg
from repgeo_nb.accumulate import BatchCKA, Moments
from repgeo_nb.errors import DegenerateRepresentation, SchemaError, StimulusMismatch, UnsupportedByGeometry
from repgeo_nb.metrics import AngularCKA

WIDTHS = {"conv": 5, "block": 9, "fc": 12}
MEASURES = [
    "angular_cka",
    AngularCKA("lange"),
    AngularCKA("biased"),
    "linear_cka_distance",
    "debiased_cka_distance",
    "mean_cca_distance",
    "squared_cca_distance",
    "svcca_distance",
    "pwcca_distance",
    "yanai_distance",
    "regression_r2_distance",
    "procrustes_distance",
]


def layers(m=400, seed=0, offset=0.0, dtype="float64"):
    """Layers that share six directions; `offset` is their mean in units of about one standard deviation."""
    rng = np.random.default_rng(seed)
    base = rng.standard_normal((m, 6))
    made = {}
    for name, width in WIDTHS.items():
        noise = 0.5 * rng.standard_normal((m, width))
        mean = offset * rng.standard_normal(width)
        made[name] = (base @ rng.standard_normal((6, width)) + noise + mean).astype(dtype)
    return made


def batches(given, cuts):
    m = len(next(iter(given.values())))
    for start, stop in zip([0, *cuts], [*cuts, m], strict=True):
        yield {name: x[start:stop] for name, x in given.items()}


def at_once(given, measure):
    m = len(next(iter(given.values())))
    acts = rg.from_arrays(given, stimulus=[f"s{i}" for i in range(m)])
    return rg.distances(acts, metric=measure)


@pytest.mark.parametrize("measure", MEASURES, ids=str)
def test_moments_give_what_all_stimuli_give(measure):
    """float64: a mean of thirty standard deviations, batches of unequal sizes, two accumulators merged."""
    given = layers(offset=30.0)
    parts = [Moments(), Moments()]
    for n, batch in enumerate(batches(given, [50, 51, 180, 300])):
        parts[n % 2].update(batch)
    found = parts[0].merge(parts[1]).result(measure)
    expected = at_once(given, measure)
    np.testing.assert_allclose(found, expected, atol=1e-12)  # rounding of sums of 400 numbers about a mean
    assert found.attrs == expected.attrs
    assert found.layer.values.tolist() == list(given)
    assert found.dims == expected.dims


@pytest.mark.parametrize("measure", MEASURES, ids=str)
def test_float32_products_keep_six_digits(measure):
    given = layers(m=2000, offset=30.0, dtype="float32")
    moments = Moments()
    for batch in batches(given, [500, 1000, 1500]):
        moments.update(batch)
    # a mean of 30 sd leaves float32 activations 2e-6 of their spread
    np.testing.assert_allclose(moments.result(measure), at_once(given, measure), atol=2e-6)


@settings(max_examples=25, deadline=None)
@given(
    cuts=st.sets(st.integers(1, 59), max_size=6),
    owners=st.lists(st.integers(0, 2), min_size=7, max_size=7),
    seed=st.integers(0, 99),
)
def test_any_split_and_any_order_of_merging_agree(cuts, owners, seed):
    given = layers(m=60, seed=seed, offset=3.0)
    whole = Moments().update(given).result("debiased_cka_distance")
    parts = [Moments() for _ in range(3)]
    for batch, owner in zip(batches(given, sorted(cuts)), owners, strict=False):
        parts[owner].update(batch)
    for order in ((0, 1, 2), (2, 0, 1)):
        merged = Moments()
        for k in order:
            merged.merge(parts[k])
        assert merged.n_stimuli == 60
        np.testing.assert_allclose(merged.result("debiased_cka_distance"), whole, atol=1e-11)


def test_merging_leaves_the_other_as_it_was():
    given = layers()
    one, other = Moments(), Moments()
    for part, batch in zip((one, other), batches(given, [150]), strict=True):
        part.update(batch)
    before = other.result("linear_cka_distance")
    total = Moments().merge(other).merge(one)
    total.update(next(batches(given, [50])))
    np.testing.assert_array_equal(other.result("linear_cka_distance"), before)
    assert (other.n_stimuli, total.n_stimuli) == (250, 450)


def test_a_shared_origin_is_what_is_taken_off():
    given = layers(offset=5.0)
    origin = {name: x.mean(axis=0) + 0.1 for name, x in given.items()}
    found = Moments(origin=origin).update(given).result()
    np.testing.assert_allclose(found, at_once(given, "angular_cka"), atol=1e-12)
    with pytest.raises(
        SchemaError, match=r"origin: expected 5 finite numbers for layer 'conv', got shape \(2,\)"
    ):
        Moments(origin={"conv": np.zeros(2)}).update(given)


def test_rank_is_that_of_the_layer_and_not_of_rounding():
    rng = np.random.default_rng(0)
    base = rng.standard_normal((3000, 4))
    given = {
        "thin": (base @ rng.standard_normal((4, 40)) + 1).astype("float32"),
        "same": (base @ rng.standard_normal((4, 30))).astype("float32"),
    }
    moments = Moments()
    for batch in batches(given, [1000, 2000]):
        moments.update(batch)
    # four directions each, linear maps of each other: every correlation is 1
    assert moments.result("mean_cca_distance").values[0, 1] < 1e-5


def test_batches_as_the_metric_of_all_stimuli_takes_them():
    given = layers(m=400)
    cka = BatchCKA()
    for batch in batches(given, [100, 200, 300]):
        cka.update(batch)
    expected = at_once(given, rg.metrics.MinibatchCKA(100, seed=None))
    np.testing.assert_allclose(cka.result().distance, expected, atol=1e-12)
    angle = cka.result(angle=True)
    np.testing.assert_allclose(np.cos(angle.distance), 1 - expected, atol=1e-12)
    assert angle.distance.attrs["unit"] == "rad"
    assert cka.result().distance.attrs["batches"] == 4


@pytest.mark.parametrize("sizes", [[30] * 8, [30] * 8 + [4], [10, 20, 30, 40] * 3], ids=str)
def test_the_standard_error_is_the_spread_over_new_stimuli(sizes):
    """Over 200 samples of batches the mean square of the error is the variance of the estimate."""
    values, errors = [], []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        cka = BatchCKA()
        for size in sizes:
            x = rng.standard_normal((size, 4))
            cka.update({"x": x, "y": x + rng.standard_normal((size, 4))})
        found = cka.result()
        values.append(float(found.distance[0, 1]))
        errors.append(float(found.sd[0, 1]) ** 2)
    # the ratio of two variances from 200 samples: a standard error of 10 %
    assert 0.7 < np.mean(errors) / np.var(values) < 1.4
    assert abs(np.mean(values) - 0.5) < 0.01  # unbiased HSICs of x and x + noise of the same size: CKA 1/2


def test_a_short_last_batch_is_not_most_of_the_noise():
    """Over 40 samples, 250 stimuli in each batch and 4 left over: as noisy as without these."""
    spread = []
    for batch_stops in ([250, 500, 750, 1000], [250, 500, 750, 1000, 1004]):
        found = []
        for seed in range(40):
            rng, cka = np.random.default_rng(seed), BatchCKA()
            x = rng.standard_normal((1004, 20))
            y = x + rng.standard_normal((1004, 20))
            for start, stop in zip([0, *batch_stops], batch_stops, strict=False):
                cka.update({"x": x[start:stop], "y": y[start:stop]})
            found.append(float(cka.result().distance[0, 1]))
        spread.append(np.std(found))
    assert spread[1] < 1.2 * spread[0]


def test_one_batch_has_no_standard_error():
    found = BatchCKA().update(layers()).result()
    assert np.isnan(found.sd).all()
    np.testing.assert_allclose(found.distance, at_once(layers(), "debiased_cka_distance"), atol=1e-12)


@pytest.mark.parametrize("kind", [Moments, BatchCKA])
def test_what_is_merged_is_another_of_the_same_kind(kind):
    one = kind().update({"x": np.random.default_rng(0).standard_normal((8, 2))})
    with pytest.raises(SchemaError, match=rf"{kind.__name__}.merge expected another .* got int"):
        one.merge(3)
    with pytest.raises(SchemaError, match="got itself: every stimulus would count twice"):
        one.merge(one)
    assert one.n_stimuli == 8


def test_merged_batches_are_batches():
    given = layers(m=400)
    one, other, both = BatchCKA(), BatchCKA(), BatchCKA()
    for n, batch in enumerate(batches(given, [100, 200, 300])):
        both.update(batch)
        (one if n < 2 else other).update(batch)
    np.testing.assert_allclose(one.merge(other).result().sd, both.result().sd, atol=1e-14)
    assert "400 stimuli in 4 batches" in repr(one)


@pytest.mark.parametrize("accumulator", [Moments, BatchCKA])
def test_bad_batches_are_refused_and_lose_nothing(accumulator):
    given = layers()
    found = accumulator().update(given)
    before = found.result()
    bad = {name: x.copy() for name, x in given.items()}
    bad["block"][7, 2] = np.nan
    cases = [
        (bad, SchemaError, "finite activations, got NaN or inf in layer 'block'"),
        (
            {**given, "extra": given["fc"]},
            SchemaError,
            "layers of the first batch, got one more or less: 'extra'",
        ),
        (
            {**given, "fc": given["fc"][:, :3]},
            SchemaError,
            "12 units in layer 'fc' as in the first batch, got 3",
        ),
        ({**given, "fc": given["fc"][:9]}, StimulusMismatch, "same stimuli in every layer of a batch"),
        ({**given, "fc": given["fc"] > 0}, SchemaError, "real numbers, got dtype bool for layer 'fc'"),
        ([1, 2], SchemaError, "mapping of layer name to array"),
        ({}, SchemaError, "got none"),
    ]
    for batch, error, message in cases:
        with pytest.raises(error, match=message):
            found.update(batch)
    np.testing.assert_array_equal(found.result().to_array() if accumulator is BatchCKA else found.result(),
                                  before.to_array() if accumulator is BatchCKA else before)  # fmt: skip
    other = accumulator().update({"conv": given["conv"]})
    with pytest.raises(SchemaError, match="merge expected layers"):
        found.merge(other)


def test_what_the_sums_cannot_say_is_refused():
    given = layers()
    with pytest.raises(SchemaError, match="needs at least 4 stimuli, got 3; update with more"):
        Moments().update({name: x[:3] for name, x in given.items()}).result()
    with pytest.raises(SchemaError, match="at least one batch, got none"):
        BatchCKA().result()
    with pytest.raises(SchemaError, match="BatchCKA needs at least 4 stimuli, got 3"):
        BatchCKA().update({name: x[:3] for name, x in given.items()})
    moments = Moments().update({**given, "dead": np.ones((400, 3))})
    with pytest.raises(DegenerateRepresentation, match="got a constant: layer 'dead'"):
        moments.result()
    with pytest.raises(DegenerateRepresentation, match="constant: layer 'dead'"):
        BatchCKA().update({**given, "dead": np.ones((400, 3))})
    for metric in ("rsa_distance", AngularCKA(kernel=rg.kernels.SquaredExponential())):
        with pytest.raises(UnsupportedByGeometry, match="needs all stimuli at once, got their moments"):
            Moments().update(given).result(metric)
    labels = np.eye(400)[:, :30]  # no class twice
    with pytest.raises(DegenerateRepresentation, match="all stimuli equally far apart"):
        Moments().update({"labels": np.eye(40), "fc": layers(40)["fc"]}).result()
    assert np.isfinite(Moments().update({"labels": labels, **given}).result(AngularCKA("biased"))).all()
    with pytest.raises(SchemaError, match="use Moments\\(precision='float64'\\)"):
        Moments(precision="float32").update({"x": 1e30 * np.random.default_rng(0).standard_normal((9, 2))})


@pytest.mark.parametrize("measure", ["linear_cka_distance", "procrustes_distance", "mean_cca_distance"])
def test_any_size_of_activations_gives_the_same_or_is_refused(measure):
    """No numbers that are out of range, and none that have lost their digits, without a word."""
    for dtype, exponents in (("float64", range(-150, 151, 15)), ("float32", range(-30, 31, 3))):
        expected, refused = Moments().update(layers(dtype=dtype)).result(measure), {}
        for exponent in exponents:
            given = {name: (x * 10.0**exponent).astype(dtype) for name, x in layers().items()}
            try:
                found = Moments().update(given).result(measure)
            except SchemaError as error:
                refused[exponent] = str(error)
            else:
                np.testing.assert_allclose(found, expected, atol=1e-5 if dtype == "float32" else 1e-12)
        widest = 60 if dtype == "float64" else 15
        assert min(map(abs, refused)) > widest
        for exponent, message in refused.items():
            assert ("can tell from 0" if exponent < 0 else "squares fit") in message
            assert ("precision='float64'" in message) == (dtype == "float32")


def test_long_doubles_are_summed_in_doubles():
    given = layers()
    found = Moments().update({name: x.astype(np.longdouble) for name, x in given.items()}).result()
    np.testing.assert_array_equal(found, Moments().update(given).result())
