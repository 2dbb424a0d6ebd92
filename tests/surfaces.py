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
