package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.visit.domain.nonconformity.CorrectionVerdict;
import java.util.Collection;
import java.util.UUID;

/** A member of the team verifies a correction or sends it back. */
@UseCase
public class JudgeCorrection {

    private static final TextLength REASON = TextLength.atMost(1_000);

    private final OnSitePhase phase;
    private final NonconformityEdits edits;
    private final StandingNonconformityText standing;

    JudgeCorrection(OnSitePhase phase, NonconformityEdits edits, StandingNonconformityText standing) {
        this.phase = phase;
        this.edits = edits;
        this.standing = standing;
    }

    /**
     * @param expected the version that the judge has seen
     * @param reason needed for what is sent back
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws RuleBroken {@code verdict-missing}, {@code verdict-reason-missing}, {@code verdict-reason-too-long} at
     *     their fields; conflict {@code stale-version}, {@code nothing-to-verify} for an observation
     */
    public NonconformityView execute(
            Actor actor,
            AssessmentRequestId id,
            UUID nonconformity,
            int expected,
            CorrectionVerdict verdict,
            String reason,
            Collection<String> over) {
        var request = phase.verifying(actor, id);
        var found = edits.find(id, nonconformity);
        edits.requireFresh(request, found, expected, found.verdictBy());
        if (!found.text().severity().needsCorrection()) {
            throw RuleBroken.conflict("review-onsite.rule.nothing-to-verify", found.label());
        }
        if (verdict == null) {
            throw RuleBroken.invalid("review-onsite.rule.verdict-missing").at("verdict");
        }
        var words = TypedText.isBlank(reason) ? null : TypedText.trimmed(reason);
        if (verdict == CorrectionVerdict.SENT_BACK && words == null) {
            throw RuleBroken.invalid("review-onsite.rule.verdict-reason-missing")
                    .at("reason");
        }
        REASON.require("reason", words, "review-onsite.rule.verdict-reason-too-long");
        return edits.write(
                actor,
                request,
                found,
                standing.verdict(request, found),
                over,
                now -> found.judge(verdict, words, actor.personName(), now));
    }
}
