package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Apart;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.review.FindingDraft;
import io.zhiheng.finding.domain.review.FindingDrafts;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which clauses cannot be agreed to among others, and why not. */
@Component
class JudgedApart {

    private final FindingDrafts drafts;
    private final StandingNonconformities nonconformities;
    private final Words words;

    JudgedApart(FindingDrafts drafts, StandingNonconformities nonconformities, Words words) {
        this.drafts = drafts;
        this.nonconformities = nonconformities;
        this.words = words;
    }

    Rule forReader(Actor actor, AssessmentRequest request, Dossier dossier) {
        var halfWritten = drafts.of(request.id().value(), actor.account()).stream()
                .map(FindingDraft::subject)
                .collect(Collectors.toSet());
        return new Rule(dossier, halfWritten, nonconformities.byClause(request).keySet());
    }

    /** For one reader of one request. */
    class Rule {

        private final Dossier dossier;
        private final Set<String> halfWritten;
        private final Set<String> found;

        private Rule(Dossier dossier, Set<String> halfWritten, Set<String> found) {
            this.dossier = dossier;
            this.halfWritten = halfWritten;
            this.found = found;
        }

        Optional<String> reason(String clause, Finding finding) {
            return Optional.ofNullable(Apart.of(finding, halfWritten.contains(clause)))
                    .or(() -> found.contains(clause) && dossier.answer(clause).conformity() == Conformity.CONFORM
                            ? Optional.of(Apart.NONCONFORMITY)
                            : Optional.empty())
                    .map(apart -> words.of("review.script.apart." + apart));
        }
    }
}
