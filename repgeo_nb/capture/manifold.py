"""Stimulus manifolds from functions of numpy or torch: `rg.manifold`."""

from __future__ import annotations  # readable signatures in help()

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import CaptureError, SchemaError
from ..pullback.axes import Axis, Floats, as_axes
from ..pullback.manifold import Manifold
from ..pullback.maps import Map, NumpyMap, Values, checked_stimuli
from .extra import need_torch

ROWS = 512  # points at a time: a decoder's activations for all of a grid would not fit
LOST = 0.1  # sound derivatives differ from a finite move by less


def manifold(
    f: Callable[[Any], Any],
    axes: Mapping[str, Any],
    *,
    jacobian: Callable[[Floats], Any] | None = None,
    spread: Callable[[Any], Any] | None = None,
    where: Callable[[Floats], Any] | None = None,
    dtype: str | None = None,
) -> Manifold:
    """Make a stimulus manifold of a parametrisation: stimuli that depend on a few numbers, smoothly.

    Parameters
    ----------
    f : function or torch.nn.Module
        Of rows of parameters, ``(P, m) -> (P, *stimulus shape)``, each row by itself: a drawing function, a
        renderer, a decoder. Of torch tensors it is differentiated exactly (forward mode); of numpy arrays by
        ``jacobian``, or by differences of order 8, whose estimated error the points tell.
    axes : mapping
        Name of each parameter, in the order of the columns, to ``(low, high)``, ``"periodic"`` (0 to 2 pi),
        ``(low, high, "periodic")``, or ``rg.pullback.Axis(...)`` with a unit or a density.
    jacobian : function, optional
        Of numpy arrays, ``(P, m) -> (P, *stimulus shape, m)``.
    spread : function or torch.nn.Module, optional
        Standard deviations of a stochastic decoder, like ``f``: they add their own Gram matrix to the metric
        of the stimuli (Arvanitidis et al. 2018).
    where : function, optional
        ``(P, m) -> (P,)`` of truth values: the part of the axes that belongs to the chart, without its
        singular points.
    dtype : {"float32", "float64"}, optional
        Of the tensors that a function of torch gets; None is that of the module's weights, else float64.

    Returns
    -------
    Manifold
        With ``.grid(n)``, ``.sample(n, seed)``, ``.at(u)`` and ``.through(layer)``.

    Raises
    ------
    SchemaError
        Axes of another form; later on, stimuli of a wrong shape, or that are not finite.
    CaptureError
        A function of torch whose derivatives are lost (``detach``) or that mixes its rows (batch norm in
        training mode).

    Examples
    --------
    A sphere by colatitude and longitude, weighted by area:

    >>> import numpy as np
    >>> import repgeo_nb as rg
    >>> def sphere(u):
    ...     a, b = u[..., 0], u[..., 1]
    ...     return np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], axis=-1)
    >>> axes = {"a": rg.pullback.Axis(0, np.pi, density=np.sin), "b": "periodic"}
    >>> points = rg.manifold(sphere, axes).grid(12)
    >>> points
    ManifoldPoints(12 x 12 points of a, b; stimuli of shape (3,))
    >>> points.tangents.shape, round(float(points.weights.sum() / np.pi), 9), points.tangent_error < 1e-9
    ((144, 2, 3), 4.0, True)
    """
    parsed = as_axes(axes)
    if where is not None and not callable(where):
        raise SchemaError(f"where: expected a function of parameters, got {type(where).__name__}")
    psi = _as_map(f, parsed, jacobian, dtype, "f")
    sd = None if spread is None else _as_map(spread, parsed, None, dtype, "spread")
    return Manifold(psi, parsed, where, sd)


def _as_map(
    f: Any, axes: Mapping[str, Axis], jacobian: Callable[[Floats], Any] | None, dtype: str | None, what: str
) -> Map:
    if not callable(f):
        raise SchemaError(
            f"{what}: expected a function of rows of parameters, got {type(f).__name__}; tangents of given "
            "stimuli come from rg.pullback.local_tangents(stimuli, k=..., m=...)"
        )
    if jacobian is None and (dtype is not None or is_of_torch(f, axes)):
        return TorchMap(f, list(axes.values()), dtype)
    return DrawnMap(f, list(axes.values()), jacobian)


def is_of_torch(f: Any, axes: Mapping[str, Axis]) -> bool:
    """Whether a function computes with torch: a module, or one that returns a tensor or needs one."""
    torch = sys.modules.get("torch")
    if torch is None:
        return False
    if isinstance(f, torch.nn.Module):
        return True
    u = np.array([[axis.low + 0.4 * axis.range for axis in axes.values()]])
    try:
        return isinstance(f(u), torch.Tensor)
    except Exception:  # numpy arrays are not what it takes: tensors may be
        try:
            return isinstance(f(torch.from_numpy(u)), torch.Tensor)
        except Exception as error:  # a wrong dtype is torch's complaint, told in full by the first real call
            return isinstance(error, RuntimeError) and "dtype" in str(error)


class DrawnMap(NumpyMap):
    """A function of numpy arrays that a torch module may follow."""

    def then(self, g: Any) -> NumpyMap:
        """Map followed by a function of arrays, or a module; its derivatives come from differences."""
        torch = sys.modules.get("torch")
        if torch is None or not isinstance(g, torch.nn.Module):
            return super().then(g)
        layer = TorchMap(g, self.axes)
        return NumpyMap(lambda u: layer.value(self.f(u)), self.axes)


class TorchMap:
    """A function of torch tensors, differentiated in forward mode.

    Parameters
    ----------
    f : function or torch.nn.Module
        (P, m) -> (P, *shape), each row by itself.
    axes : sequence of Axis
    dtype : str or None
        Of the parameters' tensor; None is the module's own, else float64.
    """

    def __init__(self, f: Any, axes: Sequence[Axis], dtype: str | None = None):
        torch = need_torch("rg.manifold")
        weight = next(f.parameters(), None) if isinstance(f, torch.nn.Module) else None
        for part in f.modules() if isinstance(f, torch.nn.Module) else ():
            if part.training and isinstance(part, _changing_kinds(torch.nn)):
                raise CaptureError(
                    f"f: expected a module in eval mode, got {type(part).__name__} in training mode, "
                    "which is no function of the stimulus alone; call .eval()"
                )
        self.f, self.axes = f, tuple(axes)
        self.device = torch.device("cpu") if weight is None else weight.device
        plain = torch.float64 if weight is None else weight.dtype
        self.dtype = getattr(torch, dtype) if dtype else plain
        self._checked = False

    def value(self, u: Floats) -> Values:
        """Stimuli, (P, *shape)."""
        torch = need_torch("rg.manifold")
        with torch.no_grad():
            found = self._in_parts(self._call, u)
        return checked_stimuli(found, u)

    def tangents(self, u: Floats) -> tuple[Floats, float]:
        """First derivatives, (P, m, *shape), exact to the rounding of the dtype."""
        self._check_once(u)
        m = len(self.axes)

        def slopes(rows: Any) -> Any:
            return need_torch("rg.manifold").stack([self._along(rows, i) for i in range(m)], dim=1)

        with need_torch("rg.manifold").no_grad():
            return self._in_parts(slopes, u).astype(np.float64), 0.0

    def second(self, u: Floats) -> Floats:
        """Second derivatives, (P, m, m, *shape), by forward mode twice."""
        torch = need_torch("rg.manifold")
        m = len(self.axes)

        def curves(rows: Any) -> Any:
            found = {(i, j): self._along(rows, i, j) for i in range(m) for j in range(i, m)}
            lines = [torch.stack([found[min(i, j), max(i, j)] for j in range(m)], dim=1) for i in range(m)]
            return torch.stack(lines, dim=1)

        with torch.no_grad():
            return self._in_parts(curves, u).astype(np.float64)

    def then(self, g: Any) -> TorchMap:
        """Map followed by a further function or module of tensors."""
        torch = need_torch("rg.manifold")
        f = self.f
        own = TorchMap(g, self.axes) if isinstance(g, torch.nn.Module) else None

        def both(u: Any) -> Any:
            stimuli = f(u)
            return g(stimuli if own is None else stimuli.to(own.device, own.dtype))

        made = TorchMap(both, self.axes)
        made.device, made.dtype = self.device, self.dtype
        return made

    def _along(self, rows: Any, *directions: int) -> Any:
        """Differentiate f along each of one or two axes in turn."""
        jvp = need_torch("rg.manifold").func.jvp
        function: Callable[[Any], Any] = self._call
        for i in directions:
            step = rows.new_zeros(rows.shape[1])
            step[i] = 1
            function = _directional(jvp, function, step)
        return function(rows)

    def _call(self, rows: Any) -> Any:
        torch = need_torch("rg.manifold")
        try:
            found = self.f(rows)
        except RuntimeError as error:
            if "forward AD" in str(error):  # NotImplementedError is a RuntimeError
                said = str(error).partition("\n")[0]
                raise CaptureError(
                    f"f: expected operations with a forward mode, got one without ({said}); pass it as a "
                    "function of numpy arrays, which is differentiated by differences: lambda u: "
                    "f(torch.as_tensor(u)).numpy(). Interpolate smoothly (grid_sample with mode='bicubic') "
                    "and look at points.tangent_error"
                ) from error
            if "dtype" not in str(error):
                raise
            raise SchemaError(
                f"f: expected a function of tensors of {self.dtype}, got one of another precision ({error}); "
                'pass dtype="float32"'
            ) from error
        if not isinstance(found, torch.Tensor):
            raise SchemaError(
                f"f: expected a tensor (P, *stimulus shape), got {type(found).__name__}; wrap it: lambda u: "
                "decoder(u).sample"
            )
        return found

    def _in_parts(self, function: Callable[[Any], Any], u: Floats) -> Any:
        torch = need_torch("rg.manifold")
        parts = []
        for start in range(0, len(u), ROWS):
            rows = torch.as_tensor(u[start : start + ROWS], dtype=self.dtype, device=self.device)
            parts.append(function(rows).cpu().numpy())
        return np.concatenate(parts)

    def _check_once(self, u: Floats) -> None:
        """Find lost derivatives and rows that depend on each other, at the first few points."""
        if self._checked:
            return
        torch = need_torch("rg.manifold")
        rows = torch.as_tensor(u[:4], dtype=self.dtype, device=self.device)
        step = torch.as_tensor([axis.range for axis in self.axes], dtype=self.dtype, device=self.device)
        h = torch.finfo(self.dtype).eps ** (1 / 3)
        with torch.no_grad():
            whole, alone = self._call(rows), self._call(rows[:1])
            apart = (whole[:1] - alone).abs().max() if whole.shape[1:] == alone.shape[1:] else torch.inf
            if whole.ndim > 1 and apart > 1e-3 * (1e-12 + whole.abs().max()):
                raise CaptureError(
                    "f: expected each row by itself, got other stimuli for a point when others are beside "
                    "it; use .eval() for batch norm and dropout, or wrap f: lambda u: torch.cat([f(row[None])"
                    " for row in u])"
                )
            moved = (self._call(rows + h * step) - self._call(rows - h * step)) / (2 * h)
            carried = torch.func.jvp(self._call, (rows,), (step.expand_as(rows).clone(),))[1]
        size = moved.norm()
        if size > 0 and (moved - carried).norm() > LOST * size:
            raise CaptureError(
                f"f: expected its derivatives, got {float(carried.norm()):.3g} where a small move gives "
                f"{float(size):.3g}: something in it cuts them (detach, .data, numpy, rounding). Take that "
                "out, or pass a function of numpy arrays, which is differentiated by differences"
            )
        self._checked = True


def _changing_kinds(nn: Any) -> tuple[type, ...]:
    """Modules that do something else in training mode: they couple stimuli, or draw."""
    return (nn.modules.batchnorm._BatchNorm, nn.modules.dropout._DropoutNd)


def _directional(jvp: Any, function: Callable[[Any], Any], step: Any) -> Callable[[Any], Any]:
    return lambda rows: jvp(function, (rows,), (step.expand_as(rows).clone(),))[1]
