package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The copy that a submission or a rectification takes of an answer. */
public final class FrozenAnswers {

    private FrozenAnswers() {}

    public static SubmittedSelfAssessment.Answer of(Answer answer, Map<EvidenceId, EvidenceFileView> files) {
        var content = answer.content();
        return new SubmittedSelfAssessment.Answer(
                answer.clause(),
                answer.version(),
                content.conformity(),
                content.statement(),
                evidence(content.evidence(), files),
                answer.savedBy(),
                answer.savedAt());
    }

    static List<SubmittedSelfAssessment.Evidence> evidence(
            Collection<EvidenceId> ids, Map<EvidenceId, EvidenceFileView> files) {
        return ids.stream()
                .map(files::get)
                .map(file -> new SubmittedSelfAssessment.Evidence(file.id().toString(), file.name(), file.sha256()))
                .toList();
    }
}
