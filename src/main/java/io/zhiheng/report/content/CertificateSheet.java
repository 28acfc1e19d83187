package io.zhiheng.report.content;

import io.zhiheng.report.content.ReportSheet.Mark;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a certificate says.
 *
 * @param meaning of the level, in the words of the edition
 * @param steps the levels from the lowest, to show how high this one is
 */
public record CertificateSheet(
        Seal seal,
        String enterprise,
        String creditCode,
        String institution,
        Mark mark,
        String meaning,
        List<Mark> steps,
        String scope,
        Day issuedOn,
        Day validUntil,
        String edition,
        String scheme) {

    /** A date whose parts the template joins with words. */
    public record Day(int year, int month, int day) {

        public static Day of(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }
}
