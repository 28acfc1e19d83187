package io.zhiheng.portal.web.statistics;

import io.zhiheng.platform.sheet.Column;
import io.zhiheng.platform.sheet.Workbooks;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.statistics.PlatformStatistics;
import io.zhiheng.shared.statistics.PlatformStatistics.Period;
import io.zhiheng.shared.statistics.PlatformStatistics.Section;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.web.HeavyWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 统计: how the platform is used, for its administrators: figures without names. */
@Controller
@RequestMapping("/staff/statistics")
class StatisticsPage {

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("portal.statistics.column.section", Row::section),
            new Column<>("portal.statistics.column.topic", Row::topic),
            new Column<>("portal.statistics.column.label", Row::label),
            new Column<>("portal.statistics.column.value", Row::value));

    private final ObjectProvider<PlatformStatistics> statistics;
    private final Workbooks workbooks;
    private final Words words;
    private final Clock clock;

    StatisticsPage(ObjectProvider<PlatformStatistics> statistics, Workbooks workbooks, Words words, Clock clock) {
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.words = words;
        this.clock = clock;
    }

    private record Row(String section, String topic, String label, Number value) {}

    /**
     * First and last day, in Beijing; this year so far where none is given. A period turned round is read the other
     * way.
     */
    record Days(LocalDate since, LocalDate until) {

        static Days of(LocalDate since, LocalDate until, LocalDate today) {
            var last = until == null ? today : until;
            var first = since == null ? last.withDayOfYear(1) : since;
            return first.isAfter(last) ? new Days(last, first) : new Days(first, last);
        }

        Period period() {
            return new Period(
                    since.atStartOfDay(BeijingTime.ZONE).toInstant(),
                    until.plusDays(1).atStartOfDay(BeijingTime.ZONE).toInstant());
        }
    }

    @GetMapping
    @HeavyWork
    String show(
            @RequestParam(required = false) LocalDate since,
            @RequestParam(required = false) LocalDate until,
            Model model) {
        var days = days(since, until);
        model.addAttribute("days", days);
        model.addAttribute("sections", sections(days));
        return "portal/statistics";
    }

    @GetMapping("/export.xlsx")
    @HeavyWork
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) LocalDate since, @RequestParam(required = false) LocalDate until) {
        var rows = sections(days(since, until)).stream().flatMap(this::rows).toList();
        return workbooks.answer("portal.statistics.export.file", COLUMNS, rows);
    }

    private Days days(LocalDate since, LocalDate until) {
        return Days.of(since, until, BeijingTime.of(clock.instant()).toLocalDate());
    }

    private List<Section> sections(Days days) {
        return statistics.stream()
                .map(each -> each.section(days.period()))
                .sorted(Comparator.comparing(Section::place))
                .toList();
    }

    private Stream<Row> rows(Section section) {
        var title = said(section.topic());
        return Stream.concat(
                section.figures().stream().map(each -> new Row(title, said(each.topic()), null, each.value())),
                section.splits().stream()
                        .flatMap(split -> split.shares().stream()
                                .map(share -> new Row(title, said(split.topic()), share.label(), share.count()))));
    }

    private String said(String topic) {
        return words.of("portal.statistics." + topic);
    }
}
