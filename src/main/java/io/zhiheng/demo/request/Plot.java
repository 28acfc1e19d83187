package io.zhiheng.demo.request;

import static io.zhiheng.request.RequestState.*;

import io.zhiheng.request.RequestState;
import java.util.ArrayList;
import java.util.List;

/** The scenes by which a request gets into a state. */
public final class Plot {

    /** What is told of a certificate after it was issued, in days after the request was filed. */
    private static final List<Scene> LIFE = List.of(
            new Scene(440, SURVEILLANCE, Deeds::timePasses),
            new Scene(450, CERTIFIED, Deeds::supervise),
            new Scene(810, SURVEILLANCE, Deeds::timePasses),
            new Scene(820, CERTIFIED, Deeds::supervise),
            new Scene(1175, EXPIRED, Deeds::timePasses));

    private final List<Scene> scenes;

    private Plot(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** @param rectified whether documents were asked for on the way and brought */
    public static Plot to(RequestState end, boolean rectified) {
        return new Plot(
                switch (end) {
                    case DRAFT -> List.of(new Scene(0, DRAFT, Deeds::draft));
                    case RETURNED, CLOSED ->
                        upTo(
                                end,
                                scenes(
                                        filed(),
                                        new Scene(2, RETURNED, Deeds::giveBack),
                                        new Scene(24, CLOSED, Deeds::timePasses)));
                    case REJECTED, APPEALED ->
                        upTo(
                                end,
                                scenes(
                                        filed(),
                                        new Scene(2, REJECTED, Deeds::reject),
                                        new Scene(4, APPEALED, Deeds::appeal)));
                    case WITHDRAWN -> scenes(filed(), accepted(), new Scene(5, WITHDRAWN, Deeds::withdraw));
                    case ACCEPTED -> scenes(filed(), accepted(), new Scene(3, ACCEPTED, Deeds::beginTeam));
                    case DOC_RECTIFY ->
                        scenes(review(), supplementsAsked(), new Scene(14, DOC_RECTIFY, Deeds::askBack));
                    case DOC_REVIEW ->
                        rectified
                                ? scenes(review(), supplementsAsked(), new Scene(18, DOC_REVIEW, Deeds::rectify))
                                : scenes(review(), new Scene(7, DOC_REVIEW, Deeds::reviewInPart));
                    case NOT_PASSED -> scenes(upTo(DECISION, whole()), new Scene(56, NOT_PASSED, Deeds::refuse));
                    case SUSPENDED, REVOKED ->
                        upTo(
                                end,
                                scenes(
                                        upTo(CERTIFIED, whole()),
                                        new Scene(76, SUSPENDED, Deeds::suspend),
                                        new Scene(270, REVOKED, Deeds::timePasses)));
                    default -> upTo(end, whole());
                });
    }

    /** How many days it takes. */
    public int days() {
        return scenes.get(scenes.size() - 1).day();
    }

    List<Scene> scenes() {
        return scenes;
    }

    private static List<Scene> whole() {
        return scenes(
                review(),
                List.of(
                        new Scene(13, ONSITE_PLANNED, Deeds::passDocuments),
                        new Scene(33, ONSITE, Deeds::visit),
                        new Scene(35, RECTIFY, Deeds::leave),
                        new Scene(44, REPORTING, Deeds::correct),
                        new Scene(48, ENTERPRISE_CONFIRM, Deeds::report),
                        new Scene(51, DECISION, Deeds::confirm),
                        new Scene(56, PUBLICITY, Deeds::approve),
                        new Scene(75, CERTIFIED, Deeds::timePasses)),
                LIFE);
    }

    private static List<Scene> review() {
        return scenes(
                filed(),
                accepted(),
                new Scene(4, TEAM_PROPOSED, Deeds::formTeam),
                new Scene(6, DOC_REVIEW, Deeds::agreeToTeam));
    }

    private static Scene filed() {
        return new Scene(0, SUBMITTED, Deeds::file);
    }

    private static Scene accepted() {
        return new Scene(2, ACCEPTED, Deeds::accept);
    }

    private static Scene supplementsAsked() {
        return new Scene(13, DOC_RECTIFY, Deeds::askForMore);
    }

    /** To the first scene after which the state is reached. */
    private static List<Scene> upTo(RequestState end, List<Scene> scenes) {
        return scenes.subList(0, 1 + scenes.stream().map(Scene::state).toList().indexOf(end));
    }

    /** @param parts scenes and lists of them */
    private static List<Scene> scenes(Object... parts) {
        var scenes = new ArrayList<Scene>();
        for (var part : parts) {
            if (part instanceof List<?> several) {
                several.forEach(each -> scenes.add((Scene) each));
            } else {
                scenes.add((Scene) part);
            }
        }
        return scenes;
    }
}
