package io.zhiheng.team.application;

import io.zhiheng.platform.rules.GeneralTables;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody must stay away from a request, by the table of conflicts of interest. */
@Component
public class ConflictCheck {

    /**
     * As what the person would take part; a handler answers an appeal or a public objection, or looks after the
     * certificate.
     */
    public enum Part {
        MEMBER,
        LEAD,
        DECIDER,
        HANDLER
    }

    private final ConflictFacts circumstances;
    private final LiftedConflicts lifted;
    private final GeneralTables tables;

    ConflictCheck(ConflictFacts circumstances, LiftedConflicts lifted, GeneralTables tables) {
        this.circumstances = circumstances;
        this.lifted = lifted;
        this.tables = tables;
    }

    /**
     * @param circumstance as the table names it
     * @param reason why the person must stay away, in words
     * @param liftable whether a manager may say that it does not matter
     */
    public record Conflict(String circumstance, String reason, boolean liftable) {}

    /** Why not, in words, one for each circumstance that stands in the way; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part) {
        return words(of(request, person, part));
    }

    /** @param declared what the person has just declared about the enterprise */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part, List<Kind> declared) {
        var now = declared.stream().map(kind -> Circumstance.declared(kind, 0));
        return words(judged(request, person, Stream.concat(circumstances.of(request, person).stream(), now), part));
    }

    /** What stands in the way and was not lifted. */
    @Transactional(readOnly = true)
    public List<Conflict> of(AssessmentRequest request, UUID person, Part part) {
        return judged(request, person, circumstances.of(request, person).stream(), part);
    }

    private List<Conflict> judged(AssessmentRequest request, UUID person, Stream<Circumstance> found, Part part) {
        var settled = lifted.findByRequestAndAccount(request.id().value(), person).stream()
                .map(LiftedConflict::circumstance)
                .collect(Collectors.toSet());
        return found.filter(each -> !settled.contains(each.name()))
                .flatMap(each -> tables.decide(GeneralTables.CONFLICT_OF_INTEREST, each.facts(part)).stream()
                        .map(decided -> new Conflict(each.name(), decided.result(), isLiftable(each))))
                .toList();
    }

    private boolean isLiftable(Circumstance circumstance) {
        return tables.decide(GeneralTables.LIFTABLE_CONFLICT, Map.of("circumstance", circumstance.name()))
                .isPresent();
    }

    private static List<String> words(List<Conflict> found) {
        return found.stream().map(Conflict::reason).distinct().toList();
    }
}
