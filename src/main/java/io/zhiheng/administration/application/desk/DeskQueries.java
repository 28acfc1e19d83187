package io.zhiheng.administration.application.desk;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.desk.DeskView.InForce;
import io.zhiheng.administration.application.instance.IncidentQueries;
import io.zhiheng.shared.Actor;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a process administrator, and how the processes stand. */
@Component
@Transactional(readOnly = true)
public class DeskQueries {

    private static final int SHOWN = 5;

    private final ProcessVersionQueries versions;
    private final IncidentQueries incidents;

    DeskQueries(ProcessVersionQueries versions, IncidentQueries incidents) {
        this.versions = versions;
        this.incidents = incidents;
    }

    public DeskView of(Actor actor) {
        var pending = versions.pending();
        Predicate<ProcessVersion> own = version -> actor.account().equals(version.proposedBy());
        return new DeskView(
                pending.stream().filter(own.negate()).toList(),
                pending.stream().filter(own).toList(),
                incidents.waiting(SHOWN),
                versions.inForce().stream()
                        .map(version -> new InForce(version, versions.newerShips(version.process())))
                        .toList());
    }
}
