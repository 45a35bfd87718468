package nl.samenspel.chassis.sample;

enum Colour {
  RED,
  DEEP_BLUE
}
