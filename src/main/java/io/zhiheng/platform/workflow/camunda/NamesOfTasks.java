package io.zhiheng.platform.workflow.camunda;

import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords;
import io.zhiheng.platform.workflow.task.TaskWords.Line;
import io.zhiheng.shared.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words that other modules have for tasks and people; looked up late, because the engine is built before them. */
@Component
class NamesOfTasks {

    private final ObjectProvider<TaskWords> words;
    private final ObjectProvider<Colleagues> colleagues;

    NamesOfTasks(ObjectProvider<TaskWords> words, ObjectProvider<Colleagues> colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    Line of(String process, TaskRef task) {
        return words.orderedStream()
                .filter(module -> module.process().equals(process))
                .findFirst()
                .map(module -> module.of(task))
                .orElse(Line.NONE);
    }

    /** Null for nobody, and for an account that no institution knows. */
    String ofPerson(String account) {
        return Optional.ofNullable(account)
                .flatMap(NamesOfTasks::account)
                .flatMap(this::find)
                .map(Actor::personName)
                .orElse(null);
    }

    private Optional<Actor> find(UUID account) {
        return colleagues
                .orderedStream()
                .flatMap(module -> module.find(account).stream())
                .findFirst();
    }

    private static Optional<UUID> account(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException anotherKindOfName) {
            return Optional.empty();
        }
    }
}
