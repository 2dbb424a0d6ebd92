"""How a conditional denoiser follows its condition: derivatives of its noise estimate along a diffusion."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..errors import CaptureError
from .extra import need_torch
from .restore import left_as_it_was

if TYPE_CHECKING:
    from torch import Tensor

Floats = npt.NDArray[np.float64]
ROWS = 4096  # of x at a time
LOST = 0.1  # share by which a derivative may differ from a small step


@dataclass(frozen=True)
class Denoiser:
    """A denoiser eps(x, t, y) with its schedule, in eval mode and without gradients.

    Attributes
    ----------
    call : callable
        Of x (B, *shape), t (B,) whole numbers, y (B, *condition) or None; returns the noise (B, *shape).
    alpha_bar : (steps,)
        Share of the signal's variance left at each step.
    null : (*condition) array or None
        Condition that stands for none.
    """

    call: Callable[..., Any]
    alpha_bar: Floats
    null: Any = None

    def running(self) -> AbstractContextManager[None]:
        """Context in which the model may be called; it is left as it was."""
        torch = need_torch("rg.msa.fisher")
        if isinstance(self.call, torch.nn.Module):
            return left_as_it_was(self.call)
        return torch.no_grad()

    def like(self) -> dict[str, Any]:
        """Type and device of the parameters; float32 on the CPU without any."""
        torch = need_torch("rg.msa.fisher")
        if isinstance(self.call, torch.nn.Module):
            for one in self.call.parameters():
                if one.is_floating_point():
                    return {"dtype": one.dtype, "device": one.device}
        return {"dtype": torch.get_default_dtype(), "device": "cpu"}

    def noise(self, x: "Tensor", t: int, y: "Tensor | None") -> "Tensor":
        """Noise estimated at step t."""
        torch = need_torch("rg.msa.fisher")
        found = self.call(x, torch.full((len(x),), t, dtype=torch.long, device=x.device), y)
        if not isinstance(found, torch.Tensor) or found.shape != x.shape:
            got = tuple(found.shape) if isinstance(found, torch.Tensor) else type(found).__name__
            raise CaptureError(
                f"denoiser: expected the noise in the shape of x, {tuple(x.shape)}, got {got}; wrap the "
                "model in a function of (x, t, y) that returns it"
            )
        return found

    def guided(self, x: "Tensor", t: int, y: "Tensor", guidance: float) -> "Tensor":
        """Noise of classifier-free guidance: eps_0 + guidance (eps_y - eps_0)."""
        own = self.noise(x, t, y)
        if guidance == 1:
            return own
        null = None if self.null is None else self.null.expand(len(x), *self.null.shape)
        free = self.noise(x, t, null)
        return free + guidance * (own - free)

    def betas(self) -> Floats:
        """Variance added at each step, (steps,)."""
        return 1 - self.alpha_bar / np.concatenate([[1.0], self.alpha_bar[:-1]])


def reverse(
    denoiser: Denoiser,
    y: "Tensor",
    times: Sequence[int],
    guidance: float,
    shape: Sequence[int],
    n: int,
    seed: int,
) -> dict[int, "Tensor"]:
    """Run the reverse process from pure noise for every condition; x at the times, (condition, n, *shape).

    The noise is the same for every condition and guidance, so that these differ by what is compared alone.
    """
    torch = need_torch("rg.msa.fisher")
    like = {"dtype": y.dtype, "device": y.device}
    generator = torch.Generator().manual_seed(seed)

    def draw() -> "Tensor":
        one = torch.randn((1, n, *shape), generator=generator, dtype=torch.float64)
        return one.to(**like).expand(len(y), n, *shape)

    betas, kept = denoiser.betas(), {}
    x = draw()
    for t in range(len(betas) - 1, min(times) - 1, -1):
        if t in times:
            kept[t] = x
        if t == min(times):
            break
        noise = _in_rows(lambda a, b, t=t: denoiser.guided(a, t, b, guidance), x, y)
        shrink = betas[t] / np.sqrt(1 - denoiser.alpha_bar[t])
        x = (x - shrink * noise) / np.sqrt(1 - betas[t]) + np.sqrt(betas[t]) * draw()
    return kept


def factors(
    denoiser: Denoiser, x: "Tensor", y: "Tensor", tangents: "Tensor", t: int, guidance: float
) -> Floats:
    """Factors R with R'R the mean over samples of J'J, J = guidance d eps / d condition; (condition, m, m).

    Parameters
    ----------
    x : (condition, sample, *shape)
    y : (condition, *condition shape)
    tangents : (condition, m, *condition shape)
    """
    samples, found = x.shape[1], []
    for at in _chunks(len(y), max(1, ROWS // samples)):
        jacobian = _derivatives(denoiser, x[at], y[at], tangents[at], t)
        missing = max(jacobian.shape[-1] - jacobian.shape[-2], 0)
        jacobian = np.pad(jacobian, ((0, 0), (0, missing), (0, 0)))  # fewer numbers than directions
        found.append(np.linalg.qr(jacobian, mode="r") * (guidance / np.sqrt(samples)))
    return np.concatenate(found)


def check_followed(denoiser: Denoiser, x: "Tensor", y: "Tensor", tangents: "Tensor", t: int) -> None:
    """Compare derivatives along the condition with small steps.

    Raises
    ------
    CaptureError
        The noise does not depend on the condition, or the derivative is lost on the way.
    """
    some = slice(0, 4)
    x, y, tangents = x[some, :4], y[some], tangents[some]
    exact = _derivatives(denoiser, x, y, tangents, t)
    wide = 1e-2 if y.element_size() < 8 else 1e-4
    step = wide * float(y.square().mean().sqrt() or 1.0) / float(tangents.square().mean().sqrt() or 1.0)
    sides = []
    for sign in (1, -1):
        moved = y[:, None] + sign * step * tangents
        sides.append(
            [
                _in_rows(lambda a, b: denoiser.noise(a, t, b), x, moved[:, i]).double()
                for i in range(tangents.shape[1])
            ]
        )
    pairs = zip(*sides, strict=True)
    secant = np.stack([((a - b) / (2 * step)).flatten(1).numpy(force=True) for a, b in pairs], -1)
    size, gap = (float(np.linalg.norm(one)) for one in (secant, exact - secant))
    if size == 0 and not exact.any():
        raise CaptureError(
            f"denoiser: expected noise that depends on the condition, got the same for all at step {t}; "
            "choose another step, or train the model longer"
        )
    if gap > LOST * max(size, float(np.linalg.norm(exact))):
        raise CaptureError(
            f"denoiser: expected its derivative along the condition to follow the forward pass, got vectors "
            f"of length {float(np.linalg.norm(exact)):.3g} where small steps give {size:.3g} (step {t}); on "
            "the way it is lost (detach(), .data, numpy, rounding to an embedding's index) or the model jumps"
        )


def _derivatives(denoiser: Denoiser, x: "Tensor", y: "Tensor", tangents: "Tensor", t: int) -> Floats:
    """Push the tangents of the condition to the noise, (condition, sample * unit, m)."""
    torch = need_torch("rg.msa.fisher")
    samples = x.shape[1]
    rows = x.flatten(0, 1)
    at = y.repeat_interleave(samples, 0)
    columns = []
    for i in range(tangents.shape[1]):
        along = tangents[:, i].repeat_interleave(samples, 0)
        _, moved = torch.func.jvp(lambda one: denoiser.noise(rows, t, one), (at,), (along,))
        columns.append(moved.double().reshape(len(x), -1).numpy(force=True))
    return np.stack(columns, -1)


def _in_rows(function: Callable[..., "Tensor"], x: "Tensor", y: "Tensor") -> "Tensor":
    """Apply to (condition, sample, ...) and (condition, ...), some thousand rows at a time."""
    torch = need_torch("rg.msa.fisher")
    samples = x.shape[1]
    found = [
        function(x[at].flatten(0, 1), y[at].repeat_interleave(samples, 0))
        for at in _chunks(len(y), max(1, ROWS // samples))
    ]
    return torch.cat(found).reshape(x.shape)


def _chunks(n: int, size: int) -> Iterator[slice]:
    return (slice(start, start + size) for start in range(0, n, size))
