package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Lets an enterprise change the contested clauses of a submitted self-assessment, and only those. What was submitted,
 * its result and its report stay as they are: the end of a round is a further revision. One round at a time.
 */
public interface Rectifications {

    /**
     * Reopens clauses. From now on their answers can be saved, and evidence can be uploaded.
     *
     * @param round 1, 2 …; how many there may be is for the caller to say
     * @param clauses ids of clauses of the edition, at least one; performance indicators cannot be reopened
     * @param until shown to the enterprise; whoever opened the round ends it
     * @throws io.zhiheng.shared.NotFound if there is no such self-assessment or clause, or it is not submitted
     * @throws io.zhiheng.shared.RuleBroken conflict {@code rectification-open} while a round is open, invalid
     *     {@code rectification-empty} without a clause
     */
    void open(SelfAssessmentId id, EnterpriseId enterprise, int round, Set<String> clauses, Instant until);

    /** The open round with what was done so far; empty while none is open. */
    Optional<Rectification> current(SelfAssessmentId id, EnterpriseId enterprise);

    /**
     * Freezes the reopened clauses as they are now into a further revision, rated by the same scheme, and closes the
     * round. A clause that was not changed stays as it was.
     *
     * @param by name of the person who hands it in
     * @return the number of the new revision
     * @throws io.zhiheng.shared.RuleBroken conflict {@code rectification-not-open}; invalid
     *     {@code rectification-incomplete} with {@code points} naming each clause and what it lacks; invalid
     *     {@code rectification-unrated} when so much does not apply any more that there is no result
     */
    int finish(SelfAssessmentId id, EnterpriseId enterprise, String by);

    /** Closes the open round, if any, without a new revision. What was typed stays where it was typed. */
    void cancel(SelfAssessmentId id, EnterpriseId enterprise);
}
