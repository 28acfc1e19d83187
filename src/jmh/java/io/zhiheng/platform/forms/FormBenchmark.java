package io.zhiheng.platform.forms;

import com.github.benmanes.caffeine.cache.Cache;
import io.zhiheng.ShippedWords;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.enterprise.application.ReferenceData;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Judging the two forms that hold most conditions, by FEEL that was parsed once and by FEEL that is parsed each time.
 * What was filled in is right, so that all of both forms is judged.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final String INSTITUTION = "00000000-0000-4000-8000-0000000000c1";

    private final FormValidator validator =
            new FormValidator(ShippedWords.of("platform"), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Map<String, Object> profile =
            new LinkedHashMap<>(Stories.finished(2025).profile());
    private final Map<String, Object> request = Map.ofEntries(
            Map.entry("institution", INSTITUTION),
            Map.entry("level", 3),
            Map.entry("scope", "工业阀门的研发、制造与服务"),
            Map.entry("siteCount", 2),
            Map.entry("siteAddresses", "永嘉县瓯北街道恒川路88号"),
            Map.entry("incidents", "无"),
            Map.entry("consulted", "NO"),
            Map.entry("expectedFrom", "2027-01-15"),
            Map.entry("contact", "谢丹阳"),
            Map.entry("mobile", "13900000127"),
            Map.entry("licence", INSTITUTION),
            Map.entry("truthful", true),
            Map.entry("consent", true));
    private final Map<String, Object> requestLists =
            Map.of("levels", List.of(1, 2, 3, 4, 5), "institutions", List.of(INSTITUTION));

    private Map<String, Object> profileLists;
    private FormSchema profileForm;
    private FormSchema requestForm;
    private Cache<?, ?> parsed;

    @Setup
    public void fillIn() throws ReflectiveOperationException {
        try (var data = new AnnotationConfigApplicationContext(ReferenceData.class)) {
            profileLists = new LinkedHashMap<>(data.getBean(ReferenceData.class).forForms());
        }
        profileLists.put("lastYear", 2025);
        profileForm = shipped("enterprise-profile");
        requestForm = shipped("assessment-request");
        var kept = Feel.class.getDeclaredField("PARSED");
        kept.setAccessible(true);
        parsed = (Cache<?, ?>) kept.get(null);
        for (var verdict : List.of(profileParsedOnce(), requestParsedOnce())) {
            if (!verdict.accepted()) {
                throw new IllegalStateException(verdict.errors().toString());
            }
        }
    }

    @Benchmark
    public FormVerdict profileParsedOnce() {
        return validator.check(profileForm, profile, profileLists);
    }

    @Benchmark
    public FormVerdict profileParsedEachTime() {
        parsed.invalidateAll();
        return profileParsedOnce();
    }

    @Benchmark
    public FormVerdict requestParsedOnce() {
        return validator.check(requestForm, request, requestLists);
    }

    @Benchmark
    public FormVerdict requestParsedEachTime() {
        parsed.invalidateAll();
        return requestParsedOnce();
    }

    private static FormSchema shipped(String form) {
        return FormSchema.parse(new ShippedForms().find(form).orElseThrow());
    }
}
