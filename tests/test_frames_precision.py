"""What Gram matrices have lost: ranks, angles and metrics of frames that were multiplied out."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.errors import SchemaError

fr = rg.frames
NAMES = list("abcdef")


def dependent(seed: int) -> np.ndarray:
    """Six vectors of which the third lies in the span of the first two, (1, 6, 12)."""
    rng = np.random.default_rng(seed)
    F = rng.normal(size=(1, 6, 12))
    F[:, 2] = F[:, 0] - rng.normal() * F[:, 1]
    return F


def labelled(F: np.ndarray, **known):
    return fr.from_arrays({"fc": F}, stimulus=["a"], direction=NAMES[: F.shape[1]], **known)


def test_dependent_groups_are_seen_in_gram_matrices():
    for seed in range(20):
        frames = labelled(dependent(seed))
        for kind in ("factor", "gram"):
            one = fr.reduce(frames, kind)
            assert np.isnan(fr.subspace_angles(one, first=["a", "b", "c"], second=["d", "e"])).all()
            expected = fr.subspace_angles(frames, first=["a", "b"], second=["d", "e"])
            found = fr.subspace_angles(one, first=["a", "b"], second=["d", "e"])
            np.testing.assert_allclose(found, expected, atol=1e-6)


def test_short_vectors_beside_long_ones_keep_their_angles():
    for seed in range(20):
        rng = np.random.default_rng(seed)
        F = rng.normal(size=(4, 2)) @ rng.normal(size=(2, 6))
        long_and_short = F * 10.0 ** rng.uniform(-6, 0, size=(4, 1))
        G = long_and_short @ long_and_short.T
        np.testing.assert_allclose(fr.angles(G, kind="gram"), fr.angles(F), atol=1e-7)
        assert fr.coherence(G, kind="gram") == pytest.approx(fr.coherence(F), abs=1e-12)


def test_gram_matrices_formed_in_float32():
    rank = []
    for seed in range(20):
        F = dependent(seed).astype(np.float32)
        G = F @ F.swapaxes(1, 2)
        rank += [int(fr.rank(G, kind="gram", width=12)[0])]
        rank += [int(fr.rank(labelled(G, kind="gram", width={"fc": 12}))[0, 0])]
    assert set(rank) == {5}


def test_factors_of_gram_matrices_know_what_was_lost():
    for seed in range(20):
        frames = fr.reduce(fr.reduce(labelled(dependent(seed)), "gram"), "factor")
        assert frames.attrs["dtype"] == "float32"
        assert fr.rank(frames) == 5


@pytest.mark.parametrize("kind", ["vectors", "factor", "gram"])
def test_metrics_of_float32_frames_are_those_of_every_kind(kind):
    """A direction at 1/400 of the other is no lost one, however the frames are kept."""
    layers = {"input": np.eye(2, 4), "fc": np.diag([1, 1 / 400]) @ np.eye(2, 4)}
    frames = fr.from_arrays(
        {name: F[None].astype(np.float32) for name, F in layers.items()},
        stimulus=["a"],
        direction=["x", "y"],
    )
    found = rg.msa.compare(frames if kind == "vectors" else fr.reduce(frames, kind), layer="fc")
    assert found["rank_a"].values.tolist() == [2]
    assert found["mean"].item() == pytest.approx(1 - 1 / 400, abs=1e-6)


def test_normalised_frames_are_not_compared_with_others():
    F = dependent(0)
    with pytest.raises(SchemaError, match="same normalisation of the directions, got normalised=1 and 0"):
        fr.gram_similarity(labelled(F, normalised=True), labelled(F * 2))
