package io.zhiheng.finding.application.closing;

import io.zhiheng.conversation.Dialogues;
import io.zhiheng.finding.application.Dossier;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Words;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the enterprise what was found, in the dialogue of each clause: until then findings stay inside the institution.
 * Each is told once, unless it changes afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReleaseFindings {

    private final Dossiers dossiers;
    private final Findings findings;
    private final PerformanceFindings performance;
    private final Dialogues dialogues;
    private final Words words;

    ReleaseFindings(
            Dossiers dossiers, Findings findings, PerformanceFindings performance, Dialogues dialogues, Words words) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.performance = performance;
        this.dialogues = dialogues;
        this.words = words;
    }

    /** What is to be supplemented; called when the lead asks for it. */
    public void contested(AssessmentRequest request, Collection<String> clauses) {
        findings.of(request.id().value()).stream()
                .filter(each -> each.content().verdict() == Verdict.SUPPLEMENT
                        && clauses.contains(each.clause())
                        && !each.isReleased())
                .forEach(each -> tell(request, each));
    }

    /** The reasons of everything else; called when the report is submitted. */
    public void reported(AssessmentRequest request) {
        findings.of(request.id().value()).stream()
                .filter(each -> each.isGiven()
                        && !each.isReleased()
                        && !each.content().reason().isEmpty())
                .forEach(each -> tell(request, each));
        var dossier = dossiers.latest(request);
        performance.of(request.id().value()).stream()
                .filter(each -> each.isGiven()
                        && !each.isReleased()
                        && !each.verdict().reason().isEmpty())
                .sorted(Comparator.comparing(PerformanceFinding::subject))
                .forEach(each -> tell(request, dossier, each));
    }

    private void tell(AssessmentRequest request, Finding finding) {
        var content = finding.content();
        if (content.verdict() == Verdict.ADJUST) {
            post(
                    request,
                    finding.clause(),
                    finding.answerVersion(),
                    finding.person(),
                    words.of(
                            "review.document.told-adjusted",
                            words.of("assessment.script.conformity." + content.conformity())));
        }
        post(request, finding.clause(), finding.answerVersion(), finding.person(), content.reason());
        finding.released();
    }

    private void tell(AssessmentRequest request, Dossier dossier, PerformanceFinding finding) {
        var indicator = dossier.edition()
                .performanceIndicators()
                .filter(each ->
                        each.id().equals(finding.subject()) || each.parameters().contains(finding.subject()))
                .findFirst()
                .orElseThrow()
                .id();
        var verdict = finding.verdict();
        post(
                request,
                indicator,
                0,
                finding.person(),
                verdict.value() == null
                        ? words.of("review.document.told-applicable." + verdict.applicable())
                        : words.of(
                                "review.document.told-value",
                                dossier.parameter(finding.subject())
                                        .orElseThrow()
                                        .name(),
                                verdict.value()));
        post(request, indicator, 0, finding.person(), verdict.reason());
        finding.released();
    }

    private void post(AssessmentRequest request, String clause, int version, String author, String text) {
        dialogues.post(
                request.enterprise(),
                request.selfAssessment().value(),
                clause,
                version,
                Dialogues.Side.ASSESSOR,
                author,
                text);
    }
}
