package io.zhiheng.report.content;

import io.zhiheng.assessment.ResultSummary;
import io.zhiheng.enterprise.ProfileSheet;
import java.util.List;

/**
 * Everything that a report says, in its order: names looked up, figures and times written as they are read. The
 * template adds nothing but headings.
 *
 * @param summary all of it on one page, in the words of the page of the result
 * @param levels of the edition, lowest first
 * @param chapters one per first-level indicator
 * @param qualityLossRate the unrated 质量损失率 in percent; null where it cannot be computed
 * @param ownRecords what was filled in at steps that an administrator added to the process
 * @param way to the next overall level; null where there is none above
 */
public record ReportSheet(
        Imprint imprint,
        ResultSummary summary,
        Overall outcome,
        List<LevelLine> levels,
        ProfileSheet profile,
        List<Chapter> chapters,
        String qualityLossRate,
        WayLines way,
        List<DeclarationLine> declarations,
        List<ExplanationLine> explanations,
        List<OwnLine> ownRecords) {

    /** Whose report it is, and by what it was made. Dates as 2026-11-22, times as 2026-11-22 14:03. */
    public record Imprint(
            String number,
            String checkCode,
            String verification,
            String enterprise,
            String creditCode,
            String issuedOn,
            int statisticalYear,
            String startedAt,
            String startedBy,
            String submittedAt,
            String submittedBy,
            int revision,
            String edition,
            String editionTitle,
            String scheme,
            int processVersion) {}

    /**
     * The overall result.
     *
     * @param use what the level is good for, in the words of the edition; empty for level 0
     * @param limited whether a ceiling took the level down: index and score are those before it
     * @param tally how often each conformity was chosen
     */
    public record Overall(
            Mark mark,
            String meaning,
            String use,
            String index,
            String score,
            boolean limited,
            Mark band,
            Mark cap,
            List<ReasonLine> reasons,
            List<CeilingLine> ceilings,
            Tally tally) {}

    /** A level to be shown with its colour. @param key 0…5, or na; @param name empty where nothing applies */
    public record Mark(String key, String name) {

        static final Mark NOT_APPLICABLE = new Mark("na", "");

        public boolean applies() {
            return !key.equals("na");
        }

        public int level() {
            return applies() ? Integer.parseInt(key) : 0;
        }
    }

    /** An answer that holds the overall level down. @param level name of the highest overall level with it */
    public record CeilingLine(String displayNo, String text, String conformity, String level, boolean requestAllowed) {}

    /** @param target name of the next level; @param reachable whether improving everything would lead there */
    public record WayLines(
            String target,
            boolean reachable,
            boolean minimal,
            int clauses,
            int figures,
            int steps,
            List<WayLine> changes) {

        public int items() {
            return clauses + figures;
        }
    }

    /**
     * @param from conformity, or value with its unit; null for none
     * @param to conformity or value; null where any value does
     * @param bound how the value is meant, {@code at-least} or {@code at-most}; null for a conformity, like unit
     * @param warning where an answer cannot undo what happened
     */
    public record WayLine(
            String label, Mark mark, String from, String to, String bound, String unit, String text, String warning) {}

    public record Tally(int conform, int partial, int nonconform, int notApplicable) {

        public int total() {
            return conform + partial + nonconform + notApplicable;
        }
    }

    public record LevelLine(Mark mark, String meaning) {}

    /** @param row of the table, as people count them; @param clauses that held the indicator down */
    public record ReasonLine(String text, String table, Integer row, List<HeldDown> clauses) {}

    public record HeldDown(String displayNo, String text, String conformity, String conformityName) {}

    /** A first-level indicator. @param anchor what links lead to */
    public record Chapter(
            String anchor,
            String displayNo,
            String name,
            String weight,
            Mark mark,
            String index,
            Mark band,
            Mark cap,
            List<ReasonLine> reasons,
            List<Group> groups,
            List<Figure> figures,
            List<ParameterLine> parameters) {

        public boolean ofClauses() {
            return !groups.isEmpty();
        }
    }

    /** A second-level indicator of clauses. @param rates by level as 75%, null where no clause applies */
    public record Group(
            String anchor,
            String displayNo,
            String name,
            String weight,
            Mark mark,
            String index,
            List<String> rates,
            List<ReasonLine> reasons,
            List<ClauseLine> clauses) {}

    /** @param conformityName null for NA, which belongs to no scale; @param parted long enough to run over a page */
    public record ClauseLine(
            String displayNo,
            Mark mark,
            String text,
            String conformity,
            String conformityName,
            String statement,
            List<String> evidence,
            boolean parted) {}

    /** A performance indicator. @param naReason why it does not apply; null where it does */
    public record Figure(
            String anchor,
            String displayNo,
            String name,
            String weight,
            String formula,
            String unit,
            String value,
            Mark mark,
            String index,
            String naReason,
            BasisLines basis,
            String statement,
            List<String> evidence,
            List<ParameterLine> parameters,
            List<ReasonLine> reasons) {}

    public record BasisLines(
            String scope, String period, String source, String department, String target, List<YearValue> history) {}

    public record YearValue(String year, String value) {}

    /** @param value as typed; null where it was not asked for */
    public record ParameterLine(String code, String name, String unit, String value) {}

    public record DeclarationLine(String item, String responsible, String note, String declaredBy, String declaredAt) {}

    /** @param text null where no words were given */
    public record ExplanationLine(String message, String text) {}
}
