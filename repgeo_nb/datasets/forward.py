"""Forward pass of `repgeo_nb.nets`' classifiers in numpy, so that shipped weights need no torch to be read.

Weights are named as in a torch state dict. Maps are float32 (image, channel, row, column), sequences
(sequence, time, unit).
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
State = Mapping[str, Floats]

BATCH_NORM_EPS = 1e-5  # torch's default


def forward(kind: str, state: State, x: Floats) -> dict[str, Floats]:
    """Return every layer of the path behind the input, in order.

    Parameters
    ----------
    kind : {"resnet8", "resnet14", "plain8", "plain14", "vgg6", "mlp", "lstm"}
        The function of `repgeo_nb.nets` that built the network.
    state : mapping of str to array
        Its state dict.
    x : array (image, channel, row, column)
        Float32 images; for an LSTM (sequence, time, input).

    Returns
    -------
    dict of str to array
        Maps (image, channel, row, column) and vectors (image, unit); of an LSTM every layer at every step,
        (sequence, time, unit).

    Raises
    ------
    ValueError
        For a network that is not known here.
    """
    if kind not in FEATURES:
        raise ValueError(f"forward: expected one of {', '.join(FEATURES)}, got {kind!r}")
    layers = FEATURES[kind](state, x)
    last = next(reversed(layers.values()))
    layers["logits"] = _linear(state, "logits", last if kind == "lstm" else last.reshape(len(x), -1))
    layers["softmax"] = _softmax(layers["logits"])
    return layers


def _blocks(state: State, x: Floats) -> dict[str, Floats]:
    """Stem, blocks and pool of a residual or plain network; a width that doubles halves the map."""
    layers = {"stem": _conv_unit(state, "stem", x)}
    x = layers["stem"]
    n_blocks = len({name.split(".")[0] for name in state if name.startswith("block")})
    is_residual = any(".skip." in name for name in state)
    for k in range(1, n_blocks + 1):
        x = layers[f"block{k}"] = _block(state, f"block{k}", x, is_residual)
    layers["pool"] = x.mean((2, 3))
    return layers


def _block(state: State, name: str, x: Floats, is_residual: bool) -> Floats:
    n_out, n_in = state[f"{name}.first.conv.weight"].shape[:2]
    stride = 1 if n_in == n_out else 2
    y = _conv_unit(state, f"{name}.first", x, stride)
    y = _norm(state, f"{name}.norm", _conv(y, state[f"{name}.conv.weight"]))
    if is_residual and f"{name}.skip.conv.weight" in state:
        y += _norm(state, f"{name}.skip.norm", _conv(x, state[f"{name}.skip.conv.weight"], stride))
    elif is_residual:
        y += x
    return _relu(y)


def _vgg(state: State, x: Floats) -> dict[str, Floats]:
    layers: dict[str, Floats] = {}
    layers["conv1"] = _conv_unit(state, "conv1", x)
    layers["conv2"] = _conv_unit(state, "conv2", layers["conv1"])
    layers["conv3"] = _conv_unit(state, "conv3", _max_pool(layers["conv2"]))
    layers["conv4"] = _conv_unit(state, "conv4", layers["conv3"])
    layers["pool"] = _max_pool(layers["conv4"])
    layers["hidden"] = _relu(_linear(state, "hidden.linear", layers["pool"].reshape(len(x), -1)))
    return layers


def _mlp(state: State, x: Floats) -> dict[str, Floats]:
    layers: dict[str, Floats] = {}
    x = x.reshape(len(x), -1)
    for k in range(1, sum(name.endswith("linear.weight") for name in state) + 1):
        x = layers[f"hidden{k}"] = _relu(_linear(state, f"hidden{k}.linear", x))
    return layers


def _lstms(state: State, x: Floats) -> dict[str, Floats]:
    """Hidden states of the stacked layers at every step."""
    layers: dict[str, Floats] = {}
    for k in range(1, sum(name.endswith("weight_hh_l0") for name in state) + 1):
        x = layers[f"lstm{k}"] = _lstm(state, f"lstm{k}", x)
    return layers


def _lstm(state: State, name: str, x: Floats) -> Floats:
    """(sequence, time, input) to hidden states (sequence, time, unit); gates in torch's order."""
    m, times = x.shape[:2]
    width = state[f"{name}.weight_hh_l0"].shape[1]
    bias = state[f"{name}.bias_ih_l0"] + state[f"{name}.bias_hh_l0"]
    driven = x @ state[f"{name}.weight_ih_l0"].T + bias
    back = np.ascontiguousarray(state[f"{name}.weight_hh_l0"].T)
    hidden, cell = np.zeros((2, m, width), np.float32)
    found = np.empty((m, times, width), np.float32)
    for t in range(times):
        gates = driven[:, t] + hidden @ back
        enter, keep, new, leave = gates.reshape(m, 4, width).transpose(1, 0, 2)
        cell = _sigmoid(keep) * cell + _sigmoid(enter) * np.tanh(new)
        found[:, t] = hidden = _sigmoid(leave) * np.tanh(cell)
    return found


FEATURES = {
    "resnet8": _blocks,
    "resnet14": _blocks,
    "plain8": _blocks,
    "plain14": _blocks,
    "vgg6": _vgg,
    "mlp": _mlp,
    "lstm": _lstms,
}


def _conv_unit(state: State, name: str, x: Floats, stride: int = 1) -> Floats:
    return _relu(_norm(state, f"{name}.norm", _conv(x, state[f"{name}.conv.weight"], stride)))


def _conv(x: Floats, weight: Floats, stride: int = 1) -> Floats:
    """Cross-correlate with zeros around the map: (image, in, row, column) to (image, out, row, column)."""
    side = weight.shape[-1]
    edge = side // 2
    x = np.pad(x, ((0, 0), (0, 0), (edge, edge), (edge, edge)))
    windows = np.lib.stride_tricks.sliding_window_view(x, (side, side), axis=(2, 3))
    found = np.tensordot(windows[:, :, ::stride, ::stride], weight, axes=((1, 4, 5), (1, 2, 3)))
    return np.ascontiguousarray(found.transpose(0, 3, 1, 2))


def _norm(state: State, name: str, x: Floats) -> Floats:
    """Batch norm as in eval mode, by the running mean and variance."""
    scale = state[f"{name}.weight"] / np.sqrt(state[f"{name}.running_var"] + BATCH_NORM_EPS)
    shift = state[f"{name}.bias"] - state[f"{name}.running_mean"] * scale
    return x * scale[:, None, None] + shift[:, None, None]


def _linear(state: State, name: str, x: Floats) -> Floats:
    return x @ state[f"{name}.weight"].T + state[f"{name}.bias"]


def _relu(x: Floats) -> Floats:
    return np.maximum(x, 0)


def _max_pool(x: Floats) -> Floats:
    """Largest of each 2 x 2 square."""
    m, channels, rows, columns = x.shape
    return x.reshape(m, channels, rows // 2, 2, columns // 2, 2).max((3, 5))


def _sigmoid(x: Floats) -> Floats:
    """1 / (1 + exp(-x)), by way of tanh, which does not overflow."""
    return np.float32(0.5) * np.tanh(np.float32(0.5) * x) + np.float32(0.5)


def _softmax(x: Floats) -> Floats:
    y = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(y / y.sum(-1, keepdims=True))
