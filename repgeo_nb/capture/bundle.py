"""The vectors of a batch: of the directions asked for, of the axes of a stimulus manifold, and noise."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import CaptureError, SchemaError
from ..pullback.manifold import Manifold
from .directions import Direction, given, listed
from .directions.vectors import draw
from .extra import need_torch
from .push import Rows

if TYPE_CHECKING:
    from torch import Tensor

_POINTS = ("parameters", "weights", "stimuli", "tangents", "names", "ids", "axes")


@dataclass(frozen=True)
class Points:
    """Points of a stimulus manifold, in the model's dtype."""

    stimuli: "Tensor"
    directions: list[Direction]
    ids: Sequence[str]
    columns: dict[str, np.ndarray]
    axes: list[dict[str, Any]]

    @classmethod
    def of(cls, stimuli: Any, model: Any) -> "Points | None":
        """Read points of `repgeo_nb.manifold`; None for any other stimuli.

        Raises
        ------
        CaptureError
            The manifold itself, without points on it.
        """
        if isinstance(stimuli, Manifold):
            raise CaptureError(
                "stimuli: expected points of the manifold, got the manifold itself; take manifold.grid(15) "
                "or manifold.sample(500)"
            )
        if not all(hasattr(stimuli, name) for name in _POINTS):
            return None
        torch = need_torch("rg.capture_frames")
        dtype = next((p.dtype for p in model.parameters() if p.is_floating_point()), torch.float64)
        parameters = np.asarray(stimuli.parameters)
        columns = {name: parameters[:, k] for k, name in enumerate(stimuli.names)}
        columns["weight"] = np.asarray(stimuli.weights)
        if getattr(stimuli, "chart", None) is not None:
            columns["chart"] = np.asarray(stimuli.chart)
        tangents = torch.as_tensor(stimuli.tangents).to(dtype)
        units = [str(axis.get("unit", "")) for axis in stimuli.axes]
        directions = [
            given(tangents[:, k : k + 1], [name], unit)[0]
            for k, (name, unit) in enumerate(zip(stimuli.names, units, strict=True))
        ]
        values = torch.as_tensor(stimuli.stimuli).to(dtype)
        return cls(values, directions, list(map(str, stimuli.ids)), columns, list(stimuli.axes))


def asked_directions(directions: Any, points: Points | None, names: Sequence[str] | None) -> list[Direction]:
    """Turn the arguments into directions: the axes of a manifold, given vectors, or names and Directions.

    Raises
    ------
    SchemaError
        None of these, or names for directions that have some.
    """
    if directions is None:
        if points is None:
            raise SchemaError(
                'directions: expected directions, got None; for example ["translate_x", "rotate"], or points '
                "of a stimulus manifold as stimuli, whose axes they are"
            )
        return points.directions
    if hasattr(directions, "shape"):
        return listed(given(directions, names))
    if names is not None:
        raise SchemaError(
            "direction_names: expected them with vectors (stimulus, direction, ...) only, got directions "
            "that have names; rename one with direction.renamed(...)"
        )
    return listed(directions)


@dataclass(frozen=True)
class Bundle:
    """Directions as they are pushed: of unit norm at the input, or as they are.

    Attributes
    ----------
    directions : list of Direction
    method : {"jvp", "secant"}
        Finite moves only go with secants.
    normalise : bool
    """

    directions: list[Direction]
    method: str
    normalise: bool
    names: list[str] = field(init=False)
    units: list[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", [one.name for one in self.directions])
        object.__setattr__(self, "units", [one.unit for one in self.directions])

    def check_tokens(self, x: "Tensor", at: str | None) -> None:
        """Refuse directions of pictures at embedded token ids: a turn would mix tokens with units."""
        wrong = [one.name for one in self.directions if one.places]
        if wrong and x.ndim == 3:
            raise CaptureError(
                f"direction {wrong[0]!r}: expected one of embedded tokens, got one of pictures, which would "
                f"take the (token, unit) = {tuple(x.shape[1:])} that {at!r} puts out for (height, width); "
                "take rg.directions.pca(table, 3), rg.directions.noise(3), or vectors of your own"
            )

    def rows(self, x: "Tensor", start: int) -> tuple[Rows, "Tensor"]:
        """Return the vectors at x and their norms before any normalisation, (stimulus, direction) float64.

        What is made of x and below its rounding is no change (the contrast of a constant image): 0, norm 0.
        """
        torch = need_torch("rg.capture_frames")
        if self.method == "secant" and any(one.ends is not None for one in self.directions):
            return self._moves(x, start)
        vectors = torch.stack([one.tangent(x, start) for one in self.directions], 1)
        vectors, norms = self._scaled(vectors, x)
        return Rows(vectors), norms

    def _moves(self, x: "Tensor", start: int) -> tuple[Rows, "Tensor"]:
        """Vectors where some are finite moves, with the middle and half the length of each."""
        torch = need_torch("rg.capture_frames")
        vectors, bases, reaches = [], [], []
        for one in self.directions:
            if one.ends is None:
                vectors.append(one.tangent(x, start))
                bases.append(x)
                reaches.append(x.new_full((len(x),), torch.nan))
                continue
            after, before = (end.to(x.dtype) for end in one.ends(x, start))
            vectors.append((after - before) / one.span)
            bases.append((after + before) / 2)
            reaches.append((after - before).flatten(1).norm(dim=1) / 2)
        scaled, norms = self._scaled(torch.stack(vectors, 1), x)
        return Rows(scaled, torch.stack(bases, 1), torch.stack(reaches, 1)), norms

    def _scaled(self, vectors: "Tensor", x: "Tensor") -> tuple["Tensor", "Tensor"]:
        torch = need_torch("rg.capture_frames")
        self._check_finite(vectors)
        norms = vectors.flatten(2).double().norm(dim=2)
        rounding = 8 * torch.finfo(x.dtype).eps * x.flatten(1).double().norm(dim=1, keepdim=True)
        made = torch.tensor([one.from_stimulus for one in self.directions], device=x.device)
        norms = torch.where(made & (norms <= rounding), 0, norms)
        shares = torch.where(norms > 0, 1 / norms if self.normalise else 1.0, 0)
        return (vectors * shares.reshape(*norms.shape, *[1] * (x.ndim - 1))).to(x.dtype), norms

    def _check_finite(self, vectors: "Tensor") -> None:
        wrong = ~vectors.flatten(2).isfinite().all(2).all(0)
        if bool(wrong.any()):
            name = self.names[int(wrong.nonzero()[0])]
            raise SchemaError(
                f"direction {name!r}: expected finite vectors, got NaN or infinity; leave it out, or mend "
                "the values"
            )


@dataclass(frozen=True)
class Noise:
    """Vectors for the isotropic gain: drawn ones of unit norm, or all unit vectors of the input.

    Attributes
    ----------
    x : Tensor (stimulus, ...)
    count : int
    drawn : Tensor (stimulus, count, ...) or None
        None for the unit vectors.
    """

    x: "Tensor"
    count: int
    drawn: "Tensor | None"

    @classmethod
    def of(cls, x: "Tensor", start: int, count: int, is_exact: bool, seed: int) -> "Noise":
        """Draw vectors for the stimuli from the place `start` on, or take the unit vectors."""
        return cls(x, count, None if is_exact or not count else draw(x, count, start, seed))

    def behind(self, rows: Rows, start: int, stop: int) -> Rows:
        """Return these places of the directions with the noise behind them."""
        k = rows.vectors.shape[1]
        here = rows.part(min(start, k), min(stop, k))
        noise = self._vectors(max(start - k, 0), max(stop - k, 0))
        if noise is None:
            return here
        cat = need_torch("rg.capture_frames").cat
        vectors = cat([here.vectors, noise], 1)
        if here.base is None or here.reach is None:
            return Rows(vectors)
        base = self.x[:, None].expand(-1, noise.shape[1], *self.x.shape[1:])
        reach = here.reach.new_full(noise.shape[:2], float("nan"))
        return Rows(vectors, cat([here.base, base], 1), cat([here.reach, reach], 1))

    def _vectors(self, start: int, stop: int) -> "Tensor | None":
        if start == stop:
            return None
        if self.drawn is not None:
            return self.drawn[:, start:stop]
        torch = need_torch("rg.capture_frames")
        units = torch.zeros(stop - start, self.count, dtype=self.x.dtype, device=self.x.device)
        units[range(stop - start), range(start, stop)] = 1
        return units.reshape(1, stop - start, *self.x.shape[1:]).expand(len(self.x), *[-1] * self.x.ndim)
