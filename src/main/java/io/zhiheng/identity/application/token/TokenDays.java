package io.zhiheng.identity.application.token;

import io.zhiheng.shared.Actor;
import java.util.List;

/** For how many days a token may be made: those of staff see many enterprises and end within 90. */
public final class TokenDays {

    private static final List<Integer> OF_STAFF = List.of(7, 30, 90);
    private static final List<Integer> OF_ENTERPRISES = List.of(7, 30, 90, 365);

    private TokenDays() {}

    public static List<Integer> of(Actor actor) {
        return actor.enterprise() == null ? OF_STAFF : OF_ENTERPRISES;
    }
}
