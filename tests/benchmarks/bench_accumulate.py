"""Accumulators against the peak of matrix products. ``python -m tests.benchmarks.bench_accumulate``."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy starts its pool
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

import numpy as np

from .measure import best_ratio

Row = tuple[str, str, str, bool | None]
LAYERS, BATCH, WIDTH = 10, 1000, 512
PEAK_BOUND = 0.6


def rows() -> Iterator[Row]:
    """(name, value, bound, ok) of every figure; see `tests.benchmarks`."""
    from repgeo_nb.accumulate import BatchCKA, Moments

    rng = np.random.default_rng(0)
    batch = {f"layer{k}": rng.standard_normal((BATCH, WIDTH), dtype=np.float32) + 3 for k in range(LAYERS)}
    square = rng.standard_normal((2048, 2048), dtype=np.float32)

    def peak() -> None:
        square @ square

    moments = Moments().update(batch)
    needed = operations()
    ratio, least = best_ratio(lambda: moments.update(batch), peak)
    share = needed / (2 * 2048**3) / ratio
    name = f"Moments, {LAYERS} layers of width {WIDTH}, batches of {BATCH}, float32 in, float64 sums"
    yield (
        f"{name} (peak: 2048^3 in {least:.2f} s)",
        f"{share:.0%} of GEMM peak",
        f"{PEAK_BOUND:.0%}",
        share >= PEAK_BOUND,
    )

    cka = BatchCKA().update(batch)
    per_gram = 2 * BATCH**2 * WIDTH * LAYERS / 2  # upper tiles of one Gram matrix a layer
    double = square.astype(np.float64)

    def double_peak() -> None:
        double @ double

    ratio, least = best_ratio(lambda: cka.update(batch), double_peak)
    share = per_gram / (2 * 2048**3) / ratio
    yield (
        f"BatchCKA, the same, products in float64 (peak: 2048^3 in {least:.2f} s)",
        f"{share:.0%} of its peak",
        "-",
        None,
    )
    yield from by_torch(batch)


def operations() -> float:
    """Multiplications and additions of a batch: every pair of layers once, and each with itself."""
    return 2 * BATCH * WIDTH**2 * LAYERS * (LAYERS + 1) / 2


def by_torch(batch: dict[str, np.ndarray]) -> Iterator[Row]:
    """Rows of tensors, on a graphics card where there is one; its peak is that of the same torch."""
    try:
        import torch
    except ImportError:
        return
    from repgeo_nb.accumulate import BatchCKA, Moments

    device = "cuda" if torch.cuda.is_available() else "cpu"
    edge = 8192 if device == "cuda" else 2048
    there = {name: torch.as_tensor(x, device=device) for name, x in batch.items()}
    per_gram = 2 * BATCH**2 * WIDTH * LAYERS / 2
    for name, accumulator, needed, dtype, bound in (
        ("Moments, float32 in, float64 sums", Moments(), operations(), torch.float32, PEAK_BOUND),
        ("BatchCKA, products in float64", BatchCKA(), per_gram, torch.float64, None),
    ):
        square = torch.rand((edge, edge), dtype=dtype, device=device)

        def peak(square: torch.Tensor = square) -> None:
            (square @ square)[0, 0].item()  # waits for the card

        def work(accumulator: Moments | BatchCKA = accumulator, one: torch.Tensor = square[0, 0]) -> None:
            accumulator.update(there)
            (one + 0).item()

        work()
        ratio, least = best_ratio(work, peak)
        share = needed / (2 * edge**3) / ratio
        yield (
            f"{name}, tensors on the {device} (peak: {edge}^3 in {least:.2f} s)",
            f"{share:.0%} of its peak",
            "-" if bound is None or device != "cpu" else f"{bound:.0%}",
            None if bound is None or device != "cpu" else share >= bound,
        )


if __name__ == "__main__":
    for row in rows():
        print(*row, sep=" | ")
