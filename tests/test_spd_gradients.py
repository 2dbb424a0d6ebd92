"""Positive definite matrices in torch: the same numbers, and gradients also where eigenvalues repeat."""

import numpy as np
import pytest

from repgeo_nb.geometry import angle
from tests.test_spd import SPACE, matrices, tangents


def test_torch_gives_the_same_numbers():
    torch = pytest.importorskip("torch")
    a, b, c = points = matrices(9, 3, 4)
    ta, tb, tc = (torch.tensor(x) for x in points)
    v = tangents(9, 1, 4)[0]
    ts = np.array([0.2, 0.7])
    pairs = [
        (SPACE.distance(ta, tb), SPACE.distance(a, b)),
        (SPACE.pairwise([ta, tb, tc]), SPACE.pairwise([a, b, c])),
        (SPACE.geodesic(ta, tb, torch.tensor(ts)), SPACE.geodesic(a, b, ts)),
        (SPACE.log(ta, tb), SPACE.log(a, b)),
        (SPACE.exp(ta, torch.tensor(v)), SPACE.exp(a, v)),
        (SPACE.transport(ta, tb, torch.tensor(v)), SPACE.transport(a, b, v)),
        (SPACE.nearest(tc, ta, tb).t, SPACE.nearest(c, a, b).t),
        (SPACE.nearest(tc, ta, tb).distance, SPACE.nearest(c, a, b).distance),
        (SPACE.project(ta), SPACE.project(a)),
    ]
    for tensor, array in pairs:
        assert isinstance(tensor, torch.Tensor)
        np.testing.assert_allclose(tensor.numpy(), array, rtol=1e-9, atol=1e-10)


OPERATIONS = {
    "distance": lambda p, q, v: SPACE.distance(p, q),
    "far distance": lambda p, q, v: SPACE.distance(p, 1e8 * q),
    "pairwise": lambda p, q, v: SPACE.pairwise([p, q, v @ v + v])[0].sum(),
    "geodesic": lambda p, q, v: (SPACE.geodesic(p, q, 0.3) * v).sum(),
    "log": lambda p, q, v: (SPACE.log(p, q) * v).sum(),
    "exp": lambda p, q, v: (SPACE.exp(p, (q - p) / 5) * v).sum(),
    "transport": lambda p, q, v: (SPACE.transport(p, q, v) * (v + p)).sum(),
    "inner": lambda p, q, v: SPACE.inner(p, q, v),
    "angle": lambda p, q, v: angle(SPACE, p, q, v @ v + v),
    "nearest": lambda p, q, v: SPACE.nearest(v @ v + v, p, q).distance,
}


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("repeated", [False, True], ids=["simple", "repeated"])
def test_gradients_agree_with_finite_differences(name, repeated):
    """Also where eigenvalues of p, q and p^-1 q repeat; central differences are good to about 1e-8 here."""
    torch = pytest.importorskip("torch")
    p, q, v = matrices(10, 3, 4, ridge=1.0)
    if repeated:
        p, q = np.diag([1.0, 1, 2, 2]), np.diag([3.0, 3, 3, 1])
    step = tangents(11, 1, 4)[0]
    operation = OPERATIONS[name]
    tp, tq = (torch.tensor(x, requires_grad=True) for x in (p, q))
    value = operation(tp, tq, torch.tensor(v))
    gradients = torch.autograd.grad(value, (tp, tq))
    h = 1e-5
    up, down = (float(operation(*(torch.tensor(x) for x in (p + s * step, q, v)))) for s in (h, -h))
    assert float((gradients[0] * torch.tensor(step)).sum()) == pytest.approx(
        (up - down) / (2 * h), 1e-6, 1e-9
    )
    up, down = (float(operation(*(torch.tensor(x) for x in (p, q + s * step, v)))) for s in (h, -h))
    assert float((gradients[1] * torch.tensor(step)).sum()) == pytest.approx(
        (up - down) / (2 * h), 1e-6, 1e-9
    )


def test_the_gradient_at_distance_zero_is_zero():
    torch = pytest.importorskip("torch")
    p = torch.tensor(matrices(12, 1, 4)[0], requires_grad=True)
    SPACE.distance(p, p.detach().clone()).backward()
    assert (p.grad == 0).all()


def test_the_fraction_of_a_geodesic_has_a_gradient():
    torch = pytest.importorskip("torch")
    a, b = (torch.tensor(x) for x in matrices(13, 2, 3))
    t = torch.tensor(0.4, dtype=torch.float64, requires_grad=True)
    SPACE.distance(a, SPACE.geodesic(a, b, t)).backward()
    assert float(t.grad) == pytest.approx(float(SPACE.distance(a, b)), rel=1e-9)
