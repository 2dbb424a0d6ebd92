"""Energy of a discrete curve of parameters, its gradient and Hessian: what a geodesic minimises.

A curve z_0 .. z_N over unit time has the energy (N / 2) sum of squared segment lengths. Of a pullback metric
the segments are chords |f(z_k+1) - f(z_k)|, without any derivative of the metric; of a metric given directly,
(z_k+1 - z_k)' G(midpoint) (z_k+1 - z_k). The Hessian couples neighbours only: its blocks are the diagonal and
the one beside it.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np

from .axes import Axis, Floats
from .gauss import checked_metric, metric_derivatives
from .manifold import Manifold


class Slopes(NamedTuple):
    """Derivatives at the N - 1 inner nodes."""

    gradient: Floats  # (N - 1, m)
    diagonal: Floats  # (N - 1, m, m)
    beside: Floats  # (N - 2, m, m): of each node with the next


class Energy(Protocol):
    """Squared lengths of segments, and the derivatives of the energy."""

    def squares(self, start: Floats, end: Floats) -> Floats:
        """Squared lengths of segments, (K, m) and (K, m) -> (K,)."""
        ...

    def slopes(self, z: Floats) -> Slopes:
        """Differentiate the energy of a curve (N + 1, m) by its inner nodes."""
        ...


class Embedded:
    """Energy of the image of a curve under the map of a manifold."""

    def __init__(self, space: Manifold):
        self.space = space

    def squares(self, start: Floats, end: Floats) -> Floats:
        """Squared chords."""
        return np.asarray(((self.space.embed(end) - self.space.embed(start)) ** 2).sum(-1))

    def slopes(self, z: Floats) -> Slopes:
        """Newton's, with the second derivatives of the map: bent images need them to converge."""
        N = len(z) - 1
        f, inner = self.space.embed(z), z[1:-1]
        J, H = self.space.jacobian(inner), self.space.hessian(inner)
        bend = f[2:] - 2 * f[1:-1] + f[:-2]
        gradient = -np.einsum("kni,kn->ki", J, bend)
        diagonal = 2 * J.swapaxes(-1, -2) @ J - np.einsum("knij,kn->kij", H, bend)
        return Slopes(N * gradient, N * diagonal, -N * (J[:-1].swapaxes(-1, -2) @ J[1:]))


class Given:
    """Energy of a curve in a metric given directly, by the midpoint rule."""

    def __init__(self, metric: Callable[[Floats], Any], axes: Sequence[Axis]):
        self.metric, self.axes = metric, tuple(axes)

    def squares(self, start: Floats, end: Floats) -> Floats:
        """Squared lengths by the metric in the middle."""
        move = end - start
        G = checked_metric(self.metric((start + end) / 2), start)
        return np.asarray(np.einsum("ki,kij,kj->k", move, G, move))

    def slopes(self, z: Floats) -> Slopes:
        """Newton's, by the metric's own derivatives."""
        N = len(z) - 1
        move, middle = np.diff(z, axis=0), (z[1:] + z[:-1]) / 2
        G = np.asarray(self.metric(middle), dtype=np.float64)
        d, dd = metric_derivatives(self.metric, middle, self.axes)
        # of each segment's square, by its middle c and its move s
        by_s, by_c = 2 * np.einsum("kij,kj->ki", G, move), np.einsum("kcij,ki,kj->kc", d, move, move)
        cs = 2 * np.einsum("kcij,kj->kci", d, move)
        cc = np.einsum("kcdij,ki,kj->kcd", dd, move, move)
        both, across = (cs + cs.swapaxes(-1, -2)) / 2, (cs - cs.swapaxes(-1, -2)) / 2
        at_end, at_start = cc / 4 + both + 2 * G, cc / 4 - both + 2 * G
        gradient = (by_c / 2 + by_s)[:-1] + (by_c / 2 - by_s)[1:]
        between = cc / 4 + across - 2 * G  # start of the segment, then its end
        return Slopes(N / 2 * gradient, N / 2 * (at_end[:-1] + at_start[1:]), N / 2 * between[1:-1])
