package nl.samenspel.chassis.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Pages by number, and the order of a list. Extend it with the filters of the list. */
public class Paging {

  /** What may be asked for of a list that its resource answers as a whole too. */
  static final Set<String> OF_ANY_LIST = Set.of("page", "pageSize");

  @QueryParam("page")
  @Min(1)
  @Max(100_000)
  @Parameter(
      description = "Which page, from 1.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
  public Integer page;

  @QueryParam("pageSize")
  @Min(1)
  @Max(100)
  @Parameter(
      description = "How many on a page.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "20"))
  public Integer pageSize;

  @QueryParam("sort")
  @Parameter(
      description =
          "What to sort on, separated by commas; a minus sign turns the order round. `id` is always"
              + " there; what else is, a refusal names.",
      example = "-id")
  public String sort;

  @Context UriInfo uri;

  public int limit() {
    return pageSize == null ? 20 : pageSize;
  }

  public int offset() {
    return Math.multiplyExact(number() - 1, limit());
  }

  /**
   * The order asked for, as the inside of an {@code order by}.
   *
   * @param columns what can be sorted on, and the column or path that it means, or several with ",
   *     " between them; must hold {@code id}, which makes the order the same each time
   * @param otherwise the order when none is asked for, such as {@code -createdAt}
   * @throws InvalidInput for all that cannot be sorted on
   */
  public String sortedBy(Map<String, String> columns, String otherwise) {
    return keys(columns.keySet(), otherwise).stream()
        .flatMap(key -> Arrays.stream(columns.get(key.name()).split(", ")).map(key::of))
        .collect(Collectors.joining(", "));
  }

  /**
   * A list that is at hand as a whole, in the order asked for: its own, or that of the ids.
   *
   * @param all in its own order
   * @param own what its own order is called
   * @throws InvalidInput for what cannot be sorted on
   */
  public <T> List<T> sorted(List<T> all, String own, Function<T, UUID> id) {
    var first = keys(Set.of(own, "id"), own).get(0);
    var sorted = new ArrayList<>(all);
    if (first.name().equals("id")) {
      sorted.sort(Comparator.comparing(id.andThen(UUID::toString)));
    }
    if (first.descending()) {
      Collections.reverse(sorted);
    }
    return sorted;
  }

  /** By id in the end, so that the order is the same each time. */
  private List<SortKey> keys(Set<String> sortable, String otherwise) {
    var asked = (sort == null || sort.isBlank() ? otherwise : sort) + ",id";
    var keys = Arrays.stream(asked.split(",")).map(SortKey::asked).distinct().toList();
    var unknown = keys.stream().filter(key -> !sortable.contains(key.name())).toList();
    if (!unknown.isEmpty()) {
      var choice = Text.of("issue.unsortable", String.join(", ", new TreeSet<>(sortable)));
      throw new InvalidInput(
          unknown.stream()
              .map(key -> Issue.inQuery("unsortable", "sort", key.toString(), choice))
              .toList());
    }
    return keys;
  }

  /**
   * The page as it is answered.
   *
   * @param total how many there are on all pages
   */
  public <T> Page<T> page(List<T> items, long total) {
    var last = Math.max(1, (int) ((total + limit() - 1) / limit()));
    var links = new ArrayList<String>();
    links.add(link(1, "first"));
    if (number() > 1) {
      links.add(link(Math.min(number() - 1, last), "prev"));
    }
    if (number() < last) {
      links.add(link(number() + 1, "next"));
    }
    links.add(link(last, "last"));
    return new Page<>(items, total, number() < last ? at(number() + 1) : null, links);
  }

  /** What a request asks for of a list whose resource takes nothing of the kind. */
  static Paging of(UriInfo uri) {
    var paging = new Paging();
    paging.uri = uri;
    paging.page = number(uri, "page");
    paging.pageSize = number(uri, "pageSize");
    return paging;
  }

  private static Integer number(UriInfo uri, String name) {
    var asked = uri.getQueryParameters().getFirst(name);
    return asked == null ? null : Integer.valueOf(asked);
  }

  /** The part of a whole list that was asked for; all of it when none was. */
  <T> Page<T> part(Page<T> whole) {
    if (page == null && pageSize == null) {
      return whole;
    }
    var items = whole.items();
    return page(items.stream().skip(offset()).limit(limit()).toList(), items.size());
  }

  private int number() {
    return page == null ? 1 : page;
  }

  private String link(int number, String relation) {
    return "<" + at(number) + ">; rel=\"" + relation + "\"";
  }

  private String at(int number) {
    return Links.with(uri, Map.of("page", number, "pageSize", limit()));
  }

  private record SortKey(String name, boolean descending) {

    static SortKey asked(String text) {
      var key = text.strip();
      return key.startsWith("-") ? new SortKey(key.substring(1), true) : new SortKey(key, false);
    }

    String of(String column) {
      return column + (descending ? " desc" : " asc");
    }

    /** As it was asked for. */
    @Override
    public String toString() {
      return (descending ? "-" : "") + name;
    }
  }
}
