package io.zhiheng.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a request stands. The engine decides the sequence, so the state follows from the node of the process that was
 * entered last: a person's step says itself which state it stands for, the other nodes are named here.
 */
public enum RequestState {
    /** Before the process: nobody but the enterprise sees it. */
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    TEAM_PROPOSED,
    DOC_REVIEW,
    DOC_RECTIFY,
    ONSITE_PLANNED,
    ONSITE,
    RECTIFY,
    REPORTING,
    ENTERPRISE_CONFIRM,
    DECISION,
    PUBLICITY("awaitObjections"),
    CERTIFIED("certificateInForce"),
    SURVEILLANCE,
    SUSPENDED,
    REJECTED("requestRejected", "rejectionStands"),
    NOT_PASSED("requestNotPassed", "failureStands"),
    APPEALED,
    WITHDRAWN("requestWithdrawn"),
    CLOSED("requestClosed"),
    REVOKED("certificateRevoked"),
    EXPIRED("certificateExpired");

    private static final Map<String, RequestState> BY_NODE = Stream.of(values())
            .flatMap(state -> state.nodes.stream().map(node -> Map.entry(node, state)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<RequestState> UNDER_REVIEW = Set.of(
            SUBMITTED,
            RETURNED,
            ACCEPTED,
            TEAM_PROPOSED,
            DOC_REVIEW,
            DOC_RECTIFY,
            ONSITE_PLANNED,
            ONSITE,
            RECTIFY,
            REPORTING,
            ENTERPRISE_CONFIRM,
            DECISION);
    private static final Set<RequestState> CERTIFICATE = Set.of(CERTIFIED, SURVEILLANCE, SUSPENDED);
    private static final Set<RequestState> WITHDRAWABLE =
            Set.of(SUBMITTED, RETURNED, ACCEPTED, TEAM_PROPOSED, DOC_REVIEW, DOC_RECTIFY, ONSITE_PLANNED);

    private static final Set<RequestState> AT_WORK = Set.of(
            DOC_REVIEW,
            DOC_RECTIFY,
            ONSITE_PLANNED,
            ONSITE,
            RECTIFY,
            REPORTING,
            ENTERPRISE_CONFIRM,
            DECISION,
            PUBLICITY,
            APPEALED);

    private final Set<String> nodes;

    RequestState(String... nodes) {
        this.nodes = Set.of(nodes);
    }

    /** The state that a node of the model stands for which is no person's step; empty where it stands for none. */
    public static Optional<RequestState> atNode(String node) {
        return Optional.ofNullable(BY_NODE.get(node));
    }

    /** The nodes of the model that stand for some state and are no person's steps. */
    public static Map<String, RequestState> nodes() {
        return BY_NODE.keySet().stream().collect(Collectors.toMap(Function.identity(), BY_NODE::get));
    }

    /**
     * While it lasts, the institution's people may read the frozen answers and their evidence; during an appeal only
     * those who handle it.
     */
    public boolean isUnderReview() {
        return UNDER_REVIEW.contains(this);
    }

    /** A certificate was issued and has neither ended nor been revoked. */
    public boolean hasCertificate() {
        return CERTIFICATE.contains(this);
    }

    /** From the enterprise's word on the team until nothing can come back to it. */
    public boolean hasTeamAtWork() {
        return AT_WORK.contains(this);
    }

    /** Whether the enterprise may still withdraw. */
    public boolean isWithdrawable() {
        return WITHDRAWABLE.contains(this);
    }

    /** Whether the enterprise may not begin another request meanwhile. */
    public boolean isUnfinished() {
        return this == DRAFT || this == PUBLICITY || this == APPEALED || isUnderReview();
    }

    /** The states in which the enterprise may not begin another request. */
    public static Set<RequestState> unfinished() {
        return Stream.of(values()).filter(RequestState::isUnfinished).collect(Collectors.toUnmodifiableSet());
    }
}
