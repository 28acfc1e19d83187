package io.zhiheng.portal.tomcat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The address of a request whose first line the container could not read: it says who waits for the answer. */
final class UnreadLine {

    private static final int LONGEST = 8_192;
    private static final Pattern ADDRESS = Pattern.compile("^[A-Z]{1,20} (/[^ ?\\r\\n]*)");

    private UnreadLine() {}

    static void read(Request request) {
        if (request.getRequestURI() != null
                || !(request.getCoyoteRequest().getInputBuffer() instanceof ApplicationBufferHandler input)
                || input.getByteBuffer() == null) {
            return;
        }
        var begun = input.getByteBuffer().duplicate().position(0);
        var line = new byte[Math.min(begun.remaining(), LONGEST)];
        begun.get(line);
        var address = ADDRESS.matcher(new String(line, StandardCharsets.UTF_8));
        request.getCoyoteRequest().requestURI().setString(address.find() ? address.group(1) : "/");
    }
}
