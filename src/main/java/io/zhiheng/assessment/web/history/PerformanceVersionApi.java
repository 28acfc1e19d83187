package io.zhiheng.assessment.web.history;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.PerformancePut;
import io.zhiheng.assessment.application.answering.PerformanceView;
import io.zhiheng.assessment.application.answering.SavePerformance;
import io.zhiheng.assessment.application.history.PastFile;
import io.zhiheng.assessment.application.history.PerformanceHistory;
import io.zhiheng.assessment.application.history.PerformanceVersion;
import io.zhiheng.assessment.application.history.Restoration;
import io.zhiheng.assessment.application.history.Versions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every state of a performance indicator that was ever saved, with the figures that stood beside it. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}/performance/{indicator}/versions")
class PerformanceVersionApi {

    private final PerformanceHistory history;
    private final SavePerformance savePerformance;

    PerformanceVersionApi(PerformanceHistory history, SavePerformance savePerformance) {
        this.history = history;
        this.savePerformance = savePerformance;
    }

    /** @param parameters the figures that shall be restored too, each with the version that the writer has seen */
    record RestorationBody(
            @JsonSetter(contentNulls = Nulls.FAIL) Map<String, Integer> parameters) {

        RestorationBody {
            parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        }
    }

    /** The indicator as it stands now. @param removed files that were removed since and are not part of it any more */
    record Restored(@JsonUnwrapped PerformanceView indicator, List<PastFile> removed) {}

    @Operation(summary = "The newest first, the present one included, each with the figures that stood beside it")
    @GetMapping
    Versions<PerformanceVersion> versions(
            Actor actor, @PathVariable SelfAssessmentId id, @PathVariable String indicator) {
        return history.versions(actor, id, indicator);
    }

    @Operation(
            summary = "Makes the indicator's own fields of an earlier version the newest, as a save by the caller; "
                    + "figures are shared with other indicators and restored where the body names the version seen")
    @PostMapping("/{version}/restoration")
    ResponseEntity<Restored> restore(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable String indicator,
            @PathVariable int version,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody(required = false) RestorationBody body) {
        var seen = IfMatch.version(ifMatch);
        var figures = body == null ? Map.<String, Integer>of() : body.parameters();
        var restoration = history.restoration(actor, id, indicator, version, figures.keySet());
        var saved = savePerformance.execute(actor, id, indicator, seen, put(restoration, figures));
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(saved.version()))
                .body(new Restored(saved, restoration.version().removed()));
    }

    private static PerformancePut put(Restoration<PerformanceVersion> restoration, Map<String, Integer> figures) {
        var earlier = restoration.version();
        return new PerformancePut(
                earlier.applicable(),
                earlier.reason(),
                earlier.basis(),
                figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, seen -> figure(earlier, seen))),
                earlier.statement(),
                earlier.standing(),
                restoration.over());
    }

    private static PerformancePut.Figure figure(PerformanceVersion earlier, Map.Entry<String, Integer> seen) {
        var figure = earlier.parameters().get(seen.getKey());
        return new PerformancePut.Figure(figure == null ? null : figure.value(), seen.getValue());
    }
}
