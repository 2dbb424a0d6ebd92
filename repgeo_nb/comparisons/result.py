"""From compared blocks to one labelled Dataset."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from .. import schema
from .blocks import Block, Found, directions, members_of, null_of
from .items import Group, model_columns
from .layout import LAYOUTS
from .measure import Measure
from .resample import Ends, Nulls

DIRECTIONS = ("row", "column", "mean")
ABOUT = ("rank", "units", "kept")


class _Done(NamedTuple):
    """A compared block without its data; in place of prepared layers, what is told of them."""

    block: Block
    found: Found
    drawn_as_one: bool
    """Whether some of its rows are drawn as one."""


class Results:
    """Collects the blocks of a comparison into arrays over groups, rows and columns.

    Parameters
    ----------
    measure, over, layout
        As asked for.
    a, b
        Activations of rows and columns; b is None where they are the same.
    left, right
        Groups of both.
    n_stimuli
        Stimuli of the activations.
    """

    def __init__(
        self, measure: Measure, over: str, a: Any, b: Any, left: Sequence[Group], right: Sequence[Group],
        layout: str | None, n_stimuli: int,
    ) -> None:  # fmt: skip
        self.measure, self.over, self.layout, self.n_stimuli = measure, over, layout, n_stimuli
        self.a, self.b = a, b
        self.rows = _axis(left, a, over)
        self.columns = _axis(right, a if b is None else b, over)
        self.groups: dict[str, list[Any]] = {}
        self._blocks: list[_Done] = []
        self._ends: dict[int, Ends] = {}
        self._nulls: dict[int, Nulls] = {}

    def add(self, block: Block, found: Found, resampled: bool) -> None:
        """Add a block's values, and what is told of its layers; the layers themselves are let go."""
        for key, label in block.labels.items():
            labels = self.groups.setdefault(key, [])
            if label not in labels:
                labels.append(label)
        about = self.measure.of.about
        told = found._replace(rows=[about(p) for p in found.rows], columns=[about(p) for p in found.columns])
        drawn_as_one = resampled and block.per == 1 and len(members_of(block)) < block.n
        self._blocks.append(_Done(_without_data(block), told, drawn_as_one))

    def add_intervals(self, block: Block, ends: Ends) -> None:  # noqa: ARG002 (of the block added last)
        """Add the intervals of the block added last."""
        self._ends[len(self._blocks) - 1] = ends

    def add_nulls(self, block: Block, nulls: Nulls) -> None:  # noqa: ARG002 (of the block added last)
        """Add the null levels of the block added last."""
        self._nulls[len(self._blocks) - 1] = nulls

    def notes(self) -> list[str]:
        """Sentences on the rows of data that stand beside the numbers."""
        found = []
        n = min(done.found.n for done in self._blocks)
        distinct = min(int(done.found.distinct.min()) for done in self._blocks)
        per = max(done.block.per for done in self._blocks)
        if per == 1 and n < self.n_stimuli and self.layout != "positions":
            found.append(
                f"{n} of {self.n_stimuli} stimuli are compared: the others end before the last step."
            )
        if per > 1:
            found.append(
                "Positions of a stimulus are not independent: intervals and shuffles take stimuli as wholes, "
                "the exact null level counts every position."
            )
        elif distinct < n and not self.measure.of.one_axis:
            found.append(f"As few as {distinct} of {n} rows are distinct; the measure counts every row.")
        if any(item.source is not None for done in self._blocks for item in done.block.rows):
            found.append(
                "Rows of a stimulus are not independent: intervals and shuffles take them as one (shuffles "
                "only where all stimuli have as many), the exact null level counts every row."
            )
        elif any(done.drawn_as_one for done in self._blocks):
            found.append(
                "Rows that are equal in every layer are drawn as one, and shuffled so if all are as many."
            )
        return found

    # ---- the Dataset

    def dataset(
        self, notes: Sequence[str], intervals: str | None, n: int, level: float, shuffles: int, seed: int
    ) -> xr.Dataset:
        """Everything, labelled; groups of one label are scalar coordinates."""
        measure = self.measure
        both = (self.over, f"{self.over}_")
        found: dict[str, tuple[tuple[str, ...], NDArray[Any]]] = {}

        def put(name: str, place: tuple[Any, ...], values: NDArray[Any], dims: tuple[str, ...]) -> None:
            if name not in found:
                sizes = {**{k: len(v) for k, v in self.groups.items()}, self.over: len(self.rows)}
                sizes |= {both[1]: len(self.columns), "direction": len(DIRECTIONS)}
                shape = tuple(sizes[dim] for dim in dims)
                fill = np.nan if values.dtype.kind == "f" else 0  # no rows: no such pair
                found[name] = dims, np.full(shape, fill, dtype=values.dtype)
            found[name][1][place] = values

        lead = tuple(self.groups)
        for number, (block, one, _) in enumerate(self._blocks):
            at = tuple(self.groups[key].index(label) for key, label in block.labels.items())
            i = np.array([self.rows.index(item.value) for item in block.rows])
            j = np.array([self.columns.index(item.value) for item in block.columns])
            cells = (*at, i[:, None], j)
            valued = {"value": directions(one.pairs, measure), "null": null_of(one.pairs, measure)}
            if number in self._ends:
                valued |= dict(zip(("low", "high", "sd"), self._ends[number][:3], strict=True))
            if number in self._nulls:
                valued |= dict(zip(("null_low", "null_high", "p_value"), self._nulls[number], strict=True))
            for name, values in valued.items():
                for direction, matrix in enumerate(values):
                    if measure.of.directed:
                        put(name, (direction, *cells), matrix, ("direction", *lead, *both))
                    else:
                        put(name, cells, matrix, (*lead, *both))
            counts = {"n": np.full(one.distinct.shape, one.n), "distinct": one.distinct}
            counts |= {"forced": one.pairs.forced, "tied": one.pairs.tied} if measure.of.one_axis else {}
            for name, values in counts.items():
                put(name, cells, np.asarray(values, dtype=int), (*lead, *both))
            for end, places, layers in (("", i, one.rows), ("_", j, one.columns)):
                for name in ABOUT:
                    told = [about.get(name) for about in layers]
                    if told and None not in told:
                        dims = (*lead, both[0] if end == "" else both[1])
                        put(name + end, (*at, places), np.array(told, dtype=int), dims)
        made = xr.Dataset(found, coords=self._coords() | self._checkpoints(), attrs=self._attrs(notes))
        if intervals is not None:
            made.attrs |= {"intervals": intervals, "level": float(level), "seed": int(seed)}
            made.attrs |= {"n_resamples": int(n)} if intervals == "halves" else {}
            made.attrs["uncorrected"] = int(any(not ends.corrected for ends in self._ends.values()))
        if shuffles:
            made.attrs |= {"shuffles": int(shuffles), "seed": int(seed)}
        single = [key for key, labels in self.groups.items() if len(labels) == 1]
        return made.isel(dict.fromkeys(single, 0))

    def _coords(self) -> dict[str, Any]:
        coords: dict[str, Any] = {}
        for end, values, acts in (
            ("", self.rows, self.a),
            ("_", self.columns, self.a if self.b is None else self.b),
        ):
            dim = f"{self.over}{end}"
            coords[dim] = values
            if self.over == "layer":
                coords[f"depth{end}"] = dim, _depths(acts, values)
            if self.over == "model":
                columns = _renamed(model_columns(acts, values))
                coords |= {f"{k}{end}": (dim, v) for k, v in columns.items() if f"{k}{end}" not in coords}
        coords |= self.groups
        if self.measure.of.directed:
            coords["direction"] = list(DIRECTIONS)
        for key in ("model", "model_"):
            if key in self.groups and key != self.over:
                acts = self.b if key == "model_" and self.b is not None else self.a
                end = key.removeprefix("model")
                columns = _renamed(model_columns(acts, self.groups[key]))
                coords |= {f"{k}{end}": (key, v) for k, v in columns.items() if f"{k}{end}" not in coords}
        return coords

    def _checkpoints(self) -> dict[str, Any]:
        """Names of the models that moments are, ([run,] moment), where these are models."""
        if self.over in ("layer", "model") or "model" in self.groups:
            return {}
        coords: dict[str, Any] = {}
        for end, values in (("", self.rows), ("_", self.columns)):
            run = [key for key in (f"run{end}", "run") if key in self.groups][:1]
            names = np.full((*(len(self.groups[key]) for key in run), len(values)), "", dtype=object)
            for block, _, _ in self._blocks:
                at = tuple(self.groups[key].index(block.labels[key]) for key in run)
                for item in block.rows if end == "" else block.columns:
                    names[(*at, values.index(item.value))] = item.model
            coords[f"model{end}"] = (*run, f"{self.over}{end}"), names.astype(str)
        return coords

    def _attrs(self, notes: Sequence[str]) -> dict[str, Any]:
        measure, card = self.measure, self.measure.card
        lowest, highest = measure.limits
        return {
            "measure": measure.name,
            "label": measure.of.label
            if measure.name == measure.of.label
            else f"{measure.of.label} {measure.form}",
            "form": measure.form,
            "directed": int(measure.of.directed),
            "convention": card.convention,
            "unit": card.unit if measure.form == "distance" else "",
            "range": card.range,
            "lowest": lowest,
            "highest": highest,
            "direction_text": card.direction,
            "layout": self.layout or "",
            "layout_text": LAYOUTS.get(self.layout or "", "a row per stimulus, a column per unit"),
            "n_stimuli": self.n_stimuli,
            "same": int(self.b is None),
            "card": card.line(),
            "notes": "\n".join(notes),
        }


def _without_data(block: Block) -> Block:
    nothing = np.empty((0, 0))
    rows, columns = (
        tuple(replace(item, matrix=nothing) for item in items) for items in (block.rows, block.columns)
    )
    return replace(block, rows=rows, columns=columns)


# names of results, which a column on the models may not take
_TAKEN = {"value", "null", "low", "high", "sd", "null_low", "null_high", "p_value", "direction", *ABOUT}
_TAKEN |= {"n", "distinct", "forced", "tied"}


def _renamed(columns: dict[str, list[Any]]) -> dict[str, list[Any]]:
    return {f"net_{name}" if name in _TAKEN else name: values for name, values in columns.items()}


def _axis(groups: Sequence[Group], acts: Any, over: str) -> list[Any]:
    """Values along what is compared over, in their order."""
    if over == "layer":
        return list(schema.layers(acts))
    if over == "model":
        return list(schema.models(acts))
    values = list(dict.fromkeys(item.value for group in groups for item in group.items))
    return sorted(values) if all(isinstance(v, int | float) for v in values) else values


def _depths(acts: Any, names: Sequence[str]) -> list[int]:
    """Depth of each layer, of the first model that has it."""
    found: dict[str, int] = {}
    for model in schema.models(acts):
        for layer in schema.layers(acts, model):
            found.setdefault(layer, int(schema.layer_info(acts, model, layer)["depth"]))
    return [found[name] for name in names]
