package io.zhiheng.administration.web.table;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.table.Fault;
import io.zhiheng.administration.application.table.RuleTableQueries;
import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.TableLine;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.platform.rules.file.CommaTable.Encoding;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rule tables in force, as files too, and what would be said against another state of one of them. */
@RestController
@RequestMapping("/api/v1/admin/rule-tables")
@Tag(name = "administration")
class RuleTablesApi {

    private final RuleTableQueries queries;
    private final TableCheckup checkup;

    RuleTablesApi(RuleTableQueries queries, TableCheckup checkup) {
        this.queries = queries;
        this.checkup = checkup;
    }

    record Listed(List<TableLine> items, long total) {}

    /** @param row from 1 below the headings, 0 for the whole table; @param column from 1, 0 for the whole row */
    record Finding(int row, int column, Kind kind, String message) {

        static Finding of(Fault fault) {
            return new Finding(fault.row(), fault.column(), fault.kind(), fault.message());
        }
    }

    record Checked(boolean accepted, List<Finding> findings) {}

    /** @param edition whose scheme; the one in force unless given */
    @GetMapping
    Listed list(@RequestParam(required = false) String edition) {
        var lines = queries.lines(edition);
        return new Listed(lines, lines.size());
    }

    /**
     * {@code text/csv}, a workbook (.xlsx) or {@code application/json}, by {@code Accept}.
     *
     * @param version an earlier one; the one in force unless given
     * @param encoding of comma separated values: {@code UTF_8}, {@code UTF_8_BOM} or {@code GBK}
     */
    @GetMapping("/{name}")
    @HeavyWork
    ResponseEntity<?> table(
            @PathVariable String name,
            @RequestParam(required = false) String edition,
            @RequestParam(required = false) String version,
            @RequestParam(defaultValue = "UTF_8") Encoding encoding,
            @RequestHeader(value = HttpHeaders.ACCEPT, required = false) List<String> accept) {
        return TableAnswer.of(queries.table(name, edition, version), TableAnswer.Format.wanted(accept), encoding);
    }

    /** The others are as they are in force; nothing is stored. */
    @PostMapping("/{name}/check")
    @LargestBody("3MB")
    @HeavyWork
    Checked check(
            @PathVariable String name,
            @RequestParam(required = false) String edition,
            @RequestBody(required = false) byte[] content) {
        var findings = checkup.of(name, edition, content == null ? new byte[0] : content).stream()
                .map(Finding::of)
                .toList();
        return new Checked(findings.isEmpty(), findings);
    }
}
