package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import java.time.Instant;
import java.util.List;

/** A state of an answer. @param savedBy the name (填报人) under which it was saved */
public record AnswerVersion(
        int version,
        Conformity conformity,
        String statement,
        List<PastFile> evidence,
        String savedBy,
        Instant savedAt) {

    static AnswerVersion of(Written written, PastFiles.Named files) {
        var content = written.asAnswer();
        return new AnswerVersion(
                written.version(),
                content.conformity(),
                content.statement(),
                files.of(content.evidence()),
                written.by(),
                written.at());
    }

    /** What of it can stand again: files that were removed since cannot. */
    public AnswerContent restorable() {
        return new AnswerContent(conformity, statement, standing(evidence));
    }

    static List<EvidenceId> standing(List<PastFile> evidence) {
        return evidence.stream()
                .filter(file -> !file.removed())
                .map(PastFile::id)
                .toList();
    }

    public List<PastFile> removed() {
        return evidence.stream().filter(PastFile::removed).toList();
    }
}
