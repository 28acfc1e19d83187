package io.zhiheng.visit.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The visit of a request: planned by the lead, opened and closed by a meeting with the enterprise. */
@Entity
public class OnSiteVisit {

    @Id
    private UUID request;

    private LocalDate startsOn;
    private int days;
    private String agenda;
    private String places;
    private String plannedBy;
    private Instant plannedAt;
    private String attendees;
    private String openingNote;
    private String openedBy;
    private Instant openedAt;
    private String summary;
    private String closedBy;
    private Instant closedAt;

    protected OnSiteVisit() {}

    public static OnSiteVisit plan(
            AssessmentRequestId request,
            LocalDate startsOn,
            int days,
            String agenda,
            String places,
            String by,
            Instant now) {
        var visit = new OnSiteVisit();
        visit.request = request.value();
        visit.startsOn = startsOn;
        visit.days = days;
        visit.agenda = agenda;
        visit.places = places;
        visit.plannedBy = by;
        visit.plannedAt = now;
        return visit;
    }

    public void open(String attendees, String note, String by, Instant now) {
        this.attendees = attendees;
        this.openingNote = note;
        this.openedBy = by;
        this.openedAt = now;
    }

    public void close(String summary, String by, Instant now) {
        this.summary = summary;
        this.closedBy = by;
        this.closedAt = now;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day by the plan. */
    public LocalDate endsOn() {
        return startsOn.plusDays(days - 1L);
    }

    /** The last of its days, counted from the one on which it was opened. */
    public LocalDate lastDay() {
        return BeijingTime.of(openedAt).toLocalDate().plusDays(days - 1L);
    }

    public int days() {
        return days;
    }

    public String agenda() {
        return agenda;
    }

    public String places() {
        return places;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    /** Null before the opening meeting, like the note and who opened it when. */
    public String attendees() {
        return attendees;
    }

    public String openingNote() {
        return openingNote;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null before the closing meeting, like who closed it when. */
    public String summary() {
        return summary;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
