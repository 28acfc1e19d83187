package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.replaced.KeepReplacedText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.visit.domain.CorrectionVerdict;
import io.zhiheng.visit.domain.Nonconformities;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** A member of the team verifies a correction or sends it back. */
@UseCase
public class JudgeCorrection {

    private static final TextLength REASON = TextLength.atMost(1_000);

    private final OnSitePhase phase;
    private final Nonconformities nonconformities;
    private final NonconformityRules rules;
    private final NonconformityViews views;
    private final StandingNonconformityText standing;
    private final KeepReplacedText replaced;
    private final Clock clock;

    JudgeCorrection(
            OnSitePhase phase,
            Nonconformities nonconformities,
            NonconformityRules rules,
            NonconformityViews views,
            StandingNonconformityText standing,
            KeepReplacedText replaced,
            Clock clock) {
        this.phase = phase;
        this.nonconformities = nonconformities;
        this.rules = rules;
        this.views = views;
        this.standing = standing;
        this.replaced = replaced;
        this.clock = clock;
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
        var found = nonconformities.find(id, nonconformity);
        rules.requireFresh(request, found, expected, found.verdictBy());
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
        replaced.keep(actor, request, standing.verdict(request, found), over);
        found.judge(verdict, words, actor.personName(), clock.instant());
        nonconformities.flush();
        return views.of(request, found);
    }
}
