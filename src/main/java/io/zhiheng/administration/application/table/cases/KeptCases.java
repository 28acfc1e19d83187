package io.zhiheng.administration.application.table.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands beside the tables of a draft or a version: a file among theirs, so that it is drafted, released and taken
 * back with them.
 *
 * @param mended by the id of the case, own or shipped
 */
public record KeptCases(List<OwnCase> cases, Map<String, MendedExpectation> mended) {

    public static final String NAME = "cases.json";
    public static final KeptCases NONE = new KeptCases(List.of(), Map.of());

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public KeptCases {
        cases = List.copyOf(cases);
        mended = new TreeMap<>(mended);
    }

    /** @param files of a draft or a release */
    public static KeptCases in(Map<String, byte[]> files) {
        var content = files.get(NAME);
        try {
            return content == null ? NONE : JSON.readValue(content, KeptCases.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("The test cases of tables cannot be read", damaged);
        }
    }

    /** As a file; none where there is nothing to keep. */
    public Map<String, byte[]> files() {
        try {
            return cases.isEmpty() && mended.isEmpty() ? Map.of() : Map.of(NAME, JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As {@link #files}, naming what goes: a draft takes it out then. */
    public Map<String, byte[]> replacement() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(NAME, null);
        files.putAll(files());
        return files;
    }

    public Optional<OwnCase> own(String id) {
        return cases.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** With this case in its place, or at the end. */
    public KeptCases with(OwnCase saved) {
        var known = own(saved.id()).isPresent();
        return new KeptCases(
                known
                        ? cases.stream()
                                .map(each -> each.id().equals(saved.id()) ? saved : each)
                                .toList()
                        : Stream.concat(cases.stream(), Stream.of(saved)).toList(),
                mended);
    }

    public KeptCases without(String id) {
        return new KeptCases(
                cases.stream().filter(each -> !each.id().equals(id)).toList(), mendedWith(id, null));
    }

    /** @param expectation null for what the case itself says */
    public KeptCases mending(String id, MendedExpectation expectation) {
        return new KeptCases(cases, mendedWith(id, expectation));
    }

    /** The own cases only: nothing is known of what tables that nobody released make of the others. */
    public KeptCases asTheyWereMade() {
        return new KeptCases(cases, Map.of());
    }

    /** Brings what was released meanwhile together with what was done since the base. */
    public KeptCases rebased(KeptCases base, KeptCases theirs) {
        var joined = new LinkedHashSet<>(cases);
        theirs.cases().stream()
                .filter(each -> base.own(each.id()).isEmpty() && own(each.id()).isEmpty())
                .forEach(joined::add);
        var expected = new TreeMap<>(theirs.mended());
        expected.putAll(mended);
        return new KeptCases(List.copyOf(joined), expected);
    }

    private Map<String, MendedExpectation> mendedWith(String id, MendedExpectation expectation) {
        var changed = new TreeMap<>(mended);
        changed.remove(id);
        if (expectation != null) {
            changed.put(id, expectation);
        }
        return changed;
    }
}
