package nl.samenspel.reporting.report;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.party.Member;

/** Who takes part, and who took part. */
record MemberSection(Report report, Words words) {

  Section section() {
    return new Section(
        "members", words.label("report.members"), "", List.of(Section.Part.table(table())));
  }

  private Table table() {
    return new Table(
        words.label("report.members.table"),
        words.labels("report.", "organisation", "role", "joined", "left"),
        report.members().stream().map(this::line).toList());
  }

  private List<String> line(Member it) {
    return List.of(
        words.name(it.organisation()),
        words.word("role", it.role()),
        shown(it.joinedOn()),
        it.current() ? words.label("report.now") : shown(it.leftOn()));
  }

  private String shown(LocalDate day) {
    return Words.orDash(day, words::shortDate);
  }
}
