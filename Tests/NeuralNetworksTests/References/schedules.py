"""Learning rates step by step: PyTorch's schedulers."""

import torch

STEPS = 40


def rates(make, observed=None):
    parameter = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([parameter], lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    values = []
    for step in range(STEPS):
        values.append(float(optimizer.param_groups[0]["lr"]))
        optimizer.step()
        scheduler.step(observed[step]) if observed else scheduler.step()
    return values


def plateau_losses():
    return [2.0, 1.5, 1.5, 1.49995, 1.2] + [1.2 + 0.01 * (i % 3) for i in range(20)] + [1.0] * 15


def cases():
    s = torch.optim.lr_scheduler
    return [
        {"name": "step", "rates": rates(lambda o: s.StepLR(o, step_size=7, gamma=0.3))},
        {"name": "step at", "rates": rates(lambda o: s.MultiStepLR(o, milestones=[5, 20, 21], gamma=0.5))},
        {"name": "exponential", "rates": rates(lambda o: s.ExponentialLR(o, gamma=0.9))},
        {
            "name": "cosine",
            "rates": cosine(30, 0.01),
        },
        {
            "name": "cosineRestarts",
            "rates": rates(lambda o: s.CosineAnnealingWarmRestarts(o, T_0=5, T_mult=2, eta_min=0.01)),
        },
        {"name": "polynomial", "rates": rates(lambda o: s.PolynomialLR(o, total_iters=25, power=2.0))},
        {"name": "oneCycle", "rates": rates(lambda o: s.OneCycleLR(o, max_lr=0.4, total_steps=STEPS + 1))[:STEPS]},
        {
            "name": "cyclic",
            "rates": rates(lambda o: s.CyclicLR(o, base_lr=0.01, max_lr=0.1, step_size_up=4, step_size_down=6)),
        },
        {
            "name": "cyclic halved",
            "rates": rates(
                lambda o: s.CyclicLR(o, base_lr=0.01, max_lr=0.1, step_size_up=5, mode="triangular2")
            ),
        },
        {
            "name": "reduceOnPlateau",
            "observed": plateau_losses(),
            "rates": rates(
                lambda o: s.ReduceLROnPlateau(o, factor=0.5, patience=3, threshold=1e-4, cooldown=2, min_lr=0.02),
                observed=plateau_losses(),
            ),
        },
    ]


def cosine(steps, minimum):
    """Loshchilov and Hutter's formula, which PyTorch computes by a recurrence that rises again after its end."""
    values = []
    for step in range(STEPS):
        share = torch.tensor(min(1.0, step / steps) * torch.pi, dtype=torch.float64)
        values.append(float(minimum + (0.1 - minimum) * (1 + torch.cos(share)) / 2))
    return values
