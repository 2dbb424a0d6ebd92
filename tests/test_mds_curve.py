"""A geodesic placed in a finished picture runs into its ends without a jump."""

import numpy as np
import pytest

import repgeo_nb as rg
from repgeo_nb import mds
from repgeo_nb.projections import step_weights


@pytest.mark.parametrize("n_axes", [2, 3])
def test_a_placed_geodesic_runs_into_its_ends(n_axes):
    """Of 101 samples the first gap is like the others; inner ones placed alone leave 4 to 5 gaps there."""
    table = rg.path(rg.datasets.digits_paths(), target="label").table
    D, a, b = table.distances, table.first, table.target
    found = mds.smacof(D, step_weights(table), mds.start(D, n_axes))
    times = np.linspace(0, 1, 101)
    rows = np.array([table.geometry.distances_to_geodesic(D[:, a], D[:, b], D[a, b], t) for t in times])
    curve = mds.place_curve(rows, found, (a, b))
    np.testing.assert_allclose(curve[[0, -1]], found[[a, b]], atol=1e-14)
    gaps = np.linalg.norm(np.diff(curve, axis=0), axis=1)
    assert max(gaps[0], gaps[-1]) < 1.5 * gaps.mean()


def test_in_a_flat_picture_it_is_the_straight_line(rng):
    """Where every distance is drawn as it is there is nothing to shift."""
    X = rng.normal(size=(12, 2))
    line = X[0] + np.linspace(0, 1, 7)[:, None] * (X[5] - X[0])
    rows = np.linalg.norm(line[:, None] - X[None], axis=-1)
    np.testing.assert_allclose(mds.place_curve(rows, X, (0, 5)), line, atol=1e-9)
