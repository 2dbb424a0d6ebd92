"""Surfaces with known geometry, as functions of rows of parameters."""

import numpy as np

SPHERE = {"a": (0, np.pi), "b": "periodic"}  # colatitude, longitude


def sphere(u):
    a, b = u[..., 0], u[..., 1]
    return np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], axis=-1)


def sphere_jacobian(u):
    a, b = u[..., 0], u[..., 1]
    by_a = [np.cos(a) * np.cos(b), np.cos(a) * np.sin(b), -np.sin(a)]
    by_b = [-np.sin(a) * np.sin(b), np.sin(a) * np.cos(b), 0 * a]
    return np.stack([np.stack(by_a, axis=-1), np.stack(by_b, axis=-1)], axis=-1)


def polar(u):
    r, t = u[..., 0], u[..., 1]
    return np.stack([r * np.cos(t), r * np.sin(t)], axis=-1)


def torus(u):
    """Of radii 2 and 1; u turns around the tube."""
    a, b = u[..., 0], u[..., 1]
    return np.stack([(2 + np.cos(a)) * np.cos(b), (2 + np.cos(a)) * np.sin(b), np.sin(a)], axis=-1)


def clifford(u):
    """Flat torus in four dimensions."""
    a, b = u[..., 0], u[..., 1]
    return np.stack([np.cos(a), np.sin(a), np.cos(b), np.sin(b)], axis=-1)


def catenoid(u):
    a, v = u[..., 0], u[..., 1]
    return np.stack([np.cosh(v) * np.cos(a), np.cosh(v) * np.sin(a), v], axis=-1)


def helicoid(u):
    """In the chart in which it has the metric of the catenoid."""
    a, v = u[..., 0], u[..., 1]
    return np.stack([np.sinh(v) * np.cos(a), np.sinh(v) * np.sin(a), a], axis=-1)


def rolled(u):
    """Strip rolled onto a cylinder of radius 1."""
    return np.stack([np.cos(u[..., 0]), np.sin(u[..., 0]), u[..., 1]], axis=-1)


def quadric(a, b):
    """Graph of (a x^2 + b y^2) / 2."""
    return lambda u: np.stack([u[..., 0], u[..., 1], (a * u[..., 0] ** 2 + b * u[..., 1] ** 2) / 2], axis=-1)


def three_sphere(u):
    a, b, c = u[..., 0], u[..., 1], u[..., 2]
    rest = np.sin(a) * np.sin(b)
    return np.stack([np.cos(a), np.sin(a) * np.cos(b), rest * np.cos(c), rest * np.sin(c)], axis=-1)


def half_space(u):
    """Metric of hyperbolic space, the last coordinate above 0: the half-plane for m = 2."""
    return np.eye(u.shape[-1]) / u[..., -1, None, None] ** 2


def stereographic(u):
    """Metric of the unit sphere seen from a pole."""
    return 4 * np.eye(2) / (1 + (u**2).sum(-1))[..., None, None] ** 2


def disk(u):
    """Metric of the hyperbolic plane on the unit disk."""
    return 4 * np.eye(2) / (1 - (u**2).sum(-1))[..., None, None] ** 2


def normals(u):
    """Fisher metric of N(mean, sd^2) in (mean, sd)."""
    return np.diag([1.0, 2.0]) / u[..., 1, None, None] ** 2
