package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.security.HalfSession;
import io.zhiheng.identity.security.OwnPath;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** The last step of signing in: opens the session once nothing more is asked for, and says which page comes next. */
@Component
class Arrival {

    private final SignedInSession session;
    private final HalfSession half;
    private final RememberedPerson remembered;

    Arrival(SignedInSession session, HalfSession half, RememberedPerson remembered) {
        this.session = session;
        this.half = half;
        this.remembered = remembered;
    }

    /** @param person who says to be sitting there; null or blank for who sat there last */
    String straight(HttpServletRequest request, HttpServletResponse response, Actor who, String person, String next) {
        session.open(request, who, remembered.orElse(person, who, request));
        remembered.keep(person, who, request, response);
        return "redirect:" + OwnPath.of(next).orElse(home(who));
    }

    /** A second factor was shown; a new password may still be owed. */
    String withFactor(HttpServletRequest request, Actor who) {
        half.showFactor(request);
        return half.owesPassword(request) ? "redirect:/new-password" : finish(request, who);
    }

    /** A new password was chosen, which is always the last thing owed. */
    String withPassword(HttpServletRequest request, HttpServletResponse response, Actor who) {
        return half.hasShownFactor(request)
                ? finish(request, who)
                : straight(
                        request,
                        response,
                        who,
                        half.person(request),
                        half.next(request).orElse(null));
    }

    private String finish(HttpServletRequest request, Actor who) {
        var next = half.next(request).orElse(home(who));
        session.openWithFactor(request, who);
        return "redirect:" + next;
    }

    private static String home(Actor who) {
        return who.enterprise() == null ? "/staff" : "/home";
    }
}
