package io.zhiheng.request;

import io.zhiheng.shared.Actor;
import java.util.UUID;

/**
 * Who took a step.
 *
 * @param account null for the system and the public
 * @param name to which the step is attributed; null for the system
 */
public record Attribution(Side side, UUID account, String name) {

    public enum Side {
        ENTERPRISE,
        INSTITUTION,
        PUBLIC,
        SYSTEM
    }

    /** What happens by itself, such as the end of a time limit. */
    public static final Attribution SYSTEM = new Attribution(Side.SYSTEM, null, null);

    public static Attribution of(Actor actor) {
        return new Attribution(
                actor.enterprise() == null ? Side.INSTITUTION : Side.ENTERPRISE, actor.account(), actor.personName());
    }

    public static Attribution stranger(String name) {
        return new Attribution(Side.PUBLIC, null, name);
    }
}
