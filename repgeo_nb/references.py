"""Papers behind the numbers, in one place: docstrings name them in short, cards and `path.cite()` by key."""

from collections.abc import Iterable

REFERENCES: dict[str, str] = {
    "lange2022": (
        "Lange, R. D., Kwok, D., Matelsky, J., Wang, X., Rolnick, D. S. & Kording, K. P. (2022). Neural "
        "networks as paths through the space of representations. arXiv:2206.10999."
    ),
    "lange2023": (
        "Lange, R. D., Kwok, D., Matelsky, J. K., Wang, X., Rolnick, D. & Kording, K. P. (2023). Deep "
        "networks as paths on the manifold of neural representations. TAG-ML, PMLR 221:102-133."
    ),
    "kornblith2019": (
        "Kornblith, S., Norouzi, M., Lee, H. & Hinton, G. (2019). Similarity of neural network "
        "representations revisited. ICML, PMLR 97:3519-3529."
    ),
    "williams2021": (
        "Williams, A. H., Kunz, E., Kornblith, S. & Linderman, S. W. (2021). Generalized shape metrics on "
        "neural representations. NeurIPS 34."
    ),
    "gretton2005": (
        "Gretton, A., Bousquet, O., Smola, A. & Schölkopf, B. (2005). Measuring statistical dependence with "
        "Hilbert-Schmidt norms. ALT, 63-77."
    ),
    "song2012": (
        "Song, L., Smola, A., Gretton, A., Bedo, J. & Borgwardt, K. (2012). Feature selection via dependence "
        "maximization. JMLR 13:1393-1434."
    ),
    "szekely2014": (
        "Székely, G. J. & Rizzo, M. L. (2014). Partial distance correlation with methods for "
        "dissimilarities. Annals of Statistics 42(6):2382-2412."
    ),
}


def cite(keys: Iterable[str]) -> tuple[str, ...]:
    """Full citations of these keys, each once, in their order; a text that is no key stands for itself.

    Examples
    --------
    >>> cite(["lange2023", "lange2023"])[0].split(",")[0]
    'Lange'
    """
    return tuple(REFERENCES.get(key, key) for key in dict.fromkeys(keys))
