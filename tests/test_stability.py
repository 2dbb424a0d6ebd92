"""Numbers against the number of stimuli: laws of subsets, known truths, verdicts, bad input."""

import re

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError, UnknownName
from repgeo_nb.geometry import Euclidean
from repgeo_nb.intervals.stability import Curve, stability
from repgeo_nb.metrics import AngularCKA
from tests.population import Halved, Population


@pytest.fixture(scope="module")
def population():
    return Population()


@pytest.fixture(scope="module")
def acts(population):
    return population.sample(240, np.random.default_rng(0))


@pytest.fixture(scope="module")
def found(acts):
    return stability(acts, target="label")


class Means:
    """Mean activation as a point on a line: spread at any number of stimuli is known."""

    name, unit, geometry = "means", "", Euclidean()

    def point(self, x):
        return np.atleast_1d(x.mean())


def line(y, **more):
    arrays = {"a": np.zeros((len(y), 1)), "b": np.asarray(y, dtype=float)[:, None]}
    acts = rg.from_arrays(arrays, stimulus=[str(i) for i in range(len(y))], name="net")
    return stability(acts, Means(), **more)


# ---- laws


def test_spread_is_that_of_new_samples_at_every_size():
    """Subsets of 100 values: without what they share, their spread is sigma / sqrt(s), also at all 100."""
    y = 50 + np.random.default_rng(0).exponential(size=100)
    result = line(y, sizes=[5, 20, 50, 90], repeats=1500)
    wanted = y.std(ddof=1) / np.sqrt(result["size"].values)
    np.testing.assert_allclose(result.length_sd, wanted, rtol=0.07)
    np.testing.assert_allclose(result.length_high - result.length_low, 2 * 1.96 * result.length_sd, rtol=1e-9)


def test_spread_agrees_with_new_samples_of_a_population(population, found):
    """What 240 stimuli say of samples of 39, against such samples: 60 of them, so 25 %."""
    k = int(found["size"][2])
    rng = np.random.default_rng(9)
    fresh = [rg.path(population.sample(k, rng), target="label") for _ in range(60)]
    for name in ("length", "straightness"):
        wanted = np.std([getattr(path, name)() for path in fresh], ddof=1)
        assert float(found[f"{name}_sd"][2]) == pytest.approx(wanted, rel=0.25)


def test_bias_is_carried_on_to_its_limit():
    """A number with bias 30 / s: 60 stimuli are off by 0.5, and 60 * 0.5 / bound would do."""
    sizes, rng = np.array([10, 20, 30, 60]), np.random.default_rng(0)
    draws = [10 + 30 / s + rng.normal(0, 1e-3, 200) for s in sizes[:-1]]
    curve = Curve.of(10.5, draws, sizes, np.array(0.25))
    np.testing.assert_allclose(curve.off, 30 / sizes, atol=2e-3)
    assert float(curve.enough()) == pytest.approx(120, rel=0.01)
    np.testing.assert_array_equal(Curve.of(10.5, draws, sizes, np.array(1.2)).within(), [0, 0, 1, 1])


def test_noise_is_no_bias():
    """What the mean of few subsets moves by chance is not carried on."""
    sizes, rng = np.array([10, 30, 60]), np.random.default_rng(0)
    draws = [10 + rng.normal(0, 1 / np.sqrt(s) * np.sqrt(1 - s / 60), 50) for s in sizes[:-1]]
    assert Curve.of(10.0, draws, sizes, np.array(0.1)).off[-1] == 0


def test_growth_without_end_is_told_from_bias():
    """What grows with log s has no limit; what is biased by 1 / s has one."""
    sizes, rng = np.array([20, 40, 80, 160]), np.random.default_rng(0)
    laws = {True: np.log, False: lambda s: 10 - 30 / s}
    for endless, law in laws.items():
        draws = [law(s) + rng.normal(0, 1e-3, 100) for s in sizes[:-1]]
        curve = Curve.of(law(160), draws, sizes, np.array(0.5))
        assert np.isinf(curve.off[-1]) == endless
        assert np.isinf(curve.enough()) == endless
        # the same far below the tolerance is the rounding of a number that is fixed
        tiny = Curve.of(1e-6 * law(160), [1e-6 * d for d in draws], sizes, np.array(0.5))
        assert np.isfinite(tiny.off[-1])
        assert tiny.within().all()

    class Logs(Means):
        """Grows with the logarithm of the number of stimuli."""

        def point(self, x):
            return x.mean(axis=0) * np.log(len(x))

    y = 50 + rng.uniform(size=200)
    arrays = {"a": np.zeros((200, 1)), "b": y[:, None], "c": 2 * y[:, None]}
    acts = rg.from_arrays(arrays, stimulus=[str(i) for i in range(200)], name="net")
    result = stability(acts, Logs())
    assert str(result.verdict.sel(quantity="length").item()) == (
        "drifts with the number of stimuli, no limit in sight"
    )
    assert result.settled.sel(quantity="straightness")
    assert "No number of stimuli settles step, length, chord: compare at equal" in result.attrs["verdict"]
    assert "Enough for the others: " in result.attrs["verdict"]


def test_biased_cka_drifts_toward_the_unbiased_value(acts, found):
    """Few stimuli shorten the path of the biased estimator; where halving leads is what Song's reads."""
    wide = stability(acts, AngularCKA("biased"), target="label")
    assert wide.length[0] < wide.length[2] < wide.length[-1]
    unbiased, limit = float(found.length[-1]), 2 * float(wide.length[-1]) - float(wide.length[-2])
    assert abs(limit - unbiased) < abs(float(wide.length[-1]) - unbiased) / 2


def test_settled_from_the_smallest_size_that_stays_within():
    mean = np.array([[1.0, 1.0], [1.0, 1.2], [1.0, 1.0], [1.0, 1.0]])
    sd = np.array([[0.2, 0.01], [0.04, 0.01], [0.02, 0.01], [0.01, 0.01]])
    curve = Curve(np.array([10, 20, 40, 80]), mean, sd, mean - 1, np.array([0.05, 0.05]))
    np.testing.assert_array_equal(curve.enough(), [20, 40])


# ---- what comes back


def test_all_quantities_against_all_sizes(acts, found):
    path = rg.path(acts, target="label")
    summary = path.summary()
    assert found["size"].values.tolist() == [12, 21, 38, 67, 120, 240]
    for name in found["quantity"].values:
        for end in ("", "_low", "_high", "_sd"):
            assert found[f"{name}{end}"].dims == ("size", *summary[name].dims)
        np.testing.assert_allclose(found[name][-1], summary[name], rtol=0, atol=1e-12)
        defined = np.isfinite(summary[name])
        low, value, high = (found[f"{name}{end}"][-1].values[defined] for end in ("_low", "", "_high"))
        assert (low <= value).all()
        assert (value <= high).all()
    assert found.attrs["n_stimuli"] == 240
    assert (found.attrs["repeats"], found.attrs["tolerance"]) == (50, 0.05)
    # with more stimuli numbers scatter less
    assert (np.diff(found.length_sd.values) < 0).all()


def test_subsets_are_those_of_the_activations(acts):
    """With and without weights the same subsets give the same numbers."""
    by_weights = stability(acts, sizes=[30, 120], repeats=10)
    by_rows = stability(acts, Halved(), sizes=[30, 120], repeats=10)
    np.testing.assert_allclose(by_weights.step, by_rows.step, rtol=0, atol=1e-12)
    np.testing.assert_allclose(by_weights.turning_angle_sd, by_rows.turning_angle_sd, rtol=0, atol=1e-9)


def test_repeats_with_the_seed(acts):
    first, again, other = (stability(acts, sizes=[40], repeats=10, seed=s) for s in (1, 1, 2))
    xr.testing.assert_identical(first, again)
    assert not np.array_equal(first.length[:-1], other.length[:-1])


def test_several_models_are_judged_together(population):
    rng = np.random.default_rng(3)
    one, other = population.sample(60, rng), population.sample(60, rng)
    arrays = {f"h{k}": other[f"layer{k}"].values for k in (0, 2, 3)}
    labels = one.label.values
    two = rg.from_arrays(arrays, stimulus=one.stimulus.values, labels=labels, name="second")
    result = stability([one, two], target="label", repeats=10)
    assert result.step.dims == ("size", "point")
    assert result.length.dims == ("size", "path")
    assert result["path"].values.tolist() == ["net", "second"]
    alone = stability(two, target="label", repeats=10)
    np.testing.assert_allclose(result.length.sel(path="second"), alone.length, rtol=0, atol=1e-12)
    sentence = str(result.verdict.sel(quantity="to_target").item())
    assert re.search(r"at \w+ of (net|second)", sentence), sentence


# ---- verdicts


def test_verdict_in_words(found):
    text = found.attrs["verdict"]
    lines = text.splitlines()
    assert lines[0] == ("How many stimuli? Angular CKA, unbiased (Song); 240 at hand, tolerance 0.05")
    assert len(lines) == 2 + found.sizes["quantity"]
    for name, settled, enough, words in zip(
        found["quantity"].values,
        found.settled.values,
        found.enough.values,
        found.verdict.values,
        strict=True,
    ):
        assert f"  {name}" in text
        assert words in text
        assert settled == words.startswith("settled")
        assert settled == (enough <= 240)
        if not settled:
            assert re.search(r"not settled at 240 stimuli: (scatters|still drifts) by .* would do", words)
    assert bool(found.settled.sel(quantity="straightness"))


def test_a_promise_of_more_stimuli_is_kept():
    """As many new stimuli of the same kind as it says would do, do; half of them would not."""
    rng = np.random.default_rng(1)
    few, length = line(5 + rng.uniform(0, 4, size=60), repeats=200, tolerance=0.01), {"quantity": "length"}
    assert not few.settled.sel(length)
    words = few.attrs["verdict"].splitlines()[-1]
    assert words.startswith("Not settled at 60 stimuli: step, length, chord. Capture more: about ")
    needed = int(few.enough.sel(length))
    assert 100 < needed < 1000
    for count, settled in ((int(1.4 * needed), True), (needed // 2, False)):
        more = line(5 + rng.uniform(0, 4, size=count), repeats=200, tolerance=0.01)
        assert bool(more.settled.sel(length)) == settled


def test_enough_for_all():
    y = 5 + np.random.default_rng(1).exponential(size=4000)
    result = line(y, sizes=[200, 1000, 2000])
    assert result.settled.sel(quantity=["step", "length", "chord", "straightness", "slack"]).all()
    assert "turning_angle  not defined here (first layer)" in result.attrs["verdict"]
    assert result.attrs["verdict"].endswith("of 4000 stimuli.")


def test_far_more_than_there_are():
    y = 0.2 + np.random.default_rng(1).normal(0, 3, size=40)
    result = line(y, tolerance=0.01)
    assert "over 50 times as many would do" in result.attrs["verdict"]
    assert "Capture more: more than 2000 in all" in result.attrs["verdict"]


def test_numbers_that_most_subsets_lose_are_not_judged():
    rng = np.random.default_rng(0)
    labels = np.array([0, 0, *range(1, 19)])
    arrays = {f"h{k}": rng.standard_normal((20, 4)) for k in range(3)}
    acts = rg.from_arrays(arrays, stimulus=[str(i) for i in range(20)], labels=labels, name="net")
    with pytest.warns(UserWarning, match="only 1 pair"):
        result = stability(acts, target="label", repeats=20)
    words = str(result.verdict.sel(quantity="to_target").item())
    assert words == "not to be judged: most subsets leave it undefined at h0"
    assert np.isnan(result.enough.sel(quantity="to_target"))
    assert np.isnan(result.to_target_sd).all()
    assert np.isfinite(result.length_sd).all()


# ---- bad input


def test_bad_input_is_refused_with_a_remedy(acts):
    for repeats in (9, 20.0, True):
        with pytest.raises(ValueError, match="repeats: expected 10 or more subsets of each size"):
            stability(acts, repeats=repeats)
    for tolerance in (0, 1, "5 %", True):
        with pytest.raises(ValueError, match="tolerance: expected a share between 0 and 1"):
            stability(acts, tolerance=tolerance)
    with pytest.raises(ValueError, match=r"seed: expected a whole number from 0 on, got 1\.5"):
        stability(acts, seed=1.5)
    for sizes in ([], [3], [241], [240], [20.5], [True]):
        with pytest.raises(ValueError, match="sizes: expected whole numbers from 4 to below 240 stimuli"):
            stability(acts, sizes=sizes)
    with pytest.raises(SchemaError, match=r"needs 8 stimuli to take subsets for angular_cka, got 7"):
        stability(acts.isel(stimulus=slice(7)))
    with pytest.raises(UnknownName, match="did you mean 'angular_cka'"):
        stability(acts, "angular_ckaa")


def test_a_bar_shows_when_asked(acts, capsys):
    stability(acts, Halved(), sizes=[30], repeats=10, progress=True)
    assert "stability" in capsys.readouterr().err
