#!/bin/sh
# Makes secrets that nobody has seen, once: an existing file is left as it is. Keep a copy where your other secrets are.
set -eu
umask 077
cd "$(dirname "$0")"
mkdir -p secrets
random() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
# The services run as user 10001, the database as its own: what they read is readable for others in this folder only.
keep() { [ -e "secrets/$1" ] || { cat >"secrets/$1" && chmod 444 "secrets/$1" && echo "made secrets/$1"; }; }
random | keep postgres
for service in partnership assessment; do
  printf 'quarkus.datasource.password=%s\n' "$(random)" | keep "$service.properties"
done
printf 'quarkus.datasource.password=%s\nsamenspel.webhooks.key=%s\n' "$(random)" "$(random)" | keep reporting.properties
chmod 711 secrets
