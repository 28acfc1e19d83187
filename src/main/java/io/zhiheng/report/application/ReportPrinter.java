package io.zhiheng.report.application;

import io.zhiheng.report.content.AssessedSheet;
import io.zhiheng.report.content.CertificateSheet;
import io.zhiheng.report.content.PersonalSheet;
import io.zhiheng.report.content.ReportSheet;

/** Sets papers in type. */
public interface ReportPrinter {

    PrintedReport print(ReportSheet sheet);

    PrintedReport print(AssessedSheet sheet);

    PrintedReport print(CertificateSheet sheet);

    PrintedReport print(PersonalSheet sheet);

    /** @param content a PDF */
    record PrintedReport(byte[] content, int pages) {}
}
