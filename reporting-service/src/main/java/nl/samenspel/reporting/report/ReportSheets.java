package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Sheet;
import nl.samenspel.reporting.page.Words;

/**
 * The report as sheets, to calculate with: the numbers of the model as they are, codes in words.
 * What is hidden because a group is small says so; an empty cell is what is not there.
 */
final class ReportSheets {

  private ReportSheets() {}

  static List<Sheet> of(Report report, Words words) {
    var cells = new Cells(words);
    return Stream.of(
            new StorySheets(report, cells).all(),
            new MeasuredSheets(report, cells).all(),
            new ComplaintSheets(report, cells).all(),
            new ProgressSheets(report, cells).all(),
            Stream.of(new TrajectorySheet(report, cells).sheet(), timeline(report, cells)))
        .flatMap(each -> each)
        .toList();
  }

  private static Sheet timeline(Report report, Cells cells) {
    return cells.sheet(
        "timeline",
        List.of("on", "happened"),
        report.timeline().stream()
            .map(
                it -> Cells.row(it.occurredOn(), Words.capital(cells.words().say(it.sentence())))));
  }
}
