package io.zhiheng.assessment.application.workbook.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.application.workbook.StandingContents;
import io.zhiheng.assessment.application.workbook.judging.JudgeWorkbook;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.application.workbook.sent.SentLine;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.workbook.WorkbookImport;
import io.zhiheng.assessment.domain.workbook.WorkbookImports;
import io.zhiheng.shared.Actor;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges workbooks and keeps what came of it. */
@Component
class KeptPreviews {

    private static final int MOST = 20;

    private final WorkbookImports imports;
    private final StandingContents contents;
    private final JudgeWorkbook judge;
    private final ObjectMapper json;
    private final Clock clock;

    KeptPreviews(
            WorkbookImports imports, StandingContents contents, JudgeWorkbook judge, ObjectMapper json, Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.judge = judge;
        this.json = json;
        this.clock = clock;
    }

    WorkbookPreview keep(Actor actor, SelfAssessment assessment, String fileName, List<SentLine> lines) {
        var rows = judge.judge(contents.of(actor, assessment), lines);
        var kept = imports.save(
                WorkbookImport.of(assessment.id(), fileName, written(rows), actor.personName(), clock.instant()));
        imports.forgetBeyond(assessment.id(), MOST);
        return view(kept, rows);
    }

    WorkbookPreview view(WorkbookImport kept) {
        return view(kept, rows(kept));
    }

    List<JudgedRow> rows(WorkbookImport kept) {
        try {
            return json.readValue(kept.rows(), new TypeReference<List<JudgedRow>>() {});
        } catch (JsonProcessingException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String written(List<JudgedRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static WorkbookPreview view(WorkbookImport kept, List<JudgedRow> rows) {
        return new WorkbookPreview(
                kept.id(),
                kept.fileName(),
                kept.importedBy(),
                kept.importedAt(),
                kept.keptUntil(),
                rows,
                kept.written(),
                kept.appliedBy(),
                kept.appliedAt());
    }
}
