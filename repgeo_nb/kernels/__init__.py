"""Kernels: how alike two stimuli are, read off their activations. A kernel is a callable x -> K.

`Linear`, `SquaredExponential` and `Laplace` are here; any callable that turns activations (..., m, n) into a
symmetric matrix (..., m, m) serves wherever a kernel does. It may say more of itself: `name`, `scale_free`
(K does not change when all activations are multiplied by one number), and `invariant_to` (changes of the
units, in the words of a metric's card, that leave every K_ii + K_jj - 2 K_ij as it is).

>>> import numpy as np
>>> SquaredExponential(2.0)(np.array([[0.0, 0.0], [0.0, 2.0]])).round(4)
array([[1.    , 0.3679],
       [0.3679, 1.    ]])

Source of the forms and their automatic lengths: Lange et al. 2023 and its code (exp(-|x - y|^2 / l^2),
without the factor 2 of other texts).
"""

from .distances import lower_median, root, squared_distances, upper
from .evaluation import Kernel, called, check_kernel, claims_of, dissimilarities, evaluate
from .families import RIGID, Laplace, Linear, SquaredExponential, linear

__all__ = [
    "RIGID",
    "Kernel",
    "Laplace",
    "Linear",
    "SquaredExponential",
    "called",
    "check_kernel",
    "claims_of",
    "dissimilarities",
    "evaluate",
    "linear",
    "lower_median",
    "root",
    "squared_distances",
    "upper",
]


def __dir__() -> list[str]:
    return sorted(__all__)
