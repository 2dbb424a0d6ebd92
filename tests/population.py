"""A population of stimuli whose paths are known exactly: what intervals are tested against.

A stimulus is a class and noise around its mean; every layer and the one-hot labels are linear in these, so
all covariances over the population, and with them the distances of infinitely many stimuli, are closed forms.
"""

from functools import cached_property

import numpy as np

import repgeo_nb as rg
from repgeo_nb.geometry import Sphere
from repgeo_nb.intervals import bootstrap
from repgeo_nb.metrics import AngularCKA

CLASSES, NOISE = 8, 14
QUANTITIES = ("length", "step", "turning_angle", "straightness", "to_target")


class Population:
    """Network of linear layers which turn, and pull each stimulus toward its class."""

    def __init__(self, n_layers: int = 6, width: int = 12, seed: int = 5) -> None:
        rng = np.random.default_rng(seed)
        self.means = rng.standard_normal((CLASSES, NOISE))
        self.maps, current = [], np.vstack([np.zeros((CLASSES, width)), rng.standard_normal((NOISE, width))])
        for k in range(n_layers):
            self.maps.append(current)
            pull = np.vstack([rng.standard_normal((CLASSES, width)), np.zeros((NOISE, width))])
            current = 0.8 * current @ (np.eye(width) + rng.standard_normal((width, width)) / np.sqrt(width))
            current = current + (1 + k) * pull

    def sample(self, m: int, rng: np.random.Generator):
        """Activations of m new stimuli."""
        labels = rng.integers(CLASSES, size=m)
        one_hot = np.eye(CLASSES)[labels]
        source = np.hstack([one_hot, one_hot @ self.means + rng.standard_normal((m, NOISE))])
        layers = {f"layer{k}": source @ each for k, each in enumerate(self.maps)}
        return rg.from_arrays(layers, stimulus=[str(i) for i in range(m)], labels=labels, name="net")

    @cached_property
    def covariances(self) -> list[list[np.ndarray]]:
        """Between all layers and the labels, over all stimuli there are."""
        spread = np.eye(CLASSES) / CLASSES - 1 / CLASSES**2
        to_noise = spread @ self.means
        whole = np.block([[spread, to_noise], [to_noise.T, self.means.T @ to_noise + np.eye(NOISE)]])
        maps = [*self.maps, np.eye(CLASSES + NOISE)[:, :CLASSES]]
        return [[a.T @ whole @ b for b in maps] for a in maps]

    def distances(self, similarity) -> np.ndarray:
        """Angles between all layers and the labels (last), of infinitely many stimuli."""
        products = np.array([[similarity(c) for c in row] for row in self.covariances])
        own = np.sqrt(np.diag(products))
        angle = np.arccos(np.clip(products / np.outer(own, own), -1, 1))
        np.fill_diagonal(angle, 0)
        return angle


def cka(covariance: np.ndarray) -> float:
    """Squared norm of a cross-covariance: what unbiased HSIC estimates."""
    return float((covariance**2).sum())


def procrustes(covariance: np.ndarray) -> float:
    """Sum of singular values: the similarity of shapes."""
    return float(np.linalg.svd(covariance, compute_uv=False).sum())


class Apart:
    """A space with distances only."""

    name, ragged = "apart", True

    def distance(self, p, q):
        raise NotImplementedError


class Shape:
    """Angular Procrustes distance, small enough to be written out here, without a weighted form."""

    name, label, unit, convention = "shape", "Shape", "rad", "mean removed"
    geometry = Apart()

    def point(self, x):
        x = x - x.mean(axis=0)
        return x / np.linalg.norm(x)

    def table(self, matrices, names=None):
        points = [self.point(x) for x in matrices]
        cross = np.zeros((len(points), len(points), *(max(p.shape[1] for p in points),) * 2))
        for i, p in enumerate(points):
            for j, q in enumerate(points[: i + 1]):
                cross[i, j, : p.shape[1], : q.shape[1]] = p.T @ q
        similarity = np.linalg.svd(cross, compute_uv=False).sum(axis=-1)
        angle = np.arccos(np.clip(similarity, -1, 1))
        np.fill_diagonal(angle, 0)
        lower = np.tril(angle, -1)
        return lower + lower.T


class Halved:
    """Angular CKA that hides its weighted form, so that it is half-sampled."""

    unit, label = "rad", "Halved CKA"
    geometry = Sphere()

    def __init__(self, estimator: str = "song") -> None:
        self.own = AngularCKA(estimator)
        self.name = f"halved_{estimator}"
        self.convention = self.own.convention

    def point(self, x):
        return self.own.point(x)

    def table(self, matrices, names=None):
        return self.own.table(matrices, names)


def numbers(D: np.ndarray) -> dict[str, float]:
    """Some quantities of each kind from distances with the target last: one layer in the middle."""
    n, k = len(D) - 1, (len(D) - 1) // 2
    steps = np.array([D[i, i + 1] for i in range(n - 1)])
    a, b, c = D[k - 1, k], D[k, k + 1], D[k - 1, k + 1]
    cosine = (np.cos(c) - np.cos(a) * np.cos(b)) / (np.sin(a) * np.sin(b))
    return {
        "length": steps.sum(),
        "step": steps[k - 1],
        "turning_angle": np.pi - np.arccos(np.clip(cosine, -1, 1)),
        "straightness": D[0, n - 1] / steps.sum(),
        "to_target": D[k, n],
    }


def coverage(population, metric, similarity, m: int, samples: int, n: int, seed: int = 0):
    """Per quantity: bias in sd of the sampling distribution, coverage, mean sd of the draws over that sd."""
    rng = np.random.default_rng(seed)
    D = population.distances(similarity)
    truth, k = numbers(D), (len(D) - 1) // 2
    found: dict[str, list[tuple[float, float, float, float]]] = {}
    for index in range(samples):
        path = rg.path(population.sample(m, rng), metric, target="label")
        boot = bootstrap(path, n=n, seed=index)
        for name in truth:
            if name in boot:
                part = [boot[name + end] for end in ("", "_low", "_high", "_sd")]
                values = [float(x if x.ndim == 0 else x[k]) for x in part]
                found.setdefault(name, []).append(tuple(values))
    rows = {}
    for name, values in found.items():
        estimate, low, high, sd = np.array(values).T
        spread = estimate.std(ddof=1)
        inside = (low <= truth[name]) & (truth[name] <= high)
        rows[name] = (
            float((estimate.mean() - truth[name]) / spread),
            float(inside.mean()),
            float(sd.mean() / spread),
        )
    return rows
