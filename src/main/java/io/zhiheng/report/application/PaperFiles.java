package io.zhiheng.report.application;

import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import io.zhiheng.report.domain.PrintedFile;
import io.zhiheng.report.domain.ReportFileName;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The documents of printed papers, kept in the file store. */
@Component
public class PaperFiles {

    private final FileStore files;

    PaperFiles(FileStore files) {
        this.files = files;
    }

    PrintedFile keep(PrintedReport printed, String enterprise, LocalDate date) {
        return new PrintedFile(
                ReportFileName.of(enterprise, date), files.put(new ByteArrayInputStream(printed.content())));
    }

    /** The caller closes the stream. */
    public InputStream open(PaperFile file) {
        return files.open(file.storageKey());
    }
}
