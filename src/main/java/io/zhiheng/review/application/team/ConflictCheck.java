package io.zhiheng.review.application.team;

import io.zhiheng.platform.rules.GeneralTables;
import io.zhiheng.review.domain.AssessmentRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody must stay away from a request, by the table of conflicts of interest. */
@Component
public class ConflictCheck {

    /** As what the person would take part. */
    public enum Part { MEMBER, LEAD, DECIDER }

    private final Circumstances circumstances;
    private final GeneralTables tables;

    ConflictCheck(Circumstances circumstances, GeneralTables tables) {
        this.circumstances = circumstances;
        this.tables = tables;
    }

    /** Why not, in words, one for each circumstance that stands in the way; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part) {
        return judged(circumstances.of(request, person).stream(), part);
    }

    /** @param declared what the person has just declared about the enterprise: EMPLOYED, CONSULTED, INTEREST */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part, List<String> declared) {
        return judged(Stream.concat(circumstances.of(request, person).stream(), declared.stream().map(Circumstance::declared)), part);
    }

    private List<String> judged(Stream<Circumstance> found, Part part) {
        return found.flatMap(each -> tables.decide(GeneralTables.CONFLICT_OF_INTEREST, each.facts(part)).stream())
                .map(GeneralTables.Decision::result).distinct().toList();
    }
}
