"""`capture_frames`: how every layer of a torch model moves small changes of its stimuli.

The door alone: what runs the model (`follow`) loads with the first call.
"""

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import xarray as xr

if TYPE_CHECKING:
    from .steps import Steps


def capture_frames(
    model: Any,
    stimuli: Any,
    directions: Any = None,
    layers: str | Sequence[str] = "blocks",
    method: str = "jvp",
    step: float | None = None,
    reduce: str | None = None,
    noise: int | str = 8,
    normalise: bool | None = None,
    *,
    direction_names: Sequence[str] | None = None,
    labels: Any = None,
    stimulus: Sequence[str] | None = None,
    name: str | None = None,
    at: str | None = None,
    steps: "Steps" = "auto",
    time: bool = False,
    memory: str | float = "1 GB",
    batch_size: int | None = None,
    check: bool = True,
    seed: int = 0,
    progress: bool | None = None,
) -> xr.Dataset:
    """Push directions at every stimulus through a torch model and return their vectors at all layers.

    Layer f_l, direction v_i at stimulus x: v_i^l = J_l(x) v_i, for all layers in one pass, by forward mode
    vectorised over the directions. The model is in eval mode and without gradients meanwhile, whatever mode
    it was in, and afterwards exactly as it was, also after an error or Ctrl-C. Attention runs as plain
    products, as its fused kernels have no forward mode; compiled models run eagerly.

    Parameters
    ----------
    model : torch.nn.Module
        As for `repgeo_nb.capture`; layers have the same names and order as there.
    stimuli : tensor, array, list, dict, Dataset, DataLoader, or points of `repgeo_nb.manifold`
        Floating, float32 or float64; of a dict the first entry is changed. Token ids need `at`. Points of a
        manifold are brought to the model's dtype; their parameters and weights become columns.
    directions : list of str and Direction, dict of name to one, array (stimulus, direction, ...), or None
        See `repgeo_nb.directions`. Vectors are taken as they are, in a dict (stimulus, ...) each. None:
        the axes of a stimulus manifold.
    layers : str or list of str
        As for `repgeo_nb.capture`.
    method : {"jvp", "secant"}
        Exact derivatives, or central differences (f(x + h u) - f(x - h u))/2h of a finite step: the only way
        for moves without derivative (`directions.flip`, ``direction.finite(t)``).
    step : float, optional
        h of secants along the unit direction u; 1e-3 in float32, 1e-5 in float64 (stimuli in [0, 1]).
    reduce : {"gram", "factor"}, optional
        Keep k x k matrices in place of the vectors, reduced batch by batch in float64: F F', or the
        triangular R of F' = QR, which loses nothing.
    noise : int or "exact"
        Random unit vectors per stimulus that estimate the isotropic gain |J|_F/sqrt(D), coordinate
        ``noise_gain``; ``"exact"``, and D or more: all D unit vectors; 0: none.
    normalise : bool, optional
        Scale every direction to unit norm at the input; by default yes, save the axes of a manifold.
    direction_names : sequence of str, optional
        Of directions given as vectors.
    labels, stimulus, name, steps
        As for `repgeo_nb.capture`.
    at : str, optional
        Name of the module at whose output the directions enter: the embedding of a token model. Stimuli of
        the directions are then what it puts out. It is a layer of the result, those before it are none.
    time : bool
        Append the direction ``time``: the layer's own change per step (central difference, one-sided at the
        ends). Layers without steps are left out.
    memory : str or float
        Budget of a batch: stimuli are divided first, directions second.
    batch_size : int, optional
        Stimuli per batch at most.
    check : bool
        Compare one direction with a secant at every layer, near the stimuli of the first batch: derivatives
        can be lost in silence (``detach()``), which looks like perfect invariance. Compare the layers of the
        batch with those of half of it, too: a mean over the batch would mix the stimuli's vectors.
    seed : int
        Of the noise.
    progress : bool, optional
        As for `repgeo_nb.capture`.

    Returns
    -------
    xarray.Dataset
        Labelled frames, see `repgeo_nb.frames.from_arrays`: a variable (stimulus, [step,] direction,
        <layer>_unit) per layer, or matrices (stimulus, [step,] direction, direction_). Coordinates ``units``,
        ``input_norm`` (of each direction before normalisation; 0: it does nothing to this stimulus),
        ``noise_gain`` and ``speed_scale`` (distance of the layer's value from its mean over the stimuli).
        Layer ``input`` are the directions as used.

    Raises
    ------
    CaptureError
        Integer stimuli or layers, half precision, stimuli of another type than the weights; a finite move as
        tangent; a module put into training mode by the forward pass, or chance in it; a lost derivative;
        stimuli that depend on one another.
    SchemaError, UnknownName
        Directions that do not fit the stimuli, repeated or unknown.
    MemoryBudgetError
        Not even one stimulus fits, or not the result.

    Warns
    -----
    UserWarning
        A model with an operation without forward mode (``grid_sample``) is taken by secants instead; layers
        with no finite derivative at some stimuli (the square root at 0) are named, and NaN there. Of a
        stochastic decoder's manifold the mean alone is followed, without its spread.

    Notes
    -----
    The idea of neural frames is of Kvinge et al., arXiv 2211.10558. Cost: a direction takes about two to
    four forward passes; with `reduce` the result is small whatever the layers' width.

    Examples
    --------
    >>> import torch, repgeo_nb as rg
    >>> net = rg.nets.resnet8(seed=0)
    >>> frames = rg.capture_frames(net, torch.rand(6, 1, 8, 8), ["translate_x", "rotate", "contrast"])
    >>> frames["block2"].dims, frames["block2"].shape
    (('stimulus', 'direction', 'block2_unit'), (6, 3, 256))
    >>> frames.units.values.tolist(), frames.noise_gain.dims
    (['px', 'rad', 'log'], ('stimulus', 'layer'))
    """
    from .extra import need_torch
    from .follow import Wanted, followed
    from .report import warn

    need_torch("rg.capture_frames")
    wanted = Wanted(
        layers=layers,
        method=method,
        step=step,
        reduce=reduce,
        noise=noise,
        normalise=normalise,
        memory=memory,
        check=check,
        steps=steps,
        time=time,
        at=at,
        seed=seed,
        batch_size=batch_size,
        progress=progress,
    )
    frames, recorder, remarks = followed(
        model, stimuli, directions, direction_names, labels, stimulus, name, wanted
    )
    warn(recorder)
    for remark in remarks:
        warnings.warn(f"capture_frames: {remark}.", stacklevel=2)
    return frames
