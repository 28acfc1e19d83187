package io.zhiheng.request.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.identity.Role;
import io.zhiheng.platform.workflow.Performer;
import java.util.stream.Collectors;

/** The same person in the words of tasks and in those of the use cases. */
public final class ActingPerson {

    private ActingPerson() {}

    public static Performer performer(Actor actor) {
        return new Performer(
                actor.account(),
                actor.enterprise() == null ? null : actor.enterprise().value(),
                actor.institution(),
                actor.personName(),
                actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    public static Actor actor(Performer performer) {
        return new Actor(
                performer.account(),
                performer.person(),
                performer.enterprise() == null ? null : new EnterpriseId(performer.enterprise()),
                performer.institution(),
                performer.person(),
                performer.roles().stream().map(Role::valueOf).collect(Collectors.toSet()));
    }
}
