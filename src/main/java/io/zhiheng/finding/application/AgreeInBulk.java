package io.zhiheng.finding.application;

import io.zhiheng.catalogue.Edition.Clause;
import io.zhiheng.catalogue.Edition.FirstLevel;
import io.zhiheng.finding.application.Agreement.Refused;
import io.zhiheng.finding.application.Agreement.Seen;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.FindingContent;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Agrees to the clauses chosen, whatever was answered to them. What has to be looked at by itself is left out, by name.
 */
@UseCase
public class AgreeInBulk {

    private static final FindingContent AGREED = new FindingContent(Verdict.AGREE, null, "");

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final IndicatorTasks tasks;
    private final Findings findings;
    private final JudgedApart apart;
    private final Words words;
    private final Clock clock;

    AgreeInBulk(
            RequestAccess access,
            Dossiers dossiers,
            IndicatorTasks tasks,
            Findings findings,
            JudgedApart apart,
            Words words,
            Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.findings = findings;
        this.apart = apart;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a clause that the edition does not have
     * @throws RuleBroken invalid {@code no-clause-chosen}; forbidden {@code not-in-team}
     */
    public Agreement execute(Actor actor, AssessmentRequestId id, List<Seen> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            throw RuleBroken.invalid("review.rule.no-clause-chosen").at("clauses");
        }
        var request = access.servedForShare(actor, id);
        var dossier = dossiers.latest(request);
        var rule = apart.forReader(actor, request, dossier);
        var closed = new HashMap<String, Optional<String>>();
        var agreement = new Agreement(new ArrayList<>(), new ArrayList<>());
        // In one order, so that two who agree to the same clauses wait for each other instead of blocking each other.
        chosen.stream().distinct().sorted(Comparator.comparing(Seen::clause)).forEach(seen -> {
            var clause = dossier.clause(seen.clause()).orElseThrow(() -> new NotFound("clause", seen.clause()));
            var indicator = dossier.firstLevelOf(clause.id()).orElseThrow();
            var refusal = closed.computeIfAbsent(indicator.id(), any -> closed(actor, request, indicator));
            var finding = refusal.isEmpty() ? locked(request, clause, indicator) : null;
            refusal.or(() -> changed(finding, seen.version()))
                    .or(() -> rule.reason(clause.id(), finding))
                    .ifPresentOrElse(
                            reason -> agreement.refused().add(new Refused(clause.id(), clause.displayNo(), reason)),
                            () -> agree(actor, dossier, finding, agreement));
        });
        return agreement;
    }

    /** Why nothing may be written of the indicator; empty where something may. */
    private Optional<String> closed(Actor actor, AssessmentRequest request, FirstLevel indicator) {
        try {
            tasks.requireWritable(actor, request, indicator.id(), indicator.name());
            return Optional.empty();
        } catch (RuleBroken broken) {
            if (broken.kind() != RuleBroken.Kind.CONFLICT) {
                throw broken;
            }
            return Optional.of(words.of(broken.messageKey(), broken.args()));
        }
    }

    private Finding locked(AssessmentRequest request, Clause clause, FirstLevel indicator) {
        findings.begin(request.id().value(), clause.id(), indicator.id());
        return findings.lockForUpdate(new Finding.Key(request.id().value(), clause.id()))
                .orElseThrow();
    }

    private Optional<String> changed(Finding finding, int seen) {
        return finding.version() == seen && !finding.isGiven()
                ? Optional.empty()
                : Optional.of(words.of("review.agree.changed", String.valueOf(finding.person())));
    }

    private void agree(Actor actor, Dossier dossier, Finding finding, Agreement agreement) {
        var answer = dossier.answer(finding.clause());
        finding.record(AGREED, dossier.revision(), answer.version(), actor, clock.instant());
        agreement.clauses().add(finding.clause());
    }
}
