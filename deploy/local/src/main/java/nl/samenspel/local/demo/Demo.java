package nl.samenspel.local.demo;

import java.util.function.Consumer;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;

public final class Demo {
  public Demo(Home home, Ports ports, Consumer<String> tell) {}

  public void play() throws InterruptedException {}
}
