package io.zhiheng.portal.application.guidance;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;

/** The platform's administrators look after the guidance; to all others its desk is not there. */
final class GuidanceRights {

    private GuidanceRights() {}

    static void require(Actor actor, Object id) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw new NotFound("guidance", id);
        }
    }
}
