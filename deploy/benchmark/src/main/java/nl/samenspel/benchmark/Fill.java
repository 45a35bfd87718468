package nl.samenspel.benchmark;

import java.util.Iterator;
import java.util.List;
import nl.samenspel.benchmark.country.Country;
import nl.samenspel.benchmark.country.Loading;
import nl.samenspel.local.home.Ports;

/** {@code deploy/fill}: fills the stream of a running suite with a country, or a share of one. */
public final class Fill {
  private static final String USAGE =
      """
      usage: deploy/fill [--parts N] [--seed N]

        --parts  how much of the Netherlands and Flanders: 1 (usual) to 100. A part is 640 partnerships
                 and about a hundred thousand events of ten years
        --seed   the same seed makes the same country; usually 2026

      Puts the events on the topics of the suite that deploy/up started, as its services would have; the
      reports follow by themselves. Nothing of it is in the partnership and assessment services.
      SAMENSPEL_PORT_OFFSET  as it was given to deploy/up
      """;

  private Fill() {}

  public static void main(String... arguments) {
    int parts = 1;
    long seed = 2026;
    try {
      for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
        switch (rest.next()) {
          case "--parts" -> parts = Integer.parseInt(rest.next());
          case "--seed" -> seed = Long.parseLong(rest.next());
          default -> throw new IllegalArgumentException();
        }
      }
      if (parts < 1 || parts > Country.PARTS) {
        throw new IllegalArgumentException();
      }
    } catch (RuntimeException refused) {
      System.err.print(USAGE);
      System.exit(2);
    }
    fill(new Country(seed), parts);
  }

  private static void fill(Country country, int parts) {
    try (var loading = new Loading("127.0.0.1:" + Ports.fromEnvironment().kafka())) {
      var organisations = country.organisations();
      loading.put(organisations);
      long events = organisations.size();
      for (int part = 0; part < parts; part++) {
        var some = country.part(part);
        loading.put(some);
        events += some.size();
        System.out.printf("part %d of %d, %d events so far%n", part + 1, parts, events);
      }
    }
  }
}
