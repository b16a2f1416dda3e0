"""A training run's state, and what can be done with it: step, grow, validate, save, restore."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

from srgui.errors import TrainingError
from srgui.models import weights
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.texts import Text
from srgui.training import checkpoint, functions, optimizers, provenance, validation
from srgui.training.computing.compiling import compiled
from srgui.training.computing.distributed import Group
from srgui.training.computing.precision import computing
from srgui.training.data.degrader import Degrader
from srgui.training.data.pictures import Pictures
from srgui.training.data.samples import Samples
from srgui.training.losses import perceptual
from srgui.training.losses.checkerboard import even_out
from srgui.training.losses.objective import Objective
from srgui.training.losses.perceptual import PerceptualLoss
from srgui.training.options import TrainOptions
from srgui.training.parameters import growth
from srgui.training.parameters.ema import Average
from srgui.training.parameters.freezing import freeze
from srgui.training.schedule import Schedule, adversarial_weight, plateaus

_UNREAD = 50  # losses that may wait on a graphics card
_FLAT = 0.02  # dB gained over the last three validations, below which the network is widened


class Run:
    """A training run: the network, its average, the optimizer, and where it stands."""

    def __init__(
        self, options: TrainOptions, network: Network, pictures: Pictures, group: Group
    ) -> None:
        self.options = options
        self.pictures = pictures
        self.group = group
        self.schedule = Schedule(
            options.rate,
            options.final_rate,
            options.warmup,
            options.stages,
            options.supervision,
            options.schedule,
            options.steps,
            options.factor,
        )
        self.iteration = 0
        self.elapsed = 0.0
        self.best = -math.inf
        self.bicubic = math.nan  # the same mean as `best`, of the plain enlargement
        self.validations: list[float] = []
        self.validated: float | None = None  # the share of the run at the last validation
        self.widened = False
        self.stopping = False
        self._unread: list[Tensor] = []  # losses of the last iterations, on the device
        levels = network.level_count if isinstance(network, Pyramid) else lambda scale: 1
        own = functions.load(options.degradation) if options.degradation else None
        in_colour = network.channels > 1
        self.degrader = Degrader(network.pre_enlarged, levels, options.photo, own, in_colour)
        self._draws = Random(options.seed)  # of the recursions that are supervised
        self.perceptual: PerceptualLoss | None = None
        self.discriminator_optimizer: torch.optim.Optimizer | None = None
        if options.perceptual:
            self._judge(perceptual.built(options.perceptual))
        self._adopt(network)

    def _judge(self, loss: PerceptualLoss) -> None:
        """Judge results by this loss as well, and train its discriminator."""
        self.perceptual = loss.to(self.group.device)
        if loss.discriminator:
            self.discriminator_optimizer = optimizers.discriminators(
                loss.discriminator.parameters(), self.group.device
            )

    def _adopt(self, network: Network) -> None:
        """Train this network from here on, with a fresh optimizer and average."""
        device = self.group.device
        self.network = network.to(device).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]  # torch's stub lacks it
        self.average = Average(self.network, self.options.average)
        freeze(self.network, self.options.only)
        trained = [p for p in self.network.parameters() if p.requires_grad]
        self.optimizer = optimizers.optimizer(trained, self.options, device)
        objective = Objective(
            self.network,
            self.options.loss,
            self.options.supervised,
            self._draws,
            self.options.phase_weight,
            self.perceptual,
        )
        self.objective: nn.Module = self.group.wrap(compiled(objective, device))

    def restore(self, saved: checkpoint.Checkpoint) -> None:
        """Go on where `saved` was written."""
        network, average = saved.build()
        self._adopt(network)
        self.average.network.load_state_dict(average.state_dict())
        self.average.updates = saved.average_updates
        optimizers.restore(self.optimizer, saved.optimizer)
        self.restore_discriminator(saved)
        self.iteration, self.elapsed, self.best = saved.iteration, saved.elapsed, saved.best
        self.validations, self.widened = list(saved.validations), saved.widened
        self.validated = saved.validated
        if saved.random:
            torch.set_rng_state(saved.random["torch"])
            version, state, gauss = saved.random["python"]
            self._draws.setstate((version, tuple(state), gauss))

    def restore_discriminator(self, saved: checkpoint.Checkpoint) -> None:
        """Go on with the discriminator of `saved`, if both have one."""
        if self.perceptual and self.perceptual.discriminator and saved.discriminator:
            self.perceptual.discriminator.load_state_dict(saved.discriminator)
            if self.discriminator_optimizer and saved.discriminator_optimizer:
                optimizers.restore(self.discriminator_optimizer, saved.discriminator_optimizer)

    def stop(self) -> None:
        """Ask for an end after this iteration, with a checkpoint; a signal handler may do it."""
        self.stopping = True

    def save(self) -> None:
        """Write the checkpoint, in the leading process; WriteError."""
        if not self.group.leads:
            return
        discriminator = self.perceptual and self.perceptual.discriminator
        optimizer = self.discriminator_optimizer
        checkpoint.Checkpoint(
            network=self.options.network,
            hyperparameters=self.network.hyperparameters,
            weights=self.network.state_dict(),
            average=self.average.network.state_dict(),
            average_updates=self.average.updates,
            optimizer=self.optimizer.state_dict(),
            iteration=self.iteration,
            elapsed=self.elapsed,
            best=self.best,
            validations=self.validations,
            widened=self.widened,
            configuration=provenance.configuration(self.options),
            discriminator=discriminator.state_dict() if discriminator else None,
            discriminator_optimizer=optimizer.state_dict() if optimizer else None,
            validated=self.validated,
            random={"torch": torch.get_rng_state(), "python": self._draws.getstate()},
        ).save(self.options.checkpoint)

    @property
    def notes(self) -> list[Text]:
        """Sentences to show before it starts."""
        return self.pictures.notes

    @property
    def share(self) -> float:
        """The part of the run that is done, in [0, 1]."""
        return self.options.share(self.iteration, self.elapsed)

    @property
    def depth(self) -> str:
        """The depth in a word or two, for the log."""
        hyper = self.network.hyperparameters
        return str(hyper.get("units") or hyper.get("recursions") or hyper.get("depths") or "")

    def grow(self, widen: bool) -> None:
        """Raise the depth when the schedule says so, and the width when it is time to `widen`."""
        depth = self.schedule.depth(self.share)
        key = growth.depth_name(self.options.network)
        if depth and key and self.network.hyperparameters[key] != depth:
            self._replace(lambda network: growth.with_depth(network, depth))
        if widen:
            self.widened = True
            self._replace(lambda network: growth.with_filters(network, self.options.widen))

    def _replace(self, grow: Callable[[Network], Network]) -> None:
        average = grow(self.average.network)
        updates = self.average.updates
        self._adopt(grow(self.network))
        self.average.network.load_state_dict(average.state_dict())
        self.average.updates = updates
        self.best = -math.inf  # of this size
        self.validations = []

    def is_flat(self) -> bool:
        """Return whether validation has flattened and the network may still be widened."""
        if self.widened or not self.options.widen:
            return False
        recent = self.validations[-4:]
        return len(recent) == 4 and max(recent[1:]) - recent[0] < _FLAT

    @property
    def plateaus(self) -> int:
        """The number of times that validation has stopped gaining, for a "plateau" schedule."""
        if self.options.schedule != "plateau":
            return 0
        return plateaus(self.validations, self.options.patience)

    def step(self, batch: Samples, plateaus: int = 0) -> float:
        """One iteration, after this number of plateaus; returns its rate."""
        rate = self.schedule.learning_rate(self.share, plateaus)
        optimizers = [self.optimizer, self.discriminator_optimizer]
        steps = [optimizer for optimizer in optimizers if optimizer]
        for optimizer in steps:
            for settings in optimizer.param_groups:
                settings["lr"] = rate
            optimizer.zero_grad(set_to_none=True)
        value = self._backward(batch, self.schedule.alpha(self.share))
        norm = self._clip(rate)
        self._unread.append(torch.where(norm.isfinite(), value, torch.nan))
        for optimizer in steps:
            optimizer.step()
        even_out(self.network, self.options.phase_decay)
        self.average.update(self.network)
        self.iteration += 1
        return rate

    @property
    def loss_is_due(self) -> bool:
        """True if it is time to `read_loss`; seldom asking a graphics card keeps it busy."""
        return len(self._unread) >= (_UNREAD if self.group.device.type == "cuda" else 1)

    def read_loss(self) -> float:
        """The mean loss of the iterations since the last reading; TrainingError when one of them,
        or its gradient, is no number.
        """
        mean = float(torch.stack(self._unread).mean())
        self._unread.clear()
        if not math.isfinite(mean):
            raise diverged(Text("the loss or its gradient is no longer a number"))
        return mean

    def _backward(self, batch: Samples, alpha: float) -> Tensor:
        """Sum the gradients of the batch; returns its loss.

        A processor computes it in portions whose activations stay in its cache, which is faster.
        """
        alone_on_cpu = self.group.count == 1 and self.group.device.type == "cpu"
        value = torch.zeros((), device=self.group.device)
        adversarial = adversarial_weight(self.options.perceptual, self.share)
        for portion in batch.split(self.options.portion if alone_on_cpu else len(batch)):
            with computing(self.options.precision, self.group.device):
                part = len(portion) / len(batch)
                loss: Tensor = self.objective(portion, alpha, adversarial) * part
            loss.backward()  # type: ignore[no-untyped-call]
            value += loss.detach()
        return value

    def _clip(self, rate: float) -> Tensor:
        """Bound the gradient; returns its norm before."""
        parameters = [p for p in self.network.parameters() if p.grad is not None]
        norm = clip_grad_norm_(parameters, self.options.clip_norm or math.inf)
        if self.options.clip_theta > 0:
            clip_grad_value_(parameters, self.options.clip_theta / rate)
        return norm

    def validate(self, held_out: validation.HeldOut) -> dict[int, float] | None:
        """PSNR of the average; the output is written when it is the best so far, or always where
        results are judged beyond their pixels, which costs PSNR.

        None when the run is stopped meanwhile.
        """
        psnr = validation.psnr(
            self.average.network, held_out, self.group.device, lambda: self.stopping
        )
        if psnr is None:
            return None
        mean = sum(psnr.values()) / len(psnr)
        self.validations.append(mean)
        if mean > self.best or self.perceptual:
            self.best = mean
            record = provenance.metadata(
                self.options, self.iteration, self.elapsed, self.group.device
            )
            weights.save(self.options.out, self.average.network, self.options.served, record)
        return psnr


def diverged(why: Text) -> TrainingError:
    """Return the error that ends a run whose loss rises for good."""
    return TrainingError(
        Text("Training stopped"),
        Text("it diverged: {why}", why=why),
        Text(
            "The last good checkpoint is unchanged, and --out has the best weights so far: "
            "start from them with --init and a lower --rate."
        ),
    )
