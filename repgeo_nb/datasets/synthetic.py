"""Made-up activations whose path is known in closed form."""

import numpy as np
import numpy.typing as npt
import xarray as xr

from .. import schema

Array = npt.NDArray[np.float64]


def u_centre(x: Array) -> Array:
    """U-centred linear Gram matrix, (stimulus, stimulus); Szekely and Rizzo 2014, eq. 3.1.

    Written out here so that the data do not lean on the code they are meant to check.
    """
    m = len(x)
    K = x @ x.T
    np.fill_diagonal(K, 0)
    rows = K.sum(axis=1)
    U = K - (rows[:, None] + rows) / (m - 2) + rows.sum() / ((m - 1) * (m - 2))
    np.fill_diagonal(U, 0)
    return np.asarray(U)


def great_circle(n_layers: int = 6, m: int = 60, seed: int = 0, name: str = "great_circle") -> xr.Dataset:
    """Make a model whose angular-CKA path runs along a great circle from random inputs to the one-hot labels.

    A Gram matrix with non-negative weights on two others is that of the scaled units side by side, and
    centring is linear; so with p and q the unit U-centred Gram matrices of inputs and labels, w their
    angle, layer k at t = k / (n_layers - 1) has exactly the point ``(sin((1-t) w) p + sin(t w) q) /
    sin(w)``. Every layer is turned by its own random rotation, which no similarity may notice.

    Known answers (angular CKA, estimator ``"song"``, target ``"label"``): every step w / (n_layers - 1),
    length = chord = w, straightness 1, turning angle 0, deviation 0, progress t. Other estimators centre
    linearly too: path, turning and deviation hold, the spacing does not.

    Parameters
    ----------
    n_layers : int
        Layers, at least 2.
    m : int
        Stimuli, a multiple of 4 (four classes of equal size), at least 8.
    seed : int
        Seed of the inputs and the rotations.
    name : str
        Name of the model.

    Returns
    -------
    Dataset
        float64 layers ``layer0 ...`` of 10 units, column ``label``; attrs ``angle`` (w, rad) and ``t`` (per
        layer).

    Raises
    ------
    ValueError
        For fewer than 2 layers, or `m` that is no multiple of 4 from 8 on.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> acts = rg.datasets.great_circle(n_layers=5)
    >>> path = rg.path(acts, target="label")
    >>> [round(float(t), 6) for t in path.progress()]
    [0.0, 0.25, 0.5, 0.75, 1.0]
    """
    if n_layers < 2:
        raise ValueError(f"great_circle: expected n_layers of 2 or more, got {n_layers}; a path has two ends")
    if m < 8 or m % 4:
        raise ValueError(f"great_circle: expected m to be a multiple of 4, at least 8, got {m}; try m=60")
    rng = np.random.default_rng(seed)
    labels = np.tile(np.arange(4), m // 4)
    start, end = rng.standard_normal((m, 6)), np.eye(4)[labels]
    start, end = (
        x / np.sqrt(np.linalg.norm(u_centre(x))) for x in (start, end)
    )  # so that the points have norm 1
    w = float(np.arccos((u_centre(start) * u_centre(end)).sum()))
    t = np.arange(n_layers) / (n_layers - 1)
    layers = {}
    for k in range(n_layers):
        weights = np.sqrt(np.array([np.sin((1 - t[k]) * w), np.sin(t[k] * w)]) / np.sin(w))
        units = np.hstack([weights[0] * start, weights[1] * end])
        layers[f"layer{k}"] = units @ np.linalg.qr(rng.standard_normal((10, 10)))[0]
    return schema.family(
        layers,
        stimulus=np.array([f"s{i:03d}" for i in range(m)]),
        content=None,
        columns={"label": labels},
        model=name,
        model_columns={},
        layer_attrs={},
        attrs={"angle": w, "t": t.tolist()},
    )
