package io.zhiheng.portal.tomcat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the container's own page; whatever the application has answered is left as it is. */
class ChineseErrorValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ChineseErrorValve.class);
    private static final int FIRST_ERROR = 400;

    private final String page;
    private final String detail;

    /** @param detail for programs */
    ChineseErrorValve(String page, String detail) {
        this.page = page;
        this.detail = detail;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var forProgram = String.valueOf(request.getRequestURI()).startsWith("/api/");
        var status = response.getStatus();
        write(response, forProgram ? "application/problem+json" : "text/html", forProgram
                ? "{\"type\":\"/problems/http-%d\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, status, detail) : page);
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
