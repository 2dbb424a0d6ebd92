"""Models with steps of time for the tests of capture: import as ``from tests.sequences import ...``."""

import torch
from torch import nn

LENGTHS = [2, 5, 1, 6, 3, 3, 4, 2, 1]


def sequences():
    """Nine sequences of six steps."""
    return torch.randn(9, 6, 3, generator=torch.Generator().manual_seed(0))


class Loop(nn.Module):
    """A cell in a loop, with a head on every step."""

    def __init__(self, cell, inplace=False, together=False):
        super().__init__()
        self.cell, self.head = cell, nn.Linear(4, 2)
        self.inplace, self.together = inplace, together

    def forward(self, x):
        state, outs = None, []
        for step in range(x.shape[1]):
            state = self.cell(x[:, step], state)
            hidden = state[0] if isinstance(state, tuple) else state
            outs.append(self.head(hidden))
            if self.inplace:
                hidden.mul_(0.5)
        return torch.stack(outs, 1) if self.together else outs[-1]


class Own(nn.Module):
    """A cell of the user's own."""

    def __init__(self):
        super().__init__()
        self.inner, self.state = nn.Linear(3, 4), nn.Linear(4, 4)

    def forward(self, x, state):
        return (self.inner(x) + (0 if state is None else self.state(state))).tanh()


def by_hand(cell, x):
    state, found = None, []
    with torch.no_grad():
        for step in range(x.shape[1]):
            state = cell(x[:, step], state)
            found.append(state[0] if isinstance(state, tuple) else state)
    return torch.stack(found, 1)


class Blocks(nn.Module):
    def __init__(self, batch_first=True):
        super().__init__()
        self.first = batch_first
        self.embed = nn.Linear(3, 8)
        self.block1, self.block2 = (
            nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=batch_first) for _ in range(2)
        )
        self.fc = nn.Linear(8, 2)

    def forward(self, x):
        x = self.embed(x if self.first else x.transpose(0, 1))
        x = self.block2(self.block1(x))
        return self.fc(x.mean(1 if self.first else 0))
