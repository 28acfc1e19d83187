package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FrozenSelfAssessments implements SubmittedSelfAssessments {

    private final SelfAssessments assessments;
    private final Submissions submissions;

    FrozenSelfAssessments(SelfAssessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise) {
        return frozen(assessments.find(id, enterprise), Submission.FIRST);
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id) {
        return find(id, Submission.FIRST);
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id, int revision) {
        return frozen(assessments.findById(id.value()).orElseThrow(() -> missing(id)), revision);
    }

    @Override
    public int latestRevision(SelfAssessmentId id) {
        return submissions.latestRevision(id).orElseThrow(() -> missing(id));
    }

    @Override
    public List<AnswerDifference> difference(SelfAssessmentId id, int fromRevision, int toRevision) {
        var before = submission(id, fromRevision).content();
        return submission(id, toRevision).content().answers().stream()
                .map(after -> new AnswerDifference(
                        after.clause(), before.answer(after.clause()).orElseThrow(), after))
                .filter(each -> AnswerDifference.between(each.before(), each.after()))
                .toList();
    }

    @Override
    public Optional<SubmittedSelfAssessment.Answer> answerAt(SelfAssessmentId id, String clause, int version) {
        return submissions.latestFirst(id).stream()
                .flatMap(each -> each.content().answer(clause).stream())
                .filter(answer -> answer.version() == version)
                .findFirst();
    }

    private Submission submission(SelfAssessmentId id, int revision) {
        return submissions.find(id, revision).orElseThrow(() -> missing(id));
    }

    private SubmittedSelfAssessment frozen(SelfAssessment assessment, int revision) {
        var submission = submission(assessment.id(), revision);
        var content = submission.content();
        return new SubmittedSelfAssessment(
                assessment.id(),
                assessment.enterprise(),
                submission.revision(),
                assessment.edition(),
                assessment.scheme(),
                content.processVersion(),
                assessment.statisticalYear(),
                assessment.startedAt(),
                assessment.startedBy(),
                submission.submittedAt(),
                submission.submittedBy(),
                content.profile(),
                content.answers(),
                content.performance(),
                content.parameters(),
                content.declarations(),
                submission.explanations().stream()
                        .map(each -> new SubmittedSelfAssessment.Explanation(each.point(), each.message(), each.text()))
                        .toList(),
                submission.rating());
    }

    private static NotFound missing(SelfAssessmentId id) {
        return new NotFound("self-assessment", id);
    }
}
