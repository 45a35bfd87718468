package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dates that follow from the law, one case a row, with what the law says beside it. Worked out
 * by hand with a calendar; the engine has to agree with the table, not the table with the engine.
 */
class DeadlineTableTest {

  @ParameterizedTest(name = "{0}: {1}, received {2} {3} → {4} {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
# What the law says                                                                | regime             | received   | what happened since                                    | deadline        | on
# --- Awb: the terms themselves
9:11 (1) settled within six weeks of receipt                                       | NL_AWB             | 2026-09-01 |                                                        | DECISION        | 2026-10-13
9:11 (1) or ten where a committee is used                                          | NL_AWB_COMMITTEE   | 2026-09-01 |                                                        | DECISION        | 2026-11-10
9:8 not handling is told within four weeks of receipt                              | NL_AWB             | 2026-09-01 |                                                        | NOT_HANDLING    | 2026-09-29
9:8 also where a committee is used                                                 | NL_AWB_COMMITTEE   | 2026-09-01 |                                                        | NOT_HANDLING    | 2026-09-29
a term in weeks ends on the weekday of receipt, also over the end of summer time   | NL_AWB             | 2026-10-21 |                                                        | DECISION        | 2026-12-02
a term in weeks ends on the weekday of receipt, also over the start of summer time | NL_AWB             | 2026-02-25 |                                                        | DECISION        | 2026-04-08
# --- Algemene termijnenwet art. 1: Saturday and Sunday
received on a Saturday, ends on a Saturday, so runs on to Monday                   | NL_AWB             | 2026-09-05 |                                                        | DECISION        | 2026-10-19
received on a Sunday, ends on a Sunday, so runs on to Monday                       | NL_AWB             | 2026-09-06 |                                                        | DECISION        | 2026-10-19
also for the four weeks of 9:8                                                     | NL_AWB             | 2026-09-05 |                                                        | NOT_HANDLING    | 2026-10-05
# --- Algemene termijnenwet art. 3: each of the holidays
New Year's Day on a Friday, then the weekend (the example of the interface)        | NL_AWB             | 2026-11-20 |                                                        | DECISION        | 2027-01-04
New Year's Day on a Saturday                                                       | NL_AWB             | 2027-11-20 |                                                        | DECISION        | 2028-01-03
New Year's Day on a Monday                                                         | NL_AWB             | 2028-11-20 |                                                        | DECISION        | 2029-01-02
Good Friday counts (art. 3 (2)), then the weekend, then Easter Monday              | NL_AWB             | 2026-02-20 |                                                        | DECISION        | 2026-04-07
Good Friday counts, early Easter                                                   | NL_AWB             | 2027-02-12 |                                                        | DECISION        | 2027-03-30
Maundy Thursday is an ordinary day                                                 | NL_AWB             | 2026-02-19 |                                                        | DECISION        | 2026-04-02
Easter Sunday is a Sunday, then Easter Monday                                      | NL_AWB             | 2026-02-22 |                                                        | DECISION        | 2026-04-07
Easter Monday                                                                      | NL_AWB             | 2026-02-23 |                                                        | DECISION        | 2026-04-07
King's Day on 27 April                                                             | NL_AWB             | 2026-03-16 |                                                        | DECISION        | 2026-04-28
King's Day on 26 April, as the 27th is a Sunday: 26 April 2025                     | NL_AWB             | 2025-03-15 |                                                        | DECISION        | 2025-04-28
King's Day on 26 April, so Monday 28 April 2031 is an ordinary day                 | NL_AWB             | 2031-03-17 |                                                        | DECISION        | 2031-04-28
Sunday 27 April 2031 is a Sunday all the same                                      | NL_AWB             | 2031-03-16 |                                                        | DECISION        | 2031-04-28
the fifth of May of every year, not of every fifth year                            | NL_AWB             | 2026-03-24 |                                                        | DECISION        | 2026-05-06
the fifth of May, and Ascension Day on the sixth                                   | NL_AWB             | 2027-03-24 |                                                        | DECISION        | 2027-05-07
the fourth of May is an ordinary day                                               | NL_AWB             | 2026-03-23 |                                                        | DECISION        | 2026-05-04
Ascension Day; the Friday after it is an ordinary day                              | NL_AWB             | 2026-04-02 |                                                        | DECISION        | 2026-05-15
Whit Monday                                                                        | NL_AWB             | 2026-04-13 |                                                        | DECISION        | 2026-05-26
Whit Sunday, then Whit Monday                                                      | NL_AWB             | 2026-04-12 |                                                        | DECISION        | 2026-05-26
Christmas Day on a Friday, the second one on Saturday                              | NL_AWB             | 2026-11-13 |                                                        | DECISION        | 2026-12-28
both Christmas days, then the weekend                                              | NL_AWB             | 2025-11-13 |                                                        | DECISION        | 2025-12-29
both Christmas days in a weekend are not given back                                | NL_AWB             | 2027-11-13 |                                                        | DECISION        | 2027-12-27
Christmas Eve is an ordinary day                                                   | NL_AWB             | 2026-11-12 |                                                        | DECISION        | 2026-12-24
New Year's Eve is an ordinary day                                                  | NL_AWB             | 2026-11-19 |                                                        | DECISION        | 2026-12-31
# --- Leap days
ends on a leap day                                                                 | NL_AWB             | 2028-01-18 |                                                        | DECISION        | 2028-02-29
runs over a leap day                                                               | NL_AWB             | 2028-02-01 |                                                        | DECISION        | 2028-03-14
received on a leap day                                                             | NL_AWB             | 2028-02-29 |                                                        | DECISION        | 2028-04-11
# --- Awb 9:11 (2) and (3): adjourned, and further with consent
9:11 (2) adjourned by four weeks                                                   | NL_AWB             | 2026-09-01 | notice 4                                               | DECISION        | 2026-11-10
9:11 (2) adjourned by less than four weeks                                         | NL_AWB             | 2026-09-01 | notice 2                                               | DECISION        | 2026-10-27
the term as a whole is counted, then moved once                                    | NL_AWB             | 2026-11-20 | notice 4                                               | DECISION        | 2027-01-29
an adjourned term that ends on a holiday moves too                                 | NL_AWB             | 2026-10-23 | notice 4                                               | DECISION        | 2027-01-04
9:11 (3) further with consent                                                      | NL_AWB             | 2026-09-01 | notice 4, consent 3                                    | DECISION        | 2026-12-01
9:11 (3) consent more than once                                                    | NL_AWB             | 2026-09-01 | notice 4, consent 3, consent 1                         | DECISION        | 2026-12-08
consent without an adjournment before                                              | NL_AWB             | 2026-09-01 | consent 6                                              | DECISION        | 2026-11-24
a committee's ten weeks can be adjourned as well                                   | NL_AWB_COMMITTEE   | 2026-09-01 | notice 4                                               | DECISION        | 2026-12-08
art. 4: ten and four weeks are two terms of at most twelve, so the end moves       | NL_AWB_COMMITTEE   | 2026-12-21 | notice 4                                               | DECISION        | 2027-03-30
art. 4: a term agreed at more than twelve weeks does not move                      | NL_AWB             | 2026-11-07 | consent 13                                             | DECISION        | 2027-03-20
9:8 is not extended by an adjournment                                              | NL_AWB             | 2026-09-01 | notice 4                                               | NOT_HANDLING    | 2026-09-29
# --- Awb 9:24: to the ombudsman
9:24 within a year of the findings                                                 | NL_AWB             | 2026-09-01 | decided 2026-10-13                                     | OMBUDSMAN       | 2027-10-13
art. 4: a term in years does not move off a Sunday                                 | NL_AWB             | 2026-09-01 | decided 2026-10-10                                     | OMBUDSMAN       | 2027-10-10
a year after a leap day                                                            | NL_AWB             | 2028-01-18 | decided 2028-02-29                                     | OMBUDSMAN       | 2029-02-28
# --- Flanders: calendar days, nothing moves
confirmed within ten calendar days                                                 | VL_BESTUURSDECREET | 2026-09-01 |                                                        | ACKNOWLEDGEMENT | 2026-09-11
II.77 refusal with reasons within ten calendar days                                | VL_BESTUURSDECREET | 2026-09-01 |                                                        | NOT_HANDLING    | 2026-09-11
II.83 settled within 45 calendar days                                              | VL_BESTUURSDECREET | 2026-09-01 |                                                        | DECISION        | 2026-10-16
not moved off a Sunday                                                             | VL_BESTUURSDECREET | 2026-09-03 |                                                        | DECISION        | 2026-10-18
not moved off the national holiday of 21 July                                      | VL_BESTUURSDECREET | 2026-06-06 |                                                        | DECISION        | 2026-07-21
not moved off the Flemish holiday of 11 July                                       | VL_BESTUURSDECREET | 2026-07-01 |                                                        | ACKNOWLEDGEMENT | 2026-07-11
not moved off Christmas Day                                                        | VL_BESTUURSDECREET | 2026-11-10 |                                                        | DECISION        | 2026-12-25
over the end of the year and a leap day                                            | VL_BESTUURSDECREET | 2028-01-20 |                                                        | DECISION        | 2028-03-05
# --- Flemish municipality: the council's regulation
ten and 45 days unless the regulation says otherwise: confirmed                    | VL_LOCAL           | 2026-09-01 |                                                        | ACKNOWLEDGEMENT | 2026-09-11
ten and 45 days unless the regulation says otherwise: settled                      | VL_LOCAL           | 2026-09-01 |                                                        | DECISION        | 2026-10-16
the council set thirty days                                                        | VL_LOCAL           | 2026-09-01 | agreed 30                                              | DECISION        | 2026-10-01
more time with the complainant's consent                                           | VL_LOCAL           | 2026-09-01 | consent 2                                              | DECISION        | 2026-10-30
# --- Between partners: the agreement
four weeks unless the agreement says otherwise                                     | CONTRACT           | 2026-09-01 |                                                        | DECISION        | 2026-09-29
the agreement says ten days                                                        | CONTRACT           | 2026-09-01 | agreed 10                                              | DECISION        | 2026-09-11
an agreed term does not move off a holiday                                         | CONTRACT           | 2026-11-27 |                                                        | DECISION        | 2026-12-25
extended by agreement                                                              | CONTRACT           | 2026-09-01 | consent 2                                              | DECISION        | 2026-10-13
suspended days are added on resuming                                               | CONTRACT           | 2026-09-01 | suspended 2026-09-10..2026-09-20                       | DECISION        | 2026-10-09
suspended over the end of the year                                                 | CONTRACT           | 2026-12-10 | suspended 2026-12-24..2027-01-04                       | DECISION        | 2027-01-18
suspended twice, and extended                                                      | CONTRACT           | 2026-09-01 | suspended 2026-09-03..2026-09-05, consent 1, suspended 2026-09-20..2026-09-21 | DECISION | 2026-10-09
suspended and resumed on the same day adds nothing                                 | CONTRACT           | 2026-09-01 | suspended 2026-09-10..2026-09-10                       | DECISION        | 2026-09-29
while it is suspended nothing is added yet                                         | CONTRACT           | 2026-09-01 | suspended 2026-09-10                                   | DECISION        | 2026-09-29
a suspension on the last day still adds its days                                   | CONTRACT           | 2026-09-01 | suspended 2026-09-29..2026-10-09                       | DECISION        | 2026-10-09
a suspension after the last day adds nothing                                       | CONTRACT           | 2026-09-01 | suspended 2026-09-30..2026-10-10                       | DECISION        | 2026-09-29
also when more time is agreed on afterwards                                        | CONTRACT           | 2026-09-01 | suspended 2026-10-05..2026-10-10, consent 4 2026-10-12 | DECISION        | 2026-10-27
but not when it was agreed on before it, although late                             | CONTRACT           | 2026-09-01 | suspended 2026-10-05..2026-10-10, consent 4 2026-10-02 | DECISION        | 2026-11-01
""")
  void followsTheLaw(
      String law,
      Regime regime,
      LocalDate received,
      String since,
      DeadlineCode code,
      LocalDate on) {
    var facts = Story.of(received, since);

    assertThat(regime.deadline(code, facts)).map(Deadline::on).describedAs(law).contains(on);
  }
}
