"""Tables of shape distances: singular values, the Gram route with its error bound, products in blocks."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.linalg import eigvalsh_tridiagonal

from repgeo_nb.geometry import pairwise
from repgeo_nb.geometry import shape_table as tables
from repgeo_nb.geometry.root_sums import nodes, root_sums
from tests.test_shapes import FLAT, clouds, every


@every
@pytest.mark.parametrize("gram", [False, True])
def test_tables_agree_with_aligned_differences(shapes, gram):
    rng = np.random.default_rng(14)
    points = clouds(shapes, rng, 3, 8, 5, 8, 20, m=12)
    points.append(shapes.project(points[1] + 1e-4 * rng.standard_normal((12, 8))))
    points.append(points[2].copy())
    table = shapes.pairwise(points, gram=gram)
    one_by_one = [[shapes.distance(p, q) for q in points] for p in points]
    np.testing.assert_allclose(table, one_by_one, atol=1e-9 if gram else 1e-13)
    assert (table == table.T).all()
    assert table[2, 6] == 0
    assert (np.diag(table) == 0).all()
    assert pairwise(shapes, points)[0, 1] == pytest.approx(table[0, 1], abs=1e-9)
    assert shapes.pairwise([]).shape == (0, 0)


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    decay=st.floats(0, 16),
    shape=st.sampled_from([(40, 40), (30, 50), (60, 20)]),
    rank=st.integers(1, 40),
)
def test_the_error_bound_of_the_gram_route_holds(seed, decay, shape, rank):
    """Graded and rank-deficient products: squaring loses singular values below 1e-8 of the largest."""
    rng = np.random.default_rng(seed)
    k = min(shape)
    values = 10.0 ** np.linspace(0, -decay, k) * (np.arange(k) < rank)
    left, right = (np.linalg.qr(rng.standard_normal((n, n)))[0][:, :k] for n in shape)
    product = (left * values) @ right.T
    d, e = tables.Table([product], angular=False, gram=True)._tridiagonal(product)
    found, bound = (float(x[0]) for x in root_sums(d[None], e[None]))
    assert abs(found - np.linalg.svd(product, compute_uv=False).sum()) <= bound
    if rank >= k and decay < 2:
        assert bound < 1e-9
    if rank < k:
        assert bound > 1e-9  # zeros are known to the root of rounding only


@every
def test_the_gram_route_gives_way_where_its_bound_is_too_wide(shapes, monkeypatch):
    """A spectrum down to 1e-12 has full rank: singular values. A product of rank 5 is reduced instead."""
    rng = np.random.default_rng(15)
    graded = [shapes.project(rng.standard_normal((30, 12)) * 10.0 ** -np.arange(12)) for _ in range(2)]
    table = tables.Table(graded, shapes.angular, gram=True)
    found = table.distances()
    assert table.fallbacks == 1
    np.testing.assert_allclose(found, shapes.pairwise(graded), atol=1e-15)
    monkeypatch.setattr(tables, "WAITING", 1)
    low = [shapes.project(rng.standard_normal((30, 5)) @ rng.standard_normal((5, 12))) for _ in range(3)]
    table = tables.Table(low, shapes.angular, gram=True)
    np.testing.assert_allclose(table.distances(), shapes.pairwise(low), atol=1e-9)
    assert table.fallbacks == 1  # the first pair shows it
    assert [x.shape[1] for x in table.reduced.values()] == [5, 5]  # the third meets narrow ones


def test_products_in_blocks_are_those_of_pairs(monkeypatch):
    monkeypatch.setattr(tables, "BLOCK_BYTES", 8 * 6 * 6 * 2)
    points = clouds(FLAT, np.random.default_rng(16), 6, 4, 6, 5, 6, 6)
    one_by_one = [[FLAT.distance(p, q) for q in points] for p in points]
    np.testing.assert_allclose(FLAT.pairwise(points), one_by_one, atol=1e-13)


def test_a_failed_reduction_leaves_singular_values(monkeypatch):
    monkeypatch.setattr(tables.lapack, "dsytrd", lambda a, **_: (a, None, None, None, 1))
    points = clouds(FLAT, np.random.default_rng(16), 6, 4, 6)
    assert (FLAT.pairwise(points, gram=True) == FLAT.pairwise(points)).all()


def test_sums_of_roots_of_many_tridiagonal_matrices():
    """Against eigenvalues: well conditioned, of one row, zero, scaled; a negative one has no sum."""
    rng = np.random.default_rng(3)
    squares = [x @ x.T for x in rng.standard_normal((6, 30, 60))]
    reduced = [tables.lapack.dsytrd(1e6 ** (k - 2) * x)[1:3] for k, x in enumerate(squares)]
    d, e = (np.stack(part) for part in zip(*reduced, strict=True))
    found, error = root_sums(d, e)
    expected = [np.sqrt(eigvalsh_tridiagonal(*pair)).sum() for pair in reduced]
    np.testing.assert_allclose(found, expected, rtol=1e-13)
    assert (np.abs(found - expected) <= error).all()
    assert (error < 1e-12 * found).all()
    assert root_sums(np.array([[4.0], [0.0]]), np.empty((2, 0)))[0] == pytest.approx(
        [2, 0], rel=1e-13, abs=1e-150
    )
    assert root_sums(np.array([[1.0, -0.5]]), np.array([[0.1]]))[1] == np.inf


def test_nodes_of_the_root():
    for low in (2.0**-49, 2.0**-43, 2.0**-20):
        s, w = nodes(low)
        y = np.geomspace(low, 1, 500)
        np.testing.assert_allclose((w * y[:, None] / (y[:, None] + s)).sum(axis=1), np.sqrt(y), rtol=1e-14)


def test_the_shift_of_the_sums_is_taken_back():
    """Eigenvalues down to 1e-8: the shift d would move the sum by 1e-10, its second order by nothing."""
    values = 10.0 ** np.linspace(0, -8, 40)
    found, error = root_sums(values[None], np.zeros((1, 39)))
    assert abs(float(found[0]) - np.sqrt(values).sum()) < 1e-13
    assert 1e-11 < error[0] < 1e-8
