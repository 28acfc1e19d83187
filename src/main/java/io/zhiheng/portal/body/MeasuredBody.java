package io.zhiheng.portal.body;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that is counted while it arrives, whoever reads it: JSON, form or files. */
class MeasuredBody implements InputBuffer {

    private final InputBuffer body;
    private final long most;
    private final BodySettings settings;
    private final Runnable whole;
    private final long began = System.nanoTime();
    private long arrived;
    private boolean tooSlow;
    private boolean left;

    /**
     * @param most in bytes
     * @param whole called once, when all has arrived or nothing more is read
     */
    MeasuredBody(InputBuffer body, long most, BodySettings settings, Runnable whole) {
        this.body = body;
        this.most = most;
        this.settings = settings;
        this.whole = whole;
    }

    void leave() {
        if (!left) {
            left = true;
            whole.run();
        }
    }

    boolean isTooLarge() {
        return arrived > most;
    }

    boolean isTooSlow() {
        return tooSlow;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int bytes = next(handler);
        if (bytes < 0) {
            leave();
            return bytes;
        }
        arrived += bytes;
        if (isTooLarge()) {
            throw new IOException("More than " + most + " bytes");
        }
        if (isDawdling()) {
            tooSlow = true;
            throw new SocketTimeoutException(arrived + " bytes only");
        }
        return bytes;
    }

    private int next(ApplicationBufferHandler handler) throws IOException {
        try {
            return body.doRead(handler);
        } catch (SocketTimeoutException silent) {
            tooSlow = true;
            throw silent;
        }
    }

    private boolean isDawdling() {
        var taken = Duration.ofNanos(System.nanoTime() - began);
        return taken.compareTo(settings.patience()) > 0
                && arrived < settings.slowest().toBytes() * taken.toSeconds();
    }

    @Override
    public int available() {
        return body.available();
    }
}
