"""How sure comparisons are: intervals that cover, p-values that are even without a relation."""

import numpy as np
import pytest
from scipy.stats import kstest

import repgeo_nb as rg
from repgeo_nb.comparisons.compare import compare
from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.metrics.factors import CACHE
from tests.models import IDS, M, network

TWO = ["block2", "fc"]


def two(m=200, seed=0, share=1.0):
    """Two layers that share a signal."""
    rng = np.random.default_rng(seed)
    z = share * rng.standard_normal((m, 3))
    layers = {}
    for name in "ab":
        own = np.hstack([z * [1, 0.7, 0.4] + 0.5 * rng.standard_normal((m, 3)), rng.standard_normal((m, 3))])
        layers[name] = own @ np.diag([2, 1.5, 1, 1, 0.8, 0.5])
    return rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(m)], name="net")


def at(found, name):
    return float(found[name].sel(layer="a", layer_="b"))


def cover(measure, truth):
    """How many intervals of 40 samples of 200 stimuli hold the truth; 34 is 2.9 sd below 95 %."""
    held = 0
    for seed in range(40):
        found = compare(two(seed=seed), measure=measure, intervals="halves", n=100, seed=seed)
        assert at(found, "low") <= at(found, "high")
        held += at(found, "low") <= truth <= at(found, "high")
    return held


@pytest.mark.parametrize("measure", ["squared_cca_similarity", "debiased_cka_distance", "angular_cka"])
def test_halves_cover_the_value_of_many_stimuli(measure):
    truth = np.mean([at(compare(two(4000, seed=s), measure=measure), "value") for s in range(1000, 1005)])
    assert cover(measure, truth) >= 34


@pytest.mark.parametrize("measure", ["mean_cca_similarity", "svcca_similarity"])
def test_intervals_of_mean_correlations_are_about_as_many_stimuli_and_say_so(measure):
    """Their bias falls as 1 / sqrt(stimuli): no resample of these stimuli tells it."""
    truth = np.mean([at(compare(two(seed=s), measure=measure), "value") for s in range(1000, 1100)])
    assert cover(measure, truth) >= 34
    assert compare(two(), measure=measure, intervals="halves", n=100).attrs["uncorrected"] == 1


def test_an_interval_of_the_jackknife_has_the_spread_of_samples():
    """Mean standard error over 20 samples against the spread of 60 values: within 35 %."""
    measure = "squared_cca_similarity"
    values = [at(compare(two(seed=s), measure=measure), "value") for s in range(60)]
    errors = [at(compare(two(seed=s), measure=measure, intervals="jackknife"), "sd") for s in range(20)]
    assert 0.65 < np.mean(errors) / np.std(values, ddof=1) < 1.35


def test_intervals_of_both_directions_and_of_a_layer_with_itself():
    found = rg.compare(rg.select(network(), layer=TWO), measure="pwcca_similarity", intervals="halves", n=100)
    assert found.low.dims == found.value.dims
    for direction in ("row", "column", "mean"):
        one = found.sel(direction=direction)
        np.testing.assert_array_equal(np.diag(one.low), 1)
        np.testing.assert_array_equal(np.diag(one.sd), 0)
        assert (one.low <= one.high).all()
    assert (found.attrs["intervals"], found.attrs["n_resamples"]) == ("halves", 100)
    again = rg.compare(rg.select(network(), layer=TWO), measure="pwcca_similarity", intervals="halves", n=100)
    assert again.low.equals(found.low)
    assert not rg.compare(
        rg.select(network(), layer=TWO), measure="pwcca_similarity", intervals="halves", n=100, seed=1
    ).low.equals(found.low)


def test_distances_that_are_sums_over_stimuli_are_brought_to_all_of_them():
    """Halves of a Euclidean shape distance are a root of two shorter: the interval is about the whole."""
    found = compare(two(), measure="euclidean_shape", intervals="halves", n=100)
    assert at(found, "low") < at(found, "value") < at(found, "high")
    assert at(found, "sd") < 0.1 * at(found, "value")


def test_halves_too_small_for_the_rank_say_what_to_do():
    rng = np.random.default_rng(0)
    acts = rg.from_arrays(dict(zip("ab", rng.standard_normal((2, M, 35)), strict=True)), stimulus=IDS)
    with pytest.raises(
        SchemaError, match=r"none in 100 of 100 with 30 of 60 rows: .*intervals=\"jackknife\""
    ):
        rg.compare(acts, measure="squared_cca_similarity", intervals="halves", n=100)
    with pytest.warns(rg.errors.ComparisonWarning):
        found = rg.compare(acts, measure="squared_cca_similarity", intervals="jackknife")
    assert np.isfinite(found.low).all()


def test_p_values_are_even_without_a_relation():
    """Shuffles of unrelated layers: p-values uniform (Kolmogorov-Smirnov at 1 %)."""
    drawn = [
        at(
            compare(two(m=40, seed=s, share=0.0), measure="squared_cca_similarity", shuffles=49, seed=s),
            "p_value",
        )
        for s in range(120)
    ]
    assert set(np.round(np.array(drawn) * 50, 6) % 1) <= {0.0}
    assert kstest(np.array(drawn) - 0.01, "uniform").pvalue > 0.01


@pytest.mark.parametrize(
    "measure",
    ["pwcca_similarity", "pwcca_distance", "debiased_cka_distance", "angular_cka", "neighbour_similarity"],
)
def test_a_relation_is_beyond_every_shuffle(measure):
    found = compare(two(), measure=measure, shuffles=99)
    where = {"layer": "a", "layer_": "b"} | ({"direction": "row"} if "direction" in found.dims else {})
    one = found.sel(**where)
    assert float(one.p_value) == pytest.approx(0.01)
    if found.attrs["form"] == "similarity":
        assert one.null_high < one.value
    else:
        assert one.value < one.null_low
    assert np.isnan(
        np.diag(found.p_value.isel(direction=0) if "direction" in found.dims else found.p_value)
    ).all()


def test_shuffles_surround_the_exact_null():
    found = compare(two(m=60), measure="squared_cca_similarity", shuffles=200)
    assert at(found, "null_low") < at(found, "null") < at(found, "null_high")
    assert at(found, "null") == pytest.approx(6 / 59)


def test_shuffles_factorise_nothing():
    CACHE.clear()
    compare(two(), measure="pwcca_similarity", shuffles=20)
    assert CACHE.info().misses == 2


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"intervals": "percentile"}, UnknownName, "'halves' or 'jackknife'"),
        ({"intervals": "halves", "n": 10}, ValueError, "n: expected a whole number from 100 on, got 10"),
        ({"shuffles": -1}, ValueError, "shuffles: expected a whole number from 19 on"),
        ({"shuffles": 3}, ValueError, "shuffles: expected a whole number from 19 on, got 3"),
        ({"shuffles": 2.5}, ValueError, "shuffles: expected a whole number from 19 on"),
        ({"seed": -1}, ValueError, "seed: expected a whole number from 0 on"),
        ({"intervals": "jackknife", "level": 95}, ValueError, "a share between 0 and 1, got 95"),
        (
            {"max_rows": 1.5},
            SchemaError,
            "max_rows, the rows of positions, a whole number from 1 on, got 1.5",
        ),
    ],
)
def test_draws_out_of_range_are_refused(options, error, message):
    with pytest.raises(error, match=message):
        compare(two(), **options)


# ---- rows that belong together


def maps(seed, m=60, size=4):
    """Two unrelated layers of maps whose positions are nearly copies of one another."""
    rng = np.random.default_rng(seed)
    layers = {}
    for name in "ab":
        own = rng.standard_normal((m, 3, 1, 1)) + 0.1 * rng.standard_normal((m, 3, size, size))
        layers[name] = own
    return rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(m)], name="net")


def test_positions_of_a_stimulus_are_shuffled_as_one():
    """Rows one by one would call nearly every unrelated pair significant; stimuli hold the level, 5 %."""
    measure = {"measure": "squared_cca_similarity", "layout": "positions"}
    small = [at(compare(maps(s), shuffles=39, **measure), "p_value") <= 0.05 for s in range(40)]
    assert np.mean(small) <= 0.175
    found = compare(maps(0), intervals="halves", n=100, **measure)
    assert "intervals and shuffles take stimuli as wholes" in found.attrs["notes"]
    one = compare(maps(0, size=1), intervals="halves", n=100, measure="squared_cca_similarity", layout="mean")
    assert at(found, "sd") > 0.5 * at(one, "sd"), "16 copies of a stimulus are no sample of 16"


def test_equal_stimuli_are_shuffled_as_one():
    def repeated(seed):
        rng = np.random.default_rng(seed)
        rows = np.arange(60) % 20
        layers = {name: rng.standard_normal((20, 3))[rows] for name in "ab"}
        return rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(60)], name="net")

    for measure in ("squared_cca_similarity", "debiased_cka_distance"):
        small = [at(compare(repeated(s), measure=measure, shuffles=39), "p_value") <= 0.05 for s in range(40)]
        assert np.mean(small) <= 0.175, measure
    found = compare(repeated(0), measure="squared_cca_similarity", shuffles=400)
    assert at(found, "null_low") < at(found, "null") < at(found, "null_high")
    assert at(found, "null") == pytest.approx(3 / 19)
    assert np.isnan(at(compare(repeated(0), measure="linear_cka_similarity"), "null")), (
        "which counts every row"
    )


def test_each_cell_has_the_interval_that_it_has_alone():
    rng = np.random.default_rng(0)
    acts = two()
    wide = {name: rng.standard_normal((200, 60)) for name in "cd"}
    both = rg.from_arrays(
        {**{name: acts[name].values for name in "ab"}, **wide}, stimulus=acts.stimulus.values, name="net"
    )
    alone, among = (
        compare(some, measure="squared_cca_similarity", intervals="halves", n=100) for some in (acts, both)
    )
    for end in ("low", "high"):
        assert at(among, end) == pytest.approx(at(alone, end), abs=1e-12)


def test_shuffles_of_a_directed_measure_keep_their_direction():
    """R^2 of the one-unit layer from the wide one is large by chance, the other way it is small."""
    rng = np.random.default_rng(1)
    layers = {"a": rng.standard_normal((50, 1)), "b": rng.standard_normal((50, 20))}
    acts = rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(50)], name="net")
    found = compare(acts, measure="regression_r2_similarity", shuffles=100)
    row = found.sel(direction="row")
    for end in ("null_low", "null_high"):
        assert row[end].sel(layer="a", layer_="b") > 2 * row[end].sel(layer="b", layer_="a")
        assert float(row[end].sel(layer="a", layer_="b")) == float(
            found[end].sel(direction="column", layer="b", layer_="a")
        )
    assert float(row.null.sel(layer="a", layer_="b")) == pytest.approx(20 / 49)
    assert float(row.null.sel(layer="b", layer_="a")) == pytest.approx(1 / 49)


def test_a_wider_level_gives_wider_intervals_of_the_jackknife():
    narrow, wide = (
        compare(two(), measure="squared_cca_similarity", intervals="jackknife", level=level)
        for level in (0.5, 0.95)
    )
    ratio = (at(wide, "high") - at(wide, "value")) / (at(narrow, "high") - at(narrow, "value"))
    from scipy.stats import t

    assert ratio == pytest.approx(t.ppf(0.975, 19) / t.ppf(0.75, 19), rel=1e-6)


def test_the_jackknife_of_a_mean_is_its_standard_error():
    """A measure that is a mean over stimuli: sd / sqrt(m) exactly, for groups of one row each."""

    def product_similarity(x, y):
        return float((x[:, 0] * y[:, 0]).mean())

    rng = np.random.default_rng(2)
    x, y = rng.standard_normal((2, 20, 1))
    acts = rg.from_arrays({"a": x, "b": y}, stimulus=[f"i{k}" for k in range(20)], name="net")
    found = compare(acts, measure=product_similarity, intervals="jackknife")
    assert at(found, "sd") == pytest.approx((x * y).std(ddof=1) / np.sqrt(20))


def test_a_part_without_a_value_is_told_and_not_averaged_over():
    x = np.zeros((40, 2))
    x[3] = 1.0
    rng = np.random.default_rng(3)
    layers = {"a": x, "b": rng.standard_normal((40, 2))}
    acts = rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(40)], name="net")
    with pytest.raises(SchemaError, match=r"none in 1 of 20 .*layer 'a' of model 'net'"):
        compare(acts, measure="procrustes_similarity", intervals="jackknife")


def test_steps_of_a_stimulus_are_shuffled_as_one():
    rng = np.random.default_rng(0)
    small = []
    for _ in range(30):
        layers = {}
        for name in "ab":
            own = rng.standard_normal((40, 1, 2))
            layers[name] = own + 0.1 * rng.standard_normal((40, 6, 2))
        acts = rg.from_arrays(layers, stimulus=[f"i{k}" for k in range(40)], name="net", extra=["step"])
        found = compare(rg.schema.stacked(acts, "step"), measure="squared_cca_similarity", shuffles=19)
        small.append(at(found, "p_value") <= 0.05)
    assert np.mean(small) <= 0.2, "5 %; rows one by one make it nearly 100 %"
    assert "Rows of a stimulus are not independent" in found.attrs["notes"]
