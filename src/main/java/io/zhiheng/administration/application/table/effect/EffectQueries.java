package io.zhiheng.administration.application.table.effect;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.effect.EffectView.Indicator;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.administration.domain.effect.EffectTally;
import io.zhiheng.administration.domain.effect.TableEffect;
import io.zhiheng.administration.domain.effect.TableEffects;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What tables would move: by counts, without names. */
@Component
@Transactional(readOnly = true)
public class EffectQueries {

    private static final int LOOKED_THROUGH = 50;

    private final TableEffects effects;
    private final Drafts drafts;
    private final Releases releases;
    private final TableSets sets;
    private final TableCases cases;
    private final Editions editions;

    EffectQueries(
            TableEffects effects,
            Drafts drafts,
            Releases releases,
            TableSets sets,
            TableCases cases,
            Editions editions) {
        this.effects = effects;
        this.drafts = drafts;
        this.releases = releases;
        this.sets = sets;
        this.cases = cases;
        this.editions = editions;
    }

    /** The latest of the draft, of its tables if there is one; stale otherwise. */
    public Optional<EffectView> ofDraft(String subject) {
        var draft = drafts.current(subject).orElseThrow(() -> new NotFound("draft", subject));
        return latest(subject, draft.files(), sets.inForce(subject).number());
    }

    /** What the second person is shown: of the tables that wait, or were released. */
    public Optional<EffectView> ofRelease(UUID id) {
        var release = releases.findById(id).orElseThrow(() -> new NotFound("release", id));
        return cases.edition(release.subject()).isEmpty()
                ? Optional.empty()
                : latest(release.subject(), release.files(), release.base());
    }

    private Optional<EffectView> latest(String subject, Map<String, byte[]> files, String base) {
        var all = effects.of(subject, Limit.of(LOOKED_THROUGH));
        var fingerprint = Fingerprint.of(files);
        return all.stream()
                .filter(each -> isOf(each, fingerprint, base))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(found -> view(found, !isOf(found, fingerprint, base)));
    }

    private static boolean isOf(TableEffect effect, String fingerprint, String base) {
        return effect.fingerprint().equals(fingerprint) && effect.base().equals(base);
    }

    /** One by itself, held against the draft, if there is one, and what is in force now. */
    public EffectView one(UUID id) {
        var effect = effects.findById(id).orElseThrow(() -> new NotFound("table-effect", id));
        var fingerprint = drafts.current(effect.subject())
                .map(draft -> Fingerprint.of(draft.files()))
                .orElse(effect.fingerprint());
        return view(
                effect,
                !isOf(effect, fingerprint, sets.inForce(effect.subject()).number()));
    }

    private EffectView view(TableEffect effect, boolean stale) {
        var edition = editions.byNumber(cases.edition(effect.subject()).orElseThrow());
        var tally = effect.tally();
        int highest = edition.levels().size();
        var rows = IntStream.rangeClosed(0, highest)
                .mapToObj(before -> IntStream.rangeClosed(0, highest)
                        .mapToObj(after -> tally.of(before, after))
                        .toList())
                .toList();
        int up = sum(rows, true);
        return new EffectView(
                effect.id(),
                effect.subject(),
                sets.title(sets.of(effect.subject())),
                effect.state(),
                effect.base(),
                stale,
                effect.askedBy(),
                effect.askedAt(),
                effect.endedAt(),
                effect.done(),
                effect.total(),
                tally.compared(),
                tally.moved(),
                up,
                tally.moved() - up,
                tally,
                IntStream.rangeClosed(0, highest).mapToObj(edition::levelName).toList(),
                rows,
                indicators(edition, tally));
    }

    private static int sum(List<List<Integer>> rows, boolean above) {
        int sum = 0;
        for (int before = 0; before < rows.size(); before++) {
            for (int after = 0; after < rows.size(); after++) {
                sum += above == after > before && after != before
                        ? rows.get(before).get(after)
                        : 0;
            }
        }
        return sum;
    }

    private static List<Indicator> indicators(Edition edition, EffectTally tally) {
        var told = new ArrayList<Indicator>();
        for (var first : edition.firstLevel()) {
            add(told, tally, first.id(), first.displayNo() + ' ' + first.name(), true);
            first.secondLevel()
                    .forEach(each -> add(told, tally, each.id(), each.displayNo() + ' ' + each.name(), false));
            first.performance()
                    .forEach(each -> add(told, tally, each.id(), each.displayNo() + ' ' + each.name(), false));
        }
        return told;
    }

    private static void add(List<Indicator> told, EffectTally tally, String id, String name, boolean first) {
        var moves = tally.indicators().get(id);
        if (moves != null) {
            told.add(new Indicator(id, name, first, moves.up(), moves.down()));
        }
    }
}
