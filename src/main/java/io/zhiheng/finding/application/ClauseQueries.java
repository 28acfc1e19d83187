package io.zhiheng.finding.application;

import io.zhiheng.finding.application.ClauseView.Amendment;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one clause of a request under review. */
@Component
@Transactional(readOnly = true)
public class ClauseQueries {

    private final Dossiers dossiers;
    private final StandingNonconformities nonconformities;
    private final SubjectStandings standings;

    ClauseQueries(Dossiers dossiers, StandingNonconformities nonconformities, SubjectStandings standings) {
        this.dossiers = dossiers;
        this.nonconformities = nonconformities;
        this.standings = standings;
    }

    /** Whether this is a clause; else it is a performance indicator. */
    public boolean isClause(Read read, String subject) {
        var dossier = read.dossier();
        if (!dossier.hasClauseOrIndicator(subject)) {
            throw new NotFound("clause", subject);
        }
        return dossier.clause(subject).isPresent();
    }

    public ClauseView clause(Actor actor, Read read, String clauseId) {
        var dossier = read.dossier();
        var clause = dossier.clause(clauseId).orElseThrow(() -> new NotFound("clause", clauseId));
        var second = dossier.secondLevelOf(clause);
        var answer = dossier.answer(clauseId);
        var finding = read.finding(clauseId);
        return new ClauseView(
                read.request().id(),
                clause,
                second.displayNo() + " " + second.name(),
                second.characteristics(),
                dossier.edition().levelNames(),
                answer,
                standings.types(read, answer.evidence()),
                amendments(read, finding),
                dossier.ruleOf(clause, true).adjustments(),
                finding,
                nonconformities(read, clauseId),
                standings.of(actor, read, clauseId));
    }

    private ClauseView.Nonconformities nonconformities(Read read, String clause) {
        var recorded = nonconformities.byClause(read.request()).getOrDefault(clause, List.of());
        return new ClauseView.Nonconformities(
                recorded.stream().map(StandingNonconformities.Recorded::label).toList(),
                StandingNonconformities.isUnsettled(
                        recorded,
                        read.findings().get(clause),
                        read.dossier().answer(clause).conformity()));
    }

    /** What each round brought, the latest first; a round that is still open has brought nothing yet. */
    private List<Amendment> amendments(Read read, FindingView finding) {
        var amendments = new ArrayList<Amendment>();
        var after = read.dossier();
        var rounds =
                finding.past().stream().filter(past -> past.round() != null).toList();
        for (int at = rounds.size() - 1; at >= 0; at--) {
            var past = rounds.get(at);
            var before = dossiers.of(read.request().selfAssessment(), past.revision());
            if (before.revision() < after.revision()) {
                amendments.add(
                        Amendment.of(past.round(), before.answer(finding.clause()), after.answer(finding.clause())));
            }
            after = before;
        }
        return amendments;
    }
}
