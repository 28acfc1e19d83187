package io.zhiheng.platform.workflow.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The deployed versions of the models, each with the forms that were deployed with it. */
public interface ModelVersions {

    /** Model by model, newest first. */
    List<Version> all();

    /** By which new processes start. */
    Optional<Version> inForce(String process);

    /** @throws io.zhiheng.shared.NotFound when there is none */
    Version of(String deployment);

    /** By the names of the files, without folders. */
    SortedMap<String, byte[]> files(String deployment);

    /**
     * Deploys a model with its forms as the newest version, in the caller's transaction. What equals the files that
     * ship counts as shipped: later builds replace it.
     */
    Version deploy(String process, SortedMap<String, byte[]> files);

    /** The model and the forms that ship with this build. */
    SortedMap<String, byte[]> shipped(String process);

    /** Whether what ships has changed since an administrator released the version in force. */
    boolean newerShips(String process);

    /** Where processes of this version stand now. */
    List<Token> tokens(String deployment);

    /** How much goes on by each of these versions, by deployment. */
    Map<String, Counts> counts(Collection<Version> versions);

    /**
     * @param name the model's Chinese name
     * @param deployment names it outside
     * @param shipped whether it came with a build, else released by an administrator
     */
    record Version(
            String process,
            String name,
            int version,
            String deployment,
            boolean shipped,
            Instant at,
            boolean inForce) {}

    /**
     * @param element id of the node
     * @param failed how many of them have failed for good
     */
    record Token(String element, String name, int running, int failed) {}

    /** @param incidents steps that have failed for good */
    record Counts(long running, long finished, long incidents) {}
}
