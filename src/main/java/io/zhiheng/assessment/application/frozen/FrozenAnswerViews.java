package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.answering.AnswerView;
import io.zhiheng.assessment.application.answering.AnswerView.EvidenceItem;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows answers as they were frozen: a rectification may have changed those that lie open. */
@Component
public class FrozenAnswerViews {

    private final Submissions submissions;

    FrozenAnswerViews(Submissions submissions) {
        this.submissions = submissions;
    }

    /** How many revisions there are: 0 before the submission, 1 after it, one more with each rectification. */
    public int revisions(SelfAssessment assessment) {
        return submissions.latestRevision(assessment.id()).orElse(0);
    }

    /** As they were handed in first. */
    public List<AnswerView> original(SelfAssessment assessment) {
        return of(assessment, Submission.FIRST);
    }

    /** @throws NotFound if there is no such revision */
    public List<AnswerView> of(SelfAssessment assessment, int revision) {
        return submissions
                .find(assessment.id(), revision)
                .orElseThrow(() -> new NotFound("self-assessment", assessment.id()))
                .content()
                .answers()
                .stream()
                .map(FrozenAnswerViews::view)
                .toList();
    }

    private static AnswerView view(SubmittedSelfAssessment.Answer answer) {
        return new AnswerView(
                answer.clause(),
                answer.version(),
                answer.conformity(),
                answer.statement(),
                answer.evidence().stream()
                        .map(file -> new EvidenceItem(EvidenceId.of(file.id()), file.name()))
                        .toList(),
                false,
                true,
                answer.savedBy(),
                answer.savedAt());
    }
}
