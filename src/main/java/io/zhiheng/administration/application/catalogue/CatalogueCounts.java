package io.zhiheng.administration.application.catalogue;

import io.zhiheng.catalogue.Edition;

/** How much there is of an edition. */
public record CatalogueCounts(
        int levels, int firstLevel, int secondLevel, int clauses, int performanceIndicators, int parameters) {

    static CatalogueCounts of(Edition edition) {
        return new CatalogueCounts(
                edition.levels().size(),
                edition.firstLevel().size(),
                (int) edition.secondLevels().count(),
                (int) edition.clauses().count(),
                (int) edition.performanceIndicators().count(),
                (int) edition.parameters().count());
    }
}
