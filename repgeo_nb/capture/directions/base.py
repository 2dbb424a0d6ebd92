"""What a direction is: a way to change a stimulus, with its derivative where it has one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import CaptureError, SchemaError, UnknownName
from ...schema import unknown
from ...schema.names import listing
from ..stimuli import as_tensor

if TYPE_CHECKING:
    from torch import Tensor

Generator = Callable[["Tensor", int], "Tensor"]
"""(stimuli (stimulus, ...), place of the first of them) to the vectors, of the same shape."""
Ends = Callable[["Tensor", int], tuple["Tensor", "Tensor"]]
"""The same to the two stimuli of a finite move: after it and before it."""


@dataclass(frozen=True)
class Direction:
    """One kind of change T(t, x) with T(0, x) = x, and its vector d/dt T(t, x) at t = 0.

    Attributes
    ----------
    name : str
    unit : str
        Of t: ``"px"``, ``"rad"``, ``"log"`` (t multiplies by e^t), ``"intensity"``, ``"slope"``, ``"px^2"``,
        ``"latent"``, ``"unit norm"``, or ``""``.
    generator : function or None
        The vectors; None for a finite move without a derivative.
    mover : function or None
        T itself, (stimuli, t) to stimuli.
    ends : function or None
        Both ends of a finite move, for secants.
    span : float
        What t differs by between the ends.
    from_stimulus : bool
        Whether vectors are made of the stimulus' own values, as most are. What is below the rounding of these
        is then no change (the contrast of a constant image); of other vectors any length is one.
    places : bool
        Whether it takes the last two axes of a stimulus for places of a picture.
    paired : bool
        Whether it has data of each stimulus, in the order of the stimuli.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> ramp = torch.arange(5.0).expand(1, 5, 5)
    >>> rg.directions.translate_x(derivative="edge").tangent(ramp)[0, 0]
    tensor([-1., -1., -1., -1., -1.])
    """

    name: str
    unit: str = ""
    generator: Generator | None = None
    mover: "Callable[[Tensor, float], Tensor] | None" = None
    ends: Ends | None = None
    span: float = 1.0
    from_stimulus: bool = True
    places: bool = False
    paired: bool = False

    def tangent(self, stimuli: Any, start: int = 0) -> "Tensor":
        """Return the vectors at the stimuli.

        Parameters
        ----------
        stimuli : tensor or array (stimulus, ...)
            Floating.
        start : int
            Place of the first one among all, where the direction has data of each stimulus.

        Returns
        -------
        Tensor (stimulus, ...)
            Of the stimuli's shape and dtype.

        Raises
        ------
        CaptureError
            The change is a finite one, such as a flip.
        """
        if self.generator is None:
            raise CaptureError(
                f"direction {self.name!r}: expected a change with a derivative, got a finite move, which has "
                'no small step; use method="secant"'
            )
        x = floating(stimuli, self.name)
        return self._fitting(self.generator(x, start), x).to(x.dtype)

    def transform(self, stimuli: Any, t: float) -> "Tensor":
        """Return the stimuli changed by a finite amount, T(t, x).

        Raises
        ------
        CaptureError
            The direction is a vector only.
        """
        if self.mover is None:
            raise CaptureError(
                f"direction {self.name!r}: expected a finite transform, got a direction that is a vector "
                "only; move along it: stimuli + t * direction.tangent(stimuli)"
            )
        x = floating(stimuli, self.name)
        return self._fitting(self.mover(x, t), x).to(x.dtype)

    def finite(self, t: float) -> "Direction":
        """Return the finite move from T(-t, x) to T(t, x), for ``method="secant"``.

        Parameters
        ----------
        t : float
            Amount, in the direction's unit; above 0.

        Examples
        --------
        >>> import repgeo_nb as rg
        >>> rg.directions.rotate().finite(0.2).name
        'rotate by 0.2'
        """
        if not t > 0:
            raise CaptureError(f"direction {self.name!r}: expected an amount above 0, got {t}")

        def ends(x: "Tensor", _start: int) -> tuple["Tensor", "Tensor"]:
            return self.transform(x, t), self.transform(x, -t)

        return Direction(
            f"{self.name} by {t:g}", self.unit, ends=ends, span=2 * t, places=self.places, paired=self.paired
        )

    def renamed(self, name: str) -> "Direction":
        """Return the same direction under another name."""
        return replace(self, name=name)

    def _fitting(self, found: "Tensor", x: "Tensor") -> "Tensor":
        if found.shape != x.shape:
            raise CaptureError(
                f"direction {self.name!r}: expected vectors of the stimuli's shape {tuple(x.shape)}, got "
                f"{tuple(found.shape)}; give one vector per stimulus, shaped like it"
            )
        return found


def floating(stimuli: Any, name: str) -> "Tensor":
    """Return the stimuli as a floating tensor.

    Raises
    ------
    CaptureError
        Integers, which cannot be changed by a little.
    """
    x = as_tensor(stimuli)
    if not getattr(x, "is_floating_point", bool)():
        got = getattr(x, "dtype", type(x).__name__)
        raise CaptureError(
            f"direction {name!r}: expected floating stimuli, got {got}, which cannot change by a little; "
            "images: x.float() / 255; token ids: name the embedding with at="
        )
    return x


def resolve(
    directions: Any, named: Mapping[str, Callable[[], Direction]], others: Mapping[str, str]
) -> list[Direction]:
    """Turn what a user gives into directions with unique names.

    Parameters
    ----------
    directions : str, Direction, list of these (nested), or mapping of name to one or to its vectors
    named : mapping of str to function
        Directions that go by their name alone.
    others : mapping of str to str
        How those are made that need more than a name, for the message.

    Raises
    ------
    UnknownName
        No such direction; near names are listed.
    SchemaError
        None at all, something else than directions, or names repeated.
    """
    found = list(_walk(directions, named, others))
    if not found:
        raise SchemaError('directions: expected at least one, got none; for example ["rotate", "brightness"]')
    names = [one.name for one in found]
    repeated = list(dict.fromkeys(name for name in names if names.count(name) > 1))
    if repeated:
        raise SchemaError(
            f"directions: expected unique names, got {listing(repeated, 3)} more than once; "
            "pass a dict of name to direction, or direction.renamed(...)"
        )
    return found


def _walk(
    asked: Any, named: Mapping[str, Callable[[], Direction]], others: Mapping[str, str]
) -> Iterable[Direction]:
    if isinstance(asked, Direction):
        yield asked
    elif isinstance(asked, str):
        if asked in others:
            raise UnknownName(
                f"direction {asked!r}: expected one that needs no more than its name, got one that does; "
                f"pass {others[asked]}, see help(rg.directions)"
            )
        if asked not in named:
            raise unknown("direction", asked, named)
        yield named[asked]()
    elif isinstance(asked, Mapping):
        for name, one in asked.items():
            yield from (part.renamed(name) for part in _one(name, one, named, others))
    elif isinstance(asked, Iterable) and not hasattr(asked, "shape"):
        for one in asked:
            yield from _walk(one, named, others)
    else:
        raise SchemaError(
            "directions: expected names, rg.directions, or vectors (stimulus, direction, ...), got "
            f"{type(asked).__name__}; {_remedy(asked)}"
        )


def _remedy(asked: Any) -> str:
    if hasattr(asked, "shape"):
        return "beside others vectors (stimulus, ...) need a name: ['rotate', {'mine': vectors}]"
    if callable(asked):
        return f"call it: rg.directions.{getattr(asked, '__name__', 'rotate')}(...)"
    return "for example ['rotate', rg.directions.noise(3)]"


def _one(
    name: str, asked: Any, named: Mapping[str, Callable[[], Direction]], others: Mapping[str, str]
) -> list[Direction]:
    if hasattr(asked, "shape"):
        return given(asked[:, None], [name])
    found = list(_walk(asked, named, others))
    if len(found) != 1:
        raise SchemaError(
            f"directions: expected one direction for the name {name!r}, got {len(found)}; "
            "pass several as a list"
        )
    return found


def given(vectors: Any, names: Iterable[str] | None = None, unit: str = "") -> list[Direction]:
    """Directions that are given as vectors, one set per stimulus.

    Parameters
    ----------
    vectors : array or tensor (stimulus, direction, ...)
        The last axes are a stimulus'.
    names : sequence of str, optional
        By default ``direction_0``, ...
    unit : str
        Of all of them.

    Raises
    ------
    SchemaError
        Names of another number than directions, or no direction.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> [one.name for one in rg.directions.given(np.ones((4, 2, 8, 8)), ["a", "b"])]
    ['a', 'b']
    """
    whole = as_tensor(vectors)
    if getattr(whole, "ndim", 0) < 3 or not whole.shape[1]:
        raise SchemaError(
            "directions: expected vectors (stimulus, direction, ...), got shape "
            f"{tuple(getattr(whole, 'shape', ()))}; one direction is vectors[:, None]"
        )
    names = [f"direction_{k}" for k in range(whole.shape[1])] if names is None else list(map(str, names))
    if len(names) != whole.shape[1]:
        raise SchemaError(
            f"direction_names: expected {whole.shape[1]} names, one per direction, got {len(names)}"
        )
    return [
        Direction(name, unit, partial(_rows, whole[:, k]), from_stimulus=False, paired=True)
        for k, name in enumerate(names)
    ]


def _rows(vectors: "Tensor", x: "Tensor", start: int) -> "Tensor":
    rows = vectors[start : start + len(x)]
    if len(rows) != len(x):
        raise SchemaError(
            f"directions: expected vectors of every stimulus, got {len(vectors)} of at least "
            f"{start + len(x)}; pass those of exactly these stimuli, in the same order"
        )
    return rows.to(x.device)


def normals(start: int, stop: int, n: int, size: int, seed: int) -> np.ndarray:
    """Draw n orthonormal vectors of R^size for each stimulus, (stimulus, n, size), float64.

    Each is uniform on the unit sphere; what a stimulus gets depends on its place and the seed alone.
    """
    drawn = np.stack(
        [np.random.default_rng((seed, row)).standard_normal((size, n)) for row in range(start, stop)]
    )
    q, r = np.linalg.qr(drawn)
    signs = np.sign(np.diagonal(r, axis1=-2, axis2=-1))[:, None, :]  # makes Q uniform (Mezzadri 2007)
    return np.swapaxes(q * signs, -1, -2)
