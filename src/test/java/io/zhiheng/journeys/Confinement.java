package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.demo.request.SeedRequests;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.RequestState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may read what of a third-party assessment: every role against every kind of thing, in the demo's requests. */
abstract class Confinement {

    private static final ObjectMapper json = new ObjectMapper();

    private static final List<String> STRANGERS = List.of(
            "demo-enterprise-done",
            "demo-assessor-5",
            "demo-institution-manager-2",
            "demo-platform-admin",
            "demo-process-admin-1",
            "demo-security-auditor");
    private static final String MANAGER = "demo-institution-manager";
    private static final String LEAD = "demo-assessor-1";
    private static final String MEMBER = "demo-assessor-2";

    @Autowired
    SeedRequests seedRequests;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    /** In which the managers have a task that nobody else does. */
    private static final Set<RequestState> OF_MANAGERS = EnumSet.of(RequestState.SURVEILLANCE, RequestState.SUSPENDED);

    private final List<String> leaks = new ArrayList<>();

    @BeforeEach
    void requestsInEveryState() {
        seedRequests.execute();
    }

    @Test
    void whileItIsReviewedItsPeopleReadTheDossierAndNobodyElseAnything() {
        var request = request("demo-enterprise-valve-05", "DOC_REVIEW");
        var paths = Map.of(
                "request",
                request,
                "findings",
                request + "/findings",
                "evidence",
                evidence("demo-enterprise-valve-05"),
                "dialogue",
                request + "/clauses/QMS-01-L1-1/dialogue",
                "nonconformities",
                request + "/nonconformities",
                "self-report",
                request + "/self-report.pdf");
        reads(
                "demo-enterprise-valve-05",
                paths,
                Map.of("request", 200, "findings", 404, "evidence", 200, "dialogue", 200, "nonconformities", 200));
        for (var person : List.of(LEAD, MEMBER, MANAGER)) {
            reads(
                    person,
                    paths,
                    Map.of("request", 200, "findings", 200, "evidence", 200, "dialogue", 200, "nonconformities", 200));
        }
        STRANGERS.forEach(stranger -> readsNothing(stranger, paths));
        assertThat(leaks).isEmpty();
    }

    @Test
    void beforeATeamIsFormedOnlyTheManagersSeeTheRequest() {
        var paths = Map.of(
                "request",
                request("demo-enterprise-valve-01", "SUBMITTED"),
                "evidence",
                evidence("demo-enterprise-valve-01"));
        reads(MANAGER, paths, Map.of("request", 200, "evidence", 200));
        List.of(LEAD, MEMBER).forEach(person -> readsNothing(person, paths));
        STRANGERS.forEach(stranger -> readsNothing(stranger, paths));
        assertThat(leaks).isEmpty();
    }

    @Test
    void afterTheEndTheInstitutionReadsTheReportOnly() {
        var request = request("demo-enterprise-valve-14", "CERTIFIED");
        var paths = new LinkedHashMap<>(Map.of(
                "request",
                request,
                "report",
                request + "/report.pdf",
                "certificate",
                request + "/certificate.pdf",
                "findings",
                request + "/findings",
                "evidence",
                evidence("demo-enterprise-valve-14"),
                "dialogue",
                request + "/clauses/QMS-01-L1-1/dialogue",
                "nonconformities",
                request + "/nonconformities"));
        for (var person : List.of(LEAD, MEMBER, MANAGER)) {
            reads(
                    person,
                    paths,
                    Map.of(
                            "request",
                            200,
                            "report",
                            200,
                            "certificate",
                            200,
                            "findings",
                            404,
                            "evidence",
                            404,
                            "dialogue",
                            404,
                            "nonconformities",
                            404));
        }
        reads("demo-enterprise-valve-14", paths, Map.of("request", 200, "report", 200, "certificate", 200));
        STRANGERS.forEach(stranger -> readsNothing(stranger, paths));
        assertThat(leaks).isEmpty();
    }

    /**
     * Whoever may know of the request reads its dossier while it is under review or something is to be done, and only
     * its course else.
     */
    @Test
    void inEveryStateTheInstitutionReadsTheDossierOrNothingOfIt() {
        var states = EnumSet.noneOf(RequestState.class);
        for (var account : DemoAccounts.REQUESTING) {
            for (var each :
                    get(account.token(), "/api/v1/assessment-requests?size=100").get("items")) {
                var state = RequestState.valueOf(each.get("state").asText());
                var request = "/api/v1/assessment-requests/" + each.get("id").asText();
                if (state == RequestState.DRAFT) {
                    readsNothing(MANAGER, Map.of("draft", request, "draft's report", request + "/self-report.pdf"));
                } else if (states.add(state)) {
                    readsItsShare(account.token(), state, request);
                }
            }
        }
        assertThat(states)
                .contains(
                        RequestState.RETURNED,
                        RequestState.DECISION,
                        RequestState.APPEALED,
                        RequestState.REJECTED,
                        RequestState.WITHDRAWN,
                        RequestState.CLOSED,
                        RequestState.NOT_PASSED,
                        RequestState.PUBLICITY);
        assertThat(leaks).isEmpty();
    }

    /** The request itself, and all of its dossier or nothing. */
    private static Map<String, Integer> share(Map<String, String> all, boolean dossier) {
        return all.keySet().stream()
                .collect(Collectors.toMap(what -> what, what -> dossier || what.startsWith("request ") ? 200 : 404));
    }

    private void readsItsShare(String token, RequestState state, String request) {
        var dossier = Map.of(
                "findings " + state,
                request + "/findings",
                "self-report " + state,
                request + "/self-report.pdf",
                "dialogue " + state,
                request + "/clauses/QMS-01-L1-1/dialogue",
                "nonconformities " + state,
                request + "/nonconformities");
        var all = new LinkedHashMap<>(dossier);
        all.put("request " + state, request);
        reads(MANAGER, all, share(all, state.isUnderReview() || OF_MANAGERS.contains(state)));
        if (!get(MANAGER, request).get("team").isEmpty()) {
            List.of(LEAD, MEMBER).forEach(person -> reads(person, all, share(all, state.isUnderReview())));
        } else if (state == RequestState.APPEALED) {
            List.of(LEAD, MEMBER).forEach(person -> reads(person, all, share(all, true)));
        } else {
            List.of(LEAD, MEMBER).forEach(person -> readsNothing(person, all));
        }
        reads(token, all, Map.of("request " + state, 200, "self-report " + state, 200));
        for (var stranger : List.of(
                "demo-enterprise-done", "demo-institution-manager-2", "demo-platform-admin", "demo-security-auditor")) {
            readsNothing(stranger, all);
        }
    }

    private String request(String token, String state) {
        for (var each : get(token, "/api/v1/assessment-requests").get("items")) {
            if (each.get("state").asText().equals(state)) {
                return "/api/v1/assessment-requests/" + each.get("id").asText();
            }
        }
        throw new AssertionError(token + " has no request in " + state);
    }

    private String evidence(String token) {
        var id = get(token, "/api/v1/self-assessments")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        for (var answer :
                get(token, "/api/v1/self-assessments/" + id + "/answers").get("items")) {
            if (!answer.get("evidence").isEmpty()) {
                return "/api/v1/evidence/"
                        + answer.get("evidence").get(0).get("id").asText();
            }
        }
        throw new AssertionError(token + " has no evidence");
    }

    private void reads(String token, Map<String, String> paths, Map<String, Integer> expected) {
        expected.forEach((what, status) -> {
            int found = status(token, paths.get(what));
            if (found != status) {
                leaks.add(token + " " + what + ": " + found + " instead of " + status);
            }
        });
    }

    private void readsNothing(String token, Map<String, String> paths) {
        paths.forEach((what, path) -> {
            int found = status(token, path);
            if (found != 404 && found != 403) {
                leaks.add(token + " " + what + ": " + found);
            }
        });
    }

    private int status(String token, String path) {
        try {
            return http.send(call(token, path), BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode get(String token, String path) {
        try {
            return json.readTree(
                    http.send(call(token, path), BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest call(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
