package io.zhiheng.conversation.web;

import io.zhiheng.conversation.Entry;
import io.zhiheng.conversation.application.DialogueQueries;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 沟通记录 of one clause, oldest first. */
@RestController
@RequestMapping("/api/v1/self-assessments/{selfAssessment}/clauses/{clause}/dialogue")
class DialogueApi {

    private final DialogueQueries queries;

    DialogueApi(DialogueQueries queries) {
        this.queries = queries;
    }

    record DialogueList(List<Entry> items, long total) {}

    @GetMapping
    DialogueList list(@PathVariable UUID selfAssessment, @PathVariable String clause, Actor actor) {
        var entries = queries.dialogue(actor, selfAssessment, clause);
        return new DialogueList(entries, entries.size());
    }
}
