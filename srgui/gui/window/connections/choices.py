"""Connect what is chosen: the settings of the current picture, networks, devices, courtesy."""

from __future__ import annotations

from srgui.gui.compare.compare import Compare
from srgui.gui.networks.networks import Networks
from srgui.gui.panel.controls import Controls
from srgui.gui.preferences.applied import AppliedPreferences
from srgui.gui.service.courtesy import Courtesy, Occasion
from srgui.gui.service.service import EngineService
from srgui.gui.settings import Settings
from srgui.gui.studio.studio import Studio
from srgui.gui.window.actions import Actions
from srgui.gui.window.app_actions import AppActions


def connect_panel(
    controls: Controls, studio: Studio, actions: Actions, compare: Compare, settings: Settings
) -> None:
    """Connect the panel with the settings of the current picture, and its buttons."""
    choices = studio.choices
    controls.choice_changed.connect(choices.choose)
    choices.taken.connect(controls.show_choice)
    choices.origin_changed.connect(controls.show_origin)
    choices.to_save.connect(settings.set_choice)
    compare.times.changed.connect(controls.show_times)
    compare.networks.network_chosen.connect(controls.choose_network)
    compare.networks.network_chosen.connect(compare.leave_networks)
    controls.comparison_wanted.connect(actions.networks.trigger)
    controls.adding_wanted.connect(actions.add_network.trigger)
    controls.managing_wanted.connect(actions.manage_networks.trigger)
    controls.export_wanted.connect(actions.export.trigger)


def connect_networks(networks: Networks, studio: Studio, controls: Controls) -> None:
    """Follow networks that are added, renamed and removed."""
    networks.replaced.connect(studio.replace_network)
    networks.changed.connect(controls.list_networks)


def connect_devices(service: EngineService, controls: Controls, app: AppActions) -> None:
    """Offer the devices that are found, and compute on the preferred one."""
    controls.computing_wanted.connect(app.show_devices)
    service.devices_found.connect(controls.offer_devices)
    service.devices_found.connect(app.keep_devices)
    app.computing_changed.connect(controls.compute_on)


def connect_courtesy(
    courtesy: Courtesy, preferences: AppliedPreferences, service: EngineService
) -> None:
    """Leave a processor free whenever there is a reason, if the person wants that."""

    def spare(occasion: Occasion) -> None:
        service.spare(0 if occasion is Occasion.NONE else 1)

    courtesy.changed.connect(spare)
    preferences.changed.connect(lambda value: courtesy.set_wanted(value.courteous))
    courtesy.set_wanted(preferences.value.courteous)
    spare(courtesy.occasion)
