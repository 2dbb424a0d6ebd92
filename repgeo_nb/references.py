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
    "kvinge2022": (
        "Kvinge, H., Jorgenson, G., Brown, D., Godfrey, C. & Emerson, T. (2022). Internal representations of "
        "vision models through the lens of frames on data manifolds. arXiv:2211.10558."
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
    "pennec2006": (
        "Pennec, X., Fillard, P. & Ayache, N. (2006). A Riemannian framework for tensor computing. "
        "International Journal of Computer Vision 66(1):41-66."
    ),
    "arsigny2007": (
        "Arsigny, V., Fillard, P., Pennec, X. & Ayache, N. (2007). Geometric means in a novel vector space "
        "structure on symmetric positive-definite matrices. SIAM Journal on Matrix Analysis and Applications "
        "29(1):328-347."
    ),
    "shahbazi2021": (
        "Shahbazi, M., Shirali, A., Aghajan, H. & Nili, H. (2021). Using distance on the Riemannian manifold "
        "to compare representations in brain and in models. NeuroImage 239:118271."
    ),
    "kriegeskorte2008": (
        "Kriegeskorte, N., Mur, M. & Bandettini, P. (2008). Representational similarity analysis: connecting "
        "the branches of systems neuroscience. Frontiers in Systems Neuroscience 2:4."
    ),
    "bhatia2019": (
        "Bhatia, R., Jain, T. & Lim, Y. (2019). On the Bures-Wasserstein distance between positive definite "
        "matrices. Expositiones Mathematicae 37(2):165-191."
    ),
    "davison1997": (
        "Davison, A. C. & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge "
        "University Press."
    ),
    "shao1989": (
        "Shao, J. & Wu, C. F. J. (1989). A general theory for jackknife variance estimation. Annals of "
        "Statistics 17(3):1176-1197."
    ),
    "cochran1977": ("Cochran, W. G. (1977). Sampling techniques (3rd ed.). Wiley."),
    "hotelling1936": (
        "Hotelling, H. (1936). Relations between two sets of variates. Biometrika 28(3-4):321-377."
    ),
    "morcos2018": (
        "Morcos, A. S., Raghu, M. & Bengio, S. (2018). Insights on representational similarity in neural "
        "networks with canonical correlation. NeurIPS 31."
    ),
    "raghu2017": (
        "Raghu, M., Gilmer, J., Yosinski, J. & Sohl-Dickstein, J. (2017). SVCCA: singular vector canonical "
        "correlation analysis for deep learning dynamics and interpretability. NeurIPS 30."
    ),
    "yanai1974": (
        "Yanai, H. (1974). Unification of various techniques of multivariate analysis by means of "
        "generalized coefficient of determination. Journal of Behaviormetrics 1(1):45-54."
    ),
    "lawley1959": (
        "Lawley, D. N. (1959). Tests of significance in canonical analysis. Biometrika 46(1-2):59-66."
    ),
    "wachter1980": (
        "Wachter, K. W. (1980). The limiting empirical measure of multiple discriminant ratios. Annals of "
        "Statistics 8(5):937-957."
    ),
    "ding2021": (
        "Ding, F., Denain, J.-S. & Steinhardt, J. (2021). Grounding representation similarity through "
        "statistical testing. NeurIPS 34."
    ),
    "nguyen2021": (
        "Nguyen, T., Raghu, M. & Kornblith, S. (2021). Do wide and deep networks learn the same things? "
        "Uncovering how neural network representations vary with width and depth. ICLR."
    ),
    "nili2014": (
        "Nili, H., Wingfield, C., Walther, A., Su, L., Marslen-Wilson, W. & Kriegeskorte, N. (2014). A "
        "toolbox for representational similarity analysis. PLoS Computational Biology 10(4):e1003553."
    ),
    "huh2024": (
        "Huh, M., Cheung, B., Wang, T. & Isola, P. (2024). The platonic representation hypothesis. ICML, "
        "PMLR 235."
    ),
    "kendall1999": (
        "Kendall, D. G., Barden, D., Carne, T. K. & Le, H. (1999). Shape and shape theory. Wiley."
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
