package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.ShownResults;
import io.zhiheng.comparison.application.benchmark.BenchmarkPage.Cell;
import io.zhiheng.comparison.application.benchmark.BenchmarkPage.Line;
import io.zhiheng.comparison.application.benchmark.BenchmarkPage.Peers;
import io.zhiheng.comparison.application.benchmark.Benchmarks.Group;
import io.zhiheng.comparison.application.benchmark.Benchmarks.OwnRank;
import io.zhiheng.comparison.domain.Dimension;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.shared.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows an enterprise where its latest result stands. Of others it tells what the groups of this enterprise come to.
 */
@Component
@Transactional(readOnly = true)
public class BenchmarkQueries {

    private final SubmittedSelfAssessments submitted;
    private final Editions editions;
    private final Profiles profiles;
    private final ShownResults results;
    private final Benchmarks benchmarks;

    BenchmarkQueries(
            SubmittedSelfAssessments submitted,
            Editions editions,
            Profiles profiles,
            ShownResults results,
            Benchmarks benchmarks) {
        this.submitted = submitted;
        this.editions = editions;
        this.profiles = profiles;
        this.results = results;
        this.benchmarks = benchmarks;
    }

    public BenchmarkPage page(Actor actor) {
        var madeAt = benchmarks.madeAt().orElse(null);
        return submitted.latestFirst(actor.enterprise()).stream()
                .findFirst()
                .map(latest -> {
                    var counted = madeAt != null && !latest.submittedAt().isAfter(madeAt);
                    var ranks = counted
                            ? benchmarks.ranks(actor.enterprise(), latest.edition(), latest.scheme())
                            : List.<OwnRank>of();
                    return new BenchmarkPage(
                            results.of(latest), madeAt, counted, peers(latest), lines(latest, figures(latest), ranks));
                })
                .orElseGet(() -> new BenchmarkPage(null, madeAt, false, List.of(), List.of()));
    }

    private List<Group> figures(SubmittedSelfAssessment latest) {
        var codes = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values()) {
            codes.put(dimension, code(dimension, latest.profile()));
        }
        return benchmarks.groups(latest.edition(), latest.scheme(), codes);
    }

    private List<Line> lines(SubmittedSelfAssessment latest, List<Group> figures, List<OwnRank> ranks) {
        var standings = results.of(latest).standings();
        return editions.byNumber(latest.edition()).firstLevel().stream()
                .map(first -> line(first, standings.get(first.id()), figures, ranks))
                .toList();
    }

    private static Line line(
            Edition.FirstLevel first, ShownResult.Standing own, List<Group> figures, List<OwnRank> ranks) {
        return new Line(
                first.id(),
                first.displayNo(),
                first.name(),
                own,
                Stream.of(Dimension.values())
                        .map(dimension -> cell(dimension, first.id(), figures, ranks))
                        .toList());
    }

    private static Cell cell(Dimension dimension, String indicator, List<Group> figures, List<OwnRank> ranks) {
        return new Cell(
                dimension,
                figures.stream()
                        .filter(each -> each.dimension() == dimension
                                && each.indicator().equals(indicator))
                        .map(Group::spread)
                        .findFirst()
                        .orElse(null),
                ranks.stream()
                        .filter(each -> each.dimension() == dimension
                                && each.indicator().equals(indicator))
                        .map(OwnRank::percentile)
                        .findFirst()
                        .orElse(null));
    }

    private List<Peers> peers(SubmittedSelfAssessment latest) {
        var sheet = profiles.sheet(latest.profile());
        return List.of(
                new Peers(Dimension.ALL, null),
                new Peers(Dimension.INDUSTRY, words(sheet, "industry")),
                new Peers(Dimension.SIZE, words(sheet, "size")),
                new Peers(Dimension.REGION, words(sheet, "province")));
    }

    private static String words(ProfileSheet sheet, String field) {
        return sheet.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.field().equals(field))
                .map(ProfileSheet.Row::value)
                .findFirst()
                .orElse(null);
    }

    private static String code(Dimension dimension, Profile profile) {
        var code =
                switch (dimension) {
                    case ALL -> "";
                    case INDUSTRY -> profile.industry();
                    case SIZE -> profile.size();
                    case REGION -> profile.province();
                };
        return code == null ? "" : code;
    }
}
