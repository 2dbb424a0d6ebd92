"""Parametrisations u -> stimulus with their derivatives: what a stimulus manifold is made of."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import SchemaError
from . import differences
from .axes import Axis, Floats

Values = NDArray[np.floating]


class Map(Protocol):
    """A differentiable function of rows of parameters, (P, m) -> (P, *shape)."""

    def value(self, u: Floats) -> Values:
        """Stimuli, (P, *shape)."""
        ...

    def tangents(self, u: Floats) -> tuple[Floats, float]:
        """First derivatives, (P, m, *shape), and their error relative to the largest one."""
        ...

    def second(self, u: Floats) -> Floats:
        """Second derivatives, (P, m, m, *shape)."""
        ...

    def then(self, g: Callable[[Any], Any]) -> "Map":
        """Map followed by a function of the stimuli."""
        ...


class NumpyMap:
    """A function of numpy arrays, differentiated by its Jacobian where it has one, else by differences.

    Parameters
    ----------
    f : function
        (P, m) -> (P, *shape), each row by itself.
    axes : sequence of Axis
    jacobian : function, optional
        (P, m) -> (P, *shape, m), the parameter last.
    """

    def __init__(
        self,
        f: Callable[[Floats], Any],
        axes: Sequence[Axis],
        jacobian: Callable[[Floats], Any] | None = None,
    ):
        self.f, self.axes, self.jacobian = f, tuple(axes), jacobian

    def value(self, u: Floats) -> Values:
        """Stimuli, (P, *shape)."""
        return checked_stimuli(self.f(u), u)

    def tangents(self, u: Floats) -> tuple[Floats, float]:
        """First derivatives, (P, m, *shape); the error is 0 for those of a Jacobian.

        Raises
        ------
        SchemaError
            A Jacobian of another shape, or one that is not the function's.
        """
        if self.jacobian is None:
            return differences.gradient(self.value, u, self.axes)
        found = self._by_jacobian(u)
        few = u[:3]
        differ, error = differences.gradient(self.value, few, self.axes)
        apart, largest = np.abs(differ - found[:3]).max(), np.abs(differ).max()
        if apart > (1e-3 + 10 * error) * largest:
            raise SchemaError(
                f"jacobian: expected the derivatives of f, got some {apart:.3g} off central differences "
                f"(largest {largest:.3g}); check its order, (P, *stimulus shape, m) with the parameter last, "
                "or leave it out"
            )
        return found, 0.0

    def _by_jacobian(self, u: Floats) -> Floats:
        assert self.jacobian is not None  # noqa: S101
        found = np.asarray(self.jacobian(u), dtype=np.float64)
        expected = (*self.value(u[:1]).shape[1:], u.shape[1])
        if found.shape != (len(u), *expected):
            raise SchemaError(
                f"jacobian: expected shape {(len(u), *expected)} = (points, *stimulus shape, parameters), "
                f"got {found.shape}; move the axis of the parameters last with np.moveaxis"
            )
        return np.moveaxis(found, -1, 1)

    def second(self, u: Floats) -> Floats:
        """Second derivatives, (P, m, m, *shape), by differences of the first."""

        def slope(v: Floats, j: int) -> Floats:
            if self.jacobian is not None:
                return self._by_jacobian(v)[:, j]
            return differences.along(self.value, v, self.axes, j)[0]

        return differences.second(slope, u, self.axes)

    def then(self, g: Callable[[Any], Any]) -> "NumpyMap":
        """Map followed by a function of the stimuli; its derivatives come from differences."""
        return NumpyMap(lambda u: g(self.f(u)), self.axes)


def checked_stimuli(values: Any, u: Floats) -> Values:
    """Stimuli as a floating array with one row per point, or the error that says what is wrong with them.

    Raises
    ------
    SchemaError
        Not one row per point, no axis of features, integers, NaN or inf.
    """
    found = np.asarray(values)
    n = len(u)
    if found.ndim < 2 or len(found) != n:
        raise SchemaError(
            f"f: expected an array ({n}, *stimulus shape) for parameters {u.shape}, got shape {found.shape}; "
            "write f for rows of parameters, np.stack([np.cos(u[..., 0]), np.sin(u[..., 0])], axis=-1), or "
            "wrap it: lambda u: np.stack([f(row) for row in u])"
        )
    if found.dtype.kind != "f":
        raise SchemaError(
            f"f: expected floating stimuli, which have derivatives, got dtype {found.dtype}; divide "
            "images of integers by 255.0"
        )
    bad = ~np.isfinite(found.reshape(n, -1)).all(axis=1)
    if bad.any():
        raise SchemaError(
            f"f: expected finite stimuli, got NaN or inf at {int(bad.sum())} of {n} points, first at "
            f"parameters {np.round(u[bad][0], 6).tolist()}; leave the singular points out by narrower axes "
            "or where="
        )
    return found
