package io.zhiheng.portal.tomcat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Numbers every request before anything else sees it, so that what the container logs of it carries the number too. */
@Component
public class NumberedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The number's name as an attribute of the request and in each log line. */
    public static final String KEY = "requestId";

    private static final int LENGTH = 13;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Numbering());
    }

    public static String next() {
        return UUID.randomUUID().toString().substring(0, LENGTH);
    }

    private static final class Numbering extends ValveBase {

        Numbering() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var number = next();
            request.setAttribute(KEY, number);
            response.setHeader("X-Request-Id", number);
            try (var numbered = MDC.putCloseable(KEY, number)) {
                getNext().invoke(request, response);
            }
        }
    }
}
