package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.portal.web.Routes.Route;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Whatever stands in a parameter, the application never fails of it: every parameter of every route, with a NUL, with
 * 100 000 characters and with values of wrong types for one whom the route lets in, and with one of these for everybody
 * else: they take turns, as the code that reads a parameter asks nobody who sends it. Headers, which are read by the
 * same code on all routes, take turns there.
 */
@IntegrationTest
@TestPropertySource(
        properties = {
            "zhiheng.identity.limits.visitor=9999999/1m", "zhiheng.identity.limits.sign-in=9999999/1m",
            "zhiheng.identity.limits.registration=9999999/1m", "zhiheng.identity.limits.sms=9999999/1m",
            "zhiheng.identity.limits.captcha=9999999/1m", "zhiheng.identity.limits.public-form=9999999/1m",
            "zhiheng.identity.limits.verification=9999999/1m"
        })
class EveryParameterTest {

    private static final List<String> BAD = List.of("a\0b", "x", "99999999999999999999", "x".repeat(100_000));
    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "Range", "Accept", "Content-Type", "Cookie");
    private static final List<String> BAD_HEADERS = List.of("x", "x".repeat(100_000), "\"99999999999999999999\"");
    private static final List<String> BAD_BODIES = List.of("", "null", "[]", "{", "{\"\":null}", "[".repeat(100_000));
    /** Of the lists above: the last one costs more than all others. */
    private static final Predicate<String> SHORT = bad -> bad.length() < 100;

    private static final List<String> STAFF = List.of(
            "demo-institution-manager",
            "demo-assessor-1",
            "demo-platform-admin",
            "demo-process-admin-1",
            "demo-security-auditor");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ObjectMapper json;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    TeamMembers members;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** @param token null for somebody who is not signed in */
    private record Caller(String name, String token, Places places) {}

    @Test
    void noParameterMakesTheApplicationFail() {
        var callers = callers();
        var failures = new TreeSet<String>();
        var tried = 0;
        for (var route : Routes.of(mapping)) {
            var letIn = letIn(route, callers);
            if (!letIn.isEmpty()) {
                tried += tryAll(route, letIn.get(0), BAD, BAD_BODIES, failures);
                tried += tryHeaders(route, letIn.get(0), tried, failures);
            }
            for (var caller : letIn.stream().skip(1).toList()) {
                tried += tryAll(route, caller, turn(BAD, tried), turn(BAD_BODIES, tried), failures);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(tried).isGreaterThan(2_000);
    }

    /** The one whose turn it is. */
    private static List<String> turn(List<String> bad, int turn) {
        var all = bad.stream().filter(SHORT).toList();
        return List.of(all.get(turn % all.size()));
    }

    private int tryAll(Route route, Caller caller, List<String> values, List<String> bodies, TreeSet<String> failures) {
        var tried = 0;
        for (var place : route.places()) {
            for (var bad : values) {
                check(route, caller, place + " = " + shown(bad), send(route, caller, place, bad), failures);
                tried++;
            }
        }
        for (var body : route.takesJson() ? bodies : List.<String>of()) {
            check(route, caller, "body " + shown(body), send(route, caller, "body", body), failures);
            tried++;
        }
        return tried;
    }

    private int tryHeaders(Route route, Caller caller, int turn, TreeSet<String> failures) {
        var tried = 0;
        for (var header : HEADERS) {
            var bad = BAD_HEADERS.get((turn + tried) % BAD_HEADERS.size());
            check(route, caller, header + ": " + shown(bad), send(route, caller, "header:" + header, bad), failures);
            tried++;
        }
        return tried;
    }

    private static void check(Route route, Caller caller, String what, MvcTestResult answer, TreeSet<String> failures) {
        var failure = answer.getUnresolvedException();
        if (failure != null || answer.getResponse().getStatus() >= 500) {
            var why = failure == null
                    ? String.valueOf(answer.getMvcResult().getResolvedException())
                    : rootOf(failure).toString();
            failures.add(route + " as " + caller.name() + ", " + what + ": " + shown(why));
        }
    }

    /** Where visitors may go, what they send is the same as what others send. */
    private List<Caller> letIn(Route route, List<Caller> callers) {
        return isLetIn(route, callers.get(0))
                ? callers.subList(0, 2)
                : callers.stream()
                        .skip(1)
                        .filter(caller -> isLetIn(route, caller))
                        .toList();
    }

    private boolean isLetIn(Route route, Caller caller) {
        var answer = send(route, caller, "none", "");
        if (answer.getUnresolvedException() != null) {
            return true;
        }
        var status = answer.getResponse().getStatus();
        return status != 401 && status != 403 && (status != 302 || caller.token() != null);
    }

    /** Everything as it should be but one place. */
    private MvcTestResult send(Route route, Caller caller, String place, String bad) {
        var path = new HashMap<String, String>();
        route.pathNames()
                .forEach(name -> path.put(
                        name,
                        place.equals("path:" + name) ? bad : caller.places().of(route.path(), name)));
        var address = URI.create("/").resolve(filled(route.path(), path));
        var request = mvc.method(HttpMethod.valueOf(route.method())).uri(address);
        if (caller.token() == null) {
            request.with(csrf());
        } else {
            request.header("Authorization", "Bearer " + caller.token());
        }
        if (place.startsWith("header:")) {
            request.header(place.substring("header:".length()), bad);
        }
        if (!place.equals("header:If-Match") && route.takesJson()) {
            request.header("If-Match", "\"0\"");
        }
        if (route.takesJson()) {
            if (!place.equals("header:Content-Type")) {
                request.contentType(MediaType.APPLICATION_JSON);
            }
            request.content(place.equals("body") ? bad : written(route, place, bad));
        }
        route.parameters().forEach((name, good) -> request.param(name, place.equals("param:" + name) ? bad : good));
        // A stream of events has no end that one could wait for.
        return request.asyncExchange();
    }

    private String written(Route route, String place, String bad) {
        var body = new LinkedHashMap<String, Object>(route.fields());
        route.fields().keySet().stream()
                .filter(name -> place.equals("field:" + name))
                .forEach(name -> body.put(name, bad));
        try {
            return json.writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String filled(String pattern, Map<String, String> values) {
        var path = pattern;
        for (var each : values.entrySet()) {
            path = path.replaceAll(
                    "\\{\\*?" + each.getKey() + "(:[^}]*)?}",
                    java.util.regex.Matcher.quoteReplacement(UriUtils.encode(each.getValue(), "UTF-8")));
        }
        return path.replace("//", "/-/");
    }

    private List<Caller> callers() {
        var finisher = new TestEnterprise(mvc, jdbc);
        var finished = FinishedSelfAssessment.of(finisher);
        var request = new RunningRequest(requests, members, engine, transaction)
                .at("reviewDocuments", finisher, finished, Map.of())
                .toString();
        var beginner = new TestEnterprise(mvc, jdbc);
        var begun = TestEnterprise.body(beginner.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        beginner.put("/api/v1/enterprise/profile", 0, TestProfiles.complete());
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("nobody", null, new Places(finished.id().toString(), request, finished.file())));
        callers.add(new Caller("beginner", beginner.token(), new Places(begun, request, finished.file())));
        callers.add(new Caller(
                "enterprise", finisher.token(), new Places(finished.id().toString(), request, finished.file())));
        STAFF.forEach(token ->
                callers.add(new Caller(token, token, new Places(finished.id().toString(), request, finished.file()))));
        return callers;
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private static String shown(String text) {
        var visible = text.replace("\0", "␀").replaceAll("\\s+", " ");
        return visible.length() <= 160 ? visible : visible.substring(0, 120) + "… (" + visible.length() + ")";
    }

    static Comparator<Route> harmlessFirst() {
        return Comparator.comparing((Route route) ->
                        List.of("GET", "HEAD", "PUT", "POST", "DELETE").indexOf(route.method()))
                .thenComparing(Route::path);
    }
}
