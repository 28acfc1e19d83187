package io.zhiheng.report.application;

import io.zhiheng.report.content.ReportSheet;

/** Sets a report in type. */
public interface ReportPrinter {

    PrintedReport print(ReportSheet sheet);

    /** @param content a PDF */
    record PrintedReport(byte[] content, int pages) {}
}
