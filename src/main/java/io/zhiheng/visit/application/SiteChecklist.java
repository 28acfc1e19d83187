package io.zhiheng.visit.application;

import io.zhiheng.catalogue.Edition.Clause;
import io.zhiheng.catalogue.Edition.FirstLevel;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.finding.application.Dossier;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PastFinding;
import io.zhiheng.finding.domain.PastFindings;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.finding.domain.review.IndicatorReview;
import io.zhiheng.finding.domain.review.IndicatorReviews;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.application.SiteClause.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member of the team has to look at on site: of the indicators whose documents he reviewed, the clauses that
 * were in question, and those that the level applied for rests on. Whose reviewer has left is the lead's.
 */
@Component
@Transactional(readOnly = true)
class SiteChecklist {

    private final Dossiers dossiers;
    private final TeamMembers members;
    private final IndicatorReviews reviews;
    private final Findings findings;
    private final PastFindings past;
    private final Dialogues dialogues;
    private final LookedAt lookedAt;

    SiteChecklist(
            Dossiers dossiers,
            TeamMembers members,
            IndicatorReviews reviews,
            Findings findings,
            PastFindings past,
            Dialogues dialogues,
            LookedAt lookedAt) {
        this.dossiers = dossiers;
        this.members = members;
        this.reviews = reviews;
        this.findings = findings;
        this.past = past;
        this.dialogues = dialogues;
        this.lookedAt = lookedAt;
    }

    /** What nobody has looked at first, each in the edition's order. */
    List<SiteClause> of(AssessmentRequest request, UUID account) {
        var dossier = dossiers.latest(request);
        var known = known(request, dossier);
        var mine = indicatorsOf(request, dossier, account);
        return dossier.edition().firstLevel().stream()
                .filter(first -> mine.contains(first.id()))
                .flatMap(first -> first.clauses().stream())
                .map(known::clause)
                .filter(clause -> !clause.why().isEmpty())
                .sorted(Comparator.comparing(clause -> !clause.isOpen()))
                .toList();
    }

    private Set<String> indicatorsOf(AssessmentRequest request, Dossier dossier, UUID account) {
        var team = members.of(request.id()).stream()
                .collect(Collectors.toMap(TeamMember::account, TeamMember::isLead, (one, other) -> one));
        Map<String, UUID> reviewers = reviews.of(request.id().value()).stream()
                .sorted(Comparator.comparingInt(IndicatorReview::round))
                .collect(Collectors.toMap(
                        IndicatorReview::indicator, IndicatorReview::account, (earlier, later) -> later));
        return dossier.edition().firstLevel().stream()
                .map(FirstLevel::id)
                .filter(indicator -> {
                    var reviewer = reviewers.get(indicator);
                    return reviewer != null && team.containsKey(reviewer)
                            ? reviewer.equals(account)
                            : team.getOrDefault(account, false);
                })
                .collect(Collectors.toSet());
    }

    private Known known(AssessmentRequest request, Dossier dossier) {
        return new Known(
                request,
                dossier,
                findings.of(request.id().value()).stream()
                        .collect(Collectors.toMap(Finding::clause, Function.identity())),
                past.of(request.id().value()).stream()
                        .filter(each -> each.round() != null)
                        .map(PastFinding::clause)
                        .collect(Collectors.toSet()),
                dialogues
                        .counts(request.enterprise(), request.selfAssessment().value())
                        .keySet(),
                lookedAt.of(request));
    }

    private record Known(
            AssessmentRequest request,
            Dossier dossier,
            Map<String, Finding> findings,
            Set<String> amended,
            Set<String> talked,
            Map<String, LookedAt.Look> looks) {

        SiteClause clause(Clause clause) {
            var look = looks.get(clause.id());
            return new SiteClause(
                    clause.id(),
                    clause.displayNo(),
                    clause.level(),
                    dossier.edition().levelName(clause.level()),
                    clause.text(),
                    why(clause),
                    look == null ? null : look.by(),
                    look == null ? null : look.at());
        }

        private List<Why> why(Clause clause) {
            var finding = findings.get(clause.id());
            return Stream.of(Why.values())
                    .filter(why -> switch (why) {
                        case ADJUSTED -> finding != null && finding.content().verdict() == Verdict.ADJUST;
                        case AMENDED -> amended.contains(clause.id());
                        case TALKED -> talked.contains(clause.id());
                        case APPLIED_LEVEL ->
                            Integer.valueOf(clause.level()).equals(request.appliedLevel())
                                    && dossier.answer(clause.id()).conformity() == Conformity.CONFORM;
                    })
                    .toList();
        }
    }
}
