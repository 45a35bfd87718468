package nl.samenspel.chassis.sample;

import java.util.List;
import nl.samenspel.chassis.problem.Text;

/** What has no version of its own, and a sentence in it. */
record Palette(List<Colour> colours, Text spoken) {}
