"""Metrics: what counts as the same representation. A metric is `point(x)`, a `geometry`, and its claims.

`METRICS` maps names to classes. Your own object with `point(x)` and `geometry` serves wherever a name does:

>>> from repgeo_nb.geometry import Sphere
>>> class Cosine:
...     name = "cosine"
...     geometry = Sphere()
...     def point(self, x):
...         return (x / (x**2).sum() ** 0.5).ravel()
>>> get_metric(Cosine()).name
'cosine'
"""

from difflib import get_close_matches
from typing import Any

from ..errors import UnknownName, UnsupportedByGeometry
from ..geometry.measure import tell_metrics
from .affine_invariant import AffineInvariant
from .alignment_measures import LinearRegression, Procrustes, SquaredProcrustes
from .angular_cka import AngularCKA
from .base import Metric
from .bures import Bures, NormalisedBures
from .cca_family import PWCCA, SVCCA, MeanCCA, SquaredCCA, Yanai
from .cka import DebiasedCKA, KernelCKA, LinearCKA, MinibatchCKA
from .dissimilarity import Dissimilarity
from .log_euclidean import LogEuclidean
from .neighbours import MutualNeighbours
from .rdm_angle import RDMAngle
from .rsa import RSA
from .shape import AngularShape, EuclideanShape
from .stress import Stress

METRICS: dict[str, type[Any]] = {
    metric.name: metric
    for metric in (
        AngularCKA,
        Stress,
        EuclideanShape,
        AngularShape,
        Bures,
        NormalisedBures,
        AffineInvariant,
        LogEuclidean,
        RDMAngle,
        Procrustes,
        SquaredProcrustes,
        MeanCCA,
        SquaredCCA,
        Yanai,
        SVCCA,
        PWCCA,
        LinearRegression,
        LinearCKA,
        DebiasedCKA,
        KernelCKA,
        MinibatchCKA,
        RSA,
        MutualNeighbours,
    )
}

# similarity -> the dissimilarity that is made of it; `repgeo_nb.compare` takes either name
SIMILARITIES: dict[str, type[Dissimilarity]] = {
    metric.similarity: metric for metric in reversed(METRICS.values()) if issubclass(metric, Dissimilarity)
}

__all__ = [
    "METRICS",
    "PWCCA",
    "RSA",
    "SIMILARITIES",
    "SVCCA",
    "AffineInvariant",
    "AngularCKA",
    "AngularShape",
    "Bures",
    "DebiasedCKA",
    "Dissimilarity",
    "EuclideanShape",
    "KernelCKA",
    "LinearCKA",
    "LinearRegression",
    "LogEuclidean",
    "MeanCCA",
    "Metric",
    "MinibatchCKA",
    "MutualNeighbours",
    "NormalisedBures",
    "Procrustes",
    "RDMAngle",
    "SquaredCCA",
    "SquaredProcrustes",
    "Stress",
    "Yanai",
    "get_metric",
    "metrics_with",
]


def get_metric(metric: str | Metric | type[Any]) -> Metric:
    """Metric of that name (with its defaults), or the given object itself.

    Raises
    ------
    UnknownName
        If no metric has the name; the near ones are listed.
    UnsupportedByGeometry
        If the object has no point() or no geometry.
    """
    if isinstance(metric, str):
        if metric not in METRICS and metric in SIMILARITIES:
            raise UnknownName(
                f"expected a distance, got the similarity {metric!r}; its distance is "
                f"{SIMILARITIES[metric].name!r}. repgeo_nb.compare takes both."
            )
        if metric not in METRICS:
            near = get_close_matches(metric, METRICS, n=3) or sorted(METRICS)
            raise UnknownName(
                f"expected the name of a metric, got {metric!r}; did you mean {', '.join(map(repr, near))}? "
                "repgeo_nb.METRICS lists all; an object with point(x) and geometry serves as well."
            )
        return METRICS[metric]()  # type: ignore[no-any-return]
    found = metric() if isinstance(metric, type) else metric
    missing = [name for name in ("point", "geometry") if not hasattr(found, name)]
    if missing:
        raise UnsupportedByGeometry(
            f"expected a metric (an object with point(x) and geometry), got {type(found).__name__} without "
            f"{' and '.join(missing)}. Add them, or name one of {', '.join(METRICS)}."
        )
    if isinstance(found.geometry, type):
        raise UnsupportedByGeometry(
            f"expected a geometry in {type(found).__name__}.geometry, got the class "
            f"{found.geometry.__name__}. Make one: geometry = {found.geometry.__name__}()."
        )
    if not hasattr(found.geometry, "distance"):
        raise UnsupportedByGeometry(
            f"expected a geometry in {type(found).__name__}.geometry, an object with distance(p, q) such as "
            f"repgeo_nb.geometry.Sphere(), got {found.geometry!r}."
        )
    return found


def metrics_with(*operations: str) -> tuple[str, ...]:
    """Names of the metrics whose geometry has all these operations.

    Examples
    --------
    >>> "angular_cka" in metrics_with("log", "exp")
    True
    """
    every = ((name, metric().geometry) for name, metric in METRICS.items())
    return tuple(name for name, geometry in every if all(hasattr(geometry, op) for op in operations))


tell_metrics(metrics_with)


def __dir__() -> list[str]:
    return sorted(__all__)
