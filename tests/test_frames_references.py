"""Closed-form cases of frames (tests/data/frames_part.json) that need no network, through numpy."""

import json
from pathlib import Path

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb.frames import FrameBounds
from tests.frames import KINDS, as_kind

CASES = json.loads((Path(__file__).parent / "data" / "frames_part.json").read_text())["cases"]
BY_NAME = {case["name"]: case for case in CASES}
STATS = [case["name"] for case in CASES if case["kind"] == "stats"]
SIMILAR = [case["name"] for case in CASES if case["kind"] == "gram_similarity"]

STATISTICS = {
    "rank": rg.frames.rank,
    "stable_rank": rg.frames.stable_rank,
    "participation_ratio": rg.frames.participation_ratio,
    "effective_rank": rg.frames.effective_rank,
    "effective_rank_energy": lambda f, **more: rg.frames.effective_rank(f, form="energy", **more),
    "volume": rg.frames.volume,
    "frame_bound_upper": lambda f, **more: _bounds(f, "upper", **more),
    "frame_bound_lower_span": lambda f, **more: _bounds(f, "lower", **more),
    "coherence": rg.frames.coherence,
    "norms": rg.frames.norms,
    "frobenius_sq": lambda f, **more: (rg.frames.norms(f, **more) ** 2).sum(axis=-1),
}


def _bounds(frames, which, **more):
    found = rg.frames.frame_bounds(frames, **more)
    return getattr(found, which) if isinstance(found, FrameBounds) else found.sel(bound=which)


def close(found, expected, tol):
    if expected is None:
        assert np.isnan(found), "undefined: never 0 or 1"
    else:
        np.testing.assert_allclose(found, expected, rtol=tol, atol=tol)


def test_the_cases_are_there():
    assert len(STATS) == 9
    assert len(SIMILAR) == 2
    assert {key for name in STATS for key in BY_NAME[name]["expected"]} <= set(STATISTICS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", STATS)
def test_statistics_of_plain_arrays(name, kind):
    case = BY_NAME[name]
    frame = np.array(case["inputs"]["frame"])
    for key, expected in case["expected"].items():
        found = STATISTICS[key](as_kind(frame, kind), kind=kind)
        # the squares in a Gram matrix cost half the digits of small singular values, none of large ones
        close(found, expected, max(case["tol"], 1e-9 if kind == "gram" else 0))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", STATS)
def test_statistics_of_labelled_frames(name, kind):
    case = BY_NAME[name]
    frame = np.array(case["inputs"]["frame"])
    directions = [f"v{i}" for i in range(len(frame))]
    frames = rg.frames.from_arrays({"fc": frame[None]}, stimulus=["a"], direction=directions)
    if kind != "vectors":
        frames = rg.frames.reduce(frames, kind)
    for key, expected in case["expected"].items():
        found = STATISTICS[key](frames)
        close(found.values.squeeze(), expected, max(case["tol"], 1e-9 if kind == "gram" else 0))
        if expected is None:
            assert str(found["reason"].values.squeeze()) in ("zero frame", "zero vector: v0")


def test_log_volume_of_a_rank_one_frame_is_minus_infinity():
    assert rg.frames.log_volume(np.array(BY_NAME["rank_one"]["inputs"]["frame"])) == -np.inf


@pytest.mark.parametrize("name", SIMILAR)
def test_gram_similarity(name):
    case = BY_NAME[name]
    a, b = (np.array(case["inputs"][key], dtype=float) for key in ("frame_a", "frame_b"))
    close(rg.frames.gram_similarity(a, b), case["expected"], case["tol"])
    by_gram = rg.frames.gram_similarity(as_kind(a, "gram"), as_kind(b, "gram"), kind="gram")
    close(by_gram, case["expected"], case["tol"])


def test_orthogonal_layer_keeps_the_gram_matrix():
    case = BY_NAME["orthogonal_layer"]
    pushed = np.array(case["inputs"]["frame"]) @ np.array(case["inputs"]["weight"]).T
    frames = rg.frames.from_arrays({"fc": pushed[None]}, stimulus=["a"], direction=["x", "y"])
    close(rg.frames.frame(frames).gram()[0], case["expected"], case["tol"])
    close(rg.frames.frame(rg.frames.reduce(frames)).gram()[0], case["expected"], case["tol"])


def test_rotation_is_a_difference_of_shears():
    """Any image: the three generators, by central differences, have rank 2 and volume 0."""
    image = np.random.default_rng(3).normal(size=(7, 9))
    dy, dx = np.gradient(image)
    y, x = (np.arange(n) - (n - 1) / 2 for n in image.shape)
    rotate, shear_x, shear_y = y[:, None] * dx - x * dy, -y[:, None] * dx, -x * dy
    frame = np.stack([rotate, shear_x, shear_y]).reshape(3, -1)
    assert rg.frames.rank(frame) == BY_NAME["affine_dependence"]["expected"]
    assert rg.frames.volume(frame) == 0
    six = [rotate, shear_x, dx, dy, x * dx + y[:, None] * dy, x * dx - y[:, None] * dy]
    assert rg.frames.rank(np.stack(six).reshape(6, -1)) == 6


def test_numbers_of_the_diagonal_frame():
    frame = np.diag([3.0, 2.0, 1.0])
    assert rg.frames.stable_rank(frame) == pytest.approx(14 / 9, rel=1e-14)
    assert rg.frames.participation_ratio(frame) == pytest.approx(2, rel=1e-14)
    assert rg.frames.effective_rank(frame) == pytest.approx(np.exp(1.0114042647073518), rel=1e-12)
    assert rg.frames.volume(frame) == pytest.approx(6, rel=1e-14)
    assert rg.frames.log_volume(frame) == pytest.approx(np.log(6), rel=1e-14)
    assert rg.frames.condition(frame) == pytest.approx(3, rel=1e-14)
    assert tuple(rg.frames.frame_bounds(frame)) == pytest.approx((1, 9), rel=1e-14)
    assert rg.frames.noise_gain(frame) ** 2 == pytest.approx(14 / 3, rel=1e-14)


def test_three_vectors_at_120_degrees():
    frame = np.array(BY_NAME["mercedes_benz"]["inputs"]["frame"])
    assert rg.frames.frame_potential(frame) == pytest.approx(9 / 2, rel=1e-14)
    assert rg.frames.welch_bound(3, 2) == rg.frames.coherence(frame).round(14) == 0.5
    np.testing.assert_allclose(rg.frames.angles(frame) + 2 * np.pi / 3 * np.eye(3), 2 * np.pi / 3, rtol=1e-14)
    assert rg.frames.condition(frame) == np.inf
    assert tuple(rg.frames.frame_bounds(frame, on="layer")) == pytest.approx((1.5, 1.5), rel=1e-14)


def test_curvature_of_known_curves():
    t = 0.4
    helix = np.array([-np.sin(t), np.cos(t), 1]), np.array([-np.cos(t), -np.sin(t), 0])
    assert rg.frames.tangent_curvature(*helix) == pytest.approx(0.5, rel=1e-14)
    parabola = np.array([1.0, 2 * t]), np.array([0.0, 2.0])
    assert rg.frames.tangent_curvature(*parabola) == pytest.approx(2 / (1 + 4 * t * t) ** 1.5, rel=1e-14)
    assert rg.frames.tangent_curvature(np.ones(3), 5 * np.ones(3)) == pytest.approx(0, abs=1e-15)
    assert np.isnan(rg.frames.tangent_curvature(np.zeros(3), np.ones(3)))
