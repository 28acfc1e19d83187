package io.zhiheng.assessment.application.workbook;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What files are called in cells: by their names, and where several have the same, with the beginning of their
 * checksum.
 */
@Component
public class EvidenceNames {

    private static final int MARK = 8;
    private static final Pattern MARKED = Pattern.compile("(.+?) ?\\[([0-9a-f]{8})]");

    private final EvidenceFiles files;

    EvidenceNames(EvidenceFiles files) {
        this.files = files;
    }

    /**
     * By three queries, however much is asked.
     *
     * @param ids of files that are named somewhere, also of those that were removed since
     * @param lines names as somebody wrote them
     */
    public Known of(EnterpriseId enterprise, Collection<EvidenceId> ids, Collection<String> lines) {
        var standing = files.find(enterprise, ids).stream()
                .collect(Collectors.toMap(EvidenceFileView::id, Function.identity()));
        var gone = ids.stream().filter(id -> !standing.containsKey(id)).toList();
        var names = Stream.concat(
                        standing.values().stream().map(EvidenceFileView::name),
                        lines.stream().flatMap(line -> Stream.of(line, unmarked(line))))
                .toList();
        var named = files.named(enterprise, names);
        var byName = named.stream().collect(Collectors.groupingBy(file -> small(file.name())));
        named.forEach(file -> standing.put(file.id(), file));
        return new Known(standing, files.removed(enterprise, gone), byName);
    }

    /** The newest files of the library as they may be written into cells. */
    public List<String> library(EnterpriseId enterprise, int most) {
        var newest = files.newest(enterprise, most);
        var times = new HashMap<String, Integer>();
        newest.forEach(file -> times.merge(small(file.name()), 1, Integer::sum));
        return newest.stream()
                .map(file -> times.get(small(file.name())) > 1 ? marked(file) : file.name())
                .toList();
    }

    private static String marked(EvidenceFileView file) {
        return file.name() + " [" + file.sha256().substring(0, MARK) + "]";
    }

    private static String unmarked(String line) {
        var marked = MARKED.matcher(line);
        return marked.matches() ? marked.group(1) : line;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @param byName files by their names in small letters */
    public record Known(
            Map<EvidenceId, EvidenceFileView> standing,
            Map<EvidenceId, String> removed,
            Map<String, List<EvidenceFileView>> byName) {

        /** As a cell has it; empty for a file that nobody remembers. */
        public String shown(EvidenceId id) {
            var file = standing.get(id);
            if (file == null) {
                return removed.getOrDefault(id, "");
            }
            return byName.getOrDefault(small(file.name()), List.of()).size() > 1 ? marked(file) : file.name();
        }

        /** Those that a line may mean: none, the one, or several of the same name. */
        public List<EvidenceFileView> meant(String line) {
            var named = byName.getOrDefault(small(line), List.of());
            if (named.size() == 1) {
                return named;
            }
            var exactly =
                    named.stream().filter(file -> file.name().equals(line)).toList();
            if (!named.isEmpty()) {
                return exactly.isEmpty() ? named : exactly;
            }
            var marked = MARKED.matcher(line);
            return marked.matches()
                    ? byName.getOrDefault(small(marked.group(1)), List.of()).stream()
                            .filter(file -> file.sha256().startsWith(marked.group(2)))
                            .toList()
                    : List.of();
        }

        /** How each of several files of one name is told apart. */
        public static String toldApart(EvidenceFileView file) {
            return marked(file);
        }
    }
}
