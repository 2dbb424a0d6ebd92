"""`compare`: similarities and distances between layers, networks, checkpoints, steps, as labelled arrays."""

import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import xarray as xr

from .. import schema
from ..capture.progress import progress_bar
from ..errors import ComparisonWarning, SchemaError
from ..metrics.inputs import whole
from ..metrics.remarks import Remarks
from .blocks import Block, values_of
from .items import Group, Item, groups, real_throughout, refuse_over
from .layout import Layout, check_layout, laid_out, positions_of, refuse_maps, refuse_unequal
from .measure import Form, Measure, get_measure
from .resample import Intervals, check_draws, intervals_of, shuffles_of
from .result import Results

__all__ = ["compare"]


def compare(
    a: Any,
    b: Any = None,
    measure: Any = "pwcca_similarity",
    over: str = "layer",
    layout: Layout | None = None,
    *,
    form: Form | None = None,
    join: schema.Join = "exact",
    intervals: Intervals | None = None,
    n: int = 200,
    level: float = 0.95,
    shuffles: int = 0,
    max_rows: int = 5000,
    seed: int = 0,
    progress: bool | None = None,
) -> xr.Dataset:
    """Compare representations pair by pair: layers, networks, checkpoints or steps.

    Parameters
    ----------
    a, b
        Activations: a Dataset, a DataTree, or a list or dict of them. Rows are those of `a`, columns those of
        `b`, aligned by stimulus; without `b` those of `a` too.
    measure
        A similarity of `rg.metrics.SIMILARITIES` ("pwcca_similarity"), a distance of `rg.METRICS`
        ("pwcca_distance", "angular_cka"), an object such as `rg.metrics.PWCCA("squared")`, or any function of
        two layers (m, n) and (m, k) that returns a number.
    over
        What is compared: "layer" (for each model), "model" (for each layer), a column on the models such as
        "epoch" (for each layer, and each "run" if there is such a column), or a dimension of the layers such
        as "step" (for each model and layer).
    layout
        What rows are where units have several axes: "mean" over positions, "positions" (at most `max_rows` of
        them, drawn with `seed`), "flatten". The CCA family refuses such layers without it; others flatten.
        Units are (channel, position, ...); of two axes (time, unit), unless a Conv1d or its like made them.
    form
        "similarity" or "distance", where `measure` does not say.
    join
        "exact": a and b must have the same stimuli; "inner": the shared ones.
    intervals
        "halves": basic intervals from `n` halves of the rows, as in `rg.bootstrap`; for mean correlations
        (mean CCA, SVCCA, PWCCA) about the value of as many stimuli, which `attrs["uncorrected"]` says.
        "jackknife": from leaving out a twentieth at a time, where half of the rows do not suffice.
        Stimuli are drawn, with all their rows. Every draw compares anew: `n` halves cost as `n` comparisons.
    n, level
        Halves drawn; share of samples whose interval should hold the true value.
    shuffles
        How often the stimuli of the column are shuffled for null levels and p-values; 0 for none, else 19 or
        more: a p-value is at least 1 / (shuffles + 1).
    max_rows, seed
        See `layout`; the seed also draws halves and shuffles.
    progress
        Whether a bar is shown; None: when the work takes more than a second and there is someone to see it.

    Returns
    -------
    Dataset
        `value` (..., X, X_) with X what is compared over, NaN where a model lacks a layer; of directed
        measures (direction, ..., X, X_) with "row" (the row's own weights; the row predicted), "column" and
        "mean". Beside it `n` (rows), `distinct` (distinct ones, which is what counts), `null` (expected value
        if the rows of one were shuffled, where that is known exactly), and where the measure has them `rank`,
        `units`, `kept` (of rows; with _ of columns), `forced` (correlations that are 1 whatever the data),
        `tied`. With `intervals`: `low`, `high`, `sd`. With `shuffles`: `null_low`, `null_high` (95 % of the
        shuffles lie between), `p_value` (share of shuffles at least as alike). Attributes: `measure`, `form`,
        `convention`, `layout`, `card`, `notes`.

    Raises
    ------
    UnknownName
        No such measure, layout, or thing to compare over; near names are listed.
    SchemaError, StimulusMismatch
        Activations that do not fit together; layers of several unit axes without a layout.
    DegenerateRepresentation
        A constant layer; one whose rank leaves the CCA family no room.

    Warns
    -----
    ComparisonWarning
        Where values are defined but say little: correlations that are forced to 1, ties.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s0", layer=["pool", "logits"])
    >>> found = rg.compare(acts, measure="svcca_similarity")
    >>> found.value.dims, bool(found.value.sel(layer="pool", layer_="pool") == 1)
    (('layer', 'layer_'), True)
    """
    refuse_over(over)
    check_layout(layout)
    whole(max_rows, "max_rows, the rows of positions", 1, "The default is 5000.")
    chosen = get_measure(measure, form)
    a = schema.as_acts(a)
    if b is not None:
        b = schema.as_acts(b)
        a, b = _with_same_steps(*schema.align(a, b, join), over)
    left = groups(a, over)
    right = left if b is None else groups(b, over)
    blocks = _blocks(left, right, b is None, over)
    results = Results(chosen, over, a, b, left, right, layout, len(schema.stimuli(a)))
    remarks = Remarks(chosen.of, chosen.name)
    draws = check_draws(intervals, n, level, shuffles, seed)
    with progress_bar(progress, draws * len(blocks), "compare", " resamples") as tick:
        for block in blocks:
            laid = _laid(block, chosen, layout, max_rows, seed)
            found = values_of(laid, chosen)
            remarks.add(found.rows, laid.row_names, found.columns, laid.column_names, found.pairs)
            results.add(laid, found, intervals is not None or shuffles > 0)
            if shuffles:
                results.add_nulls(laid, shuffles_of(laid, found, chosen, shuffles, seed, tick))
            if intervals is not None:
                results.add_intervals(
                    laid, intervals_of(laid, found, chosen, intervals, n, level, seed, tick)
                )
    notes = [*remarks.all(), *results.notes()]
    for sentence in remarks.warned():
        warnings.warn(sentence, ComparisonWarning, stacklevel=2)
    return results.dataset(notes, intervals, n, level, shuffles, seed)


def _with_same_steps(a: Any, b: Any, over: str) -> tuple[Any, Any]:
    """Leave only stimuli that neither side pads along what is compared over: rows must correspond."""
    first, second = (real_throughout(acts, over) for acts in (a, b))
    if first is None or second is None:
        return a, b
    known = set(second)
    shared = [one for one in first if one in known]
    if len(shared) < schema.MIN_STIMULI:
        raise SchemaError(
            f"compare over {over!r} expects stimuli that have every value of it in a and in b, got "
            f"{len(shared)}; compare fewer of them: acts.isel({over}=slice(5))."
        )
    return schema.select(a, stimulus=shared), schema.select(b, stimulus=shared)


def _blocks(left: Sequence[Group], right: Sequence[Group], same: bool, over: str) -> list[Block]:
    """Pairs of groups to compare: each with itself, or those of a with those of b that match."""
    if same:
        return [Block(group.labels, group.items, group.items, True) for group in left]
    found = []
    for one in left:
        for other in right:
            shared = {key for key in one.labels if key == "layer" and over != "layer"}
            if any(one.labels[key] != other.labels[key] for key in shared):
                continue
            labels = one.labels | {
                f"{key}_": value for key, value in other.labels.items() if key not in shared
            }
            found.append(Block(labels, one.items, other.items, False))
    if not found:
        raise SchemaError(
            f"compare over {over!r} expects layers of the same name in a and b, got none that both have. "
            'over="layer" compares all layers of one with all of the other.'
        )
    return found


def _laid(block: Block, measure: Measure, layout: Layout | None, max_rows: int, seed: int) -> Block:
    """Block with its matrices in the layout, checked."""

    def one(item: Item) -> tuple[Item, int]:
        if layout is None and measure.of.one_axis:
            refuse_maps(item.called, item.unit_shape, measure.name)
        matrix, per = laid_out(item.matrix, item.unit_shape, layout, max_rows, seed, item.module)
        return replace(item, matrix=matrix), per

    if layout == "positions":
        first = block.rows[0]
        for item in (*block.rows, *block.columns):
            refuse_unequal(
                first.called,
                positions_of(first.unit_shape, first.module),
                item.called,
                positions_of(item.unit_shape, item.module),
            )
    pairs = [one(item) for item in block.rows]
    rows, per = tuple(item for item, _ in pairs), pairs[0][1]
    columns = rows if block.symmetric else tuple(one(item)[0] for item in block.columns)
    return Block(block.labels, rows, columns, block.symmetric, per)
