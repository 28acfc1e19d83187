package io.zhiheng.portal.tomcat;

import io.zhiheng.shared.web.Caller;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the container's own page; whatever the application has answered is left as it is. */
class ChineseErrorValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ChineseErrorValve.class);
    private static final int FIRST_ERROR = 400;

    private final IntFunction<String> page;
    private final BiFunction<Integer, URI, String> problem;

    /**
     * @param page of a status, for people
     * @param problem document of a status and what was called, for programs
     */
    ChineseErrorValve(IntFunction<String> page, BiFunction<Integer, URI, String> problem) {
        this.page = page;
        this.problem = problem;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        UnreadLine.read(request);
        if (Caller.isProgram(request)) {
            write(response, "application/problem+json", problem.apply(status, Caller.asked(request)));
        } else {
            write(response, "text/html", page.apply(status));
        }
    }

    private static void write(Response response, String type, String content) {
        try {
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(content);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            log.debug("Nobody waits for the error page any more", gone);
        }
    }
}
