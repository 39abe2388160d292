#!/bin/sh
# A picture of every lesson, both themes, half of them in Chinese: shots.sh LESSON_SHOT FOLDER
# Each is taken after a few beats, a question answered, and some steps: where a lesson has much to show.
set -u
shot=$1 folder=$2
root=$(dirname "$0")/../..
mkdir -p "$folder" || exit 1
failed=0 written=0
for lesson in "$root"/scripts/*/*.lua; do
	name=$(basename "$(dirname "$lesson")")-$(basename "$lesson" .lua)
	for look in "1280x720 light en" "1920x1080 night zh"; do
		# shellcheck disable=SC2086
		set -- $look
		if "$shot" "$lesson" "$folder/$name-$2.png" $look '2*Return' 1 Return 1 '3*Right'; then
			written=$((written + 1))
		else
			failed=$((failed + 1))
		fi
	done
done
echo "$written pictures in $folder"
[ "$failed" = 0 ]
