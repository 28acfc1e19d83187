package io.zhiheng.catalogue.file;

import io.zhiheng.catalogue.CatalogueCode;
import io.zhiheng.catalogue.file.CatalogueFile.FirstLevel;
import io.zhiheng.catalogue.file.CatalogueFile.SecondLevel;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold for a file before it becomes an edition; every refusal names its place. */
class CatalogueCheck {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*(-[A-Z0-9_]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,3}");
    private static final int MAX_LEVELS = 9;
    private static final int LONGEST_KEY = 20;

    private final ImportFaults refusals;
    private final Set<String> ids = new HashSet<>();

    CatalogueCheck(ImportFaults refusals) {
        this.refusals = refusals;
    }

    void check(CatalogueFile file) {
        refusals.require(Integer.valueOf(1).equals(file.schemaVersion()), "schema_version", "schema-version");
        var head = file.catalogue();
        refusals.require(head != null && matches(VERSION, head.version()), "catalogue.version", "version");
        refusals.require(head != null && present(head.title()), "catalogue.title", "blank");
        if (head != null && present(head.code())) {
            refusals.require(matches(ID, head.code()), "catalogue.code", "code", head.code());
            refusals.require(
                    head.version() == null
                            || CatalogueCode.key(head.code(), head.version()).length() <= LONGEST_KEY,
                    "catalogue.code",
                    "key-long",
                    LONGEST_KEY);
        }
        var levels = levels(file);
        refusals.require(file.unrated() != null && present(file.unrated().name()), "unrated.name", "blank");
        var scales = scales(file);
        if (empty(file.firstLevel())) {
            refusals.refuse("first_level", "empty-list");
            return;
        }
        for (int i = 0; i < file.firstLevel().size(); i++) {
            firstLevel("first_level[" + i + "]", file.firstLevel().get(i), levels, scales);
        }
        new FollowingCheck(refusals, levels).check(file);
    }

    private int levels(CatalogueFile file) {
        if (empty(file.levels()) || file.levels().size() > MAX_LEVELS) {
            refusals.refuse("levels", "levels", MAX_LEVELS);
            return 0;
        }
        for (int i = 0; i < file.levels().size(); i++) {
            var level = file.levels().get(i);
            refusals.require(
                    level != null && Integer.valueOf(i + 1).equals(level.level()),
                    "levels[" + i + "].level",
                    "level-order",
                    i + 1);
            refusals.require(level != null && present(level.name()), "levels[" + i + "].name", "blank");
        }
        return file.levels().size();
    }

    private Set<String> scales(CatalogueFile file) {
        var known = new HashSet<String>();
        for (int i = 0; !empty(file.scales()) && i < file.scales().size(); i++) {
            var scale = file.scales().get(i);
            var place = "scales[" + i + "]";
            refusals.require(matches(ID, scale.id()) && known.add(scale.id()), place + ".id", "id", scale.id());
            refusals.require(!empty(scale.options()), place + ".options", "empty-list");
            var codes = new HashSet<String>();
            for (int j = 0; !empty(scale.options()) && j < scale.options().size(); j++) {
                var option = scale.options().get(j);
                var at = place + ".options[" + j + "]";
                refusals.require(
                        option.code() != null
                                && Set.of("CONFORM", "PARTIAL", "NONCONFORM").contains(option.code())
                                && codes.add(option.code()),
                        at + ".code",
                        "conformity",
                        option.code());
                refusals.require(present(option.name()), at + ".name", "blank");
                refusals.require(
                        figure(option.score())
                                && option.score().signum() >= 0
                                && option.score().compareTo(BigDecimal.ONE) <= 0,
                        at + ".score",
                        "score");
            }
        }
        refusals.require(!known.isEmpty(), "scales", "empty-list");
        return known;
    }

    private void firstLevel(String place, FirstLevel first, int levels, Set<String> scales) {
        named(place, first.id(), first.displayNo(), first.name());
        weight(place, first.weight());
        if (empty(first.secondLevel())) {
            refusals.refuse(place + ".second_level", "empty-list");
            return;
        }
        switch (String.valueOf(first.kind())) {
            case "CLAUSE" -> {
                refusals.require(empty(first.parameters()), place + ".parameters", "not-here");
                each(first.secondLevel(), place, (at, second) -> clauses(at, second, levels, scales));
            }
            case "PERFORMANCE" -> {
                var performance = new PerformanceCheck(refusals, levels);
                performance.parameters(place, first.parameters());
                each(first.secondLevel(), place, (at, second) -> {
                    second(at, second, levels);
                    performance.indicator(at, second);
                });
            }
            default -> refusals.refuse(place + ".kind", "kind", first.kind());
        }
    }

    private interface SecondLevelCheck {
        void check(String place, SecondLevel second);
    }

    private static void each(List<SecondLevel> all, String place, SecondLevelCheck check) {
        for (int i = 0; i < all.size(); i++) {
            check.check(place + ".second_level[" + i + "]", all.get(i));
        }
    }

    private void clauses(String place, SecondLevel second, int levels, Set<String> scales) {
        second(place, second, levels);
        refusals.require(
                second.formula() == null && second.thresholds() == null && second.validations() == null,
                place + ".formula",
                "not-here");
        refusals.require(!empty(second.clauses()), place + ".clauses", "empty-list");
        for (int i = 0; !empty(second.clauses()) && i < second.clauses().size(); i++) {
            var clause = second.clauses().get(i);
            var at = place + ".clauses[" + i + "]";
            refusals.require(matches(ID, clause.id()) && ids.add(clause.id()), at + ".id", "id", clause.id());
            refusals.require(present(clause.displayNo()), at + ".display_no", "blank");
            refusals.require(present(clause.text()), at + ".text", "blank");
            refusals.require(
                    clause.level() != null && clause.level() >= 1 && clause.level() <= levels,
                    at + ".level",
                    "level",
                    levels);
            refusals.require(
                    clause.scale() != null && scales.contains(clause.scale()), at + ".scale", "scale", clause.scale());
            weight(at, clause.weight());
        }
    }

    private void second(String place, SecondLevel second, int levels) {
        named(place, second.id(), second.displayNo(), second.name());
        weight(place, second.weight());
        levelled(refusals, place + ".characteristics", second.characteristics(), levels);
    }

    static void levelled(ImportFaults refusals, String place, Map<Integer, ?> byLevel, int levels) {
        for (int level = 1; level <= levels; level++) {
            refusals.require(
                    byLevel != null && byLevel.get(level) != null, place + "." + level, "missing-level", level);
        }
        refusals.require(byLevel == null || byLevel.size() <= levels, place, "surplus-level", levels);
    }

    private void named(String place, String id, String displayNo, String name) {
        refusals.require(matches(ID, id) && ids.add(id), place + ".id", "id", id);
        refusals.require(present(displayNo), place + ".display_no", "blank");
        refusals.require(present(name), place + ".name", "blank");
    }

    private void weight(String place, BigDecimal weight) {
        refusals.require(figure(weight) && weight.signum() > 0, place + ".weight", "weight");
    }

    /** A figure of sane size: 1e999999999 is one number for a parser and a gigabyte when it is printed. */
    static boolean figure(BigDecimal number) {
        return number != null && Math.abs((long) number.scale()) <= 12 && number.precision() <= 20;
    }

    static boolean matches(Pattern form, String text) {
        return text != null && text.length() <= 40 && form.matcher(text).matches();
    }

    static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    static boolean empty(List<?> list) {
        return list == null || list.isEmpty() || list.contains(null);
    }
}
