package io.zhiheng.report.content;

import io.zhiheng.report.content.ReportSheet.LevelLine;
import io.zhiheng.report.content.ReportSheet.Mark;
import io.zhiheng.report.content.ReportSheet.ReasonLine;
import io.zhiheng.report.content.ReportSheet.Tally;
import java.util.List;

/**
 * Everything that an assessment report says, in its order: names looked up, figures and times written as they are read.
 *
 * @param levels of the edition, lowest first
 * @param chapters one per first-level indicator
 * @param ownRecords what was filled in at steps that an administrator added to the process
 */
public record AssessedSheet(
        Seal seal,
        Imprint imprint,
        Overall outcome,
        Conclusion conclusion,
        List<LevelLine> levels,
        List<Chapter> chapters,
        List<ParameterLine> parameters,
        List<TeamLine> team,
        Visit visit,
        List<RoundLine> rounds,
        List<NonconformityLine> nonconformities,
        List<OwnLine> ownRecords) {

    /** The clauses that were judged otherwise than the enterprise judged them. */
    public List<ClauseLine> differences() {
        return chapters.stream()
                .flatMap(chapter -> chapter.groups().stream())
                .flatMap(group -> group.clauses().stream())
                .filter(ClauseLine::differs)
                .toList();
    }

    /** Whose report it is, by whom and by what it was made. Dates as 2026-11-22, times as 2026-11-22 14:03. */
    public record Imprint(
            String request,
            int round,
            String enterprise,
            String creditCode,
            String creditCodeReason,
            String address,
            String industry,
            String institution,
            String institutionAddress,
            String scope,
            String sites,
            String requestedOn,
            String issuedOn,
            String selfSubmittedAt,
            int revision,
            String edition,
            String editionTitle,
            String scheme,
            int processVersion,
            int statisticalYear) {}

    /**
     * @param mark the level that was assessed, as everywhere below; what the enterprise found itself is {@code self}
     * @param certified the lower of applied and assessed level
     * @param selfScore score of the self-assessment
     * @param tally how often each conformity was found
     * @param agreed clauses judged as the enterprise judged them
     */
    public record Overall(
            Mark applied,
            Mark self,
            String selfIndex,
            String selfScore,
            Mark mark,
            String index,
            String score,
            boolean limited,
            Mark certified,
            String meaning,
            Mark band,
            Mark cap,
            List<ReasonLine> reasons,
            Tally tally,
            int agreed) {

        public boolean isBelowApplied() {
            return mark.level() < applied.level();
        }

        public int differing() {
            return tally.total() - agreed;
        }
    }

    public record Conclusion(
            String summary, String strengths, String improvements, String writtenBy, String writtenAt) {}

    /** A first-level indicator. @param anchor what links lead to */
    public record Chapter(
            String anchor,
            String displayNo,
            String name,
            String weight,
            Mark self,
            String selfIndex,
            Mark mark,
            String index,
            List<ReasonLine> reasons,
            List<Group> groups,
            List<Figure> figures) {}

    public record Group(
            String anchor,
            String displayNo,
            String name,
            String weight,
            Mark self,
            String selfIndex,
            Mark mark,
            String index,
            List<ReasonLine> reasons,
            List<ClauseLine> clauses) {

        public long differing() {
            return clauses.stream().filter(ClauseLine::differs).count();
        }
    }

    /** @param name null for NA, which belongs to no scale */
    public record NamedConformity(String code, String name) {}

    /** @param rectified null where no rectification changed it; @param parted long enough to run over a page */
    public record ClauseLine(
            String displayNo,
            Mark mark,
            String text,
            NamedConformity self,
            NamedConformity rectified,
            NamedConformity assessed,
            String remark,
            String reviewedBy,
            boolean parted) {

        public boolean differs() {
            return !self.code().equals(assessed.code());
        }
    }

    /** A performance indicator. Values null where it does not apply. */
    public record Figure(
            String anchor,
            String displayNo,
            String name,
            String weight,
            String unit,
            String selfValue,
            Mark self,
            String selfIndex,
            String value,
            Mark mark,
            String index,
            List<ReasonLine> reasons) {}

    public record ParameterLine(
            String code,
            String name,
            String unit,
            String declared,
            String verified,
            String reason,
            String verifiedBy,
            boolean differs) {}

    public record TeamLine(String name, boolean lead, String qualification, String declaredOn) {}

    /** @param openedOn empty without a visit */
    public record Visit(String from, String to, String places, String openedOn, String closedOn, String summary) {}

    /** @param clauses as people call them */
    public record RoundLine(
            int number,
            String askedOn,
            String askedBy,
            String reason,
            List<String> clauses,
            String answeredOn,
            String answeredBy) {}

    public record NonconformityLine(
            String number,
            String severity,
            String clause,
            String fact,
            String cause,
            String correction,
            String closedOn,
            String verifiedBy,
            String verification) {}
}
