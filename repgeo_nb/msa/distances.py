"""`distances`: MSA between all pairs of layers, networks, checkpoints or steps, as labelled matrices."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import frames as rgf
from ..errors import SchemaError
from ..schema.align import Join
from ..schema.names import listing
from ..schema.read import model_info
from .factors import Factors, Floats, stack
from .fields import TIME, same_points, told_methods
from .groups import RUN, Group, all_fields, each_model_once, entries_of, groups_of, listed
from .measured import MEANS, Singular, attributes, mean_and_error, means, singular_rule
from .pairs import pairs
from .weights import Weight, weights


def distances(
    frames: Any,
    over: str = "layer",
    weight: Any = "uniform",
    *,
    layer: Sequence[str] | str | None = None,
    singular: Singular | None = None,
    join: Join = "exact",
    rtol: float | None = None,
) -> xr.Dataset:
    """Metric similarity analysis of all pairs of layers, networks, checkpoints or steps.

    Parameters
    ----------
    frames : Dataset of frames, or a list or dict of them
        Of one model or several, on the same stimuli and directions. Layers may differ.
    over : str
        What is compared: "layer" (for each model; the row ``input`` says how far from conformal each layer
        is), "model" (for each layer), a dimension of the layers such as "step" (for each model and layer), or
        a column on the models such as "epoch" (for each layer, and each "run" if there is such a column).
    weight, singular, join, rtol
        As in `compare`.
    layer : str or list, optional
        Layers to take; None: all, save those of fewer units than directions, which ``notes`` names.

    Returns
    -------
    Dataset
        ``value`` (..., X, X_) with X what is compared over: the MSA distance, NaN where a model lacks a
        layer; ``standard_error``, ``log_scale`` (of the row over the column), ``affine_invariant``,
        ``scale_part`` and ``shape_part`` (means over the points), ``singular_share``. `rg.plot_matrix` draws
        the distances.

    Raises
    ------
    SchemaError, StimulusMismatch, UnknownName
        As `compare`; nothing to compare over; fewer than two layers.

    Examples
    --------
    >>> import numpy as np, repgeo_nb as rg
    >>> rng = np.random.default_rng(0)
    >>> layers = {"input": rng.normal(size=(9, 2, 4)), "hidden": rng.normal(size=(9, 2, 8))}
    >>> frames = rg.frames.from_arrays(layers, stimulus="abcdefghi", direction=["x", "y"], name="net")
    >>> found = rg.msa.distances(frames)
    >>> found.value.dims, found.value.sel(layer="hidden", layer_="hidden").item()
    (('layer', 'layer_'), 0.0)
    """
    found = same_points(listed(frames), join)
    each_model_once(found)
    every, notes = all_fields(found, layer, rtol)
    groups = groups_of(found, every, over)
    if not any(len(group.members) > 1 for group in groups):
        raise SchemaError(
            f"distances over {over!r}: expected two or more to compare, got {listing(groups[0].values, 3)}; "
            "give the frames of several, or compare over something else"
        )
    rule = singular_rule(singular, rgf.directions(found[0]).tolist())
    shared = weights(found, weight, rtol)
    over_time = TIME in rgf.directions(found[0]) and all(over not in one.dims for one in every)
    made = _assembled(groups, over, entries_of(groups, over), shared, rule, over_time)
    made = made.assign_coords(_coords(found, made, groups, over))
    attrs = attributes(shared, rule, len(shared.values)) | {"same": 1}
    return made.assign_attrs(attrs | {"notes": "\n".join([attrs["notes"], *notes, *told_methods(found)])})


# ---- the matrices


def _assembled(
    groups: Sequence[Group],
    over: str,
    entries: list[Any],
    weight: Weight,
    singular: Singular,
    over_time: bool,
) -> xr.Dataset:
    lead = {key: list(dict.fromkeys(one.labels[key] for one in groups)) for key in groups[0].labels}
    made: dict[str, npt.NDArray[Any]] = {}
    dims = _dims(groups[0])
    for group in groups:
        if _dims(group) != dims:
            raise SchemaError(
                f"distances over {over!r}: expected the axes {dims} everywhere, got {_dims(group)} in "
                f"{group.labels}; choose layers that have the same: layer=[...]"
            )
        at = tuple(lead[key].index(label) for key, label in group.labels.items())
        places = np.array([entries.index(value) for value in group.values])
        for name, block in _matrix(group, dims, weight, singular, over_time).items():
            shape = (*(len(labels) for labels in lead.values()), *block.shape[:-2], *2 * (len(entries),))
            whole = made.setdefault(name, np.full(shape, np.nan))
            whole[at][..., places[:, None], places] = block
    rest = () if over_time else dims[1:]
    all_dims = (*lead, *rest, over, f"{over}_")
    single = {key: 0 for key, labels in lead.items() if len(labels) == 1}
    coords = {**lead, over: entries, f"{over}_": entries}
    return xr.Dataset({name: (all_dims, block) for name, block in made.items()}, coords).isel(single)


def _dims(group: Group) -> tuple[str, ...]:
    return max((one.dims for one in group.members), key=len)


def _matrix(
    group: Group, dims: tuple[str, ...], weight: Weight, singular: Singular, over_time: bool
) -> dict[str, Floats]:
    """Means of all pairs of a group, (..., member, member)."""
    all_factors = _stacked(group, dims)
    count, m = len(group.members), all_factors.m
    w = weight.values.reshape(-1, *(1 for _ in dims))
    axes = tuple(range(len(dims))) if over_time else (0,)
    made: dict[str, Floats] = {}
    for row in range(count):
        found = pairs(all_factors[row : row + 1], all_factors[row:])
        found = replace(
            found,
            **{name: np.moveaxis(getattr(found, name), 0, len(dims)) for name in found.__dataclass_fields__},
        )
        regular = (found.rank_a == m) & (found.rank_b == m)
        counted = regular if singular == "mask" else np.ones_like(regular)
        means_of = means(found, w, counted, axes)
        lost = mean_and_error((~regular).astype(float), w, np.ones_like(regular), axes)[0]
        named = {"value": means_of["mean"], "standard_error": means_of["standard_error"]}
        named |= {name: means_of[f"mean_{name}"] for name in MEANS} | {"singular_share": lost}
        for name, values in named.items():
            whole = made.setdefault(name, np.full((*values.shape[:-1], count, count), np.nan))
            whole[..., row:, row] = -values if name == "log_scale" else values
            whole[..., row, row:] = values
    return made


def _stacked(group: Group, dims: tuple[str, ...]) -> Factors:
    parts = [one.spread(dims) for one in group.members]
    try:
        shape = np.broadcast_shapes(*(one.rank.shape for one in parts))
    except ValueError:
        raise SchemaError(
            f"distances of {listing(group.values, 4)} in {group.labels}: expected as many points along "
            f"{dims}, got {[one.rank.shape for one in parts]}; choose the shared ones with frames.sel(...)"
        ) from None
    whole = [
        Factors(
            np.broadcast_to(one.root, (*shape, one.m, one.m)),
            np.broadcast_to(one.log_size, shape),
            np.broadcast_to(one.rank, shape),
            one.cut,
        )
        for one in parts
    ]
    return stack(whole)


# ---- labels


def _coords(
    found: Sequence[xr.Dataset], made: xr.Dataset, groups: Sequence[Group], over: str
) -> dict[str, Any]:
    """Depths of layers, columns of models, values of further axes, the model that each moment is."""
    coords: dict[str, Any] = {}
    depth: dict[str, int] = {}
    info: dict[str, dict[str, Any]] = {}
    for one in found:
        for key in rgf.layers(one):
            depth.setdefault(str(one[key].attrs.get("layer", key)), int(one[key].attrs["depth"]))
        info |= {name: model_info(one, name) for name in rgf.models(one)}
        coords |= {
            str(dim): one[dim].values
            for dim in made.dims
            if dim in one.coords and dim not in made.coords and one[dim].dims == (dim,)
        }
    for end in ("", "_"):
        if f"layer{end}" in made.coords:
            layers = made[f"layer{end}"]
            coords[f"depth{end}"] = layers.dims, np.vectorize(depth.__getitem__, otypes=[int])(layers.values)
        if f"model{end}" in made.coords:
            models = made[f"model{end}"]
            names = np.atleast_1d(models.values).tolist()
            shared = [key for key in info[names[0]] if all(key in info[name] for name in names)]
            for key in shared:
                values = np.array([info[name][key] for name in names]).reshape(models.shape)
                if f"{key}{end}" not in made.variables and key not in made.variables:
                    coords[f"{key}{end}"] = models.dims, values
    if over not in ("layer", "model") and "model" not in made.coords:
        coords |= _moments(made, groups, over)
    return coords


def _moments(made: xr.Dataset, groups: Sequence[Group], over: str) -> dict[str, Any]:
    """Names of the models that moments are, ([run,] moment)."""
    runs = made[RUN].values.tolist() if RUN in made.dims else None
    values = made[over].values.tolist()
    names = np.full((*(() if runs is None else (len(runs),)), len(values)), "", dtype=object)
    for group in groups:
        at = () if runs is None else (runs.index(group.labels[RUN]),)
        for value, field in zip(group.values, group.members, strict=True):
            names[(*at, values.index(value))] = field.model
    lead = () if runs is None else (RUN,)
    texts = names.astype(str)
    return {"model": ((*lead, over), texts), "model_": ((*lead, f"{over}_"), texts)}
