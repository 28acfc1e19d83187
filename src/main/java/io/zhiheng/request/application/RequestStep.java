package io.zhiheng.request.application;

import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.Attribution.Side;
import io.zhiheng.request.RequestState;
import java.util.Set;

/** A step of a third-party assessment that a person takes; each phase names its own. */
public interface RequestStep extends ContractStep {

    /** Id of the process model. */
    String PROCESS = "thirdPartyAssessment";

    /**
     * What is known of a step.
     *
     * @param side whose step it is
     * @param state where the request stands while it waits
     * @param limit by which its time is counted; steps that follow each other may share one
     */
    record Traits(Side side, RequestState state, LimitedStep limit, Set<String> formKeys) {

        public static Traits ofEnterprise(RequestState state, LimitedStep limit, String... formKeys) {
            return new Traits(Side.ENTERPRISE, state, limit, Set.of(formKeys));
        }

        public static Traits ofInstitution(RequestState state, LimitedStep limit, String... formKeys) {
            return new Traits(Side.INSTITUTION, state, limit, Set.of(formKeys));
        }
    }

    /** What tells several open tasks of one step apart. */
    enum Item {
        ROUND,
        INDICATOR,
        MEMBER,
        SEAT
    }

    Traits traits();

    default Item item() {
        return Item.ROUND;
    }

    @Override
    default Set<String> formKeys() {
        return traits().formKeys();
    }

    /** Whether it judges what others did, so that the rules keep single people from it. */
    default boolean isGuarded() {
        return false;
    }

    /** Whether it is for those who decide for the enterprise; what is only filled in is for all its people. */
    default boolean bindsEnterprise() {
        return traits().side() == Side.ENTERPRISE;
    }

    /** Path of the page on which it is worked on: its form, unless it has a page of its own. */
    default String page(TaskRef task) {
        return form(task);
    }

    /** Path of the page that every step has. */
    default String form(TaskRef task) {
        return request(task) + "/steps/" + task.step() + "/" + task.item();
    }

    /** Path of the request's page for the side whose step it is. */
    default String request(TaskRef task) {
        return (traits().side() == Side.ENTERPRISE ? "/assessment-requests/" : "/staff/requests/") + task.businessKey();
    }
}
