package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.domain.workbook.WorkbookImport;
import io.zhiheng.assessment.domain.workbook.WorkbookImports;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps out workbooks whose preview no longer holds. */
@UseCase
public class ForgetWorkbooks {

    private final WorkbookImports imports;
    private final Clock clock;

    ForgetWorkbooks(WorkbookImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void execute() {
        imports.forgetUntil(clock.instant().minus(WorkbookImport.KEPT));
    }
}
