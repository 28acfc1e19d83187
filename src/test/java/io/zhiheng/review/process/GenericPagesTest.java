package io.zhiheng.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GenericPagesTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    @Test
    void everyStepOfTheModelIsWorkedOnSomewhere() throws IOException {
        var model = Files.readString(Path.of("processes", "third-party-assessment.bpmn"));
        var steps = USER_TASK
                .matcher(model)
                .results()
                .map(MatchResult::group)
                .map(task -> task.split("\"")[1])
                .toList();

        var paged = new HashSet<>(new GenericPages().steps());
        paged.addAll(new OnSiteStepPages().steps());
        paged.addAll(new RectificationStep(null).steps());
        paged.addAll(new DocumentSteps(null, null, null).steps());

        assertThat(paged).containsExactlyInAnyOrderElementsOf(steps);
    }
}
