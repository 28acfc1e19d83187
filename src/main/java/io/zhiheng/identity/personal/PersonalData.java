package io.zhiheng.identity.personal;

import io.zhiheng.shared.Actor;
import java.util.List;

/** A module's part of what is kept about whoever is signed in; each tells its own. */
public interface PersonalData {

    /** Without those that would be empty. */
    List<Section> of(Actor actor);

    /**
     * Things of one kind as a table in words.
     *
     * @param title what they are
     * @param columns what is said of each
     * @param rows a value for each column; empty for what is not known
     */
    record Section(String title, List<String> columns, List<List<String>> rows) {}
}
