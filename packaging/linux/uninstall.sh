#!/bin/sh
# Takes away what install.sh installed. Pictures and settings stay.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=$data/srgui
rm -rf "$target"
if [ "$(readlink "$HOME/.local/bin/srgui" 2> /dev/null)" = "$target/srgui" ]; then
  rm -f "$HOME/.local/bin/srgui"
fi
rm -f "$data/applications/srgui.desktop" "$data/metainfo/io.github.srgui.srgui.metainfo.xml" \
  "$data/icons/hicolor/"*/apps/srgui.png "$data/icons/hicolor/scalable/apps/srgui.svg"
if command -v update-desktop-database > /dev/null && [ -d "$data/applications" ]; then
  update-desktop-database "$data/applications" || true
fi
echo "srgui is uninstalled. Its settings are still in ${XDG_CONFIG_HOME:-$HOME/.config}/srgui."
