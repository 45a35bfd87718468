package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A TCP connection between two parts that can be cut, or fall silent as when packets are lost. */
final class Cable implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final int target;
  private final ServerSocket entrance;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private boolean silent;
  private volatile boolean cut;

  /**
   * @param port where it is entered
   * @param target the port to which it leads
   */
  Cable(int port, int target) {
    this.target = target;
    try {
      this.entrance = new ServerSocket(port, 200, HERE);
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + port, e);
    }
    daemon(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Breaks every connection, and refuses new ones. */
  void cut() {
    cut = true;
    ends.forEach(this::breakOff);
  }

  /** Breaks every connection; new ones are made at once. */
  void interrupt() {
    ends.forEach(this::breakOff);
  }

  /** Nothing passes and nothing is closed, until it is mended: then everything passes after all. */
  synchronized void fallSilent() {
    silent = true;
  }

  synchronized void mend() {
    cut = false;
    silent = false;
    notifyAll();
  }

  /** Whether the connection that leaves from this local port goes through here. */
  boolean carries(int localPort) {
    return ends.stream().anyMatch(end -> end.getLocalPort() == localPort);
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket near = entrance.accept();
        ends.add(near);
        if (cut) {
          breakOff(near);
        } else {
          connect(near);
        }
      } catch (IOException e) {
        // Closed, or out of sockets for a moment: who wants in tries again.
      }
    }
  }

  private void connect(Socket near) {
    try {
      Socket far = new Socket(HERE, target);
      ends.add(far);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      daemon(() -> pass(near, far));
      daemon(() -> pass(far, near));
    } catch (IOException e) {
      breakOff(near);
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[16 * 1024];
    try {
      for (int n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        awaitSound();
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException e) {
      // One of the ends is gone.
    } finally {
      breakOff(from);
      breakOff(to);
    }
  }

  private synchronized void awaitSound() throws IOException {
    while (silent) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  private void breakOff(Socket end) {
    ends.remove(end);
    try {
      end.close();
    } catch (IOException e) {
      // It is as good as closed.
    }
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(null, work, "cable", 128 * 1024);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    cut();
    mend();
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
