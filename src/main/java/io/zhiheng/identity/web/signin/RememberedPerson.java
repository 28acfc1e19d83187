package io.zhiheng.identity.web.signin;

import io.zhiheng.shared.Actor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Who sat at this browser last, for each enterprise by itself; so the name need not be typed at every sign-in. */
@Component
class RememberedPerson {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern NAME = Pattern.compile(PersonName.PATTERN);

    /** @return what was typed, else who sat here last for the same enterprise, else null */
    String orElse(String typed, Actor actor, HttpServletRequest request) {
        return typed != null && !typed.isBlank() ? typed : of(actor, request).orElse(null);
    }

    /** Keeps what was typed; nothing typed changes nothing. */
    void keep(String typed, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (typed != null && !typed.isBlank()) {
            set(URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8), KEPT, actor, request, response);
        }
    }

    void forget(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, actor, request, response);
    }

    private static Optional<String> of(Actor actor, HttpServletRequest request) {
        if (actor.enterprise() == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(actor)))
                .findFirst()
                .flatMap(RememberedPerson::read);
    }

    private static Optional<String> read(Cookie cookie) {
        try {
            return Optional.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                    .filter(name -> !name.isBlank() && NAME.matcher(name).matches());
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    private static void set(
            String value, Duration kept, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (actor.enterprise() != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(name(actor), value)
                            .path("/")
                            .maxAge(kept)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    private static String name(Actor actor) {
        return "person-" + actor.enterprise();
    }
}
