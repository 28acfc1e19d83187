package io.zhiheng.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The answer to an outage: a page for people, a problem document for programs. Asks nothing of the database. */
@Component
class OutagePage {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'";
    private static final String RETRY_SECONDS = "30";

    private final Problems problems;
    private final ShellAdvice shells;
    private final ThymeleafViewResolver views;
    private final Words words;
    private final ObjectMapper json;

    OutagePage(Problems problems, ShellAdvice shells, ThymeleafViewResolver views, Words words, ObjectMapper json) {
        this.problems = problems;
        this.shells = shells;
        this.views = views;
        this.words = words;
        this.json = json;
    }

    void write(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forgetContent(response);
        response.setStatus(outage.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (outage == Outage.DATABASE_AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (isPerson(request)) {
            writePage(outage, request, response);
        } else {
            writeProblem(outage, request, response);
        }
    }

    /** Drops headers about the content that was to be sent; keeps all others. */
    private static void forgetContent(HttpServletResponse response) {
        var kept = response.getHeaderNames().stream()
                .distinct()
                .filter(name -> !name.equals(HttpHeaders.ETAG) && !name.startsWith("Content-"))
                .collect(Collectors.toMap(Function.identity(), response::getHeaders));
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader("Content-Security-Policy", POLICY);
    }

    /** A browser that goes to an address, also to that of a file. Scripts ask for JSON or for anything. */
    private static boolean isPerson(HttpServletRequest request) {
        var accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        var script = request.getHeader("X-Requested-With") != null || request.getHeader("HX-Request") != null;
        return !script
                && (accepted.contains("text/html")
                        || !request.getRequestURI().startsWith("/api/") && !accepted.contains("json"));
    }

    private void writePage(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        try {
            var model = Map.of("shell", shells.strangersShell(), "kind", outage.rule(), "again", again(request));
            views.resolveViewName("error/outage", Locale.SIMPLIFIED_CHINESE).render(model, request, response);
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static String again(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET") ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }

    private void writeProblem(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = problems.problem(outage.status(), outage.rule(), words.of("shared.problem." + outage.rule()));
        problem.setInstance(Caller.asked(request));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
