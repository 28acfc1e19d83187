package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.Ceiling;
import io.zhiheng.rating.core.TableDecisions;
import io.zhiheng.rating.core.TableDecisions.Score;
import io.zhiheng.rating.drools.CompiledScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clauses of an edition with what each answer to them is worth and which ceilings stand over them. */
class ClauseRows {

    private final Edition edition;
    private final TableDecisions decisions;
    private final Map<String, Map<String, Ceiling>> ceilings;
    private final Map<String, ClauseRow> all = new HashMap<>();
    private final List<ClauseRow> underCeilings = new ArrayList<>();

    ClauseRows(Edition edition, CompiledScheme compiled) {
        this.edition = edition;
        this.decisions = compiled.decisions();
        this.ceilings = compiled.ceilings();
    }

    ClauseRow add(Edition.Clause clause) {
        var scores = new Score[Conformity.values().length];
        for (var option : edition.scale(clause.scale()).orElseThrow().options()) {
            scores[Conformity.valueOf(option.code()).ordinal()] = decisions.score(clause.scale(), option.code());
        }
        if (clause.naAllowed()) {
            scores[Conformity.NA.ordinal()] = decisions.score(clause.scale(), Conformity.NA.name());
        }
        var row = new ClauseRow(
                all.size(),
                clause,
                clause.weight(),
                scores,
                ceilings.getOrDefault(clause.id(), Map.of()),
                new Rating.Held(clause.id(), clause.displayNo(), clause.text()));
        all.put(clause.id(), row);
        if (!row.ceilings().isEmpty()) {
            underCeilings.add(row);
        }
        return row;
    }

    Map<String, ClauseRow> all() {
        return all;
    }

    /** In the order of the catalogue. */
    List<ClauseRow> underCeilings() {
        return underCeilings;
    }
}
