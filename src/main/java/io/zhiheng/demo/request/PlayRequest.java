package io.zhiheng.demo.request;

import io.zhiheng.demo.StoryClock;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an enterprise and the institution's people bring a request to where its story ends, yesterday. */
@Component
@Profile("demo")
public class PlayRequest {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final long OFFICE_MINUTES = 8 * 60;

    private final Deeds deeds;
    private final Patience patience;
    private final StoryClock clock;

    PlayRequest(Deeds deeds, Patience patience, StoryClock clock) {
        this.deeds = deeds;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param earlier days by which the story ended before yesterday */
    public void execute(StagedRequest course, int earlier) {
        clock.returnToNow();
        var last = BeijingTime.of(clock.instant()).toLocalDate().minusDays(1L + earlier);
        for (var scene : course.plot.scenes()) {
            clock.goBackTo(atWork(last.minusDays(course.plot.days() - scene.day()), scene));
            scene.deed().accept(deeds, course);
            patience.until(course, scene.state());
        }
        clock.returnToNow();
    }

    /** Another time of day for each scene. */
    private static Instant atWork(LocalDate day, Scene scene) {
        return day.atTime(OFFICE_OPENS)
                .plusMinutes(scene.day() * 97L % OFFICE_MINUTES)
                .atZone(BeijingTime.ZONE)
                .toInstant();
    }
}
