"""Who plays the cases: the application with any model, and puppets that test the suites."""

from evals.players.app import App
from evals.players.player import Player
from evals.players.puppets import PUPPETS, puppet

__all__ = ["PUPPETS", "App", "Player", "puppet"]
