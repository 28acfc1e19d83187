package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.AnswerView.EvidenceItem;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.Submission;
import io.zhiheng.assessment.domain.Submissions;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.identity.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows answers as they were frozen: a rectification may have changed those that lie open. */
@Component
@Transactional(readOnly = true)
public class FrozenAnswerViews {

    private final SelfAssessments assessments;
    private final Submissions submissions;

    FrozenAnswerViews(SelfAssessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    /** How many revisions there are: 0 before the submission, 1 after it, one more with each rectification. */
    public int revisions(Actor actor, SelfAssessmentId id) {
        assessments.find(id, actor.enterprise());
        return submissions.latestRevision(id).orElse(0);
    }

    /** As they were handed in first. */
    List<AnswerView> original(Actor actor, SelfAssessmentId id) {
        return of(actor, id, Submission.FIRST);
    }

    /** @throws NotFound if there is no such revision */
    public List<AnswerView> of(Actor actor, SelfAssessmentId id, int revision) {
        assessments.find(id, actor.enterprise());
        return submissions
                .find(id, revision)
                .orElseThrow(() -> new NotFound("self-assessment", id))
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
