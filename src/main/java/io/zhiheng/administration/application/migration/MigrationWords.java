package io.zhiheng.administration.application.migration;

import io.zhiheng.platform.workflow.migration.NotMovable;
import io.zhiheng.shared.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why something cannot be moved, in words. */
@Component
class MigrationWords {

    private final Words words;

    MigrationWords(Words words) {
        this.words = words;
    }

    List<String> of(NotMovable refused) {
        return refused.problems().stream()
                .map(problem -> words.of(
                        "administration.migration.why." + problem.why(),
                        problem.node() == null ? words.of("administration.instance.whole") : problem.node()))
                .toList();
    }

    List<String> simultaneous() {
        return List.of(words.of("administration.migration.why.simultaneous"));
    }

    List<String> failed() {
        return List.of(words.of("administration.migration.why.failed"));
    }
}
