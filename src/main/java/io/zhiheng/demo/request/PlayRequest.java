package io.zhiheng.demo.request;

import io.zhiheng.demo.StoryClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Lets an enterprise and the institution's people bring a request to where its story ends, yesterday. */
@Component
@Profile("demo")
public class PlayRequest {

    private final Deeds deeds;
    private final Patience patience;
    private final StoryClock clock;

    PlayRequest(Deeds deeds, Patience patience, StoryClock clock) {
        this.deeds = deeds;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param earlier days by which the story ended before yesterday */
    public void execute(Course course, int earlier) {
        for (var scene : course.plot.scenes()) {
            clock.goBack(Duration.ofDays(1L + earlier + course.plot.days() - scene.day()));
            scene.deed().accept(deeds, course);
            patience.until(course.request, scene.state());
        }
        clock.returnToNow();
    }
}
