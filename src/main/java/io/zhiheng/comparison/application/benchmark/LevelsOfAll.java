package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.portal.PublicFigures;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many enterprises have which level, as last night's figures tell it. */
@Component
@Transactional(readOnly = true)
class LevelsOfAll implements PublicFigures {

    private final Benchmarks benchmarks;

    LevelsOfAll(Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public Optional<Levels> levels() {
        return benchmarks
                .largest()
                .map(made -> new Levels(
                        made.edition(),
                        made.enterprises(),
                        benchmarks.madeAt().orElseThrow(),
                        benchmarks.levels(made).stream()
                                .collect(Collectors.toMap(
                                        Benchmarks.LevelCount::level, Benchmarks.LevelCount::enterprises))));
    }
}
