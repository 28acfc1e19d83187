package io.zhiheng.administration.application;

import io.zhiheng.administration.application.DeskView.InForce;
import io.zhiheng.shared.Actor;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a process administrator, and how the processes stand. */
@Component
@Transactional(readOnly = true)
public class DeskQueries {

    private final ProcessVersionQueries versions;

    DeskQueries(ProcessVersionQueries versions) {
        this.versions = versions;
    }

    public DeskView of(Actor actor) {
        var pending = versions.pending();
        Predicate<ProcessVersion> own = version -> actor.account().equals(version.proposedBy());
        return new DeskView(
                pending.stream().filter(own.negate()).toList(),
                pending.stream().filter(own).toList(),
                versions.inForce().stream()
                        .map(version -> new InForce(version, versions.newerShips(version.process())))
                        .toList());
    }
}
