package io.zhiheng.portal.tomcat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** What nobody here answers, TRACE included, is refused before the application, which would do so without a word. */
class KnownMethods extends ValveBase {

    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    KnownMethods() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getMethod() == null || KNOWN.contains(request.getMethod())) {
            getNext().invoke(request, response);
            return;
        }
        response.setHeader("Allow", String.join(", ", KNOWN));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
