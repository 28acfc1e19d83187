package io.zhiheng.report.domain;

import io.zhiheng.shared.typed.TextLength;
import java.time.LocalDate;

/**
 * What a downloaded report is called. The enterprise's name is what people typed: what no file system likes in it
 * becomes a dash, and it is cut where the whole would get too long.
 */
public class ReportFileName {

    private static final int LONGEST_NAME = 80;

    private ReportFileName() {}

    /** @return name of the enterprise and date, {@code <企业>-<日期>}, fit to be part of a file name */
    public static String of(String enterprise, LocalDate submitted) {
        var name = enterprise == null ? "" : enterprise.strip().replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", "-");
        int end = TextLength.of(name) > LONGEST_NAME ? name.offsetByCodePoints(0, LONGEST_NAME) : name.length();
        return name.substring(0, end) + "-" + submitted;
    }
}
