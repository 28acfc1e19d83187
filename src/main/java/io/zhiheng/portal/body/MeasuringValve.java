package io.zhiheng.portal.body;

import io.zhiheng.portal.tomcat.Reason;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Turns away a body that is too large, before it is read where its length is told, and one for which there is no place.
 */
class MeasuringValve extends ValveBase {

    private static final String SECONDS_TO_WAIT = "5";
    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final ToLongFunction<HttpServletRequest> limits;
    private final BodySettings settings;
    private final SenderPlaces places;
    private final BodyWords words;

    MeasuringValve(
            ToLongFunction<HttpServletRequest> limits, BodySettings settings, SenderPlaces places, BodyWords words) {
        super(true);
        this.limits = limits;
        this.settings = settings;
        this.places = places;
        this.words = words;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var most = limits.applyAsLong(request);
        if (request.getContentLengthLong() > most) {
            refuseTooLarge(request, response, most);
        } else if (places.enter(request.getRemoteAddr())) {
            var address = request.getRemoteAddr();
            measure(request, response, most, () -> places.leave(address));
        } else if (isHereSoon(request)) {
            measure(request, response, most, () -> {});
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** A short body that is sent at once needs no place: it keeps no thread waiting. */
    private static boolean isHereSoon(Request request) {
        for (int look = 0; look < LOOKS; look++) {
            if (isHere(request)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    private static boolean isHere(Request request) {
        var coyote = request.getCoyoteRequest();
        coyote.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getContentLengthLong() > 0 && coyote.getAvailable() >= request.getContentLengthLong();
    }

    private void measure(Request request, Response response, long most, Runnable whole)
            throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        var plain = coyote.getInputBuffer();
        var measured = new MeasuredBody(plain, most, settings, whole);
        coyote.setInputBuffer(measured);
        try {
            getNext().invoke(request, response);
        } finally {
            coyote.setInputBuffer(plain);
            measured.leave();
        }
        if (!response.isCommitted() && measured.isTooLarge()) {
            refuseTooLarge(request, response, most);
        } else if (!response.isCommitted() && measured.isTooSlow()) {
            refuse(request, response, HttpStatus.REQUEST_TIMEOUT);
        }
    }

    private void refuseTooLarge(Request request, Response response, long most) throws IOException {
        Reason.give(request, words.tooLarge(DataSize.ofBytes(most)));
        refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
    }

    /** Whatever came of a body that was cut off is no failure of ours. */
    private static void refuse(Request request, Response response, HttpStatus status) throws IOException {
        request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        response.sendError(status.value());
    }
}
