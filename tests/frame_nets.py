"""Small networks for the tests of capture_frames: import as ``from tests.frame_nets import ...``."""

import torch
from torch import nn


def images(n=6, channels=3, size=8, seed=0, dtype=torch.float32):
    return torch.rand(n, channels, size, size, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def conv(inplace=False, seed=1):
    """Convolutions with batch norm in eval, whose running statistics are not those of the start."""
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1),
        nn.BatchNorm2d(4),
        nn.ReLU(inplace=inplace),
        nn.MaxPool2d(2),
        nn.Conv2d(4, 5, 3),
        nn.ReLU(inplace=inplace),
        nn.Flatten(),
        nn.Linear(20, 4),
    )
    net.train()(images(20, seed=3))
    return net


class Mlp(nn.Module):
    """A linear layer, something in between, and a linear layer."""

    def __init__(self, between):
        super().__init__()
        torch.manual_seed(2)
        self.first, self.last, self.between = nn.Linear(192, 5), nn.Linear(5, 3), between

    def forward(self, x):
        return self.last(self.between(self.first(x.flatten(1))))


class Dropping(Mlp):
    """A network that puts its own dropout into training mode."""

    def __init__(self):
        super().__init__(torch.tanh)
        self.drop = nn.Dropout()

    def forward(self, x):
        self.drop.train()
        return self.drop(super().forward(x))


class Encoder(nn.Module):
    """A transformer of torch on sequences (stimulus, step, 8)."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(3)
        self.layers = nn.TransformerEncoder(
            nn.TransformerEncoderLayer(8, 2, 16, dropout=0.1, batch_first=True), 2
        )
        self.head = nn.Linear(8, 3)

    def forward(self, x):
        return self.head(self.layers(x).mean(1))


def jacobian(net, x):
    """Jacobians of the output at every stimulus, (stimulus, output, input), by reverse mode."""
    net.eval()
    found = torch.func.vmap(torch.func.jacrev(lambda point: net(point[None])[0]))(x)
    return found.detach().flatten(1, -x.ndim).flatten(2).numpy()
