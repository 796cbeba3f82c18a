#!/bin/sh
# The password reaches Redis by a file in memory: a command line can be read by every process of the host.
set -eu
umask 077
printf 'include /etc/luodi/redis.conf\nrequirepass %s\n' "$LUODI_REDIS_PASSWORD" > /tmp/redis.conf
exec redis-server /tmp/redis.conf
