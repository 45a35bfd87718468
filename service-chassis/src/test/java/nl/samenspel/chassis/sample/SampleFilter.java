package nl.samenspel.chassis.sample;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.samenspel.chassis.web.Paging;

public class SampleFilter extends Paging {

  @QueryParam("colour")
  public Colour colour;

  @QueryParam("since")
  public LocalDate since;
}
