#!/bin/sh
# Makes the topics that are not there yet. Their number of partitions is part of the contract and never changes.
set -eu
for topic in samenspel.partnerships samenspel.assessments; do
  make="/opt/kafka/bin/kafka-topics.sh --bootstrap-server stream:9092 --create --if-not-exists --config retention.ms=-1"
  $make --topic "$topic" --partitions 12
  $make --topic "$topic.dead-letters" --partitions 1
done
