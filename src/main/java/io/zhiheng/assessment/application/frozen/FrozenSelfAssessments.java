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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FrozenSelfAssessments implements SubmittedSelfAssessments {

    private static final int MOST = 20;

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
    public List<SubmittedSelfAssessment> latestFirst(EnterpriseId enterprise) {
        var assessments = this.assessments.submitted(enterprise.value()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return submissions.handedIn(enterprise, Limit.of(MOST)).stream()
                .filter(submission ->
                        submission.rating() != null && assessments.containsKey(submission.selfAssessment()))
                .map(submission -> frozen(assessments.get(submission.selfAssessment()), submission))
                .toList();
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
        return frozen(assessment, submission(assessment.id(), revision));
    }

    private static SubmittedSelfAssessment frozen(SelfAssessment assessment, Submission submission) {
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
