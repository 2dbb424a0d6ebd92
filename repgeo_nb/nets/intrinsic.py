"""Smooth networks whose intrinsic geometry is worth a look: their layers can be differentiated everywhere.

One hidden layer that learns richly or lazily, two kinds of working memory, and a denoiser of points in the
plane. Without torch the calls raise `MissingExtra`.
"""

import itertools
import math
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..capture.extra import need_torch
from .seed import seeded

if TYPE_CHECKING:
    from torch import Tensor, nn


@cache
def _classes() -> SimpleNamespace:
    """Define the network classes (a class statement needs torch, hence inside a function)."""
    torch = need_torch("rg.nets")
    from torch import nn

    class TanhLayer(nn.Module):
        """``tanh(W x + b)``, all parameters standard normal."""

        def __init__(self, n_inputs: int, width: int):
            super().__init__()
            self.weight = nn.Parameter(torch.randn(width, n_inputs))
            self.bias = nn.Parameter(torch.randn(width))

        def forward(self, x: "Tensor") -> Any:
            return torch.tanh(x @ self.weight.T + self.bias)

    class TanhNet(nn.Module):
        """``scale / sqrt(width) a'tanh(W x + b)``, less what it is at the start: it begins as the zero."""

        scale: "Tensor"
        first_weight: "Tensor"
        first_bias: "Tensor"
        first_readout: "Tensor"

        def __init__(self, n_inputs: int, width: int, scale: float):
            super().__init__()
            self.hidden = TanhLayer(n_inputs, width)
            self.readout = nn.Parameter(torch.randn(width))
            # buffers, all of them: nets that differ in them alone can be trained as one batch
            self.register_buffer("scale", torch.tensor(scale / math.sqrt(width)))
            self.register_buffer("first_weight", self.hidden.weight.detach().clone())
            self.register_buffer("first_bias", self.hidden.bias.detach().clone())
            self.register_buffer("first_readout", self.readout.detach().clone())

        def forward(self, x: "Tensor") -> Any:
            first = torch.tanh(x @ self.first_weight.T + self.first_bias) @ self.first_readout
            return self.scale * (self.hidden(x) @ self.readout - first)

    class LeakyTanh(nn.Module):
        """``x <- (1 - leak) x + leak tanh(W x + B u + b)``, the state at every step."""

        def __init__(self, n_inputs: int, width: int, leak: float):
            super().__init__()
            self.leak = leak
            self.recurrent = nn.Parameter(torch.randn(width, width) / math.sqrt(width))
            self.entering = nn.Parameter(torch.randn(width, n_inputs) / math.sqrt(n_inputs))
            self.bias = nn.Parameter(torch.zeros(width))

        def forward(self, u: "Tensor") -> Any:
            driven = u @ self.entering.T + self.bias
            states, x = [], torch.zeros_like(driven[:, 0])
            for now in driven.unbind(1):
                x = (1 - self.leak) * x + self.leak * torch.tanh(x @ self.recurrent.T + now)
                states.append(x)
            return torch.stack(states, 1)

    class Diagonal(nn.Module):
        """``x <- a o x + B u`` with every unit's own a in (0, 1), the state at every step."""

        def __init__(self, n_inputs: int, width: int):
            super().__init__()
            self.keeping = nn.Parameter(torch.logit(torch.linspace(0.1, 0.98, width)))  # a, before a sigmoid
            self.entering = nn.Parameter(torch.randn(width, n_inputs) / math.sqrt(n_inputs))

        def forward(self, u: "Tensor") -> Any:
            driven, keep = u @ self.entering.T, torch.sigmoid(self.keeping)
            states, x = [], torch.zeros_like(driven[:, 0])
            for now in driven.unbind(1):
                x = keep * x + now
                states.append(x)
            return torch.stack(states, 1)

    class WorkingMemory(nn.Module):
        """States at every step, and what is read out of them."""

        def __init__(self, memory: "nn.Module", answer: "nn.Module"):
            super().__init__()
            self.memory, self.answer = memory, answer

        def forward(self, u: "Tensor") -> Any:
            return self.answer(self.memory(u))

    class Denoiser(nn.Module):
        """Guesses the noise in ``x`` at a step, given a condition where there is one."""

        def __init__(self, n_points: int, n_conditions: int, width: int, n_steps: int):
            super().__init__()
            self.n_conditions, self.n_steps = n_conditions, n_steps
            sizes = (n_points + n_conditions + 5, width, width, width)
            hidden = [part for pair in itertools.pairwise(sizes) for part in (nn.Linear(*pair), nn.SiLU())]
            self.layers = nn.Sequential(*hidden, nn.Linear(width, n_points))

        def forward(
            self, x: "Tensor", t: "Tensor", y: "Tensor | None" = None, given: "Tensor | None" = None
        ) -> Any:
            angle = (t.to(x.dtype)[:, None] + 1) * (math.pi / 2 / (self.n_steps + 1))
            clock = [wave(k * angle) for k in (1, 4) for wave in (torch.cos, torch.sin)]
            seen = torch.full_like(angle, y is not None) if given is None else given[:, None]
            condition = x.new_zeros(len(x), self.n_conditions) if y is None else y * seen
            return self.layers(torch.cat([x, condition, seen, *clock], -1))

    found = (TanhLayer, TanhNet, LeakyTanh, Diagonal, WorkingMemory, Denoiser)
    for cls in found:  # as if defined at the top of the module, so that whole models can be pickled
        cls.__module__, cls.__qualname__ = __name__, cls.__name__
    return SimpleNamespace(**{cls.__name__: cls for cls in found})


def __getattr__(name: str) -> Any:
    if name[:1].isupper() and not name.startswith("__"):
        found = vars(_classes())
        if name in found:
            return found[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def tanh_net(n_inputs: int = 2, width: int = 100, scale: float = 1.0, seed: int | None = None) -> "nn.Module":
    """Build one hidden tanh layer, f(x) = scale / sqrt(width) a'tanh(W x + b), less what it is at the start.

    With a small `scale` the weights must move far to make an output of size 1, and the hidden layer is
    learned (rich); with a large one they hardly move (lazy). Layer ``hidden``.

    Parameters
    ----------
    n_inputs, width : int
        Inputs and hidden units.
    scale : float
        Size of the output; train on the squared error over scale^2.
    seed : int or None
        Seed of the weights, all standard normal; torch's generator is left as it was. None draws from it.

    Returns
    -------
    torch.nn.Module
        (stimulus, input) -> (stimulus,), 0 everywhere before training.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> import torch
    >>> net = rg.nets.tanh_net(seed=0)
    >>> net(torch.ones(3, 2)).tolist()
    [0.0, 0.0, 0.0]
    """
    return _build(seed, lambda made: made.TanhNet(n_inputs, width, scale))


def leaky_rnn(
    n_inputs: int = 5, width: int = 48, n_outputs: int = 4, leak: float = 0.5, seed: int | None = None
) -> "nn.Module":
    """Build a recurrent network, x <- (1 - leak) x + leak tanh(W x + B u + b), with a linear read-out.

    Layers ``memory`` (the state at every step) and ``answer``; ``steps=["memory", "answer"]`` tells a capture
    that their second axis is time.

    Parameters
    ----------
    n_inputs, width, n_outputs : int
        Inputs, units of the state, and numbers answered at each step.
    leak : float
        Share of the state that is new at each step, 0 to 1.
    seed : int or None
        Seed of the weights; torch's generator is left as it was. None draws from it.

    Returns
    -------
    torch.nn.Module
        (sequence, time, input) -> (sequence, time, output).

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> import torch
    >>> rg.nets.leaky_rnn(seed=0).memory(torch.zeros(2, 7, 5)).shape
    torch.Size([2, 7, 48])
    """

    def build(made: SimpleNamespace) -> "nn.Module":
        from torch import nn

        net: nn.Module = made.WorkingMemory(
            made.LeakyTanh(n_inputs, width, leak), nn.Linear(width, n_outputs)
        )
        return net

    return _build(seed, build)


def diagonal_ssm(
    n_inputs: int = 5, width: int = 48, n_outputs: int = 4, seed: int | None = None
) -> "nn.Module":
    """Build a diagonal state-space model, x <- a o x + B u, with a perceptron as read-out.

    Its state is linear in its inputs; each unit forgets at its own rate, and no unit knows of another.
    Layers, parameters and shapes are those of `leaky_rnn`.
    """

    def build(made: SimpleNamespace) -> "nn.Module":
        from torch import nn

        answer = nn.Sequential(nn.Linear(width, 64), nn.Tanh(), nn.Linear(64, n_outputs))
        net: nn.Module = made.WorkingMemory(made.Diagonal(n_inputs, width), answer)
        return net

    return _build(seed, build)


def denoiser(
    n_points: int = 2, n_conditions: int = 2, width: int = 64, n_steps: int = 50, seed: int | None = None
) -> "nn.Module":
    """Build a perceptron that guesses the noise in a point, for a small conditional diffusion model.

    Three hidden layers with SiLU. It is told the step by cosine and sine of pi/2 (t + 1) / (n_steps + 1),
    whose squares are the shares of signal and noise.

    Parameters
    ----------
    n_points, n_conditions, width, n_steps : int
        Coordinates of a point and of a condition, hidden units, steps of the diffusion.
    seed : int or None
        Seed of the weights; torch's generator is left as it was. None draws from it.

    Returns
    -------
    torch.nn.Module
        eps(x, t, y): noise in the points x (point, `n_points`) at steps t (point,), given conditions y
        (point, `n_conditions`) or None. A fourth argument `given` (point,) is 0 where y is not looked at.

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> import torch
    >>> rg.nets.denoiser(seed=0)(torch.zeros(3, 2), torch.arange(3), torch.ones(3, 2)).shape
    torch.Size([3, 2])
    """
    return _build(seed, lambda made: made.Denoiser(n_points, n_conditions, width, n_steps))


def _build(seed: int | None, make: Any) -> "nn.Module":

    with seeded(seed):
        net: nn.Module = make(_classes())
    return net
