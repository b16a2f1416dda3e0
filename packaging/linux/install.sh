#!/bin/sh
# Installs srgui for the person who runs this, without root. uninstall.sh takes it away again.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
target=$data/srgui

# The new copy is complete before the old one goes.
mkdir -p "$data" "$bin"
rm -rf "$target.new"
cp -a "$here/srgui" "$target.new"
cp "$here/uninstall.sh" "$here/LICENSE" "$here/copyright" "$target.new/"
rm -rf "$target"
mv "$target.new" "$target"
ln -sf "$target/srgui" "$bin/srgui"

mkdir -p "$data/applications" "$data/metainfo" "$data/icons"
cp -a "$here/share/icons/hicolor" "$data/icons/"
cp "$here/share/metainfo/"*.xml "$data/metainfo/"
# In a desktop entry, these characters of a path in quotes need a backslash.
quoted=$(printf '%s' "$target/srgui" | sed 's/[\\"`$]/\\&/g; s/[\\&|]/\\&/g; s/%/%%/g')
sed "s|^Exec=srgui |Exec=\"$quoted\" |" "$here/share/applications/srgui.desktop" \
  > "$data/applications/srgui.desktop"
if command -v update-desktop-database > /dev/null; then
  update-desktop-database "$data/applications" || true
fi
echo "srgui is installed in $target and stands in the menu of applications."
case ":$PATH:" in
  *":$bin:"*) ;;
  *) echo "In a terminal it is $bin/srgui." ;;
esac
