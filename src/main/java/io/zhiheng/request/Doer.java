package io.zhiheng.request;

import io.zhiheng.shared.Actor;
import java.util.UUID;

/**
 * Who took a step.
 *
 * @param account null for the system and the public
 * @param name to which the step is attributed; null for the system
 */
public record Doer(Side side, UUID account, String name) {

    public enum Side {
        ENTERPRISE,
        INSTITUTION,
        PUBLIC,
        SYSTEM
    }

    /** What happens by itself, such as the end of a time limit. */
    public static final Doer SYSTEM = new Doer(Side.SYSTEM, null, null);

    public static Doer of(Actor actor) {
        return new Doer(
                actor.enterprise() == null ? Side.INSTITUTION : Side.ENTERPRISE, actor.account(), actor.personName());
    }

    public static Doer stranger(String name) {
        return new Doer(Side.PUBLIC, null, name);
    }
}
