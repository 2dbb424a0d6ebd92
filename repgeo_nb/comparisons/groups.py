"""Groups of networks: distances within and between them, a permutation test, an order, a split half."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import comb
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from ..errors import SchemaError
from ..metrics.inputs import whole

Floats = NDArray[np.float64]
Labels = NDArray[np.intp]


def group_distances(found: xr.Dataset, by: str, permutations: int = 10_000, seed: int = 0) -> xr.Dataset:
    """Mean value within and between groups of networks, with permutation tests over the networks.

    Networks are what is permuted, not pairs: pairs that share a network are not independent.

    Parameters
    ----------
    found
        Of `rg.compare(acts, over="model")`; of directed measures the mean of both directions is taken.
    by
        Column on the models that says to which group each belongs, such as "task".
    permutations
        Relabellings of the networks; all of them if there are no more (252 for 5 + 5).
    seed
        Of the relabellings.

    Returns
    -------
    Dataset
        `mean`, `sd`, `n_pairs` ([layer,] group, group_) over pairs of different networks; `separation`
        ([layer,]): how much farther apart networks of different groups are than those of one (less alike, for
        a similarity), with `p_value`, the share of relabellings with as much; `p_within` (group, group_): the
        same for the difference of two groups' means within.

    Raises
    ------
    SchemaError
        If there are no models to group, no such column, fewer than two groups, or a group of one network.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> rng = np.random.default_rng(0)
    >>> x = rng.standard_normal((60, 5))
    >>> nets = [rg.from_arrays({"fc": (x if k < 3 else x[::-1]) + 0.3 * rng.standard_normal(x.shape)},
    ...                        stimulus=range(60), name=f"net{k}", task="ab"[k // 3]) for k in range(6)]
    >>> found = group_distances(rg.compare(nets, measure="linear_cka_distance", over="model"), by="task")
    >>> float(found.p_value)  # of the 20 ways to relabel, 2 are this one
    0.1
    """
    whole(permutations, "permutations", 1, "10000 is usual.")
    values = _models(found)
    labels = _labels(values, by)
    names = list(dict.fromkeys(labels))
    number = np.array([names.index(one) for one in labels])
    counts = np.bincount(number)
    if len(names) < 2 or (counts < 2).any():
        raise SchemaError(
            f"groups by {by!r} expect two groups of two networks or more, got "
            f"{', '.join(f'{name} ({count})' for name, count in zip(names, counts, strict=True))}."
        )
    sign = 1.0 if found.attrs.get("form") == "distance" else -1.0
    layers = [dim for dim in values.dims if dim not in ("model", "model_")]
    stacked = values.transpose(*layers, "model", "model_")
    flat = stacked.values.reshape(-1, len(number), len(number))
    mean, sd, pairs = _by_group(flat, number, len(names))
    orders = list(relabellings(number, permutations, seed))
    separation = sign * _separation(flat, number)
    drawn = np.stack([sign * _separation(flat, order) for order in orders])
    p_value = _share(drawn, separation)
    p_within = np.full(mean.shape, np.nan)
    for g, h in combinations(range(len(names)), 2):
        p_within[:, g, h] = p_within[:, h, g] = _within_test(flat, number, (g, h), permutations, seed)
    shape = stacked.shape[:-2]
    coords = {dim: stacked[dim].values for dim in layers} | {"group": names, "group_": names}
    square = (*layers, "group", "group_")

    def reshaped(array: Floats) -> Floats:
        return array.reshape(*shape, *array.shape[1:])

    return xr.Dataset(
        {
            "mean": (square, reshaped(mean)),
            "sd": (square, reshaped(sd)),
            "n_pairs": (("group", "group_"), pairs),
            "separation": (layers, separation.reshape(shape)),
            "p_value": (layers, p_value.reshape(shape)),
            "p_within": (square, reshaped(p_within)),
        },
        coords,
        {**found.attrs, "by": by, "permutations": len(orders)},
    )


def dendrogram_order(found: xr.Dataset | xr.DataArray, method: str = "average") -> list[Any]:
    """Order of rows in which near ones stand together: the leaves of a dendrogram.

    Parameters
    ----------
    found
        Of `rg.compare` (rows and columns the same), one group of it, or of `rg.distances`.
    method
        Of `scipy.cluster.hierarchy.linkage`; leaves are turned so that neighbours are near.

    Returns
    -------
    list
        Names along the rows; `rg.plot_matrix(found, order=...)` takes it.

    Raises
    ------
    SchemaError
        If the matrix is not square and complete.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.digits_paths()
    >>> found = rg.compare(rg.select(acts, layer="pool"), measure="linear_cka_distance", over="model")
    >>> dendrogram_order(found)[:2]
    ['resnet8_w8_untrained', 'resnet8_w4_s0']
    """
    from scipy.cluster.hierarchy import leaves_list, linkage
    from scipy.spatial.distance import squareform

    values = _value(found)
    row = str(values.dims[0]) if values.ndim else ""
    square = values.ndim == 2 and values.shape[0] == values.shape[1] > 1 and _is_same(found, row)
    if not square or not np.isfinite(values.values).all():
        raise SchemaError(
            "an order expects one complete square matrix of two or more with themselves, got dims "
            f"{values.dims} of shape {values.shape}; choose one group first, for example "
            "found.sel(layer='fc')."
        )
    apart = values.values if _is_distance(found) else values.values.max() - values.values
    apart = (apart + apart.T) / 2
    np.fill_diagonal(apart, 0.0)
    tree = linkage(squareform(np.maximum(apart, 0.0), checks=False), method, optimal_ordering=True)
    names = values[row].values.tolist() if row in values.coords else list(range(len(values)))
    return [names[k] for k in leaves_list(tree)]


def split_half(found: xr.Dataset, over: str = "model", splits: int = 100, seed: int = 0) -> xr.Dataset:
    """How well the pattern of a comparison repeats in other networks: halves of the networks correlated.

    Parameters
    ----------
    found
        A comparison with a value for each network along `over`, such as `rg.compare(acts)` of several seeds.
    over
        Dimension of the networks.
    splits
        Random halvings; all of them if there are no more.
    seed
        Of the halvings.

    Returns
    -------
    Dataset
        `correlation` (split,): Pearson correlation of the two halves' means over everything else (the
        diagonal left out); `mean`; `spearman_brown`, what the mean says of all networks: 2 r / (1 + r).

    Raises
    ------
    SchemaError
        If there is no such dimension, or fewer than two networks.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.select(rg.datasets.digits_paths(), model="resnet8_w8_s*")
    >>> bool(split_half(rg.compare(acts, measure="linear_cka_distance"))["mean"] > 0.9)
    True
    """
    whole(splits, "splits", 1, "100 is usual.")
    values = _value(found)
    if over not in values.dims or values.sizes[over] < 2:
        raise SchemaError(
            f"split_half expects two networks or more along {over!r}, got dims {dict(values.sizes)}; compare "
            "several seeds at once: rg.compare([seed0, seed1, ...])."
        )
    data = np.moveaxis(values.values, values.get_axis_num(over), 0)
    if values.ndim >= 3 and data.shape[-1] == data.shape[-2] and _is_same(found, str(values.dims[-2])):
        data = data[..., ~np.eye(data.shape[-1], dtype=bool)]
    flat = data.reshape(len(data), -1)
    flat = flat[:, np.isfinite(flat).all(axis=0)]
    if flat.shape[1] < 3 or (np.ptp(flat, axis=1) == 0).any():
        raise SchemaError(
            f"split_half expects three or more values that differ in every network, got {flat.shape[1]}; a "
            "pattern of two is always repeated, or reversed."
        )
    drawn = [
        np.corrcoef(flat[one].mean(axis=0), flat[other].mean(axis=0))[0, 1]
        for one, other in halvings(len(flat), splits, seed)
    ]
    mean = float(np.mean(drawn))
    return xr.Dataset(
        {
            "correlation": ("split", np.array(drawn)),
            "mean": ((), mean),
            "spearman_brown": ((), 2 * mean / (1 + mean) if mean > -1 else -np.inf),
        },
        attrs={"over": over, "networks": len(flat)},
    )


def halvings(n: int, most: int, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Ways to halve n things (the first half the smaller one if n is odd), all or a random `most` of them."""
    half = n // 2
    if comb(n, half) <= (most if n % 2 else 2 * most):
        for chosen in combinations(range(n), half):
            if n % 2 or 0 in chosen:  # of an even number each halving would come twice
                yield list(chosen), [k for k in range(n) if k not in chosen]
        return
    rng = np.random.default_rng(seed)
    for _ in range(most):
        order = rng.permutation(n).tolist()
        yield order[:half], order[half:]


def relabellings(labels: Labels, most: int, seed: int) -> Iterator[Labels]:
    """Every distinct order of the labels if there are at most `most`, else the labels and random orders."""
    counts = np.bincount(labels)
    total, left = 1, len(labels)
    for count in counts:
        total *= comb(left, int(count))
        left -= int(count)
    if total <= most:
        yield from _distinct_orders(np.full(len(labels), -1), list(range(len(labels))), counts.tolist(), 0)
        return
    rng = np.random.default_rng(seed)
    yield labels
    for _ in range(most - 1):
        yield rng.permutation(labels)


def _distinct_orders(labels: Labels, free: list[int], counts: Sequence[int], group: int) -> Iterator[Labels]:
    if group == len(counts):
        yield labels.copy()
        return
    for chosen in combinations(free, counts[group]):
        labels[list(chosen)] = group
        yield from _distinct_orders(labels, [k for k in free if k not in chosen], counts, group + 1)


def _by_group(flat: Floats, number: Labels, n_groups: int) -> tuple[Floats, Floats, NDArray[np.int_]]:
    mean, sd = (np.full((len(flat), n_groups, n_groups), np.nan) for _ in range(2))
    pairs = np.zeros((n_groups, n_groups), dtype=int)
    for g in range(n_groups):
        for h in range(n_groups):
            chosen = np.triu((number == g)[:, None] & (number == h), 1) | np.triu(
                (number == h)[:, None] & (number == g), 1
            )
            pairs[g, h] = int(chosen.sum())
            some = flat[:, chosen]
            mean[:, g, h] = some.mean(axis=1)
            if pairs[g, h] > 1:
                sd[:, g, h] = some.std(axis=1, ddof=1)
    return mean, sd, pairs


def _separation(flat: Floats, number: Labels) -> Floats:
    """Mean between groups less mean within, (layers,)."""
    upper = np.triu(np.ones((len(number),) * 2, dtype=bool), 1)
    same = number[:, None] == number
    return np.asarray(flat[:, upper & ~same].mean(axis=1) - flat[:, upper & same].mean(axis=1))


def _within_test(flat: Floats, number: Labels, both: tuple[int, int], most: int, seed: int) -> Floats:
    """p-value of the difference of two groups' means within, relabelling their networks, (layers,)."""
    members = np.flatnonzero(np.isin(number, both))
    some = flat[:, members[:, None], members]
    labels = (number[members] == both[1]).astype(np.intp)
    upper = np.triu(np.ones((len(labels),) * 2, dtype=bool), 1)

    def apart(order: Labels) -> Floats:
        means = [some[:, upper & (order == g)[:, None] & (order == g)].mean(axis=1) for g in (0, 1)]
        return np.abs(means[0] - means[1])

    return _share(np.stack([apart(order) for order in relabellings(labels, most, seed)]), apart(labels))


def _share(drawn: Floats, seen: Floats) -> Floats:
    """Share of draws (B, layers) that are at least as large, up to rounding."""
    return np.asarray((drawn >= seen - 1e-12 * np.abs(seen)).mean(axis=0))


def _value(found: xr.Dataset | xr.DataArray) -> xr.DataArray:
    values = found["value"] if isinstance(found, xr.Dataset) else found
    return values.sel(direction="mean") if "direction" in values.dims else values


def _is_same(found: xr.Dataset | xr.DataArray, row: str) -> bool:
    """Whether columns are the rows: a comparison of something with itself."""
    if found.attrs.get("same", 1) != 1 or f"{row}_" not in found.dims:
        return False
    names = [found[dim].values.tolist() if dim in found.coords else None for dim in (row, f"{row}_")]
    return bool(names[0] == names[1] and found.sizes[row] == found.sizes[f"{row}_"])


def _is_distance(found: xr.Dataset | xr.DataArray) -> bool:
    return found.attrs.get("form", "distance") == "distance"


def _models(found: xr.Dataset) -> xr.DataArray:
    values = _value(found)
    if not {"model", "model_"} <= set(values.dims) or not _is_same(found, "model"):
        raise SchemaError(
            "groups of networks expect a comparison of models with themselves, got dims "
            f"{tuple(values.dims)}; make it with rg.compare(acts, over='model')."
        )
    if not np.isfinite(values.values).all():
        raise SchemaError(
            "groups of networks expect every layer in every model, got missing values; choose shared layers "
            "with rg.select(acts, layer=[...])."
        )
    return values


def _labels(values: xr.DataArray, by: str) -> list[Any]:
    if by not in values.coords or values[by].dims != ("model",):
        known = [str(name) for name, coord in values.coords.items() if coord.dims == ("model",)]
        raise SchemaError(f"groups expect a column on the models, got {by!r}; there are {', '.join(known)}.")
    return list(values[by].values.tolist())
