package io.zhiheng.notification.application;

import io.zhiheng.shared.Actor;
import java.util.UUID;

/** Whose inbox: the people of an enterprise share one, every member of staff has an own one. */
final class Inbox {

    private Inbox() {}

    static UUID of(Actor actor) {
        return actor.enterprise() == null ? actor.account() : actor.enterprise().value();
    }
}
