package io.zhiheng.portal.body;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in for a while what somebody goes on sending after the answer: a browser that is cut off while it sends never
 * reads why. A sender that takes too long is cut off.
 */
class LeftoverValve extends ValveBase {

    private static final Logger log = LoggerFactory.getLogger(LeftoverValve.class);

    private static final Set<Integer> CUT_OFF =
            Set.of(HttpServletResponse.SC_REQUEST_TIMEOUT, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    private final BodySettings settings;
    private final SenderPlaces places;

    LeftoverValve(BodySettings settings, SenderPlaces places) {
        super(true);
        this.settings = settings;
        this.places = places;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || !MeasuringValve.hasBody(request) || request.isFinished()) {
            return;
        }
        var address = request.getRemoteAddr();
        var taken = !CUT_OFF.contains(response.getStatus()) && places.enter(address);
        try {
            response.finishResponse();
            if (!taken || !takeIn(request)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        } finally {
            if (taken) {
                places.leave(address);
            }
        }
    }

    /** @return whether all has arrived in time */
    private boolean takeIn(Request request) {
        var until = System.nanoTime() + settings.patience().toNanos();
        var dropped = new Dropped();
        try {
            while (System.nanoTime() < until) {
                if (request.getCoyoteRequest().doRead(dropped) < 0) {
                    return true;
                }
            }
        } catch (IOException gone) {
            log.debug("Nobody sends any more", gone);
        }
        return false;
    }

    private static final class Dropped implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // what is dropped is stored nowhere
        }
    }
}
