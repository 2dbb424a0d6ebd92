"""How costs are compared: CPU time of one process, least of interleaved repeats, a second or more a side."""

import time
from collections.abc import Callable

import numpy as np

REPEATS, SECONDS = 11, 1.0


def best_ratio(work: Callable[[], object], floor: Callable[[], object]) -> tuple[float, float]:
    """Ratio of the least CPU times of interleaved repeats, each a second or longer, and the floor's time."""
    loops = [max(1, int(np.ceil(SECONDS / cpu(side, 1)))) for side in (work, floor)]
    times = [[cpu(side, n) for side, n in zip((work, floor), loops, strict=True)] for _ in range(REPEATS)]
    least = np.min(times, axis=0)
    return float(least[0] / least[1]), float(least[1])


def cpu(work: Callable[[], object], loops: int) -> float:
    """CPU seconds of one call, on average."""
    start = time.process_time()
    for _ in range(loops):
        work()
    return (time.process_time() - start) / loops
