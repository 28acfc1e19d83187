package io.zhiheng.portal.application.guidance;

import io.zhiheng.portal.application.guidance.GuidanceEvent.GuidanceMoved;
import io.zhiheng.portal.application.guidance.GuidanceEvent.GuidanceShownAgain;
import io.zhiheng.portal.application.guidance.GuidanceEvent.GuidanceWithdrawn;
import io.zhiheng.portal.domain.guidance.GuidanceFile;
import io.zhiheng.portal.domain.guidance.GuidanceFiles;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Says which documents are shown, and in which order. Done twice it is done once. */
@UseCase
public class ArrangeGuidance {

    private final GuidanceFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArrangeGuidance(GuidanceFiles files, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** To change places with its neighbour, to be shown no more, or again. */
    public enum Act {
        UP,
        DOWN,
        WITHDRAW,
        SHOW
    }

    public void execute(Actor actor, UUID id, Act act) {
        GuidanceRights.require(actor, id);
        var all = files.hold();
        var file = all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("guidance", id));
        switch (act) {
            case UP -> move(all, file, -1);
            case DOWN -> move(all, file, 1);
            case WITHDRAW -> withdraw(actor, file);
            case SHOW -> show(file);
        }
    }

    private void move(List<GuidanceFile> all, GuidanceFile file, int by) {
        var to = all.indexOf(file) + by;
        if (to >= 0 && to < all.size()) {
            file.swapWith(all.get(to));
            events.publishEvent(new GuidanceMoved(file.id()));
        }
    }

    private void withdraw(Actor actor, GuidanceFile file) {
        if (file.isShown()) {
            file.withdraw(actor.accountName(), clock.instant());
            events.publishEvent(new GuidanceWithdrawn(file.id()));
        }
    }

    private void show(GuidanceFile file) {
        if (!file.isShown()) {
            file.showAgain();
            events.publishEvent(new GuidanceShownAgain(file.id()));
        }
    }
}
