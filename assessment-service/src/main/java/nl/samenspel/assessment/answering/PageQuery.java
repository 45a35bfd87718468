package nl.samenspel.assessment.answering;

import jakarta.ws.rs.QueryParam;

/** How a page is to be shown; all else stands in the form, never in the address. */
public class PageQuery {

  @QueryParam("language")
  public String language;
}
