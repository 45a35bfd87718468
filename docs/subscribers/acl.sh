#!/usr/bin/env bash
# Lets a principal read the events and nothing else. Needs a broker with an authorizer, and the tools of Kafka.
#
#   ADMIN_CONFIG=admin.properties docs/subscribers/acl.sh broker:9092 User:data-platform
#
# A consumer group of this principal has a name that begins with its own, such as data-platform.dashboards.
set -euo pipefail
broker=$1
principal=$2
acls=(kafka-acls.sh --bootstrap-server "$broker" --command-config "${ADMIN_CONFIG:?the properties with which an administrator signs in}")

# Literal, not a prefix: the dead letters, <topic>.dead-letters, hold what was malformed and are not for reading.
"${acls[@]}" --add --allow-principal "$principal" --operation Read --operation Describe \
  --topic samenspel.partnerships --topic samenspel.assessments --resource-pattern-type literal
"${acls[@]}" --add --allow-principal "$principal" --operation Read \
  --group "${principal#User:}." --resource-pattern-type prefixed
"${acls[@]}" --list --principal "$principal"
