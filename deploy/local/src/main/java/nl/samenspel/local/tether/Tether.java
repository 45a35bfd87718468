package nl.samenspel.local.tether;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * Ends this process, in good order, when the one that started it is gone, however that came about:
 * standard input is a pipe that the starter never writes to, so that reading it only ever returns
 * when the starter's end is closed.
 */
public final class Tether {
  private Tether() {}

  /** Runs the main class named by the first argument, tied to who started this. */
  public static void main(String... arguments) throws Throwable {
    tie();
    MethodHandle main =
        MethodHandles.publicLookup()
            .findStatic(
                Class.forName(arguments[0]),
                "main",
                MethodType.methodType(void.class, String[].class));
    main.invoke(Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static void tie() {
    var thread = new Thread(Tether::awaitTheEnd, "tether");
    thread.setDaemon(true);
    thread.start();
  }

  private static void awaitTheEnd() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever said here.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    System.exit(0);
  }
}
