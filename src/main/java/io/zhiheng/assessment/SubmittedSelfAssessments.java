package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Optional;

/** Submitted self-assessments, for the modules that print, compare or review them. */
public interface SubmittedSelfAssessments {

    /**
     * As it was submitted, whatever was rectified later.
     *
     * @throws io.zhiheng.shared.NotFound if there is none of this enterprise, or it is not submitted
     */
    SubmittedSelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise);

    /** What an enterprise has submitted, the latest first; of very many the latest ones. Without rectifications. */
    List<SubmittedSelfAssessment> latestFirst(EnterpriseId enterprise);

    /** For steps that the process takes by itself: nobody is signed in. */
    SubmittedSelfAssessment find(SelfAssessmentId id);

    /**
     * @param revision 1 for the submission; rectifications count on
     * @throws io.zhiheng.shared.NotFound if there is no such revision
     */
    SubmittedSelfAssessment find(SelfAssessmentId id, int revision);

    /**
     * The number of the latest revision, 1 without rectifications.
     *
     * @throws io.zhiheng.shared.NotFound if it is not submitted
     */
    int latestRevision(SelfAssessmentId id);

    /** The clauses answered differently in two revisions, in the edition's order. */
    List<AnswerDifference> difference(SelfAssessmentId id, int fromRevision, int toRevision);

    /**
     * The frozen answer that had this version, in whichever revision.
     *
     * @return empty if no revision froze that version
     */
    Optional<SubmittedSelfAssessment.Answer> answerAt(SelfAssessmentId id, String clause, int version);
}
