#!/bin/sh
# What the desktop starts when a folder or files are dropped onto dti: the window stays until Enter is pressed.

"${0%/*}/../bin/dti" "$@"
code=$?
printf '\n%s' 'Nhấn Enter để đóng cửa sổ này. / Press Enter to close this window. '
read -r _
exit $code
