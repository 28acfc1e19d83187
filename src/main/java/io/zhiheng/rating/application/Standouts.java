package io.zhiheng.rating.application;

import io.zhiheng.rating.Highlights;
import io.zhiheng.rating.Highlights.Gap;
import io.zhiheng.rating.Highlights.Strength;
import io.zhiheng.rating.Rating;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what stands out in a rating; among equals the order of the catalogue decides. */
class Standouts {

    private static final int HOW_MANY = 3;
    private static final int DECIMALS = 4;
    private static final MathContext SHARES = MathContext.DECIMAL128;

    /** @param share of the overall index */
    private record Weighted(Rating.SecondLevel rated, BigDecimal share, BigDecimal index) {}

    private record Step(Weighted from, int next, BigDecimal gain) {}

    private final PreparedScheme scheme;
    private final Map<String, Rating.SecondLevel> rated;
    private final String industry;

    Standouts(PreparedScheme scheme, Rating rating, String industry) {
        this.scheme = scheme;
        this.rated =
                rating.secondLevel().stream().collect(Collectors.toMap(Rating.SecondLevel::id, Function.identity()));
        this.industry = industry;
    }

    Highlights find() {
        var all = weighted();
        return new Highlights(
                all.stream()
                        .sorted(Comparator.comparing(
                                        (Weighted each) -> each.rated().level())
                                .thenComparing(Weighted::index)
                                .thenComparing(Weighted::share)
                                .reversed())
                        .limit(HOW_MANY)
                        .map(each -> new Strength(
                                each.rated().id(),
                                each.rated().level(),
                                each.rated().index()))
                        .toList(),
                all.stream()
                        .flatMap(each -> step(each).stream())
                        .sorted(Comparator.comparing(Step::gain).reversed())
                        .limit(HOW_MANY)
                        .map(each -> new Gap(
                                each.from().rated().id(),
                                each.from().rated().level(),
                                each.next(),
                                each.gain()
                                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                                        .toPlainString()))
                        .toList());
    }

    /** Those that apply, in the order of the catalogue. */
    private List<Weighted> weighted() {
        var firsts = scheme.firsts().stream()
                .filter(first -> first.parts().stream().anyMatch(this::applies))
                .toList();
        var whole = sum(firsts.stream().map(PreparedScheme.First::weight).toList());
        var all = new ArrayList<Weighted>();
        for (var first : firsts) {
            var parts = first.parts().stream().filter(this::applies).toList();
            var within = sum(parts.stream().map(PreparedScheme.Second::weight).toList());
            for (var part : parts) {
                var share = first.weight().multiply(part.weight()).divide(whole.multiply(within), SHARES);
                var second = rated.get(part.id());
                all.add(new Weighted(second, share, new BigDecimal(second.index())));
            }
        }
        return all;
    }

    private boolean applies(PreparedScheme.Second part) {
        return rated.containsKey(part.id()) && rated.get(part.id()).applicable();
    }

    private Optional<Step> step(Weighted each) {
        var next = next(each.rated());
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        each,
                        next.getAsInt(),
                        each.share()
                                .multiply(BigDecimal.valueOf(next.getAsInt()).subtract(each.index()))));
    }

    /** The next level at which a clause applies, or to which a threshold leads. */
    private OptionalInt next(Rating.SecondLevel second) {
        return second.rates() == null
                ? scheme.reachable(scheme.indicators().get(second.id()), industry).stream()
                        .mapToInt(ReachableLevels.Reachable::level)
                        .filter(level -> level > second.level())
                        .findFirst()
                : IntStream.rangeClosed(second.level() + 1, second.rates().size())
                        .filter(level -> second.rates().get(level - 1) != null)
                        .findFirst();
    }

    private static BigDecimal sum(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
