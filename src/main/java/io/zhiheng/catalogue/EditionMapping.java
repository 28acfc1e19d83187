package io.zhiheng.catalogue;

import java.util.Map;
import java.util.Optional;

/** What became of the clauses of an edition in a later one. Ids never change their meaning, so they lead the way. */
public class EditionMapping {

    private static final String NOT_APPLICABLE = "NA";

    private final Edition to;
    private final Map<String, Edition.Clause> clauses;

    public EditionMapping(Edition to) {
        this.to = to;
        this.clauses = to.clausesById();
    }

    /** The clause of the later edition; empty where it was given up. */
    public Optional<Edition.Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** Whether the clause is still there and may still be answered so. @param conformity null for none */
    public boolean keeps(String id, String conformity) {
        return clause(id)
                .filter(clause -> conformity == null || allows(clause, conformity))
                .isPresent();
    }

    private boolean allows(Edition.Clause clause, String conformity) {
        return conformity.equals(NOT_APPLICABLE)
                ? clause.naAllowed()
                : to.scale(clause.scale()).orElseThrow().options().stream()
                        .anyMatch(option -> option.code().equals(conformity));
    }
}
