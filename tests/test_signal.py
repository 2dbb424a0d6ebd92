"""Signal and noise directions on planted data, and how layers come to their end."""

import numpy as np
import pytest
import xarray as xr

import repgeo_nb as rg
from repgeo_nb.comparisons import follow
from repgeo_nb.errors import SchemaError, UnknownName
from tests.cca_cases import layers
from tests.models import IDS, LABELS, M
from tests.moments import checkpoints, recurrent

K = 50


def toy(**more):
    return layers("toy", 2000, 200, 200, seed=K, k=K, sd=np.sqrt(0.1), **more)


# ---- signal directions


def test_stable_variates_span_the_planted_signal():
    """The toy of Morcos et al. 2018, figure 2: of 200 units 50 carry what both layers share exactly."""
    x, y = toy()
    found = rg.signal_directions(x, y, k=K)
    stable = found.variates.values[:, found.set.values == "stable"]
    unstable = found.variates.values[:, found.set.values == "unstable"]
    signal = np.linalg.qr(x[:, :K] - x[:, :K].mean(axis=0))[0]
    np.testing.assert_allclose(np.linalg.svd(stable.T @ signal, compute_uv=False), 1, atol=1e-9)
    np.testing.assert_allclose(unstable.T @ signal, 0, atol=1e-9)
    np.testing.assert_allclose(found.correlation[:K], 1, atol=1e-9)
    assert float(found.correlation[K]) < found.attrs["null_edge"] + 0.02, "the rest is chance"


def test_coefficients_make_the_variates():
    x, y = toy()
    found = rg.signal_directions(x, y)
    assert (found.set.values == "stable").sum() == 200 // 5 == (found.set.values == "unstable").sum()
    made = (x - x.mean(axis=0)) @ found.coefficients.values
    np.testing.assert_allclose(made, found.variates.values, atol=1e-9)


def moments():
    """A layer whose signal is there from the start and whose noise is drawn anew at every epoch."""
    rng = np.random.default_rng(3)
    signal = rng.standard_normal((400, 5))
    made = []
    for epoch in (2, 4, 8, 16):
        layer = np.hstack([signal, rng.standard_normal((400, 15))]) @ rng.standard_normal((20, 20))
        columns = {"name": f"net@{epoch}", "epoch": epoch}
        made.append(rg.from_arrays({"fc": layer}, stimulus=[f"i{k}" for k in range(400)], **columns))
    return rg.collect(made)


def test_the_stable_set_stays_and_the_unstable_one_does_not():
    acts = moments()
    early, late = (acts.repgeo.matrix(f"net@{e}", "fc") for e in (2, 8))
    directions = rg.signal_directions(early, late, k=5)
    found = follow(directions, acts)
    assert found.value.dims == ("set", "epoch")
    np.testing.assert_allclose(found.value.sel(set="stable"), 0, atol=1e-9)
    np.testing.assert_allclose(found.value.sel(set="unstable", epoch=2), 0, atol=1e-9)
    assert (found.value.sel(set="unstable", epoch=[4, 8, 16]) > 0.6).all()
    peak = found.value.sel(set="unstable").idxmax("epoch")
    assert peak == 8, "where they were chosen as the worst: the selection effect that the paper names"


def test_following_aligns_stimuli():
    acts = moments()
    early, late = (acts.repgeo.matrix(f"net@{e}", "fc") for e in (2, 8))
    directions = rg.signal_directions(early, late, k=5)
    shuffled = acts.isel(stimulus=np.random.default_rng(0).permutation(400))
    np.testing.assert_allclose(follow(directions, shuffled).value, follow(directions, acts).value, atol=1e-9)
    with pytest.raises(rg.errors.StimulusMismatch):
        follow(directions, acts.isel(stimulus=slice(0, 300)))


def test_what_cannot_be_followed_is_refused():
    x, y = toy()
    with pytest.raises(SchemaError, match=r"k from 1 to 100, half of the 200 canonical variates, got 101"):
        rg.signal_directions(x, y, k=101)
    directions = rg.signal_directions(x[:M, :20], y[:M, :20], k=2)
    with pytest.raises(SchemaError, match=r"one layer, got 2: l1, l2.*layer='l1'"):
        follow(directions, checkpoints())


def test_following_steps_of_several_models_keeps_them_all():
    rng = np.random.default_rng(5)
    x = rng.standard_normal((M, 5))
    made = []
    for k in range(2):
        steps = np.stack([x + s * (k + 1) * rng.standard_normal(x.shape) for s in (0.0, 1.0, 2.0)], axis=1)
        made.append(rg.from_arrays({"h": steps}, stimulus=IDS, name=f"rnn{k}", extra={"step": [1, 2, 3]}))
    acts = rg.collect(made)
    first = acts.isel(step=0).repgeo.matrix("rnn0", "h")
    directions = rg.signal_directions(first, acts.isel(step=2).repgeo.matrix("rnn0", "h"), k=2)
    found = follow(directions, acts, over="step")
    assert found.value.dims == ("set", "model", "step")
    np.testing.assert_allclose(found.value.sel(step=1), 0, atol=1e-9)
    assert (found.value.sel(set="unstable", step=3) > 0.05).all()


def test_layers_that_hold_any_direction_are_refused():
    rng = np.random.default_rng(6)
    x, y = rng.standard_normal((2, M, 6))
    directions = rg.signal_directions(x, y, k=2)
    wide = {"fc": rng.standard_normal((M, 80))}
    acts = rg.collect([rg.from_arrays(wide, stimulus=IDS, name=f"n{k}", epoch=k) for k in range(2)])
    with pytest.raises(rg.errors.DegenerateRepresentation, match=r"got 60 for rank 59 of layer 'fc'"):
        follow(directions, acts)
    maps = {"conv": rng.standard_normal((M, 3, 2, 2))}
    acts = rg.collect([rg.from_arrays(maps, stimulus=IDS, name=f"n{k}", epoch=k) for k in range(2)])
    with pytest.raises(SchemaError, match=r"units of shape \(3, 2, 2\) and no layout"):
        follow(directions, acts)
    assert follow(directions, acts, layout="mean").value.dims == ("set", "epoch")


# ---- convergence


def test_layers_converge_in_their_order():
    found = rg.training.convergence(checkpoints(), measure="linear_cka_distance")
    assert found.value.dims == ("run", "layer", "epoch")
    assert found.run.values.tolist() == ["a", "b"]
    assert (found.value.sel(epoch=10) == 0).all()
    first, second = (found.value.sel(layer=name, epoch=[0, 2]).values for name in ("l1", "l2"))
    assert (first < second).all()
    assert (np.diff(found.value, axis=-1) < 0).all()
    pairs = rg.compare(checkpoints(), measure="linear_cka_distance", over="epoch")
    np.testing.assert_allclose(found.value, pairs.value.sel(epoch_=10), atol=1e-12)


def test_convergence_to_another_moment_and_of_directed_measures():
    acts = rg.select(checkpoints(), model="a@*")
    found = rg.training.convergence(acts, to=2, measure="pwcca_distance")
    assert found.value.dims == ("layer", "epoch")
    assert (found.value.sel(epoch=2) == 0).all()
    pairs = rg.compare(acts, measure="pwcca_distance", over="epoch")
    np.testing.assert_allclose(found.value, pairs.value.sel(direction="mean", epoch_=2), atol=1e-12)
    assert found.attrs["to"] == "2"


def test_sequences_converge_to_their_last_step():
    found = rg.training.convergence(recurrent(), over="step", measure="linear_cka_distance")
    assert found.value.dims == ("layer", "step")
    assert (found.value.sel(step=40) == 0).all()
    assert (found.value.sel(layer="h1", step=0) > found.value.sel(layer="h1", step=30)).all()


def test_convergence_has_intervals():
    acts = rg.select(checkpoints(), model="a@*")
    found = rg.training.convergence(acts, measure="mean_cca_distance", intervals="halves", n=100)
    assert found.low.dims == ("layer", "epoch")
    assert (found.low <= found.high).all()
    assert (found.high.sel(epoch=10) == 0).all()


def test_what_holds_of_every_run_is_noted_once():
    acts = checkpoints().copy(deep=True)
    for layer in ("l1", "l2"):
        acts[layer].values[:, 1] = acts[layer].values[:, 0]
    notes = rg.training.convergence(acts, measure="pwcca_distance").attrs["notes"].split("\n")
    repeated = [
        line
        for line in notes
        if line.startswith("Equal rows count once as sample size: layer 'l1' of model 'a@0'")
    ]
    assert len(repeated) == 1
    assert repeated[0].endswith("Likewise in 1 other run.")
    assert sum("Equal rows" in line for line in notes) == 1


def test_a_matrix_may_have_one_run_only():
    one = rg.select(checkpoints(), model=["a@0", "a@10"]).drop_vars("run")
    assert rg.training.convergence(one, measure="linear_cka_distance").value.dims == ("layer", "epoch")


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"to": 3}, SchemaError, r"one of the values of 'epoch', got 3; there are 0, 2, 10"),
        ({"over": "time"}, UnknownName, "unknown thing to compare over 'time'"),
    ],
)
def test_moments_that_are_not_there_are_refused(options, error, message):
    with pytest.raises(error, match=message):
        rg.training.convergence(rg.select(checkpoints(), model="a@*"), **options)


def test_padded_sequences_converge_to_any_of_their_steps():
    acts = recurrent().assign_coords(mask=(("stimulus", "step"), np.ones((M, 5), dtype=bool)))
    acts.mask[40:, 3:] = False
    for to in ("final", 0):
        found = rg.training.convergence(acts, to=to, over="step", measure="linear_cka_distance")
        assert (found.n == 40).all()
        end = 40 if to == "final" else 0
        assert (found.value.sel(step=end) == 0).all()


def test_warnings_of_several_runs_come_once_and_point_at_the_caller():
    rng = np.random.default_rng(0)
    made = []
    for run in "ab":
        for epoch in (0, 1):
            layers = {"fc": rng.standard_normal((M, 35))}
            made.append(rg.from_arrays(layers, stimulus=IDS, name=f"{run}@{epoch}", epoch=epoch, run=run))
    with pytest.warns(rg.errors.ComparisonWarning, match="1 whatever the data") as caught:
        rg.training.convergence(rg.collect(made), measure="mean_cca_distance")
    assert len(caught) == 1
    assert caught[0].filename == __file__


def test_a_model_without_its_moment_is_named():
    acts = [rg.select(checkpoints(), model="a@0"), rg.select(checkpoints(), model="a@10").drop_vars("epoch")]
    with pytest.raises(SchemaError, match=r"'epoch' on every model, got none for 'a@10'"):
        rg.training.convergence(acts)


def test_moments_lie_along_a_column_or_a_dimension():
    for over in ("layer", "model"):
        with pytest.raises(SchemaError, match=r"moments to lie along over.*'epoch'"):
            rg.training.convergence(checkpoints(), over=over)


def test_a_single_moment_is_refused():
    acts = rg.from_arrays({"fc": np.eye(M)[:, :5] + 1}, stimulus=IDS, labels=LABELS, name="net", epoch=3)
    with pytest.raises(SchemaError, match=r"two moments or more along 'epoch', got 1"):
        rg.training.convergence(acts)


def test_results_are_datasets_with_the_attributes_of_a_comparison():
    found = rg.training.convergence(checkpoints())
    assert isinstance(found, xr.Dataset)
    assert (found.attrs["measure"], found.attrs["form"], found.attrs["to"]) == (
        "pwcca_distance",
        "distance",
        "final",
    )
